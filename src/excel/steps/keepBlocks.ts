import { rowsA1 } from "../request/a1Lines";
import { cost, type Batch, type Step } from "../request/batch";
import type { KeptBlocks } from "../state/keptBlocks";
import { nameStep } from "./writeNames";

/**
 * Copies all that the sheet holds and points its names at the copies. From here until the names lead to the new blocks, a host
 * that stops leaves a sheet in which everything that was typed in the old one is found again.
 */
export const keepBlocksSteps = (sheet: string, { from, first, blocks }: KeptBlocks): Step[] => [
  ...(from === undefined
    ? []
    : [
        {
          sheet,
          bytes: cost.action + cost.object,
          queue: (batch: Batch) =>
            batch.range(sheet, { ...from, row: first }).copyFrom(batch.range(sheet, from), "Formulas"),
        },
      ]),
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
