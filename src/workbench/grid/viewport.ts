import type { RangeRef, CellRef } from "../../sheet/places";
import type { Freeze } from "../host/model/sheet";
import type { SheetLayout } from "./sheetLayout";

/** Pixels: how far the sheet is scrolled, and the room for its cells. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One of up to four windows on a sheet. */
export interface PaneFrame {
  readonly id: string;
  readonly visible: RangeRef;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly size: number;
  readonly offset: number;
}

function stretches(lines: SheetLayout["rows"], frozen: number, scroll: number, room: number): readonly Stretch[] {
  const kept = Math.min(lines.start(frozen), room);
  const rest: Stretch = {
    id: "moving",
    from: Math.max(Math.min(frozen, lines.count - 1), lines.at(kept + scroll)),
    to: lines.at(scroll + room),
    at: kept,
    size: room - kept,
    offset: kept + scroll,
  };
  // Frozen lines that find no room are not drawn: a file may freeze a million.
  const last = Math.min(frozen - 1, lines.at(kept));
  return kept === 0 ? [rest] : [{ id: "frozen", from: 0, to: last, at: 0, size: kept, offset: 0 }, rest];
}

/** The windows that frozen rows and columns divide the view into. */
export function paneFrames(layout: SheetLayout, freeze: Freeze | null, view: Viewport): readonly PaneFrame[] {
  const across = stretches(layout.columns, freeze?.columns ?? 0, view.x, view.width);
  return stretches(layout.rows, freeze?.rows ?? 0, view.y, view.height).flatMap((down) =>
    across.map((over) => ({
      id: `${down.id}-${over.id}`,
      visible: { row: down.from, column: over.from, rows: down.to - down.from + 1, columns: over.to - over.from + 1 },
      left: over.at,
      top: down.at,
      width: over.size,
      height: down.size,
      offsetX: over.offset,
      offsetY: down.offset,
    })),
  );
}

/** The window that a cell belongs to. */
export const frameOf = (freeze: Freeze | null, { row, column }: CellRef): string =>
  `${row < (freeze?.rows ?? 0) ? "frozen" : "moving"}-${column < (freeze?.columns ?? 0) ? "frozen" : "moving"}`;

/** The cell under a point of the view; null outside. */
export function cellUnder(frames: readonly PaneFrame[], layout: SheetLayout, x: number, y: number): CellRef | null {
  const frame = frames.find(
    ({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height,
  );
  if (!frame) return null;
  return {
    row: layout.rows.at(y - frame.top + frame.offsetY),
    column: layout.columns.at(x - frame.left + frame.offsetX),
  };
}

/** How far to scroll so that a cell is in sight. */
export function scrollTo(
  layout: SheetLayout,
  freeze: Freeze | null,
  view: Viewport,
  area: RangeRef,
): { x: number; y: number } {
  const along = (lines: SheetLayout["rows"], frozen: number, first: number, scroll: number, room: number): number => {
    if (first < frozen) return scroll;
    const kept = lines.start(frozen);
    const from = lines.start(first) - kept;
    const to = lines.start(first + 1) - kept;
    if (from < scroll) return from;
    if (to <= scroll + room - kept) return scroll;
    // Whole lines at the edge, as Excel scrolls.
    const edge = lines.at(to - room + kept + kept) + 1;
    return Math.min(from, lines.start(edge) - kept);
  };
  return {
    x: along(layout.columns, freeze?.columns ?? 0, area.column, view.x, view.width),
    y: along(layout.rows, freeze?.rows ?? 0, area.row, view.y, view.height),
  };
}
