/** What something is about, where that is no unit and no target. */
export const places = {
  agency: "Agency",
  plan: "Plan",
  council: "Council",
  trafficViolations: "Traffic violations",
  violations: "Other violations",
  threshold: "threshold",
  maximum: "maximum",
  judged: "judged in {period}",
  bars: "needed to be proposed",
  from: "first day",
  to: "last day",
  chosen: "counted",
  deadline: "last day to register",
  listCell: "column “{column}”, row {row}",
  blank: "blank",
} as const;
