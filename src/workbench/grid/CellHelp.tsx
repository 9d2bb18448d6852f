import type { ReactElement } from "react";
import { useState } from "react";
import type { WorkbenchWords } from "../../locale/workbench";
import type { Sheet } from "../host/model/sheet";
import { choicesOf, hasDropDown, validationAt } from "../session/choices";
import type { Session } from "../session/session";
import type { Place } from "./selection";

interface CellHelpProps {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly cell: Place;
  /** The cell's rectangle, in pixels of the sheet. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly words: WorkbenchWords;
  readonly isLocked: boolean;
  readonly choose: (text: string) => void;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What the validation of the selected cell brings: its message, and its list behind an arrow. */
export function CellHelp(props: CellHelpProps): ReactElement | null {
  const { session, sheet, cell, left, top, width, height, words, isLocked, choose } = props;
  const [isOpen, setIsOpen] = useState(false);
  const rule = validationAt(sheet, cell.row, cell.column);
  if (rule === null) return null;
  const title = textOf(rule.prompt["title"]);
  const message = textOf(rule.prompt["message"]);
  const hasMessage = rule.prompt["showPrompt"] !== false && (title !== "" || message !== "");
  const choices = isOpen ? choicesOf(session.book, sheet, rule, cell.row, cell.column) : [];
  return (
    <>
      {hasDropDown(rule) && !isLocked && (
        <button
          type="button"
          className="drop-down"
          aria-label={words.grid.choices}
          aria-expanded={isOpen}
          style={{ left: left + width + 1, top: top + height - 20 }}
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setIsOpen(!isOpen);
          }}
        >
          ▾
        </button>
      )}
      {isOpen && (
        <ul className="choices" role="listbox" style={{ left, top: top + height, minWidth: width }}>
          {choices.map((text) => (
            <li
              key={text}
              role="option"
              aria-selected={false}
              onMouseDown={(event) => {
                event.preventDefault();
                event.stopPropagation();
                setIsOpen(false);
                choose(text);
              }}
            >
              {text}
            </li>
          ))}
        </ul>
      )}
      {hasMessage && !isOpen && (
        <div className="prompt" role="note" style={{ left: left + 24, top: top + height + 6 }}>
          {title !== "" && <strong>{title}</strong>}
          <span>{message}</span>
        </div>
      )}
    </>
  );
}
