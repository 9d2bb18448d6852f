import type { ActionContext } from "../run/context";
import { readStandingWorkbook, readWorkbook } from "../run/readWorkbook";
import { applyChange } from "../run/applyChange";
import type { WorkbookHost } from "../port/workbookHost";
import { remakeLists, staleLists } from "./remakeLists";

/** Makes the sheet of registrations anew where it lists other people than the units do now. */
export async function listPeople(host: WorkbookHost, context: ActionContext): Promise<void> {
  if (!staleLists(await readStandingWorkbook(host, context)).has("people")) return;
  const found = await readWorkbook(host, context);
  const { change, whole } = await remakeLists(host, found, found, context);
  await applyChange(host, change, context, { ...found.raw, whole });
}
