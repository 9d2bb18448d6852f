import type { NameChange, WorkbookChange } from "../drawing/description";
import type { ReadBlocks } from "../reading/readFigures";

/** Names that a workbook has and that a sheet made again has nothing for any more. */
export function staleNames(
  blocks: ReadBlocks,
  names: readonly string[],
  written: readonly NameChange[],
): Pick<WorkbookChange, "remove"> {
  const stale = names.filter((name) => blocks.has(name) && !written.some((one) => one.name === name));
  return stale.length === 0 ? {} : { remove: { sheets: [], names: stale } };
}
