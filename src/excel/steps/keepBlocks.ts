import { rowsA1 } from "../request/a1Lines";
import { cost, type Step } from "../request/batch";
import type { KeptBlocks } from "../state/keptBlocks";
import { nameStep } from "./writeNames";

/**
 * Copies the blocks and points their names at the copies. From here until the names lead to the new blocks, a host that stops
 * leaves a sheet in which everything that was typed in the old ones is found by its name and keys.
 */
export const keepBlocksSteps = (sheet: string, { blocks }: KeptBlocks): Step[] => [
  ...blocks.map(({ from, to }): Step => ({
    sheet,
    bytes: cost.action + cost.object,
    queue: (batch) => batch.range(sheet, to).copyFrom(batch.range(sheet, from), "Values"),
  })),
  ...blocks.map(({ name, to }) => nameStep(name, sheet, to, true)),
];

/** To be done once all names of the change are written. */
export const clearKeptSteps = (sheet: string, { first, rows }: KeptBlocks): Step[] =>
  rows === 0
    ? []
    : [
        {
          sheet,
          bytes: cost.action,
          queue: (batch) => batch.rangeAt(sheet, rowsA1(first, rows)).clear("All"),
        },
      ];
