import { toA1 } from "../../sheet/a1";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import { blocksTaken } from "../../workbook/changes/blocksTaken";
import type { WorkbookChange } from "../../workbook/drawing/description";
import type { WorkbookHost } from "../port/workbookHost";
import { ActionError } from "./attempt";
import type { ActionContext } from "./context";
import { runOptions } from "./runOptions";

/**
 * Writes a change to a workbook that was read as it was `seen`. Fails with `blockElsewhere`, having written nothing, where a sheet that is
 * made anew or goes holds a part of another sheet: people cut it there, and it would be lost with all that is typed in it.
 */
export async function applyChange(
  host: WorkbookHost,
  change: WorkbookChange,
  context: ActionContext,
  seen: RawWorkbook,
): Promise<void> {
  const [taken] = blocksTaken(change, seen);
  if (taken !== undefined) {
    throw new ActionError({ code: "blockElsewhere", sheet: taken.sheet, address: toA1(taken.range) });
  }
  await host.apply(change, { ...runOptions(context), seen });
}
