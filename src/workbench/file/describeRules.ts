import type { ComparisonOperator, ConditionalFormat, Validation, ValidationRule } from "../../sheet/rules";
import type { Json, JsonObject } from "../host/model/json";
import { isJsonObject } from "../host/model/json";
import type { ConditionalFormat as ModelFormat, DataValidation } from "../host/model/rangeRules";
import { rulesWithin } from "../host/model/rangeRules";
import type { Sheet } from "../host/model/sheet";

const comparisons: Readonly<Record<string, "whole" | "decimal" | "date" | "textLength">> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};
const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const text = (json: Json | undefined): string => (typeof json === "string" ? json : "");
const bare = (json: Json | undefined): string => text(json).replace(/^=/, "");
const operand = (json: Json | undefined): string | number => (typeof json === "number" ? json : bare(json));

function ruleOf(settings: JsonObject): ValidationRule | null {
  const [kind = ""] = Object.keys(settings);
  const body = settings[kind];
  if (!isJsonObject(body)) return null;
  if (kind === "custom") return { kind: "custom", formula: bare(body["formula"]) };
  if (kind === "list") {
    const source = text(body["source"]);
    return source.startsWith("=")
      ? { kind: "listFrom", formula: bare(source) }
      : { kind: "list", values: source.split(",") };
  }
  const compared = comparisons[kind];
  const operator = operators[text(body["operator"])];
  if (compared === undefined || operator === undefined) return null;
  const second = body["formula2"] === undefined ? {} : { formula2: operand(body["formula2"]) };
  return { kind: compared, operator, formula1: operand(body["formula1"]), ...second };
}

/** The sheet's validations as a description has them: one an area. Times are left out: the product has none. */
export function describeValidations(sheet: Sheet): readonly Validation[] {
  return eachArea(sheet.validations).flatMap(({ areas: [range], settings, prompt, errorAlert }: DataValidation) => {
    const rule = ruleOf(settings);
    if (rule === null || range === undefined) return [];
    const [title, message] = [text(prompt["title"]), text(prompt["message"])];
    const style = text(errorAlert["style"]);
    return {
      range,
      rule,
      ...(title === "" && message === "" ? {} : { prompt: { title, text: message } }),
      error: {
        style: style === "Warning" ? "warning" : style === "Information" ? "information" : "stop",
        title: text(errorAlert["title"]),
        text: text(errorAlert["message"]),
      },
    };
  });
}

/** The sheet's conditional formats: formulas and bars. */
export function describeFormats(sheet: Sheet): readonly ConditionalFormat[] {
  return eachArea(sheet.conditionalFormats).flatMap(({ areas: [range], type, settings }: ModelFormat) => {
    if (range === undefined) return [];
    const at = (...path: readonly string[]): Json | undefined =>
      path.reduce<Json | undefined>((found, key) => (isJsonObject(found) ? found[key] : undefined), settings);
    if (type === "DataBar") {
      const bound = (side: string): number => Number(bare(at(side, "formula")));
      const color = text(at("positive", "fillColor"));
      return { kind: "dataBar", range, color, minimum: bound("lowerBoundRule"), maximum: bound("upperBoundRule") };
    }
    if (type !== "Custom") return [];
    const [fontColor, fill] = [text(at("format", "font", "color")), text(at("format", "fill", "color"))];
    const numberFormat = text(at("format", "numberFormat"));
    return {
      kind: "formula",
      range,
      formula: bare(at("rule", "formula")),
      ...(fontColor === "" ? {} : { fontColor }),
      ...(fill === "" ? {} : { fill }),
      ...(numberFormat === "" ? {} : { numberFormat }),
      ...(at("format", "font", "bold") === true ? { bold: true } : {}),
    };
  });
}

/** A rule for each of its areas, formulas counted from that area's first cell. */
const eachArea = <T extends DataValidation | ModelFormat>(rules: readonly T[]): readonly T[] =>
  rules.flatMap((rule) => rule.areas.flatMap((area) => rulesWithin([{ ...rule, areas: [area] }], area)));
