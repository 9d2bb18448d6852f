import { toA1 } from "../../sheet/a1";
import type { FormFault } from "../../workbook/planForm/formFault";
import { readForm } from "../../workbook/planForm/readForm";
import { findForm, type FoundForm } from "../../workbook/planForm/readFormBlocks";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult, DraftFault, DraftReading } from "../run/outcomes";
import { runOptions } from "../run/runOptions";
import type { WorkbookHost } from "../port/workbookHost";

function located(fault: FormFault, found: FoundForm): DraftFault {
  const at = fault.cell === null ? null : found.cellOf(fault.cell);
  return { ...fault, cell: at === null ? null : { sheet: found.sheet, address: toA1(at), ...at } };
}

/** The plan that the workbook's form says, or every fault of it with its cell; `draftMissing` where there is no form. */
export const readDraft = (host: WorkbookHost, context: ActionContext): Promise<ActionResult<DraftReading>> =>
  attempt(async (): Promise<DraftReading> => {
    const found = findForm(await host.read(runOptions(context)));
    if (found === null) throw new ActionError({ code: "draftMissing" });
    const read = found.form === null ? { ok: false as const, faults: found.lost } : readForm(found.form);
    return read.ok
      ? { kind: "plan", plan: read.plan, sheet: found.sheet }
      : { kind: "faults", faults: read.faults.map((fault) => located(fault, found)), sheet: found.sheet };
  });
