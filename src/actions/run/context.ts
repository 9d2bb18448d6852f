import type { HostWarning, Progress } from "../port/workbookHost";

/** What an action may not find out by itself: the clock, and how to report and stop. */
export interface ActionContext {
  /** Local date and time. */
  readonly now: Date;
  readonly onProgress?: (progress: Progress) => void;
  /** Told what the host refused and the workbook is whole without. */
  readonly onWarning?: (warning: HostWarning) => void;
  readonly signal?: AbortSignal;
}
