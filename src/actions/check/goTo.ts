import { anchors } from "../../workbook/blocks/anchors";
import { ActionError, attempt } from "../run/attempt";
import type { ActionResult, FoundCell } from "../run/outcomes";
import type { WorkbookHost } from "../port/workbookHost";

/** Shows the user the cell that a finding stands in. */
export const goToCell = (host: WorkbookHost, cell: FoundCell): Promise<ActionResult<null>> =>
  attempt(async () => {
    await host.goTo(cell.sheet, { row: cell.row, column: cell.column });
    return null;
  });

const goToAnchor = (host: WorkbookHost, anchor: string): Promise<ActionResult<null>> =>
  attempt(async () => {
    const block = (await host.read()).blocks.get(anchor);
    if (block === undefined) throw new ActionError({ code: "notSetUp" });
    // The first column holds hidden keys.
    await host.goTo(block.sheet, { row: 0, column: 1 });
    return null;
  });

/** Shows the index; `notSetUp` where the workbook has none. */
export const goToIndex = (host: WorkbookHost): Promise<ActionResult<null>> => goToAnchor(host, anchors.index);

/** Shows the sheet of the last check; `notSetUp` where there is none. */
export const goToFindings = (host: WorkbookHost): Promise<ActionResult<null>> => goToAnchor(host, anchors.check);
