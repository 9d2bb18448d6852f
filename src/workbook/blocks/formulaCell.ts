import type { CellRef, Formula } from "../drawing/description";

/** A formula of ours and the cell that it belongs in, with its keys. */
export interface FormulaCell {
  readonly cell: CellRef;
  readonly row: string;
  readonly column: string;
  readonly content: Formula;
}
