import type { DefinedName } from "./definedName";
import { rewriteRule } from "./rangeRules";
import type { Sheet } from "./sheet";

/** What holds formulas in a workbook. */
interface Formulas {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** Changes every formula of the workbook: cells, names, validations, conditional formats and charts. */
export function rewriteFormulas(book: Formulas, change: (formula: string, standsOn: string) => string): void {
  for (const sheet of book.sheets) rewriteSheetFormulas(sheet, (formula) => change(formula, sheet.name));
  for (const name of book.names) name.formula = change(name.formula, "");
}

/** The same for what stands on one sheet. */
export function rewriteSheetFormulas(sheet: Sheet, change: (formula: string) => string): void {
  let changed = false;
  for (const [key, content] of sheet.contents) {
    if (!("formula" in content)) continue;
    const formula = change(content.formula);
    if (formula === content.formula) continue;
    sheet.contents.set(key, { formula });
    changed = true;
  }
  if (changed) sheet.revision++;
  sheet.validations = sheet.validations.map((rule) => rewriteRule(rule, change));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => rewriteRule(rule, change));
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = change(series.values);
      series.categories = change(series.categories);
      series.name = series.name.startsWith("=") ? change(series.name) : series.name;
    }
  }
}
