import type { CellRef, Formula } from "../drawing/description";

/** A formula of ours and the cell that it belongs in, with its keys. */
export interface FormulaCell {
  readonly cell: CellRef;
  readonly row: string;
  readonly column: string;
  readonly content: Formula;
  /** Nothing is damaged where the cell is empty: rows that people insert come without it. */
  readonly mayLack?: true;
  /** The rules do not compute its value: what stands there is kept until the cell is calculated. */
  readonly keepsValue?: true;
}
