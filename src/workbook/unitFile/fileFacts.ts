import { anchors } from "../blocks/anchors";
import { entryValue } from "../entries/entry";
import type { ReadBlocks } from "../reading/readFigures";
import { rawUnder } from "../reading/readKeyedBlock";

/** Rows of what a unit's file says of itself. */
export const factRows = ["workbook", "unit", "unitName", "plan", "year", "sentAt"] as const;
type FactRow = (typeof factRows)[number];

/** Whose file it is, of which workbook and plan, and when it was sent. All texts as they were written. */
export type FileFacts = Readonly<Record<FactRow, string>>;

/** The column of those facts. */
export const factKey = "value";

/** What a file says of itself; undefined where it was not sent by us, or lost the sheet that says so. */
export function readFileFacts(blocks: ReadBlocks): FileFacts | undefined {
  const block = blocks.get(anchors.fileFacts);
  const texts = factRows.map((row) => [row, entryValue(rawUnder(block, row, factKey))] as const);
  const isWhole = block !== undefined && texts.every(([row, value]) => value !== null || row === "unitName");
  return isWhole
    ? (Object.fromEntries(texts.map(([row, value]) => [row, String(value ?? "")])) as FileFacts)
    : undefined;
}
