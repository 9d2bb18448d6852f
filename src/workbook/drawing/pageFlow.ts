/** A list that may go on over pages; heights in points. */
export interface FlowingList {
  /** Where its first heading row stands. */
  readonly row: number;
  /** Rows above the first line and what they take: heading, column headings, hidden keys. */
  readonly lead: { readonly rows: number; readonly height: number };
  /** What stands at the head of each further page before the lines go on. */
  readonly again: { readonly rows: number; readonly height: number };
  readonly lines: readonly number[];
  /** Lines that stay on the page of the first heading; two where absent. */
  readonly company?: number;
  /** What stays on the page of the last lines: signatures. */
  readonly foot?: number;
  /** Lines that head those behind them: none stands alone at a page's foot. */
  readonly heads?: ReadonlySet<number>;
}

/** Where the rows of a list came to stand. */
export interface ListRows {
  readonly lines: readonly number[];
  /** First rows of the headings that are said again. */
  readonly again: readonly number[];
  /** The row behind the list. */
  readonly next: number;
}

/** Lines that a heading has with it at a page's foot, and that are not left alone on the last page. */
const few = 2;
/** Lines that signatures have above them. */
const signed = 3;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Lays rows on pages from top to bottom while they are written. Programs repeat one range of title rows on all pages; a sheet
 * of several lists says each list's own heading again where a page begins in it, which only who lays it out can know.
 */
export class PageFlow {
  /** Rows that a page begins with. */
  readonly breaks: number[] = [];
  private used = 0;

  /** Points that a page holds, and those of the title rows on every page but the first. */
  constructor(
    private readonly room: number,
    private readonly titles: number,
  ) {}

  /**
   * Takes rows of a height, on one page with what must follow them. Where a page begins at `row`, `again` is taken besides.
   * Tells whether one does.
   */
  take(row: number, height: number, following = 0, again = 0): boolean {
    const whole = this.room - this.titles;
    const left = (this.breaks.length === 0 ? this.room : whole) - this.used;
    const needed = height + following <= whole - again ? height + following : height;
    const begins = this.used > 0 && needed > left;
    if (begins) {
      this.breaks.push(row);
      this.used = again;
    }
    this.used += height;
    return begins;
  }

  /** Room between two lists, which no page begins with. */
  skip(height: number): void {
    this.used += height;
  }

  /** Takes a list: its heading with its first lines, its last lines with each other and with what ends the sheet. */
  takeList({ row, lead, again, lines: heights, company = few, foot = 0, heads }: FlowingList): ListRows {
    const kept = foot === 0 ? few : signed;
    const fromEnd = (index: number): number => sum(heights.slice(index)) + foot;
    const first = heights.length <= Math.max(kept + 1, company) ? fromEnd(0) : sum(heights.slice(0, company));
    this.take(row, lead.height, first);
    /** What must stand on the page of a line: the rest of a list's end, or the line that it heads with what goes with that. */
    const following = (index: number): number => {
      if (index > 0 && index === heights.length - kept) return fromEnd(index + 1);
      if (index === heights.length - 1) return foot;
      return heads?.has(index) === true ? (heights[index + 1] ?? 0) + following(index + 1) : 0;
    };
    const lines: number[] = [];
    const repeated: number[] = [];
    let next = row + lead.rows;
    heights.forEach((height, index) => {
      if (this.take(next, height, following(index), again.height)) {
        repeated.push(next);
        next += again.rows;
      }
      lines.push(next);
      next += 1;
    });
    return { lines, again: repeated, next };
  }
}

/** Rows of lines that follow each other: first, and how many. */
export function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}
