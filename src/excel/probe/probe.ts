import type { Answer, Asked, CellTrait, ProgramTrait, SheetTrait } from "../../actions/port/workbookHost";

/** Queues what must be loaded and gives what reads it after the request. */
type Question<Of> = (of: Of) => () => unknown;

const loaded =
  <Of extends { load(names: string): unknown }>(names: string, read: (of: Of) => unknown): Question<Of> =>
  (of) => {
    of.load(names);
    return () => read(of);
  };

/** Of a part of a range or a sheet. */
const within =
  <Of, Part>(part: (of: Of) => Part, question: Question<Part>): Question<Of> =>
  (of) =>
    question(part(of));

const format = (range: Excel.Range): Excel.RangeFormat => range.format;
const page = (sheet: Excel.Worksheet): Excel.PageLayout => sheet.pageLayout;

/** `Sheet1!A1:B2` and `'It''s'!A1` without the sheet; null where there is no place. */
const addressOf = (range: { readonly isNullObject: boolean; readonly address: string }): string | null =>
  range.isNullObject ? null : range.address.slice(range.address.lastIndexOf("!") + 1);

/** Excel gives null where a cell leads nowhere, whatever its types say. */
function linkOf(range: Excel.Range): string | null {
  const link = range.hyperlink as Excel.RangeHyperlink | null;
  return link?.documentReference ?? link?.address ?? null;
}

const cellQuestions: Readonly<Record<CellTrait, Question<Excel.Range>>> = {
  value: loaded("values", ({ values }) => values[0]?.[0]),
  formula: loaded("formulas", ({ formulas }) => formulas[0]?.[0]),
  numberFormat: loaded("numberFormat", ({ numberFormat }) => numberFormat[0]?.[0]),
  fill: within(
    (range) => range.format.fill,
    loaded("color", ({ color }) => color),
  ),
  bold: within(
    (range) => range.format.font,
    loaded("bold", ({ bold }) => bold),
  ),
  locked: within(
    (range) => range.format.protection,
    loaded("locked", ({ locked }) => locked),
  ),
  wrap: within(
    format,
    loaded("wrapText", ({ wrapText }) => wrapText),
  ),
  rowHidden: loaded("rowHidden", ({ rowHidden }) => rowHidden),
  rowHeight: within(
    format,
    loaded("rowHeight", ({ rowHeight }) => rowHeight),
  ),
  columnHidden: loaded("columnHidden", ({ columnHidden }) => columnHidden),
  columnWidth: within(
    format,
    loaded("columnWidth", ({ columnWidth }) => columnWidth),
  ),
  linksTo: loaded("hyperlink", linkOf),
  validation: within(
    (range) => range.dataValidation,
    loaded("type", ({ type }) => type),
  ),
  prompt: within(
    (range) => range.dataValidation,
    loaded("prompt", ({ prompt }) => prompt.message),
  ),
  conditionalFormats: ({ conditionalFormats }) => {
    const count = conditionalFormats.getCount();
    return () => count.value;
  },
};

const place =
  (of: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Question<Excel.Worksheet> =>
  (sheet) => {
    const range = of(sheet);
    range.load("address");
    return () => addressOf(range);
  };

const firstSeries = ({ charts }: Excel.Worksheet): Excel.ChartSeries => charts.getItemAt(0).series.getItemAt(0);

const option = (key: keyof Excel.WorksheetProtectionOptions): Question<Excel.Worksheet> =>
  within(
    (sheet) => sheet.protection,
    loaded("options", ({ options }) => options[key]),
  );

const sheetQuestions: Readonly<Record<SheetTrait, Question<Excel.Worksheet>>> = {
  visibility: loaded("visibility", ({ visibility }) => visibility),
  tabColor: loaded("tabColor", ({ tabColor }) => tabColor),
  gridlines: loaded("showGridlines", ({ showGridlines }) => showGridlines),
  frozen: place((sheet) => sheet.freezePanes.getLocationOrNullObject()),
  orientation: within(
    page,
    loaded("orientation", ({ orientation }) => orientation),
  ),
  pagesWide: within(
    page,
    loaded("zoom", ({ zoom }) => zoom.horizontalFitToPages),
  ),
  // None and 0 both leave the height to the pages that it takes.
  pagesHigh: within(
    page,
    loaded("zoom", ({ zoom }) => zoom.verticalFitToPages ?? 0),
  ),
  titleRows: place((sheet) => sheet.pageLayout.getPrintTitleRowsOrNullObject()),
  printArea: place((sheet) => sheet.pageLayout.getPrintAreaOrNullObject()),
  protected: within(
    (sheet) => sheet.protection,
    loaded("protected", (protection) => protection.protected),
  ),
  allowInsertRows: option("allowInsertRows"),
  allowDeleteRows: option("allowDeleteRows"),
  allowSort: option("allowSort"),
  allowAutoFilter: option("allowAutoFilter"),
  allowFormatRows: option("allowFormatRows"),
  charts: ({ charts }) => {
    const count = charts.getCount();
    return () => count.value;
  },
  series: ({ charts }) => {
    const count = charts.getItemAt(0).series.getCount();
    return () => count.value;
  },
  seriesName: within(
    firstSeries,
    loaded("name", ({ name }) => name),
  ),
  points: (sheet) => {
    const count = firstSeries(sheet).points.getCount();
    return () => count.value;
  },
};

const programQuestions: Readonly<Record<ProgramTrait, Question<Excel.Application>>> = {
  // Tables that wait, of data tables alone, are none of ours.
  calculationMode: loaded("calculationMode", ({ calculationMode }) =>
    calculationMode === "Manual" ? "Manual" : "Automatic",
  ),
};

const isAnswer = (value: unknown): value is Exclude<Answer, null> =>
  ["string", "number", "boolean"].includes(typeof value);

function queue(context: Excel.RequestContext, sheet: Excel.Worksheet, asked: Asked): () => unknown {
  if (asked.of === "program") return programQuestions[asked.trait](context.workbook.application);
  if (asked.of === "sheet") return sheetQuestions[asked.trait](sheet);
  if (asked.of === "cell") return cellQuestions[asked.trait](sheet.getRange(asked.at));
  const range = context.workbook.names.getItem(asked.name).getRangeOrNullObject();
  range.load("address");
  return () => addressOf(range);
}

/** All answers in one request. */
export async function probe(
  context: Excel.RequestContext,
  sheet: string,
  asked: readonly Asked[],
): Promise<readonly Answer[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const reads = asked.map((one) => queue(context, worksheet, one));
  await context.sync();
  return reads.map((read) => {
    const answer = read();
    return isAnswer(answer) ? answer : null;
  });
}
