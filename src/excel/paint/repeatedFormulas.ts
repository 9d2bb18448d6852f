import { columnOf } from "../../sheet/a1";
import type { CellRef, RangeRef } from "../../sheet/places";
import type { Block } from "../../workbook/drawing/description";
import { bytesOf, cost } from "../request/batch";
import { coverGrid } from "./coverGrid";

/** A text, a sheet's quoted name, whole rows, and words: of all that may look like an address, one kind each. */
const part = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?\d+:\$?\d+|\$?[\p{L}_\\][\p{L}\p{N}_.$\\]*[(!]?/gu;
const address = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
const relativeRows = /^\$?\d+:\d+$|^\d+:\$?\d+$/;

/**
 * A formula as seen from its cell: two cells with equal ones have formulas that Excel makes of one another when it copies them.
 * Rows that are spoken of without a column are held apart cell by cell.
 */
export const seenFrom = (formula: string, { row, column }: CellRef): string =>
  formula.replace(part, (word) => {
    if (relativeRows.test(word)) return `${word}@${row}`;
    const [, fixedColumn, letters = "", fixedRow, digits] = address.exec(word) ?? [];
    if (digits === undefined) return word;
    const across = fixedColumn === "$" ? letters : `[${columnOf(letters) - column}]`;
    return `${across}|${fixedRow === "$" ? digits : `[${Number(digits) - row}]`}`;
  });

/** What a block holds, and where its first formulas are copied from the row above instead of being said again. */
export interface Repeated {
  readonly block: Block;
  /** In the order in which they are to be copied; the row above each is its source. */
  readonly copies: readonly RangeRef[];
}

/** Two ranges that nothing else may speak of, and the call. */
const copyBytes = 2 * cost.range + 2 * cost.action;

/** Takes out of a block the formulas that are those of the row above moved down, wherever that makes the request smaller. */
export function withoutRepeats(block: Block): Repeated {
  const { row: top, column: left } = block;
  const columns = Math.max(0, ...block.contents.map(({ length }) => length));
  const seen = block.contents.map((line, down) =>
    line.map((content, right) =>
      typeof content === "object" && content !== null
        ? seenFrom(content.formula, { row: top + down, column: left + right })
        : undefined,
    ),
  );
  const patches = coverGrid(block.contents.length, columns, (row, column) => {
    const formula = seen[row]?.[column];
    return row > 0 && formula !== undefined && formula === seen[row - 1]?.[column] ? true : undefined;
  });
  const contents = block.contents.map((line) => [...line]);
  const copies = patches.flatMap(({ range }): readonly RangeRef[] => {
    const lines = contents.slice(range.row, range.row + range.rows);
    const said = lines.map((line) => line.slice(range.column, range.column + range.columns));
    const formulas = said.map((line) => line.map((content) => (typeof content === "object" ? content?.formula : null)));
    if (bytesOf(formulas) < copyBytes) return [];
    for (const line of lines) line.fill(null, range.column, range.column + range.columns);
    return [{ ...range, row: top + range.row, column: left + range.column }];
  });
  return { block: { ...block, contents }, copies };
}
