import { invalidArgument } from "./excelFault";
import type { Json, JsonObject } from "./json";
import { isJsonObject } from "./json";

const types: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const operators = new Set([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
]);

/** As `Excel.DataValidationType` spells it. */
export const validationType = (rule: JsonObject): string => types[Object.keys(rule)[0] ?? ""] ?? "None";

/** The rule itself where Excel takes it, else `InvalidArgument`. */
export function checkValidationRule(rule: JsonObject): JsonObject {
  const kinds = Object.keys(rule);
  const [kind = ""] = kinds;
  const body = rule[kind];
  if (kinds.length !== 1 || !(kind in types) || !isJsonObject(body)) {
    throw invalidArgument(`a validation of ${kinds.join(" and ") || "no"} kind`);
  }
  if (kind === "list") checkList(body["source"]);
  else if (kind === "custom") requireFormula(body["formula"]);
  else checkComparison(kind, body);
  return rule;
}

function checkList(source: Json | undefined): void {
  if (typeof source !== "string" || source === "") throw invalidArgument("a list needs a source");
  if (!source.startsWith("=") && source.length > 255) {
    throw invalidArgument(`an inline list of ${source.length} characters; 255 are allowed`);
  }
  if (source.startsWith("=")) requireFormula(source);
}

function requireFormula(formula: Json | undefined): void {
  if (typeof formula !== "string" || !formula.startsWith("="))
    throw invalidArgument(`${JSON.stringify(formula)} is no formula`);
  if (formula.length > 255) throw invalidArgument(`a rule's formula of ${formula.length} characters; 255 are allowed`);
}

function checkComparison(kind: string, body: JsonObject): void {
  const operator = body["operator"];
  if (typeof operator !== "string" || !operators.has(operator))
    throw invalidArgument(`the operator ${JSON.stringify(operator)}`);
  const wanted = operator.endsWith("etween") ? ["formula1", "formula2"] : ["formula1"];
  for (const key of wanted) {
    const operand = body[key];
    if (operand === undefined || operand === null || operand === "") throw invalidArgument(`${operator} needs ${key}`);
    if ((kind === "date" || kind === "time") && typeof operand === "number") {
      throw invalidArgument(`${operand} is a number and no ${kind}`);
    }
    if (typeof operand === "string" && operand.startsWith("=")) requireFormula(operand);
  }
}
