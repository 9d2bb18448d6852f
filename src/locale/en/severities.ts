/** How grave a finding is. */
export const severities = {
  error: "Error",
  warning: "Warning",
  info: "Note",
} as const;
