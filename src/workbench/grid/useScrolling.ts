import type { RefObject } from "react";
import { useEffect, useLayoutEffect } from "react";
import type { GridProps } from "./gridProps";
import type { Viewport } from "./viewport";
import { scrollTo } from "./viewport";

/** Keeps the person's place in sight, and the grid larger than what they see. `room`: what of the view the cells have. */
export function useScrolling(props: GridProps, scroller: RefObject<HTMLElement | null>, room: Viewport): void {
  const { sheet, layout, selection, editing } = props;
  const { focus, area } = selection;
  // The person's own scrolling is left alone: a new selection, an entry, or a first size moves the view.
  const isSized = room.width > 0;
  const isEditing = editing !== null;
  useLayoutEffect(() => {
    const moved = scrollTo(layout, sheet.freeze, room, { ...focus, rows: 1, columns: 1 });
    if (isSized) scroller.current?.scrollTo(moved.x, moved.y);
  }, [focus.row, focus.column, area, isSized, isEditing]);

  const last = { row: layout.rows.at(room.y + room.height), column: layout.columns.at(room.x + room.width) };
  useEffect(() => {
    if (last.row > layout.rows.count - 10 || last.column > layout.columns.count - 3) props.reach(last.row, last.column);
  });
}
