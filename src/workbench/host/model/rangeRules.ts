import type { Area } from "./area";
import { subtract } from "./area";
import type { Json, JsonObject } from "./json";
import { mapTexts } from "./json";

/** A validation of cells, in Excel's own shapes. Formulas are relative to the first area's top-left cell. */
export interface DataValidation {
  readonly areas: readonly Area[];
  /** `{ list: { inCellDropDown, source } }` and the like. */
  readonly rule: JsonObject;
  readonly prompt: JsonObject;
  readonly errorAlert: JsonObject;
  readonly ignoreBlanks: boolean;
}

/** A conditional format. `custom`, `dataBar`, `cellValue`... hold the settings of its kind, as they were set. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** As `Excel.ConditionalFormatType` spells it. */
  readonly type: string;
  readonly settings: JsonObject;
  readonly stopIfTrue: boolean;
}

const formulaKeys: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "source"]);

/** The settings of a rule with its formulas rewritten; other texts (`=` is missing there) are left alone. */
export const rewriteRule = (rule: JsonObject, rewrite: (formula: string) => string): JsonObject =>
  mapTexts(rule, formulaKeys, (text) => (text.startsWith("=") ? rewrite(text) : text)) as JsonObject;

/** Rules with `hole` cut out of them; those that lose all their cells are gone. */
export const cutRules = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[], hole: Area): T[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => subtract(area, hole));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });

export const emptyPrompt: JsonObject = { message: "", showPrompt: true, title: "" };

export const emptyErrorAlert: JsonObject = { message: "", showAlert: true, style: "Stop", title: "" };

export const asJson = (value: unknown): Json => value as Json;
