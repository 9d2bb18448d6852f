import type { CellRef, RangeRef } from "../../sheet/places";
import { clearCells } from "../session/clipboard";
import { enterText } from "../session/enterText";
import { fillAlong, fillTo } from "../session/fill";
import { follow, linkOf } from "../session/links";
import { clipboardActions, type ClipboardActions } from "./clipboardActions";
import { gridEdits, type GridEdits } from "./gridEdits";
import type { GridCommand } from "./gridKeys";
import type { GridProps } from "./gridProps";
import { lineActions, type LineActions } from "./lineActions";

type Command = Exclude<GridCommand, "open">;

export interface GridActions extends ClipboardActions, LineActions {
  readonly run: (command: Command) => void;
  /** Enters what was picked from the cell's list. */
  readonly pick: (cell: CellRef, text: string) => Promise<boolean>;
  readonly followLink: (cell: CellRef) => Promise<void>;
  readonly fill: (from: RangeRef, to: RangeRef) => void;
  /** Says that a locked cell takes no entry; true where it does so. */
  readonly refuseLocked: (cell: CellRef) => boolean;
}

function commandsOf(
  { session, sheet }: GridProps,
  { edit, selected }: GridEdits,
): Readonly<Record<Command, () => void>> {
  const { book, history } = session;
  const turn = (step: 1 | -1): void => {
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = visible[visible.indexOf(sheet) + step];
    if (next) book.activate(next);
    session.notify();
  };
  return {
    clear: () => edit(() => clearCells(session, sheet, selected())),
    undo: () => edit(() => history.undo()),
    redo: () => edit(() => history.redo()),
    fillDown: () => edit(() => fillAlong(session, sheet, selected(), "row")),
    fillRight: () => edit(() => fillAlong(session, sheet, selected(), "column")),
    nextSheet: () => turn(1),
    previousSheet: () => turn(-1),
    letGo: () => {
      session.copied = null;
      session.notify();
    },
  };
}

async function followLink({ session, sheet, words }: GridProps, { say }: GridEdits, cell: CellRef): Promise<void> {
  const target = await session.look(() => linkOf(session.book, sheet, cell.row, cell.column));
  if (target === null) return;
  const followed = follow(session.book, target);
  if (followed === "dead") say(words.dialog.refused, words.dialog.deadLink);
  else if (followed !== "followed") {
    say(words.dialog.refused, words.dialog.outsideLink.replace("{address}", followed.outside));
  }
  session.notify();
}

/** What a person does to the cells, on the model. */
export function useGridActions(props: GridProps): GridActions {
  const { session, sheet, words, ask } = props;
  const edits = gridEdits(props);
  const commands = commandsOf(props, edits);
  return {
    ...clipboardActions(props, edits),
    ...lineActions(props, edits),
    run: (command) => commands[command](),
    pick: ({ row, column }, text) => enterText(session, { sheet, row, column, text, picked: true }, ask, words),
    followLink: (cell) => followLink(props, edits, cell),
    fill: (from, to) =>
      edits.edit(() => {
        fillTo(session, sheet, from, to);
        edits.select(to);
      }),
    refuseLocked: ({ row, column }) => {
      if (sheet.protection === null || !sheet.formats.at(row, column).locked) return false;
      edits.say(words.dialog.locked, words.dialog.lockedText);
      return true;
    },
  };
}
