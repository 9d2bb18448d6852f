import { useState } from "react";
import type { CellRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "../session/session";

/** An entry on its way. `typed`: begun by typing, so that arrow keys end it; else they move in the text. */
export interface Editing extends CellRef {
  readonly sheet: Sheet;
  readonly text: string;
  readonly typed: boolean;
}

export interface EditingState {
  readonly editing: Editing | null;
  readonly begin: (editing: Editing) => void;
  readonly change: (text: string) => void;
  readonly end: () => void;
}

/** At most one cell is edited at a time; the cell and the formula bar show the same text. The host knows of it. */
export function useEditing(session: Session): EditingState {
  const [editing, setEditing] = useState<Editing | null>(null);
  return {
    editing,
    begin: (next) => {
      session.conditions.isEditing = true;
      setEditing(next);
    },
    change: (text) => setEditing((now) => now && { ...now, text }),
    end: () => {
      session.conditions.isEditing = false;
      setEditing(null);
    },
  };
}
