import type { Block, RangeRef } from "../../workbook/drawing/description";
import { bytesOf, cost, type Step } from "../request/batch";
import { rangeOf, toHost } from "./contents";
import { withoutRepeats } from "./repeatedFormulas";

/** A block larger than this is written in slices of rows: well under what a request may hold. */
const sliceBytes = 150_000;
/** Office.js itself cuts what has more cells than this into pieces, at several objects a piece. */
const sliceCells = 1500;

/** One call a block. A null in the grid leaves its cell alone, which `Range.formulas` allows. */
export function contentSteps(sheet: string, blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block) =>
    slices(block).map(({ part, bytes }) => ({
      sheet,
      bytes: cost.action + bytes,
      queue: (batch) => {
        batch.range(sheet, rangeOf(part)).formulas = part.contents.map((line) => line.map(toHost));
      },
    })),
  );
}

const copyStep = (sheet: string, from: RangeRef, to: RangeRef): Step => ({
  sheet,
  bytes: 2 * cost.action,
  queue: (batch) => {
    batch.range(sheet, to).copyFrom(batch.range(sheet, from), "Formulas");
  },
});

/**
 * The same on a sheet that nothing stands on yet, and on which nothing is merged: formulas that are those of the column on the
 * left or of the row above, moved, are copied from there.
 */
export const newContentSteps = (sheet: string, blocks: readonly Block[]): Step[] =>
  blocks
    .map(withoutRepeats)
    .flatMap(({ block, across, copies }) => [
      ...contentSteps(sheet, [block]),
      ...across.map((to) => copyStep(sheet, { ...to, column: to.column - 1, columns: 1 }, to)),
      ...copies.map((to) => copyStep(sheet, { ...to, row: to.row - 1, rows: 1 }, to)),
    ]);

function slices(block: Block): { readonly part: Block; readonly bytes: number }[] {
  const found: { part: Block; bytes: number }[] = [];
  let [first, bytes] = [0, 0];
  const cut = (end: number): void => {
    if (end > first)
      found.push({ part: { ...block, row: block.row + first, contents: block.contents.slice(first, end) }, bytes });
    [first, bytes] = [end, 0];
  };
  block.contents.forEach((line, index) => {
    const more = bytesOf(line.map(toHost));
    if (bytes + more > sliceBytes || (index - first + 1) * line.length > sliceCells) cut(index);
    bytes += more;
  });
  cut(block.contents.length);
  return found;
}
