import type { Raw } from "../../rules/figures/figures";
import type { CellRef, RangeRef } from "../drawing/description";
import { isHeaded } from "./anchors";

/** A cell as a host reads it. `formula` in English notation without its leading "=", where the cell has one. */
export interface RawCell {
  readonly value: Raw;
  readonly formula?: string;
  /** A person left a note at the cell; only a file tells. */
  readonly noted?: true;
}

/** A cell of a sheet that holds something. */
export type PlacedCell = RawCell & CellRef;

export interface RawSheet {
  readonly name: string;
  /** By which a program tells of its changes, whatever it is called; of an open workbook alone. */
  readonly id?: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** A sheet of ours that an interrupted run left behind: it is made anew under its name, with what people typed into it. */
  readonly unfinished?: true;
  /** Texts of the first cells of its first row, where no name of ours leads into it: a copy of a sheet of ours begins as that. */
  readonly begins?: readonly string[];
}

/** How many cells tell how a sheet begins. */
export const beginning = 4;

/** A defined name and what it refers to now; `block` is absent where the reference is broken (`#REF!`). */
export interface RawBlock {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeRef;
  /** Row by row, as many as the range has; cells beyond the used part are empty. */
  readonly cells: readonly (readonly RawCell[])[];
  /** What stands above it, from the sheet's first row on and over its columns; of blocks that are headed live, see `isHeaded`. */
  readonly head?: readonly (readonly RawCell[])[];
}

/** What stands above a block is read along with it; null where nothing is, or too much to be a head of ours. */
export const headOf = ({ name, range }: Pick<RawBlock, "name" | "range">): RangeRef | null =>
  isHeaded(name) && range.row > 0 && range.row <= longestHead
    ? { row: 0, column: range.column, rows: range.row, columns: range.columns }
    : null;

/** Ours are of a few rows; people may insert some. */
const longestHead = 40;

/** All that a check needs to know of a workbook. */
export interface RawWorkbook {
  /** It is calculated when somebody asks for it alone: what its formulas show may be of before. */
  readonly calculatesWhenAsked?: true;
  /** How many names there are, those of people among them; of an open workbook alone. */
  readonly nameCount?: number;
  /** In tab order, hidden ones included. */
  readonly sheets: readonly RawSheet[];
  /** Every defined name with the prefix `TD_` that refers to cells. */
  readonly blocks: ReadonlyMap<string, RawBlock>;
  /** Names with the prefix whose reference is broken. */
  readonly broken: readonly string[];
  /** Names of ours that lead somewhere in a way that cannot be read: people wrote formulas into them, or a program did. */
  readonly unreadable?: readonly string[];
  /** All that stands on the sheets that were asked for whole, by the name of the sheet. */
  readonly whole?: ReadonlyMap<string, readonly PlacedCell[]>;
}
