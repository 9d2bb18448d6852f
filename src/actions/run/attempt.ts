import { HostError } from "../port/hostError";
import type { ActionFailure, ActionResult } from "./outcomes";

/** A failure that an action finds out by itself; caught at its edge. */
export class ActionError extends Error {
  override readonly name = "ActionError";

  constructor(readonly failure: ActionFailure) {
    super(failure.code);
  }
}

/** The edge of an action: a host's failure becomes a value, a programming fault goes on. */
export async function attempt<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, failure: error.failure };
    if (!(error instanceof HostError)) throw error;
    return { ok: false, failure: { code: error.code, ...(error.sheet === undefined ? {} : { sheet: error.sheet }) } };
  }
}
