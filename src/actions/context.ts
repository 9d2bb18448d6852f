import type { Progress } from "./workbookHost";

/** What an action may not find out by itself: the clock, and how to report and stop. */
export interface ActionContext {
  /** Local date and time. */
  readonly now: Date;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
