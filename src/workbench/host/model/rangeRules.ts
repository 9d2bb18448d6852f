import { intersection, subtract } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import { rewriteReferences } from "./formula/references";
import { relocate } from "./formula/shift";
import type { JsonObject } from "./json";
import { mapTexts } from "./json";

/** What a rule of cells has in common: where it stands, and settings whose formulas are relative to its first cell. */
export interface RangeRule {
  readonly areas: readonly RangeRef[];
  readonly settings: JsonObject;
}

/** A validation, in Excel's own shapes: `settings` is `{ list: { inCellDropDown, source } }` and the like. */
export interface DataValidation extends RangeRule {
  readonly prompt: JsonObject;
  readonly errorAlert: JsonObject;
  readonly ignoreBlanks: boolean;
}

/** A conditional format. `settings` holds `rule`, `format` and the rest as they were set. */
export interface ConditionalFormat extends RangeRule {
  readonly id: string;
  /** As `Excel.ConditionalFormatType` spells it. */
  readonly type: string;
  readonly stopIfTrue: boolean;
}

const formulaKeys: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "source"]);

/** The rule with its formulas rewritten, itself where none changes; texts that do not begin with "=" are left alone. */
export function rewriteRule<T extends RangeRule>(rule: T, rewrite: (formula: string) => string): T {
  const settings = mapTexts(rule.settings, formulaKeys, (text) => (text.startsWith("=") ? rewrite(text) : text));
  return settings === rule.settings ? rule : { ...rule, settings };
}

/** The cell that relative references of a rule's formulas count from. */
export const anchorOf = (areas: readonly RangeRef[]): { readonly row: number; readonly column: number } => ({
  row: Math.min(...areas.map((area) => area.row)),
  column: Math.min(...areas.map((area) => area.column)),
});

/** The rule over fewer cells: each keeps its meaning, though the first cell may be another. null where none is left. */
export function withAreas<T extends RangeRule>(rule: T, areas: readonly RangeRef[]): T | null {
  if (areas.length === 0) return null;
  const before = anchorOf(rule.areas);
  const after = anchorOf(areas);
  const kept = { ...rule, areas };
  if (before.row === after.row && before.column === after.column) return kept;
  const move = relocate(after.row - before.row, after.column - before.column);
  return rewriteRule(kept, (formula) => rewriteReferences(formula, move));
}

/** Rules with `hole` cut out of them; those that lose all their cells are gone. */
export const cutRules = <T extends RangeRule>(rules: readonly T[], hole: RangeRef): T[] =>
  rules.flatMap(
    (rule) =>
      withAreas(
        rule,
        rule.areas.flatMap((area) => subtract(area, hole)),
      ) ?? [],
  );

/** What the rules say within an area. */
export const rulesWithin = <T extends RangeRule>(rules: readonly T[], area: RangeRef): T[] =>
  rules.flatMap(
    (rule) =>
      withAreas(
        rule,
        rule.areas.flatMap((part) => intersection(part, area) ?? []),
      ) ?? [],
  );

export const emptyPrompt: JsonObject = { message: "", showPrompt: true, title: "" };

export const emptyErrorAlert: JsonObject = { message: "", showAlert: true, style: "Stop", title: "" };
