import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { wholeSheet } from "../../sheet/areas";
import { readKey } from "./gridKeys";
import type { GridProps } from "./gridProps";
import { lineArea } from "./lineArea";
import { moveBy } from "./moveBy";
import type { DropDownState } from "./useDropDown";
import type { Editing } from "./useEditing";
import type { GridActions } from "./useGridActions";

interface Helpers {
  readonly actions: GridActions;
  readonly dropDown: DropDownState;
  readonly startEditing: (text?: string) => void;
  /** Rows in sight. */
  readonly page: number;
}

/** What the keyboard does in the grid, while a cell is edited and while none is. */
export function useGridKeys(props: GridProps, helpers: Helpers): (event: KeyboardEvent) => void {
  const { sheet, layout, selection, editing } = props;
  const { actions, dropDown, startEditing, page } = helpers;
  const isEndMode = useRef(false);

  const whileEditing = (event: KeyboardEvent, now: Editing): void => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      Enter: [event.shiftKey ? -1 : 1, 0],
      Tab: [0, event.shiftKey ? -1 : 1],
      ...(now.typed ? { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } : {}),
    };
    const move = moves[event.key];
    if (event.key === "Escape") props.giveUp();
    else if (event.key === "F2") props.begin({ ...now, typed: !now.typed });
    else if (event.key === "Enter" && event.altKey) props.change(`${now.text}\n`);
    else if (move) void props.commit(move[0], move[1]);
    else return;
    event.preventDefault();
  };

  return (event) => {
    if (event.nativeEvent.isComposing) return;
    if (editing) {
      whileEditing(event, editing);
      return;
    }
    if (dropDown.onKey(event.key)) {
      event.preventDefault();
      return;
    }
    const key = readKey(event);
    if (key === null) return;
    event.preventDefault();
    const wasEndMode = isEndMode.current;
    isEndMode.current = key.kind === "end" && !wasEndMode;
    const { area, anchor, focus } = selection;
    switch (key.kind) {
      case "end":
        return;
      case "edit":
        startEditing();
        return;
      case "replace":
        startEditing("");
        return;
      case "open":
        dropDown.toggle();
        return;
      case "selectAll":
        selection.selectArea(wholeSheet, anchor);
        return;
      case "selectLines": {
        const [first, last] =
          key.axis === "row"
            ? [area.row, { ...area, row: area.row + area.rows - 1 }]
            : [area.column, { ...area, column: area.column + area.columns - 1 }];
        selection.selectArea(lineArea(key.axis, first, last), anchor);
        return;
      }
      case "advance":
        selection.advance(anchor, key.rows, key.columns, { row: layout.rows.count, column: layout.columns.count });
        return;
      case "move":
      case "page":
      case "home":
      case "last": {
        const far = key.kind === "move" && wasEndMode ? { ...key, far: true } : key;
        selection.select(moveBy(sheet, layout, key.extend ? focus : anchor, far, page), key.extend);
        return;
      }
      case "clear":
      case "undo":
      case "redo":
      case "fillDown":
      case "fillRight":
      case "letGo":
      case "nextSheet":
      case "previousSheet":
        actions.run(key.kind);
    }
  };
}
