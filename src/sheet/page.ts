import type { RangeRef } from "./places";

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the head of each page, first and last. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns and rows kept out of print are those outside of it. */
  readonly printArea?: RangeRef;
  /** Rows that a new page begins with, in ascending order. */
  readonly breaks?: readonly number[];
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** With Excel's codes: `&P` page, `&N` pages, `&A` sheet. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
