import type { Block, Content, RowRun } from "./description";

/** Rows that follow each other and look alike become one run: each costs a call. A later run counts over an earlier one. */
export function mergedRuns(runs: readonly RowRun[]): readonly RowRun[] {
  const rows = new Map<number, Omit<RowRun, "first" | "count">>();
  for (const { first, count, ...look } of runs) {
    for (let row = first; row < first + count; row += 1) rows.set(row, { ...rows.get(row), ...look });
  }
  const merged: RowRun[] = [];
  for (const [row, look] of [...rows].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    const goes = last !== undefined && last.first + last.count === row && last.height === look.height;
    if (goes && last.hidden === look.hidden && last.grows === look.grows)
      merged[merged.length - 1] = { ...last, count: last.count + 1 };
    else merged.push({ first: row, count: 1, ...look });
  }
  return merged;
}

/** Cells by row and column → few rectangles, one for every run of adjoining rows. */
export function contentBlocks(cells: ReadonlyMap<number, ReadonlyMap<number, Content>>): readonly Block[] {
  const runs: number[][] = [];
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => {
    const used = run.flatMap((row) => [...(cells.get(row)?.keys() ?? [])]);
    const first = Math.min(...used);
    const width = Math.max(...used) - first + 1;
    const contents = run.map((row) =>
      Array.from({ length: width }, (_, index) => cells.get(row)?.get(first + index) ?? null),
    );
    return { row: run[0] ?? 0, column: first, contents };
  });
}
