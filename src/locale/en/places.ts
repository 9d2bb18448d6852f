/** Where something stands, where it is no unit's. */
export const places = { agency: "Agency", plan: "Plan" } as const;
