import type { ReactElement } from "react";
import type { PaneFrame } from "./viewport";

interface FreezeLinesProps {
  readonly frames: readonly PaneFrame[];
  /** Where the cells begin, in pixels of the view. */
  readonly x: number;
  readonly y: number;
}

/** The lines at which scrolling begins. */
export function FreezeLines({ frames, x, y }: FreezeLinesProps): ReactElement | null {
  const moving = frames.find(({ id }) => id === "moving-moving");
  if (!moving) return null;
  return (
    <>
      {moving.left > 0 && (
        <div className="freeze-line" style={{ left: x + moving.left - 1, top: 0, width: 1, bottom: 0 }} />
      )}
      {moving.top > 0 && (
        <div className="freeze-line" style={{ top: y + moving.top - 1, left: 0, height: 1, right: 0 }} />
      )}
    </>
  );
}
