import { columnPoints, lineCount } from "./textSize";

/** A wrapped text and the width that it has: characters of its column, or of the columns that are merged. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  /** Points; 12 where absent. */
  readonly size?: number;
  readonly bold?: boolean;
  /** In a cell without an indent. */
  readonly centered?: boolean;
}

/** A line of Times New Roman takes a third more than its size. */
const leading = 1.32;
const air = 6;
/** What a cell keeps free on both sides, and what an indent takes besides. */
const padding = 4;
const indent = 9;
/** Excel has no higher rows. */
const highest = 400;

/** Points of a row that fits itself and holds one line: the strut beside the table keeps it this high. */
export const strutHeight = 28;

/** Height in points of a row with these texts in it; at least `least`. */
export function rowHeight(texts: readonly WrappedText[], least = 22): number {
  const heights = texts.map(({ text, width, size = 12, bold = false, centered = false }) => {
    const room = Math.max(10, columnPoints(width) - padding - (centered ? 0 : indent));
    return lineCount(text, room, size, bold) * size * leading + air;
  });
  return Math.min(highest, Math.ceil(Math.max(least, ...heights)));
}
