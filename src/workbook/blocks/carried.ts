import type { Typed } from "../drawing/typedContent";

/** What somebody typed on a sheet that was made again since and that has no place of its own on it: it stands at its foot. */
export interface Carried {
  /** The cell that it stood in, on the sheet before: `J35`. */
  readonly from: string;
  /** What its column and its row said. */
  readonly heading: string;
  readonly text: Typed;
}

export const carriedKeys = ["from", "heading", "text"] as const;

const ending = "_CARRIED";

/** The block of what was carried, by the first name of its sheet. */
export const carriedAnchor = (anchor: string): string => `${anchor}${ending}`;
export const isCarriedName = (name: string): boolean => name.endsWith(ending);
