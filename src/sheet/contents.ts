import type { CellRef } from "./places";

/** A formula in English notation without its leading "=", and the value that `rules` computed for it. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** null leaves the cell as it is; a string is always written as text, whatever it begins with. */
export type Content = null | string | number | boolean | Formula;

export interface Block extends CellRef {
  /** Row by row; all rows of one length. */
  readonly contents: readonly (readonly Content[])[];
}

export type Link = CellRef & {
  readonly tip?: string;
} & (
    | { readonly name: string }
    /** A cell of the sheet with this name. */
    | { readonly sheet: string; readonly cell: CellRef }
  );
