import type { CellRef, ColumnRun, Content, SheetChange } from "../drawing/description";
import { rails, contentBlocks } from "../drawing/sheetBuilder";

/** One cell of an existing sheet and what to write there. */
export interface CellWrite {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly content: Content;
}

/** Columns of existing sheets that change, by the name of the sheet. */
export type ColumnChanges = ReadonlyMap<string, readonly ColumnRun[]>;

/** Writes to existing sheets as changes, one a sheet; cells between them are left alone. */
export function updatesOf(
  writes: readonly CellWrite[],
  password?: string,
  columns: ColumnChanges = new Map(),
): readonly SheetChange[] {
  const sheets = new Map<string, Map<number, Map<number, Content>>>(
    [...columns.keys()].map((sheet) => [sheet, new Map<number, Map<number, Content>>()]),
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
    ...(columns.has(name) ? { columns: columns.get(name) ?? [] } : {}),
    ...(password === undefined ? {} : { protection: { ...rails, password } }),
  }));
}
