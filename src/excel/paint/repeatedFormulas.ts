import { seenFrom } from "../../sheet/filledFormula";
import type { RangeRef } from "../../sheet/places";
import type { Block, Content, Formula } from "../../workbook/drawing/description";
import { bytesOf, cost } from "../request/batch";
import { coverGrid } from "./coverGrid";

/** What a block holds, and where its further formulas are copied from those beside them instead of being said again. */
export interface Repeated {
  readonly block: Block;
  /** To be copied first, in this order; the column on the left of each is its source. */
  readonly across: readonly RangeRef[];
  /** To be copied then, in this order; the row above each is its source. */
  readonly copies: readonly RangeRef[];
}

/** Two ranges that nothing else may speak of, and the call. */
const copyBytes = 2 * cost.range + 2 * cost.action;

const isFormula = (content: Content | undefined): content is Formula => typeof content === "object" && content !== null;

/** Takes the formulas that repeat out of the contents of a block, wherever that makes the request smaller. */
function takeOut(
  contents: Content[][],
  columns: number,
  repeats: (row: number, column: number) => boolean,
): readonly RangeRef[] {
  const patches = coverGrid(contents.length, columns, (row, column) => repeats(row, column) || undefined);
  return patches.flatMap(({ range }): readonly RangeRef[] => {
    const lines = contents.slice(range.row, range.row + range.rows);
    const said = lines.map((line) => line.slice(range.column, range.column + range.columns));
    const formulas = said.map((line) => line.map((content) => (isFormula(content) ? content.formula : null)));
    if (bytesOf(formulas) < copyBytes) return [];
    for (const line of lines) line.fill(null, range.column, range.column + range.columns);
    return [range];
  });
}

/** Takes out of a block the formulas that are those of the row above moved down, then those of the left moved to the right. */
export function withoutRepeats(block: Block): Repeated {
  const { row: top, column: left } = block;
  const columns = Math.max(0, ...block.contents.map(({ length }) => length));
  const seen = block.contents.map((line, down) =>
    line.map((content, right) =>
      isFormula(content) ? seenFrom(content.formula, { row: top + down, column: left + right }) : undefined,
    ),
  );
  const isSame = (row: number, column: number, other: string | undefined): boolean =>
    other !== undefined && seen[row]?.[column] === other;
  const contents = block.contents.map((line) => [...line]);
  const copies = takeOut(contents, columns, (row, column) => row > 0 && isSame(row, column, seen[row - 1]?.[column]));
  // What is copied down is not there yet when these are copied.
  const isSaid = contents.map((line) => line.map(isFormula));
  const across = takeOut(
    contents,
    columns,
    (row, column) =>
      isSaid[row]?.[column] === true &&
      isSaid[row][column - 1] === true &&
      isSame(row, column, seen[row]?.[column - 1]),
  );
  const placed = (range: RangeRef): RangeRef => ({ ...range, row: top + range.row, column: left + range.column });
  return {
    block: { ...block, contents },
    across: across.map(placed).sort((one, other) => one.column - other.column),
    copies: copies.map(placed),
  };
}
