import type { Raw } from "../../rules/figures/figures";
import { streamSafe } from "../../sheet/streamSafe";
import type { RawCell } from "../../workbook/blocks/raw";

/** What Office.js answers of a range, row by row. */
export interface RangeAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

function toRaw(value: unknown, type: string | undefined): Raw {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? streamSafe(value) : null;
}

/** A text that begins with "=" answers as its own formula: no formula's result is its own notation. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** The cells of a range; `formula` is there only where the cell has one. */
export const cellsOf = ({ values, formulas, valueTypes }: RangeAnswer): RawCell[][] =>
  values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulas[row]?.[column];
      const raw = toRaw(value, valueTypes[row]?.[column]);
      return isFormula(formula, value) ? { value: raw, formula: formula.slice(1) } : { value: raw };
    }),
  );
