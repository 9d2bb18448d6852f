import { anchors } from "../../workbook/blocks/anchors";
import { mergeEntries } from "../../workbook/entries/mergeEntries";
import { takeEntries } from "../../workbook/entries/takeEntries";
import { takenWrites } from "../../workbook/unitFile/takenWrites";
import { unitEntries } from "../../workbook/unitFile/unitEntries";
import { attempt } from "../run/attempt";
import type { Taking } from "./collect";
import { applyNoted } from "./markUnits";
import type { ActionContext } from "../run/context";
import type { ActionResult, UndoOutcome } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

/**
 * Takes back what was taken: the entries before are held against what stands now as if they had come back from what was taken, so
 * that nothing typed since is touched.
 */
export const undoCollect = (
  host: WorkbookHost,
  { units, noted }: Taking,
  context: ActionContext,
): Promise<ActionResult<UndoOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const undone = [...units].map(([unit, { before, after }]) => {
      const now = unitEntries(unit, book, book.blocks);
      const back = mergeEntries(now, after, before).filter(({ state }) => state !== "same");
      const taken = back.filter(({ state }) => state !== "conflict");
      const { entries, left } = takeEntries(now, taken);
      return {
        writes: takenWrites(book.blocks, now, entries),
        count: taken.length - left.length,
        left: back.length - taken.length + left.length,
      };
    });
    const writes = undone.flatMap((one) => one.writes);
    await applyNoted(host, book, book.blocks.has(anchors.exchange) ? noted : new Map(), writes, context);
    const sum = (of: "count" | "left"): number => undone.reduce((all, one) => all + one[of], 0);
    return { undone: sum("count"), left: sum("left") };
  });
