import { containsCell } from "../../sheet/areas";
import type { RangeRef, Axis } from "../../sheet/places";
import { copyRange } from "../host/model/copyRange";
import { requireUnlocked } from "../host/model/guards";
import type { Sheet } from "../host/model/sheet";
import { nextInSeries } from "./series";
import type { Session } from "./session";

/** Copies the first row downwards, or the first column to the right; a single one takes what is before it. */
export function fillAlong(session: Session, sheet: Sheet, area: RangeRef, axis: Axis): void {
  const isDown = axis === "row";
  const lines = isDown ? area.rows : area.columns;
  const first = isDown ? area.row : area.column;
  if (lines === 1 && first === 0) return;
  const source = lines === 1 ? line(area, axis, first - 1) : line(area, axis, first);
  const target =
    lines === 1
      ? area
      : isDown
        ? { ...area, row: area.row + 1, rows: area.rows - 1 }
        : { ...area, column: area.column + 1, columns: area.columns - 1 };
  fill(session, sheet, source, target, axis, () => null);
}

/** Pulls an area to a larger one by its handle: series go on, all else is repeated. */
export function fillTo(session: Session, sheet: Sheet, from: RangeRef, to: RangeRef): void {
  const axis: Axis = to.rows > from.rows ? "row" : "column";
  const isDown = axis === "row";
  const [start, size, newStart, newSize] = isDown
    ? [from.row, from.rows, to.row, to.rows]
    : [from.column, from.columns, to.column, to.columns];
  const isBack = newStart < start;
  const count = newSize - size;
  if (count <= 0) return;
  const at = isBack ? newStart : start + size;
  const target = isDown ? { ...from, row: at, rows: count } : { ...from, column: at, columns: count };
  fill(session, sheet, from, target, axis, (across, distance) => {
    const cells = Array.from({ length: size }, (_, index) => {
      const along = isBack ? size - 1 - index : index;
      const [row, column] = isDown ? [start + along, across] : [across, start + along];
      return { content: sheet.contentAt(row, column), format: sheet.formats.at(row, column) };
    });
    return nextInSeries(cells, distance, isBack);
  });
}

const line = (area: RangeRef, axis: Axis, at: number): RangeRef =>
  axis === "row" ? { ...area, row: at, rows: 1 } : { ...area, column: at, columns: 1 };

/** `series` gives what stands `distance` lines (from 1) beyond the source, on the line `across`; null where it is a copy. */
function fill(
  { book, history }: Session,
  sheet: Sheet,
  source: RangeRef,
  target: RangeRef,
  axis: Axis,
  series: (across: number, distance: number) => string | number | null,
): void {
  requireUnlocked(sheet, target);
  const isDown = axis === "row";
  const [first, size, at, count] = isDown
    ? [source.row, source.rows, target.row, target.rows]
    : [source.column, source.columns, target.column, target.columns];
  const isBack = at < first;
  const what = sheet.protection === null ? "All" : "Formulas";
  history.structure(() => {
    for (let step = 1; step <= count; step++) {
      const to = isBack ? first - step : at + step - 1;
      const from = isBack ? first + size - 1 - ((step - 1) % size) : first + ((step - 1) % size);
      copyRange(book, { sheet, area: line(source, axis, from) }, { sheet, area: line(target, axis, to) }, what);
      for (let offset = 0; offset < (isDown ? source.columns : source.rows); offset++) {
        const across = offset + (isDown ? source.column : source.row);
        const [row, column] = isDown ? [to, across] : [across, to];
        const value = containsCell(target, row, column) ? series(across, step) : null;
        if (value !== null) sheet.setContent(row, column, { value });
      }
    }
    book.touched("cells", sheet, target);
  });
}
