/** What a cell can hold as a value. Errors are texts such as `#N/A` marked as such. */
export type Scalar = string | number | boolean;

export interface ErrorValue {
  readonly error: string;
}

/** A computed or entered value; "" is an empty cell. */
export type Value = Scalar | ErrorValue;

/** A formula begins with "=", as `Range.formulas` gives it. */
export type Content = { readonly value: Value } | { readonly formula: string };

export const isError = (value: Value): value is ErrorValue => typeof value === "object";

/** As the wire gives it: errors as their text. */
export const plainValue = (value: Value): Scalar => (isError(value) ? value.error : value);

const errorTexts = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);

export const isErrorText = (text: string): boolean => errorTexts.has(text);
