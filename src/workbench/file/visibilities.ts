/** Excel's words for a sheet's visibility and the file's. */
export const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
