import type { Status } from "../../rules/evaluate/status";

/** Fill and letters of a status; the text beside says the same, so that colour is never alone. */
export const statusColors: Record<Status, { readonly fill: string; readonly font: string }> = {
  met: { fill: "#E2F0D9", font: "#375623" },
  exceeded: { fill: "#C6E0B4", font: "#1E4620" },
  notMet: { fill: "#FBE5D6", font: "#9C2A00" },
  missing: { fill: "#FFF2CC", font: "#7F6000" },
  invalid: { fill: "#F8CBCB", font: "#9C0006" },
  notApplicable: { fill: "#EDEDED", font: "#595959" },
  pending: { fill: "#DEEBF7", font: "#1F4E79" },
  tracked: { fill: "#F2F2F2", font: "#3B3838" },
  planInvalid: { fill: "#E4DFEC", font: "#5B2C83" },
};
