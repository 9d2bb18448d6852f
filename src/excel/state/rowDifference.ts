import type { RowRun } from "../../workbook/drawing/description";

type RowLook = Pick<RowRun, "height" | "hidden" | "grows">;

/** Later runs count, as they are written later. What the host fits itself has no height that could differ. */
function rowsOf(runs: readonly RowRun[]): ReadonlyMap<number, RowLook> {
  const rows = new Map<number, RowLook>();
  for (const { first, count, ...look } of runs) {
    for (let row = first; row < first + count; row += 1) rows.set(row, { ...rows.get(row), ...look });
  }
  for (const [row, { grows, hidden }] of rows) {
    if (grows === true) rows.set(row, { grows, ...(hidden === undefined ? {} : { hidden }) });
  }
  return rows;
}

/**
 * The heights to set on a copy of a sheet with rows `from` so that it has rows `to`, and the rows to hide; null where that does not
 * do.
 */
export function rowDifference(from: readonly RowRun[], to: readonly RowRun[]): readonly RowRun[] | null {
  const [before, after] = [rowsOf(from), rowsOf(to)];
  for (const [row, { height, hidden, grows }] of before) {
    const wanted = after.get(row);
    if (wanted?.grows !== grows) return null;
    if (hidden === true && wanted?.hidden !== true) return null;
    if (height !== undefined && wanted?.height === undefined) return null;
  }
  const runs: RowRun[] = [];
  for (const [row, { height, hidden, grows }] of after) {
    if (grows !== before.get(row)?.grows) return null;
    const isHeight = height === undefined || before.get(row)?.height === height;
    const isHidden = hidden !== true || before.get(row)?.hidden === true;
    if (isHeight && isHidden) continue;
    const last = runs.at(-1);
    // Giving a hidden row a height shows it.
    const look = { ...(isHeight ? {} : { height }), ...(hidden === true ? { hidden } : {}) };
    const goesOn = last !== undefined && last.first + last.count === row && last.height === look.height;
    if (goesOn && last.hidden === look.hidden) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1, ...look });
  }
  return runs;
}
