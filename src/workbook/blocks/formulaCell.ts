import type { CellRef, Formula } from "../drawing/description";

/** A formula of ours and the cell that it belongs in, with its keys. */
export interface FormulaCell {
  readonly cell: CellRef;
  readonly row: string;
  readonly column: string;
  readonly content: Formula;
  /** Nothing is damaged where the cell is empty: rows that people insert come without it. */
  readonly mayLack?: true;
  /** What it is where its ranges followed rows that people inserted, as the formula that stands there says. */
  readonly asGrown?: (there: string) => string;
  /** The rules do not compute its value: what stands there is kept until the cell is calculated. */
  readonly keepsValue?: true;
}
