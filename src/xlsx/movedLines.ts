import { cellContext, openSheet } from "../ooxml/ooxml";
import type { WorkbookPart } from "../ooxml/ooxml";
import type { Block } from "../sheet/contents";
import type { RangeRef } from "../sheet/places";
import type { NameChange } from "../workbook/drawing/description";
import { namedRanges } from "./readBlocks";

const holds = ({ row, rows }: RangeRef, at: number): boolean => at > row && at < row + rows;

/** The rows of a block that is about to be written, by the keys in its first column. */
function rowsByKey(range: RangeRef, blocks: readonly Block[]): ReadonlyMap<string, number> {
  const keys = blocks.flatMap(({ row, column, contents }) =>
    contents.map((line, index) => [line[range.column - column], row + index] as const),
  );
  return new Map(
    keys.flatMap(([key, row]): readonly [string, number][] =>
      typeof key === "string" && key !== "" && holds(range, row) ? [[key, row]] : [],
    ),
  );
}

/**
 * Where the lines that stand in some rows of a sheet go when it is written anew: row before → row now. A line is found again by
 * its block's name and its key; what is no line of a block that stays is left out.
 */
export function movedLines(
  workbook: WorkbookPart,
  sheet: { readonly part: string; readonly name: string },
  rows: readonly number[],
  change: { readonly blocks: readonly Block[]; readonly names: readonly NameChange[] },
): ReadonlyMap<number, number> {
  if (rows.length === 0) return new Map();
  const { cell } = openSheet(workbook, sheet.part, cellContext(workbook));
  const now = new Map(change.names.map(({ name, range }) => [name, rowsByKey(range, change.blocks)]));
  const before = namedRanges(workbook).filter(({ sheet: on }) => on === sheet.name);
  return new Map(
    rows.flatMap((row) =>
      before
        .filter(({ range }) => holds(range, row))
        .flatMap(({ name, range }): readonly [number, number][] => {
          const { value } = cell({ row, column: range.column });
          const to = typeof value === "string" ? now.get(name)?.get(value) : undefined;
          return to === undefined ? [] : [[row, to]];
        }),
    ),
  );
}
