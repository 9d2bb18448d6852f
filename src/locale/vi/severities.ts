import type { Severity } from "../../rules/findings/finding";

/** How grave a finding is. */
export const severities = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Lưu ý",
} as const satisfies Record<Severity, string>;
