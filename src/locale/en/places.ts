/** What something is about, where that is no unit and no target. */
export const places = {
  agency: "Agency",
  plan: "Plan",
  trafficViolations: "Traffic violations",
  violations: "Other violations",
} as const;
