import type { CellRef, Content, SheetChange } from "../drawing/description";
import type { Drawn } from "../drawing/drawn";
import { contentBlocks } from "../drawing/contentRuns";
import { rails, type Protection } from "../../sheet/protection";

/** One cell of an existing sheet and what to write there. */
export interface CellWrite {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly content: Content;
}

/** What is done to existing sheets besides what is written to their cells. */
interface Besides {
  readonly password?: string | undefined;
  /** What is drawn on them. */
  readonly drawn?: ReadonlyMap<string, Drawn>;
  /** Those that stand open, by name, and how they are to be protected. */
  readonly open?: ReadonlyMap<string, Protection>;
}

/** Writes to existing sheets as changes, one a sheet, with what else is done to them; cells between them are left alone. */
export function updatesOf(
  writes: readonly CellWrite[],
  { password, drawn = new Map(), open = new Map() }: Besides = {},
): readonly SheetChange[] {
  const sheets = new Map<string, Map<number, Map<number, Content>>>(
    [...drawn.keys(), ...open.keys()].map((sheet) => [sheet, new Map<number, Map<number, Content>>()]),
  );
  const protectionOf = (sheet: string): Protection | undefined => {
    const own = open.get(sheet);
    if (password !== undefined) return { ...(own ?? rails), password };
    return own;
  };
  for (const { sheet, cell, content } of writes) {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, Content>>();
    const row = rows.get(cell.row) ?? new Map<number, Content>();
    row.set(cell.column, content);
    rows.set(cell.row, row);
    sheets.set(sheet, rows);
  }
  return [...sheets].map(([name, rows]) => {
    const protection = protectionOf(name);
    return {
      action: "update",
      name,
      blocks: contentBlocks(rows),
      links: [],
      ...drawn.get(name),
      ...(protection === undefined ? {} : { protection }),
    };
  });
}
