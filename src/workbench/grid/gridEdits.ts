import type { Axis, RangeRef } from "../../sheet/places";
import { attempt } from "../session/attempt";
import type { GridProps } from "./gridProps";

/** Lines of an axis, as sizes are set by. */
interface Lines {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
}

/** How a person's steps are done: one at a time, refusals said, whole rows and columns ended where the grid ends. */
export interface GridEdits {
  readonly tryTo: (step: () => void) => void;
  /** Whatever changes cells ends the copying, as in Excel. */
  readonly edit: (step: () => void) => void;
  /** What is selected when it is done: a menu opens before its line is. */
  readonly selected: () => RangeRef;
  readonly lines: (axis: Axis, of: RangeRef) => Lines;
  readonly select: (area: RangeRef) => void;
  readonly say: (title: string, text: string) => void;
}

export function gridEdits({ session, sheet, words, ask, layout }: GridProps): GridEdits {
  const { book } = session;
  const tryTo = (step: () => void): void => void attempt(session, step, ask, words);
  const bounded = (area: RangeRef): RangeRef => ({
    ...area,
    rows: Math.min(area.rows, layout.rows.count - area.row),
    columns: Math.min(area.columns, layout.columns.count - area.column),
  });
  return {
    tryTo,
    edit: (step) => {
      session.copied = null;
      tryTo(step);
    },
    selected: () => bounded(book.selection.area),
    lines: (axis, of) => {
      const { row, rows, column, columns } = bounded(of);
      return axis === "row" ? { axis, first: row, count: rows } : { axis, first: column, count: columns };
    },
    select: (area) => {
      book.select(sheet, area);
    },
    say: (title, text) => void ask({ title, text, answers: ["ok"] }),
  };
}
