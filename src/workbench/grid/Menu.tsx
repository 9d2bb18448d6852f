import type { ReactElement } from "react";
import { useEffect } from "react";

export interface MenuItem {
  readonly text: string;
  readonly run: () => void;
  /** Where the person is now, in a list of places. */
  readonly isCurrent?: boolean;
}

/** A menu where the person clicked with the other button. */
export interface MenuState {
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItem[];
}

interface MenuProps extends MenuState {
  readonly close: () => void;
}

/** Closed by a click elsewhere and by Escape. */
export function Menu({ x, y, items, close }: MenuProps): ReactElement {
  useEffect(() => {
    const end = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key === "Escape") close();
    };
    window.addEventListener("mousedown", end);
    window.addEventListener("keydown", end);
    return () => {
      window.removeEventListener("mousedown", end);
      window.removeEventListener("keydown", end);
    };
  }, [close]);
  const upwards = y > window.innerHeight - 40 - items.length * 30;
  const place = upwards ? { left: x, bottom: window.innerHeight - y } : { left: x, top: y };
  return (
    <div className="menu" role="menu" style={place}>
      {items.map(({ text, run, isCurrent }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          className={isCurrent ? "current" : ""}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={() => {
            close();
            run();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
