import { anchors } from "../workbook/anchors";
import { HostError } from "./hostError";
import type { ActionResult, FoundCell } from "./outcomes";
import type { WorkbookHost } from "./workbookHost";

const shown: ActionResult<null> = { ok: true, value: null };

async function attempt(show: () => Promise<ActionResult<null>>): Promise<ActionResult<null>> {
  try {
    return await show();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, failure: { code: error.code, ...(error.sheet === undefined ? {} : { sheet: error.sheet }) } };
  }
}

/** Shows the user the cell that a finding stands in. */
export const goToCell = (host: WorkbookHost, cell: FoundCell): Promise<ActionResult<null>> =>
  attempt(async () => {
    await host.goTo(cell.sheet, { row: cell.row, column: cell.column });
    return shown;
  });

async function goToAnchor(host: WorkbookHost, anchor: string): Promise<ActionResult<null>> {
  return attempt(async () => {
    const block = (await host.read()).blocks.get(anchor);
    if (block === undefined) return { ok: false, failure: { code: "notSetUp" } };
    await host.goTo(block.sheet, { row: 0, column: 0 });
    return shown;
  });
}

/** Shows the index; `notSetUp` where the workbook has none. */
export const goToIndex = (host: WorkbookHost): Promise<ActionResult<null>> => goToAnchor(host, anchors.index);

/** Shows the sheet of the last check; `notSetUp` where there is none. */
export const goToFindings = (host: WorkbookHost): Promise<ActionResult<null>> => goToAnchor(host, anchors.check);
