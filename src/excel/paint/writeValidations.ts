import type { ComparisonOperator, Validation, ValidationRule } from "../../workbook/drawing/description";
import { bytesOf, cost, type Step } from "../request/batch";

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<ComparisonOperator, string>;

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

type Compared = Extract<ValidationRule, { readonly operator: ComparisonOperator }>;
type Operand = string | number;

const operand = (value: Operand): Operand => (typeof value === "string" ? `=${value}` : value);
/** A number is no date to Office.js, but a formula that is one is: a serial number goes as `=45292`. */
const dateOperand = (value: Operand): string => `=${value}`;

function comparison<T extends Operand>(rule: Compared, write: (value: Operand) => T) {
  return {
    operator: operators[rule.operator],
    formula1: write(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: write(rule.formula2) }),
  };
}

/** A rule as Office.js wants it. */
export function toHostRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case "whole":
      return { wholeNumber: comparison(rule, operand) };
    case "decimal":
      return { decimal: comparison(rule, operand) };
    case "textLength":
      return { textLength: comparison(rule, operand) };
    case "date":
      return { date: comparison(rule, dateOperand) };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}

/** Validations; `overOld` clears what stands there first, for a rule cannot be set over rules that differ. */
export const validationSteps = (
  sheet: string,
  validations: readonly Validation[],
  options: { readonly overOld: boolean } = { overOld: false },
): Step[] =>
  validations.map(({ range, rule, prompt, error }) => {
    const hostRule = toHostRule(rule);
    const alert: Excel.DataValidationErrorAlert = {
      showAlert: true,
      style: alertStyles[error.style],
      title: error.title,
      message: error.text,
    };
    return {
      sheet,
      bytes: cost.object + 4 * cost.action + bytesOf([hostRule, alert, prompt ?? null]) + 60,
      queue: (batch) => {
        const validation = batch.range(sheet, range).dataValidation;
        if (options.overOld) validation.clear();
        validation.rule = hostRule;
        validation.errorAlert = alert;
        if (prompt !== undefined) {
          validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
        }
      },
    };
  });
