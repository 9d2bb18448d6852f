import type { Answer, Asked, CellTrait, SheetTrait } from "../../actions/port/workbookHost";
import type { CellRef, NameChange } from "../../workbook/drawing/description";
import type { SheetBuilder } from "../../workbook/drawing/sheetBuilder";

/** A question to the host, or whether an event told of the cell that was rewritten. */
export type Question = Asked | { readonly of: "event" };

/** A question and what a program must answer for the workbook to be true in it; of numbers, to how much. */
export type Expectation = readonly [asked: Question, expected: Answer, within?: number];

/** Something that the adapter relies on: what is written, and how it reads back. */
export interface Step {
  readonly write: (builder: SheetBuilder) => readonly NameChange[] | SheetBuilder;
  readonly expected: readonly Expectation[];
  /** A number that is written over it afterwards, while the host listens where an event is asked about. */
  readonly rewrite?: { readonly cell: CellRef; readonly value: number };
  /** The sheet is made out of sight. */
  readonly hidden?: true;
  /** A second sheet like it is made with it, and that one is asked about. */
  readonly twin?: true;
  /** Only a program that calculates can be asked: no file can. */
  readonly live?: true;
}

export const cell = (at: string, trait: CellTrait, expected: Answer, within?: number): Expectation =>
  within === undefined ? [{ of: "cell", at, trait }, expected] : [{ of: "cell", at, trait }, expected, within];
export const sheet = (trait: SheetTrait, expected: Answer): Expectation => [{ of: "sheet", trait }, expected];
export const name = (called: string, expected: Answer): Expectation => [{ of: "name", name: called }, expected];
