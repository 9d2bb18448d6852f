import type { Book } from "../host/model/book";
import type { DefinedName } from "../host/model/definedName";
import type { Sheet } from "../host/model/sheet";

/** Everything of a sheet that an edit may change, copied deep enough to outlive the next edit. */
type SheetState = Omit<
  { [K in keyof Sheet as Sheet[K] extends (...args: never[]) => unknown ? never : K]: Sheet[K] },
  "id" | "revision" | "computed"
>;

export interface BookState {
  readonly sheets: readonly (readonly [Sheet, SheetState])[];
  readonly names: readonly DefinedName[];
}

const stateOf = (sheet: Sheet): SheetState => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  showGridlines: sheet.showGridlines,
  showHeadings: sheet.showHeadings,
  freeze: sheet.freeze,
  protection: sheet.protection,
  takesPasswords: sheet.takesPasswords,
  page: { ...sheet.page, texts: { ...sheet.page.texts } },
  filter: sheet.filter,
  columnWidths: new Map(sheet.columnWidths),
  rowHeights: new Map(sheet.rowHeights),
  hiddenColumns: new Set(sheet.hiddenColumns),
  hiddenRows: new Set(sheet.hiddenRows),
  standardWidth: sheet.standardWidth,
  standardHeight: sheet.standardHeight,
  contents: new Map(sheet.contents),
  formats: sheet.formats.copy(),
  links: new Map(sheet.links),
  merges: [...sheet.merges],
  validations: [...sheet.validations],
  conditionalFormats: [...sheet.conditionalFormats],
  charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) })),
  customProperties: new Map(sheet.customProperties),
});

/** The workbook as it is now. */
export const captureBook = (book: Book): BookState => ({
  sheets: book.sheets.map((sheet) => [sheet, stateOf(sheet)] as const),
  names: book.names.map((name) => ({ ...name })),
});

const differs = (sheet: Sheet, state: SheetState): boolean =>
  sheet.contents.size !== state.contents.size ||
  [...state.contents].some(([key, content]) => sheet.contents.get(key) !== content);

/** Puts a captured state back, and says which sheets are others now. */
export function restoreBook(book: Book, state: BookState): void {
  const changed = state.sheets.filter(([sheet, before]) => differs(sheet, before)).map(([sheet]) => sheet);
  book.sheets.splice(0, book.sheets.length, ...state.sheets.map(([sheet]) => sheet));
  for (const [sheet, before] of state.sheets) {
    Object.assign(sheet, before);
    sheet.revision++;
    book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
  }
  book.names = state.names.map((name) => ({ ...name }));
  for (const sheet of changed) {
    const area = sheet.usedArea(true);
    if (area) book.touched("cells", sheet, area);
  }
  if (!book.sheets.includes(book.activeSheet) || book.activeSheet.visibility !== "Visible") {
    const first = book.sheets.find((sheet) => sheet.visibility === "Visible");
    if (first) book.activate(first);
  }
}
