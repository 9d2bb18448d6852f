import type { PlanEntries } from "../blocks/planEntries";
import type { ReadBlocks } from "./readFigures";
import { rawUnder } from "./readKeyedBlock";

/** What stands in the plan's sheet now. */
export const planEntries =
  (blocks: ReadBlocks): PlanEntries =>
  (anchor, row, column) => {
    const block = blocks.get(anchor);
    const isThere = block?.rows.has(row) === true && block.columns.has(column);
    return isThere ? rawUnder(block, row, column) : undefined;
  };
