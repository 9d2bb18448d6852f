import type { PeriodId } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { ownLineMark } from "../../rules/figures/councilTokens";
import { isSameChoice } from "../../rules/figures/sameChoice";
import { tokens } from "../../rules/figures/tokens";
import { summaryAnchor } from "../blocks/anchors";
import { ownLineKey, takenUpKey } from "../blocks/councilKeys";
import { textOf } from "../blocks/book";
import type { ReadBlocks } from "../reading/readFigures";
import { rawUnder } from "../reading/readKeyedBlock";
import type { IsCell } from "../reading/typedCells";

/** What stands where the council takes a line up that the rules do not propose, on that line or on the one that it became. */
export interface TakenUpMark {
  readonly typed: Raw;
  /** Whether the council wants it taken up: what is no mark stays as it was typed, and is told. */
  readonly isTaken: boolean;
  /** Whose line it is. */
  readonly name: string;
}

/** Where the marks stand: in a column of their own beside the reasons, and in place of the number on the council's own lines. */
const places = [
  ["excluded", takenUpKey],
  ["units", ownLineKey],
  ["people", ownLineKey],
] as const;

/** A mark of the council's own line is any text: another cell of that column holds the line's number. */
const isMark = (column: string, raw: Raw): boolean =>
  column === ownLineKey ? typeof raw === "string" && raw.trim() !== "" : !isBlank(raw);

interface PlacedMark extends TakenUpMark {
  readonly key: string;
  /** In place of the number of a line. */
  readonly isOwn: boolean;
  readonly row: number;
  readonly column: number;
}

function marksIn(blocks: ReadBlocks, period: PeriodId): readonly PlacedMark[] {
  return places.flatMap(([part, columnKey]) => {
    const block = blocks.get(summaryAnchor(period, part));
    const column = block?.columns.get(columnKey);
    if (block === undefined || column === undefined) return [];
    return [...block.rows].flatMap(([key, row]): readonly PlacedMark[] => {
      const typed = rawUnder(block, key, columnKey);
      if (!isMark(columnKey, typed)) return [];
      const isOwn = columnKey === ownLineKey;
      const isTaken = isOwn || isSameChoice(typed, tokens.mark);
      return [{ ...{ key, isOwn, row, column, typed, isTaken }, name: textOf(rawUnder(block, key, "name")) }];
    });
  });
}

/** The marks of an occasion's list, by the keys of their lines. */
export const readTakenUp = (blocks: ReadBlocks, period: PeriodId): ReadonlyMap<string, TakenUpMark> =>
  new Map(marksIn(blocks, period).map((mark) => [mark.key, mark]));

/** Whether what a cell says stands again in the list that is made anew. */
function isSaidAgain({ key, isOwn, typed, isTaken }: PlacedMark, excluded: ReadonlySet<string>): boolean {
  return isOwn ? isSameChoice(typed, ownLineMark) : isTaken || excluded.has(key);
}

/**
 * The cells in which they stand, but for texts that a new list has no place for: what was typed over a line's number, and what
 * is no mark on a line that is among those not proposed (by their keys) no more.
 */
export function takenUpCells(blocks: ReadBlocks, period: PeriodId, excluded: ReadonlySet<string>): IsCell {
  const marks = marksIn(blocks, period).filter((mark) => isSaidAgain(mark, excluded));
  return ({ row, column }) => marks.some((mark) => mark.row === row && mark.column === column);
}
