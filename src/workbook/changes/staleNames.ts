import { startAnchor } from "../blocks/anchors";
import { carriedAnchor } from "../blocks/carried";
import type { RawWorkbook } from "../blocks/raw";
import type { NameChange, WorkbookChange } from "../drawing/description";
import type { SheetBlock } from "../sheets/sheetEntry";

/** Every name that a sheet with these blocks may have. */
export const namesOfSheet = (blocks: readonly SheetBlock[]): readonly string[] =>
  blocks.flatMap(({ anchor }) => [anchor, startAnchor(anchor), carriedAnchor(anchor)]);

/** Names that a workbook has and that a sheet made again has nothing for any more. */
export function staleNames(
  { blocks }: Pick<RawWorkbook, "blocks">,
  names: readonly string[],
  written: readonly NameChange[],
): Pick<WorkbookChange, "remove"> {
  const stale = names.filter((name) => blocks.has(name) && !written.some((one) => one.name === name));
  return stale.length === 0 ? {} : { remove: { sheets: [], names: stale } };
}
