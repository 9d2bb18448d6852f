/** Statuses as the pane says them; the cells of the workbook are Vietnamese. */
export const statuses = {
  met: "Met",
  exceeded: "Exceeded",
  notMet: "Not met",
  missing: "Not entered",
  invalid: "Invalid figure",
  notApplicable: "Not applicable",
  pending: "Pending",
  tracked: "Tracked",
  planInvalid: "Plan at fault",
} as const;
