import type { RangeRef } from "./places";

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** Formulas without a leading "=", relative to the top-left cell of the range. */
export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFrom"; readonly formula: string }
  | {
      readonly kind: "whole" | "decimal" | "date" | "textLength";
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface Validation {
  readonly range: RangeRef;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly text: string };
}

/** Colours are "#RRGGBB". */
export type ConditionalFormat =
  | {
      readonly kind: "formula";
      readonly range: RangeRef;
      /** Relative to the top-left cell of the range. */
      readonly formula: string;
      readonly fontColor?: string;
      readonly fill?: string;
      readonly bold?: boolean;
      /** A symbol beside a status (`"✓ "@`): what the cell holds stays as it is. */
      readonly numberFormat?: string;
    }
  | {
      readonly kind: "dataBar";
      readonly range: RangeRef;
      readonly color: string;
      readonly minimum: number;
      readonly maximum: number;
    };
