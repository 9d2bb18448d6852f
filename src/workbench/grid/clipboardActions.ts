import type { ClipboardEvent } from "react";
import { blockText, pasteCopied, pasteText } from "../session/clipboard";
import type { CellViews } from "./cellView";
import type { GridEdits } from "./gridEdits";
import type { GridProps } from "./gridProps";

export interface ClipboardActions {
  readonly copy: (event: ClipboardEvent, views: CellViews, isCut: boolean) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

/** What a person takes to the system's clipboard, and brings from it; what was copied here is pasted whole. */
export const clipboardActions = (
  { session, sheet }: GridProps,
  { selected, select, tryTo }: GridEdits,
): ClipboardActions => ({
  copy: (event, views, isCut) => {
    const area = selected();
    const rows = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => views.at(area.row + r, area.column + c).text),
    );
    const text = blockText(rows);
    session.copied = { sheet, area, text, isCut };
    session.notify();
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  },
  paste: (event) => {
    const text = event.clipboardData.getData("text/plain").replaceAll("\r\n", "\n");
    event.preventDefault();
    const own = session.copied?.text === text ? session.copied : null;
    if (own === null && text === "") return;
    tryTo(() => {
      select(own ? pasteCopied(session, sheet, selected(), own) : pasteText(session, sheet, selected(), text));
      if (own?.isCut !== false) session.copied = null;
    });
  },
});
