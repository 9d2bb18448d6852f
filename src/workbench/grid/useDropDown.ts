import { useEffect, useState } from "react";
import type { CellRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import { choicesOf, hasDropDown, validationAt } from "../session/choices";
import type { Session } from "../session/session";
import { displayText } from "./displayText";

export interface DropDownState {
  /** Whether the cell has a list that can be used. */
  readonly isOffered: boolean;
  readonly isOpen: boolean;
  readonly choices: readonly string[];
  /** The place in the list that Enter takes; -1 for none. */
  readonly highlighted: number;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly choose: (text: string) => void;
  /** Handles a key while the list is open; false where the key is none of the list's. */
  readonly onKey: (key: string) => boolean;
}

interface Open extends CellRef {
  readonly sheet: Sheet;
  readonly highlighted: number;
}

/** The list of the active cell. It stays open until the person chooses, leaves the cell or closes it. */
export function useDropDown(
  session: Session,
  sheet: Sheet,
  cell: CellRef,
  enter: (text: string) => void,
): DropDownState {
  const [open, setOpen] = useState<Open | null>(null);
  const rule = validationAt(sheet, cell.row, cell.column);
  const isLocked = sheet.protection !== null && sheet.formats.at(cell.row, cell.column).locked;
  const isOffered = rule !== null && hasDropDown(rule) && !isLocked;
  const isHere = open?.sheet === sheet && open.row === cell.row && open.column === cell.column;
  const isOpen = isOffered && isHere;
  const choices = isOpen ? choicesOf(session.book, sheet, rule, cell.row, cell.column) : [];
  const { conditions } = session;
  useEffect(() => {
    if (!isOpen) return undefined;
    conditions.isListOpen = true;
    return () => {
      conditions.isListOpen = false;
    };
  }, [conditions, isOpen]);
  const highlighted = isOpen ? Math.min(open.highlighted, choices.length - 1) : -1;
  const close = (): void => setOpen(null);
  const choose = (text: string): void => {
    close();
    enter(text);
  };
  const highlight = (index: number): void =>
    setOpen({ sheet, ...cell, highlighted: Math.max(0, Math.min(index, choices.length - 1)) });
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => highlight(highlighted + 1),
    ArrowUp: () => highlight(highlighted - 1),
    Home: () => highlight(0),
    End: () => highlight(choices.length - 1),
    Escape: close,
    Enter: () => {
      const chosen = choices[highlighted];
      if (chosen === undefined) close();
      else choose(chosen);
    },
  };
  return {
    isOffered,
    isOpen,
    choices,
    highlighted,
    close,
    choose,
    toggle: () => {
      if (isOpen || !isOffered) close();
      else {
        const now = displayText(sheet.valueAt(cell.row, cell.column), sheet.formats.at(cell.row, cell.column));
        const offered = choicesOf(session.book, sheet, rule, cell.row, cell.column);
        setOpen({ sheet, row: cell.row, column: cell.column, highlighted: offered.indexOf(now) });
      }
    },
    onKey: (key) => {
      const run = isOpen ? keys[key] : undefined;
      run?.();
      return run !== undefined;
    },
  };
}
