import type { Status } from "../../rules/evaluate/status";

/** What stands in the status cells of the workbook: data tokens, the same in every language of the pane. */
export { statuses as statusTexts } from "../vi/statuses";

/** A symbol beside the text, for those who do not tell colours apart and for paper without any. */
export const statusSymbols: Record<Status, string> = {
  met: "✓",
  exceeded: "▲",
  notMet: "✗",
  missing: "○",
  invalid: "!",
  notApplicable: "–",
  pending: "…",
  tracked: "•",
  planInvalid: "?",
};
