import type { ActionResult } from "../../src/actions/run/outcomes";

/** The value of an action that a test needs to succeed. */
export const done = <T>(result: ActionResult<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`the action failed: ${JSON.stringify(result.failure)}`);
};
