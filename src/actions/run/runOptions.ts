import type { ActionContext } from "./context";
import type { RunOptions } from "../port/workbookHost";

/** What a host is told of the context: how to report, and when to stop. */
export const runOptions = (context: ActionContext): RunOptions => ({
  ...(context.signal === undefined ? {} : { signal: context.signal }),
  ...(context.onProgress === undefined ? {} : { onProgress: context.onProgress }),
  ...(context.onWarning === undefined ? {} : { onWarning: context.onWarning }),
});
