import { isBlank } from "../../rules/figures/blank";
import { anchors } from "../blocks/anchors";
import type { KeptCouncil } from "../sheets/sheetEntry";
import { takenByCouncil } from "./formerSettings";
import type { ReadBlocks } from "./readFigures";
import { rawInList, rawUnder } from "./readKeyedBlock";

/** What stands on the council's sheet, and what it takes over of lists of an earlier form where it says nothing. */
export function keptCouncil(blocks: ReadBlocks): KeptCouncil {
  const [sittings, members] = [blocks.get(anchors.councilOccasions), blocks.get(anchors.councilMembers)];
  const former = takenByCouncil(blocks);
  return {
    typed: (row, period) => {
      const there = rawUnder(sittings, row, period);
      return isBlank(there) ? former(row, period) : there;
    },
    // Its last row says where to insert more.
    members:
      members === undefined
        ? []
        : Array.from(
            { length: Math.max(0, members.range.rows - 2) },
            (_, index) => (column: string) => rawInList(members, index, column),
          ),
  };
}
