import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import type { Rectangle } from "./rectangle";
import type { DropDownState } from "./useDropDown";

interface DropDownProps {
  readonly state: DropDownState;
  readonly label: string;
  /** The cell, in pixels of the view. */
  readonly cell: Rectangle;
  /** The size of the view. */
  readonly room: { readonly width: number; readonly height: number };
}

const arrow = 18;
const lineHeight = 26;
const most = 240;

/** The arrow beside a cell and its list, over all windows of the sheet: nothing that is redrawn beneath moves them. */
export function DropDown({ state, label, cell, room }: DropDownProps): ReactElement {
  const { isOpen, choices, highlighted, toggle, choose } = state;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[highlighted]?.scrollIntoView({ block: "nearest" });
  }, [isOpen, highlighted]);
  const bottom = Math.min(cell.top + cell.height, room.height);
  const wanted = Math.min(most, choices.length * lineHeight + 6);
  const isAbove = room.height - bottom < wanted && cell.top > room.height - bottom;
  const place = isAbove ? { bottom: room.height - cell.top } : { top: bottom };
  const left = Math.max(0, Math.min(cell.left, room.width - Math.max(cell.width, 150)));
  return (
    <>
      <button
        type="button"
        className="drop-down"
        aria-label={label}
        aria-expanded={isOpen}
        tabIndex={-1}
        style={{ left: Math.min(cell.left + cell.width + 1, room.width - arrow), top: bottom - 20 }}
        onMouseDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          toggle();
        }}
      >
        ▾
      </button>
      {isOpen && (
        <ul
          ref={list}
          className="choices"
          role="listbox"
          aria-label={label}
          style={{
            ...place,
            left,
            minWidth: cell.width,
            maxHeight: Math.min(most, isAbove ? cell.top : room.height - bottom),
          }}
        >
          {choices.map((text, index) => (
            <li
              key={text}
              role="option"
              aria-selected={index === highlighted}
              onMouseDown={(event) => {
                // Taken as soon as it is pressed: what is redrawn before the button comes up cannot swallow it.
                event.preventDefault();
                event.stopPropagation();
                choose(text);
              }}
            >
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
