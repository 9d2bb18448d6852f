/** What something is about, where that is no unit and no target. */
export const places = {
  agency: "Cơ quan",
  plan: "Kế hoạch",
  trafficViolations: "Vi phạm giao thông",
  violations: "Vi phạm khác",
} as const;
