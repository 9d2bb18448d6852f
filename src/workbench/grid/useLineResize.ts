import type { MouseEvent } from "react";
import { useState } from "react";
import type { Axis } from "../../sheet/places";
import type { SheetLayout } from "./sheetLayout";

/** The line that shows how far a heading's border has been dragged; pixels of the page. */
interface ResizeGuide {
  readonly axis: Axis;
  readonly at: number;
}

export interface LineResize {
  readonly guide: ResizeGuide | null;
  readonly start: (axis: Axis, line: number, event: MouseEvent) => void;
}

/** Dragging the border of a heading. `apply` gets the size in points once the button comes up. */
export function useLineResize(
  layout: SheetLayout,
  apply: (axis: Axis, line: number, points: number) => void,
): LineResize {
  const [guide, setGuide] = useState<ResizeGuide | null>(null);
  return {
    guide,
    start: (axis, line, event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      const along = (at: { readonly clientX: number; readonly clientY: number }): number =>
        axis === "row" ? at.clientY : at.clientX;
      const from = along(event);
      const size = (axis === "row" ? layout.rows : layout.columns).size(line);
      const move = (to: globalThis.MouseEvent): void => setGuide({ axis, at: Math.max(from - size, along(to)) });
      const end = (to: globalThis.MouseEvent): void => {
        window.removeEventListener("mousemove", move);
        window.removeEventListener("mouseup", end);
        setGuide(null);
        const pulled = along(to) - from;
        if (pulled !== 0) apply(axis, line, Math.max(0, size + pulled) * 0.75);
      };
      window.addEventListener("mousemove", move);
      window.addEventListener("mouseup", end);
    },
  };
}
