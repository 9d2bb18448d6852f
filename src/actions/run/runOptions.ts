import type { RawWorkbook } from "../../workbook/blocks/raw";
import type { ActionContext } from "./context";
import type { ApplyOptions, RunOptions } from "../port/workbookHost";

/** What a host is told of the context: how to report, and when to stop. */
export const runOptions = (context: ActionContext): RunOptions => ({
  ...(context.signal === undefined ? {} : { signal: context.signal }),
  ...(context.onProgress === undefined ? {} : { onProgress: context.onProgress }),
  ...(context.onWarning === undefined ? {} : { onWarning: context.onWarning }),
});

/** The same for what is written after the workbook was read as it was `seen`. */
export const writeOptions = (context: ActionContext, seen: RawWorkbook): ApplyOptions => ({
  ...runOptions(context),
  seen,
});
