import type { SheetChange } from "../../workbook/drawing/description";

/** A sheet that is made, or made anew. */
export type SheetBuild = Extract<SheetChange, { readonly layout: unknown }>;
/** A sheet that stays, of which cells are written. */
export type SheetUpdate = Extract<SheetChange, { readonly action: "update" }>;
