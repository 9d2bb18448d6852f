import type { Book } from "./book";
import { nameTarget } from "./definedName";
import { renamingSheet } from "./formula/references";
import { rewriteSheetFormulas } from "./rewriteFormulas";
import type { Sheet } from "./sheet";
import { copyName } from "./sheetName";

/**
 * A copy of a sheet as Excel makes it: cells, looks, sizes, rules, charts, page set-up, panes and protection. References of
 * its formulas to the original lead to the copy. Names of the original, and names of the workbook that refer to it, are
 * there again as names of the copy.
 */
export function copySheet(book: Book, original: Sheet, position: number): Sheet {
  const copy = book.addSheet(copyName(original.name, book.sheets), position);
  copy.tabColor = original.tabColor;
  copy.showGridlines = original.showGridlines;
  copy.showHeadings = original.showHeadings;
  copy.freeze = original.freeze;
  copy.protection = original.protection;
  copy.page = { ...original.page, texts: { ...original.page.texts } };
  copy.filter = original.filter;
  copy.columnWidths = new Map(original.columnWidths);
  copy.rowHeights = new Map(original.rowHeights);
  copy.hiddenColumns = new Set(original.hiddenColumns);
  copy.hiddenRows = new Set(original.hiddenRows);
  copy.standardWidth = original.standardWidth;
  copy.standardHeight = original.standardHeight;
  copy.contents = new Map(original.contents);
  copy.formats = original.formats.copy();
  copy.links = new Map(original.links);
  copy.customProperties = new Map(original.customProperties);
  copy.merges = [...original.merges];
  copy.validations = [...original.validations];
  copy.conditionalFormats = original.conditionalFormats.map((rule) => ({ ...rule, id: book.freshId() }));
  copy.charts = original.charts.map((chart) => ({
    ...chart,
    id: book.freshId(),
    series: chart.series.map((series) => ({ ...series })),
    axes: Object.fromEntries(Object.entries(chart.axes).map(([name, axis]) => [name, { ...axis }])),
  }));
  rewriteSheetFormulas(copy, renamingSheet(original.name, copy.name));
  copy.revision++;
  copyNames(book, original, copy);
  return copy;
}

function copyNames(book: Book, original: Sheet, copy: Sheet): void {
  const rename = renamingSheet(original.name, copy.name);
  for (const name of [...book.names]) {
    const ofSheet = name.scope === original.id;
    const leadsThere =
      name.scope === null && nameTarget(name.formula)?.sheet.toLowerCase() === original.name.toLowerCase();
    if (!ofSheet && !leadsThere) continue;
    if (book.findName(name.name, copy.id) !== null) continue;
    book.names.push({ ...name, scope: copy.id, formula: rename(name.formula) });
  }
}
