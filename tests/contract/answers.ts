import type { Answer, Asked, CellTrait, ProbedHost, SheetTrait } from "../../src/actions/port/workbookHost";
import { parseA1Range, quoteSheet, rangeToA1, toA1 } from "../../src/sheet/a1";
import { overlap } from "../../src/sheet/areas";
import type { RangeRef, ValidationRule } from "../../src/workbook/drawing/description";
import { expectedStyle } from "./expectedStyle";
import { sheetOf, type Harness } from "./harness";
import type { InspectedCell, InspectedSheet, InspectedStyle } from "./inspected";

const rangeOf = (address: string): RangeRef => {
  const range = parseA1Range(address);
  if (range === undefined) throw new Error(`${address} is no range`);
  return range;
};

/** Excel's names for kinds of rules. */
const kinds: Readonly<Record<ValidationRule["kind"], string>> = {
  ...{ whole: "WholeNumber", decimal: "Decimal", date: "Date", textLength: "TextLength" },
  ...{ list: "List", listFrom: "List", custom: "Custom" },
};

const validationAt = ({ validations }: InspectedSheet, at: RangeRef) =>
  validations.find(({ range }) => overlap(range, at));

const valueOf = ({ value }: Pick<InspectedCell, "value">): Answer =>
  value === null ? "" : typeof value === "object" ? value.error : value;

type OfCell = (sheet: InspectedSheet, at: RangeRef, cell: InspectedCell | undefined) => Answer;

const ofStyle =
  (read: (style: InspectedStyle) => Answer): OfCell =>
  (_sheet, _at, cell) =>
    read(cell?.style ?? expectedStyle("key"));

const cellAnswers: Readonly<Record<CellTrait, OfCell>> = {
  value: (_sheet, _at, cell) => (cell === undefined ? "" : valueOf(cell)),
  formula: (_sheet, _at, cell) => (cell?.formula === undefined ? null : `=${cell.formula}`),
  numberFormat: ofStyle(({ numberFormat }) => numberFormat),
  fill: ofStyle(({ fill }) => fill ?? "#FFFFFF"),
  bold: ofStyle(({ bold }) => bold),
  locked: ofStyle(({ locked }) => locked),
  wrap: ofStyle(({ wrap }) => wrap),
  rowHidden: ({ rows }, { row }) => rows.get(row)?.hidden ?? false,
  rowHeight: ({ rows }, { row }) => rows.get(row)?.height ?? null,
  columnHidden: ({ columns }, { column }) => columns.get(column)?.hidden ?? false,
  // Of a character 7 pixels of 0.75 points, and 5 beside them.
  columnWidth: ({ columns }, { column }) => ((columns.get(column)?.width ?? 0) * 7 + 5) * 0.75,
  linksTo: ({ links }, { row, column }) => {
    const link = links.find((one) => one.row === row && one.column === column);
    if (link === undefined) return null;
    return "name" in link ? link.name : `${quoteSheet(link.sheet)}!${toA1(link.cell)}`;
  },
  validation: (sheet, at) => {
    const found = validationAt(sheet, at);
    return found === undefined ? "None" : kinds[found.rule.kind];
  },
  prompt: (sheet, at) => validationAt(sheet, at)?.prompt?.text ?? "",
  conditionalFormats: ({ conditionalFormats }, at) =>
    conditionalFormats.filter(({ range }) => overlap(range, at)).length,
};

const points = (reference: string | undefined): Answer => {
  const range = parseA1Range((reference ?? "").replace(/^.*!/u, "").replaceAll("$", ""));
  return range === undefined ? null : range.rows * range.columns;
};

const sheetAnswers: Readonly<Record<SheetTrait, (sheet: InspectedSheet) => Answer>> = {
  visibility: ({ visibility }) => visibility.charAt(0).toUpperCase() + visibility.slice(1),
  tabColor: ({ tabColor }) => tabColor ?? "",
  gridlines: ({ gridlines }) => gridlines,
  frozen: ({ freeze }) => (freeze === null ? null : rangeToA1({ row: 0, column: 0, ...freeze })),
  orientation: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
  // Those who read it fail where it is otherwise.
  pagesWide: () => 1,
  pagesHigh: () => 0,
  titleRows: ({ page: { titleRows } }) =>
    titleRows === undefined ? null : `${titleRows.first + 1}:${titleRows.last + 1}`,
  printArea: ({ page: { printArea } }) => (printArea === undefined ? null : rangeToA1(printArea)),
  protected: ({ protection }) => protection !== null,
  allowInsertRows: ({ protection }) => protection?.allowInsertRows ?? null,
  allowDeleteRows: ({ protection }) => protection?.allowDeleteRows ?? null,
  allowSort: ({ protection }) => protection?.allowSort ?? null,
  allowAutoFilter: ({ protection }) => protection?.allowAutoFilter ?? null,
  allowFormatRows: ({ protection }) => protection?.allowFormatRowsAndColumns ?? null,
  charts: ({ charts }) => charts.length,
  series: ({ charts }) => charts[0]?.series.length ?? null,
  seriesName: ({ charts }) => charts[0]?.series[0]?.name ?? null,
  points: ({ charts }) => points(charts[0]?.series[0]?.values),
};

/** A host that is asked by other means than its own, where a question is of the workbook. */
export function probed({ host, inspect, live }: Harness): ProbedHost {
  const probe: ProbedHost["probe"] = async (name, asked) => {
    const book = await inspect();
    const sheet = sheetOf(book, name);
    const answer = (one: Exclude<Asked, { of: "program" }>): Answer => {
      if (one.of === "sheet") return sheetAnswers[one.trait](sheet);
      if (one.of === "cell") {
        const at = rangeOf(one.at);
        return cellAnswers[one.trait](sheet, at, sheet.cells.get(toA1(at)));
      }
      const place = book.names.get(one.name);
      return place === undefined ? null : rangeToA1(place.range);
    };
    return Promise.all(
      asked.map(async (one) => (one.of === "program" ? ((await live?.probe(name, [one]))?.[0] ?? null) : answer(one))),
    );
  };
  return {
    calculates: host.calculates,
    checkPassword: (password) => host.checkPassword(password),
    read: (options) => host.read(options),
    apply: (change, options) => host.apply(change, options),
    goTo: (sheet, cell) => host.goTo(sheet, cell),
    probe,
    hear: (sheet, at, work) => live?.hear(sheet, at, work) ?? Promise.resolve(false),
  };
}
