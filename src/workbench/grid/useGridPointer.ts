import type { MouseEvent } from "react";
import { useRef, useState } from "react";
import { containsCell } from "../../sheet/areas";
import type { RangeRef, CellRef } from "../../sheet/places";
import { fillTarget } from "./fillTarget";
import type { GridActions } from "./useGridActions";
import type { GridSelection } from "./useSelection";

type Drag =
  | { readonly kind: "select"; readonly from: CellRef }
  | { readonly kind: "fill"; readonly from: RangeRef; to: RangeRef };

export interface GridPointer {
  /** What the handle is being pulled over. */
  readonly filling: RangeRef | null;
  readonly press: (event: MouseEvent) => void;
  readonly move: (event: MouseEvent) => void;
  readonly release: (event: MouseEvent) => void;
  /** Selects what the other button was pressed on, unless it is selected. */
  readonly point: (event: MouseEvent) => void;
}

/** The mouse over the cells: selecting, pulling the handle, following links. `under` gives the cell at the mouse. */
export function useGridPointer(
  selection: GridSelection,
  actions: GridActions,
  under: (event: MouseEvent) => CellRef | null,
  focus: () => void,
): GridPointer {
  const drag = useRef<Drag | null>(null);
  const [filling, setFilling] = useState<RangeRef | null>(null);
  const end = (): Drag | null => {
    const ended = drag.current;
    drag.current = null;
    setFilling(null);
    return ended;
  };
  const isOn = (event: MouseEvent, name: string): boolean =>
    event.target instanceof HTMLElement && event.target.classList.contains(name);
  return {
    filling,
    press: (event) => {
      const place = under(event);
      if (place === null || event.button !== 0) return;
      event.preventDefault();
      focus();
      if (isOn(event, "fill-handle")) {
        drag.current = { kind: "fill", from: selection.area, to: selection.area };
        return;
      }
      selection.select(place, event.shiftKey);
      drag.current = { kind: "select", from: place };
    },
    move: (event) => {
      const now = drag.current;
      if (now === null) return;
      if (event.buttons !== 1) {
        end();
        return;
      }
      const place = under(event);
      if (place === null) return;
      if (now.kind === "fill") {
        now.to = fillTarget(now.from, place);
        setFilling(now.to);
      } else if (place.row !== selection.focus.row || place.column !== selection.focus.column) {
        selection.select(place, true);
      }
    },
    release: (event) => {
      const place = under(event);
      const ended = end();
      if (ended?.kind === "fill") {
        if (ended.to !== ended.from) actions.fill(ended.from, ended.to);
      } else if (ended && place?.row === ended.from.row && place.column === ended.from.column) {
        if (isOn(event, "link") && event.detail === 1) void actions.followLink(selection.anchor);
      }
    },
    point: (event) => {
      const place = under(event);
      if (place && !containsCell(selection.area, place.row, place.column)) selection.select(place);
    },
  };
}
