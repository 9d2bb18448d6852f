import type { ReactElement } from "react";
import type { CellRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import { validationAt } from "../session/choices";
import type { Rectangle } from "./rectangle";

interface CellPromptProps {
  readonly sheet: Sheet;
  readonly cell: CellRef;
  /** The cell, in pixels of the view. */
  readonly at: Rectangle;
  readonly room: { readonly width: number; readonly height: number };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
/** About the greatest size of a message. */
const size = { width: 250, height: 96 };

/** What the validation of the selected cell tells the person, beneath the cell or above it. */
export function CellPrompt({ sheet, cell, at, room }: CellPromptProps): ReactElement | null {
  const prompt = validationAt(sheet, cell.row, cell.column)?.prompt;
  const title = textOf(prompt?.["title"]);
  const message = textOf(prompt?.["message"]);
  if (prompt === undefined || prompt["showPrompt"] === false || (title === "" && message === "")) return null;
  const below = at.top + at.height + 6;
  const isAbove = below + size.height > room.height && at.top > size.height;
  const place = isAbove ? { bottom: room.height - at.top + 6 } : { top: below };
  return (
    <div
      className="prompt"
      role="note"
      style={{ ...place, left: Math.max(0, Math.min(at.left + 24, room.width - size.width)) }}
    >
      {title !== "" && <strong>{title}</strong>}
      <span>{message}</span>
    </div>
  );
}
