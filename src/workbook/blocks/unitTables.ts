import type { Period, PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { TargetEntry } from "../../rules/figures/figures";
import type { RangeRef, Validation } from "../drawing/description";
import type { KeyedColumn } from "../drawing/keyedTable";
import type { StyleName } from "../drawing/styles";
import type { PeriodPart } from "./figureKeys";

/** How a column counts in the number that tells whether a list changed: `{}` says that it does not. */
export interface Print {
  /** Weight of its texts' lengths: of those that are chosen from a list, which differ in it. */
  readonly length?: number;
  /** Letter by letter. */
  readonly letters?: true;
  /** Weight of the sum of its numbers. */
  readonly sum?: number;
}

/** A column of a unit's list of people or initiatives, read and written under its key. */
export interface ListColumn extends KeyedColumn {
  readonly style: StyleName;
  /** Whether the remark beside a row names it while it is empty. */
  readonly asked: boolean;
  /** Columns beside which it lacks while it is empty and they are not. */
  readonly lacksBeside?: readonly string[];
  /** A day: the remark beside the row says in which period it falls. */
  readonly fallsIn?: "period";
  readonly print: Print;
  /**
   * It says whether a row stands for something: by anything in it, then other entries of a row in which it is empty make it wrong;
   * or by what can be seen, then they make it lack.
   */
  readonly names?: "anything" | "sight";
  /** 1 for each of its cells that holds what cannot be meant, as a formula to be summed. */
  readonly wrong?: (cells: string) => string;
  /** Asked for in each row that stands for something: from the end of a period on, or at once; of those alone that are put forward. */
  readonly needed?: { readonly by?: PeriodId; readonly proposed?: true; readonly seen?: true };
  /** What in it puts somebody forward: a mark, or any text. */
  readonly proposes?: "mark" | "text";
}

/** What a column of figures writes its row from. */
export interface FigureRow {
  readonly target: Target;
  readonly entry: TargetEntry | undefined;
  /** The row's cell under a key. */
  readonly at: (key: string) => RangeRef | undefined;
}

/** What people type in a row of figures besides its figures. */
export type EntryKey = Exclude<keyof TargetEntry, "periods">;

/** A column of figures: a row of it is a target. */
export interface FigureColumn extends KeyedColumn<FigureRow> {
  readonly width: number;
  /** The period whose figure it holds, and which. */
  readonly of?: { readonly period: Period; readonly part: PeriodPart };
  /** It is read as this entry of the row. */
  readonly entry?: EntryKey;
  readonly hidden?: true;
  /** What its cell in one row takes. */
  readonly rowRule?: (row: FigureRow) => Validation | undefined;
  /** What its cell must have room for. */
  readonly texts?: (row: FigureRow) => readonly { readonly text: string; readonly centered?: boolean }[];
}

/** The lists of a unit's sheet. */
export const listParts = ["initiatives", "people"] as const;
export type ListPart = (typeof listParts)[number];

/** The columns of the tables that people fill: sheets, formulas, remarks, prints and reading all go by them. */
export interface UnitTables {
  readonly figures: readonly FigureColumn[];
  readonly lists: Readonly<Record<ListPart, readonly ListColumn[]>>;
}
