import { updatesOf } from "../../workbook/changes/cellWrites";
import { planWrites, wholeFrom } from "../../workbook/unitFile/wholeFrom";
import { ActionError, attempt } from "../run/attempt";
import { collect, type CollectInput, type CollectOutcome } from "./collect";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { writeOptions } from "../run/runOptions";
import { setUp } from "../setUp/setUp";
import type { WorkbookHost } from "../port/workbookHost";

/**
 * Makes a whole workbook of units' files in an empty one: plan and units as the files say, then what they bring. Fails with
 * `noUnitFiles` where none of them tells both.
 */
export const newFromFiles = (
  host: WorkbookHost,
  input: Omit<CollectInput, "take" | "isNew">,
  context: ActionContext,
): Promise<ActionResult<CollectOutcome>> =>
  attempt(async () => {
    const whole = wholeFrom(input.files.flatMap((file) => ("raw" in file ? [file] : [])));
    if (whole === undefined) throw new ActionError({ code: "noUnitFiles" });
    const made = await setUp(host, { plan: whole.source, units: whole.units }, context);
    if (!made.ok) throw new ActionError(made.failure);
    const book = await readWorkbook(host, context);
    const writes = planWrites(whole, book);
    if (writes.length > 0) await host.apply({ sheets: updatesOf(writes), names: [] }, writeOptions(context, book.raw));
    const collected = await collect(host, { ...input, take: true, isNew: true }, context);
    if (!collected.ok) throw new ActionError(collected.failure);
    return collected.value;
  });
