import { anchors } from "../workbook/anchors";
import { HostError } from "./hostError";
import type { ActionResult, FoundCell } from "./outcomes";
import type { WorkbookHost } from "./workbookHost";

async function shown(show: () => Promise<void>): Promise<ActionResult<null>> {
  try {
    await show();
    return { ok: true, value: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, failure: { code: error.code, ...(error.sheet === undefined ? {} : { sheet: error.sheet }) } };
  }
}

/** Shows the user the cell that a finding stands in. */
export const goToCell = (host: WorkbookHost, cell: FoundCell): Promise<ActionResult<null>> =>
  shown(() => host.goTo(cell.sheet, { row: cell.row, column: cell.column }));

async function goToAnchor(host: WorkbookHost, anchor: string): Promise<ActionResult<null>> {
  let found = true;
  const result = await shown(async () => {
    const block = (await host.read()).blocks.get(anchor);
    found = block !== undefined;
    if (block) await host.goTo(block.sheet, { row: 0, column: 0 });
  });
  return found ? result : { ok: false, failure: { code: "notSetUp" } };
}

/** Shows the index; `notSetUp` where the workbook has none. */
export const goToIndex = (host: WorkbookHost): Promise<ActionResult<null>> => goToAnchor(host, anchors.index);

/** Shows the sheet of the last check; `notSetUp` where there is none. */
export const goToFindings = (host: WorkbookHost): Promise<ActionResult<null>> => goToAnchor(host, anchors.check);
