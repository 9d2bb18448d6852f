import { useState } from "react";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "../session/session";
import type { Place } from "./selection";

/** An entry on its way. `typed`: begun by typing, so that arrow keys end it; else they move in the text. */
export interface Editing extends Place {
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
      session.mood.isEditing = true;
      setEditing(next);
    },
    change: (text) => setEditing((now) => now && { ...now, text }),
    end: () => {
      session.mood.isEditing = false;
      setEditing(null);
    },
  };
}
