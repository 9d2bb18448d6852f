/** Where something stands, where it is no unit's. */
export const places = { agency: "Cơ quan", plan: "Kế hoạch" } as const;
