import type { UnitPart } from "../blocks/anchors";
import { entryValue, type BlockEntries } from "../entries/entry";
import { unitEntryTables } from "../entries/entryTables";
import type { UnitEntries } from "../entries/mergeEntries";
import { readTable } from "../entries/readEntries";
import type { ReadBook } from "../reading/readBook";
import type { ReadBlocks } from "../reading/readFigures";

/** The entries of a unit's sheet, wherever it stands. */
export const unitEntries = (
  code: string,
  { plan, tables }: Pick<ReadBook, "plan" | "tables">,
  blocks: ReadBlocks,
  valueOf = entryValue,
): UnitEntries =>
  new Map(
    unitEntryTables(code, plan, tables).flatMap((table): readonly (readonly [UnitPart, BlockEntries])[] => {
      const entries = readTable(table, blocks, valueOf);
      return entries === undefined ? [] : [[table.block as UnitPart, entries]];
    }),
  );
