import { updatesOf } from "../../workbook/changes/cellWrites";
import { planWrites, wholeFrom } from "../../workbook/unitFile/wholeFrom";
import { ActionError, attempt } from "../run/attempt";
import { collect, type CollectInput, type CollectOutcome, type GivenFile } from "./collect";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { applyChange } from "../run/applyChange";
import { setUp } from "../setUp/setUp";
import type { WorkbookHost } from "../port/workbookHost";

/** What a workbook of files would be. */
export interface WholeOfFiles {
  readonly year: number;
  /** The plan's number. */
  readonly plan: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
}

const readableOf = (files: readonly GivenFile[]) => files.flatMap((file) => ("raw" in file ? [file] : []));

/** Of which plan and with which units files make a whole workbook; null where none of them tells both. */
export function wholeOfFiles(files: readonly GivenFile[]): WholeOfFiles | null {
  const whole = wholeFrom(readableOf(files));
  if (whole === undefined) return null;
  const { source, units } = whole;
  return { year: source.year, plan: source.number, units: units.map(({ code, name }) => ({ code, name })) };
}

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
    const whole = wholeFrom(readableOf(input.files));
    if (whole === undefined) throw new ActionError({ code: "noUnitFiles" });
    const made = await setUp(host, { plan: whole.source, units: whole.units }, context);
    if (!made.ok) throw new ActionError(made.failure);
    const book = await readWorkbook(host, context);
    const writes = planWrites(whole, book);
    if (writes.length > 0) await applyChange(host, { sheets: updatesOf(writes), names: [] }, context, book.raw);
    const collected = await collect(host, { ...input, take: true, isNew: true }, context);
    if (!collected.ok) throw new ActionError(collected.failure);
    return collected.value;
  });
