import type { CellRef, Content, SheetChange } from "../drawing/description";
import type { Drawn } from "../drawing/drawn";
import { contentBlocks } from "../drawing/contentRuns";
import { rails } from "../drawing/sheetBuilder";

/** One cell of an existing sheet and what to write there. */
export interface CellWrite {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly content: Content;
}

/** Writes to existing sheets as changes, one a sheet, with what is drawn on them; cells between them are left alone. */
export function updatesOf(
  writes: readonly CellWrite[],
  password?: string,
  drawn: ReadonlyMap<string, Drawn> = new Map(),
): readonly SheetChange[] {
  const sheets = new Map<string, Map<number, Map<number, Content>>>(
    [...drawn.keys()].map((sheet) => [sheet, new Map<number, Map<number, Content>>()]),
  );
  for (const { sheet, cell, content } of writes) {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, Content>>();
    const row = rows.get(cell.row) ?? new Map<number, Content>();
    row.set(cell.column, content);
    rows.set(cell.row, row);
    sheets.set(sheet, rows);
  }
  return [...sheets].map(([name, rows]) => ({
    action: "update",
    name,
    blocks: contentBlocks(rows),
    links: [],
    ...drawn.get(name),
    ...(password === undefined ? {} : { protection: { ...rails, password } }),
  }));
}
