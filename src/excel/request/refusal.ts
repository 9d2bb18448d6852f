import type { HostErrorCode } from "../../actions/port/hostError";
import type { HostWarning, RunOptions } from "../../actions/port/workbookHost";
import type { Batch, Step } from "./batch";
import { mapError } from "./mapError";
import { readTrace } from "./trace";

/** Faults that say nothing of the step itself: it would have failed whatever it was. */
const passing: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "cellBeingEdited",
  "busy",
  "connectionLost",
  "cancelled",
  "tooLarge",
]);

/** Whether the host could not take the request at all, whatever stands in it. */
export const isPassing = (error: unknown): boolean => passing.has(mapError(error).code);

/** Whether Excel refused a step that the workbook is whole without: all before it is done. */
export const isRefusal = (error: unknown): boolean => !isPassing(error) && readTrace(error).optional;

/** Runs steps that Excel may refuse, and none but those; a refusal is told and not thrown. */
export async function runRefused(
  batch: Batch,
  steps: readonly Step[],
  code: HostWarning["code"],
  { onWarning }: RunOptions,
): Promise<void> {
  try {
    await batch.run(steps);
  } catch (error) {
    if (isPassing(error)) throw error;
    const { sheet } = readTrace(error);
    onWarning?.({ code, ...(sheet === undefined ? {} : { sheet }) });
  }
}
