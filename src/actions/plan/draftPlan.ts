import type { Plan } from "../../plan/plan";
import { newForm } from "../../workbook/planForm/newForm";
import { findForm } from "../../workbook/planForm/readFormBlocks";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult, DraftOutcome } from "../run/outcomes";
import { runOptions } from "../run/runOptions";
import type { WorkbookHost } from "../port/workbookHost";

/**
 * Adds the form of a plan, filled with the given one, and shows it. A form that is there already is only shown: nothing that
 * somebody typed in it is touched.
 */
export const draftPlan = (
  host: WorkbookHost,
  plan: Plan,
  context: ActionContext,
): Promise<ActionResult<DraftOutcome>> =>
  attempt(async () => {
    const raw = await host.read(runOptions(context));
    const found = findForm(raw);
    if (found !== null) {
      const first = found.cellOf({ table: "plan", row: 0, column: "number" });
      await host.goTo(found.sheet, first ?? { row: 0, column: 0 });
      return { sheet: found.sheet, existed: true };
    }
    const { change, sheet } = newForm(plan, raw);
    await host.apply(change, runOptions(context));
    return { sheet, existed: false };
  });
