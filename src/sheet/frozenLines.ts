import type { Layout } from "./layout";

/** Whether a row or a column, counted from 0, is out of sight. */
export type IsHidden = (line: number) => boolean;

/** How many of the first lines are in sight. */
export const visibleAmong = (count: number, isHidden: IsHidden): number =>
  Array.from({ length: count }, (_, line) => line).filter((line) => !isHidden(line)).length;

/** How many of the first lines hold so many in sight; at most so many. */
export function linesHolding(visible: number, isHidden: IsHidden, most: number): number {
  let [line, seen] = [0, 0];
  while (seen < visible && line < most) {
    if (!isHidden(line)) seen += 1;
    line += 1;
  }
  return line;
}

const isIn = (line: number, { first, count }: { readonly first: number; readonly count: number }): boolean =>
  line >= first && line < first + count;

/** Which rows and columns a layout hides. */
export function hiddenLines({ rows, columns }: Pick<Layout<unknown>, "rows" | "columns">): {
  readonly row: IsHidden;
  readonly column: IsHidden;
} {
  const among =
    (runs: readonly { readonly first: number; readonly count: number; readonly hidden?: boolean }[]): IsHidden =>
    (line) =>
      runs.some((run) => run.hidden === true && isIn(line, run));
  return { row: among(rows), column: among(columns) };
}
