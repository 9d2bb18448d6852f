import type { ClipboardEvent } from "react";
import { useRef } from "react";
import type { Area } from "../host/model/area";
import { containsCell, gridColumns, gridRows } from "../host/model/area";
import type { Axis } from "../host/model/formula/shift";
import { attempt } from "../session/attempt";
import type { Copied } from "../session/clipboard";
import { blockText, clearCells, pasteCopied, pasteText } from "../session/clipboard";
import { enterText } from "../session/enterText";
import { deleteLines, insertLines } from "../session/lineEdits";
import { follow, linkOf } from "../session/links";
import type { CellViews } from "./cellView";
import type { GridProps } from "./Grid";
import type { GridKey } from "./gridKeys";
import type { Place } from "./selection";

type Command = Exclude<GridKey["kind"], "move" | "page" | "home" | "edit" | "selectAll">;

export interface GridActions {
  readonly run: (command: Command) => void;
  readonly insert: (axis: Axis) => void;
  readonly remove: (axis: Axis) => void;
  readonly enter: (cell: Place, text: string) => Promise<boolean>;
  readonly followLink: (cell: Place) => Promise<void>;
  readonly copy: (event: ClipboardEvent, views: CellViews) => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** Says that a locked cell takes no entry; true where it does so. */
  readonly refuseLocked: (cell: Place) => boolean;
  /** Whole rows or columns: from the anchor's on, or the selected ones where the line is among them. */
  readonly lineArea: (axis: Axis, line: number, from: Place | null, selected?: Area) => Area;
}

/** What a person does to the cells, on the model. */
export function useGridActions({ session, sheet, words, ask, layout }: GridProps): GridActions {
  const copied = useRef<Copied | null>(null);
  const { book, history } = session;
  const tryTo = (step: () => void): void => void attempt(session, step, ask, words);
  const say = (title: string, text: string): void => void ask({ title, text, answers: ["ok"] });
  /** What is selected when it is done: a menu opens before its line is. Whole rows and columns end where the grid does. */
  const bounded = (): Area => {
    const { area } = book.selection;
    return {
      ...area,
      rows: Math.min(area.rows, layout.rows.count - area.row),
      columns: Math.min(area.columns, layout.columns.count - area.column),
    };
  };
  const turn = (step: 1 | -1): void => {
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = visible[visible.indexOf(sheet) + step];
    if (next) book.activate(next);
    session.notify();
  };
  const commands: Readonly<Record<Command, () => void>> = {
    clear: () => tryTo(() => clearCells(session, sheet, bounded())),
    undo: () => tryTo(() => history.undo()),
    redo: () => tryTo(() => history.redo()),
    nextSheet: () => turn(1),
    previousSheet: () => turn(-1),
    open: () => undefined,
  };
  return {
    run: (command) => commands[command](),
    insert: (axis) => tryTo(() => insertLines(session, sheet, book.selection.area, axis)),
    remove: (axis) => tryTo(() => deleteLines(session, sheet, book.selection.area, axis)),
    enter: ({ row, column }, text) => enterText(session, { sheet, row, column, text }, ask, words),
    followLink: async ({ row, column }) => {
      const target = await session.look(() => linkOf(book, sheet, row, column));
      if (target === null) return;
      const followed = follow(book, target);
      if (followed === "dead") say(words.dialog.refused, words.dialog.deadLink);
      else if (followed !== "followed") {
        say(words.dialog.refused, words.dialog.outsideLink.replace("{address}", followed.outside));
      }
      session.notify();
    },
    copy: (event, views) => {
      const area = bounded();
      const rows = Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => views.at(area.row + r, area.column + c).text),
      );
      const text = blockText(rows);
      copied.current = { sheet, area, text };
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    },
    paste: (event) => {
      const text = event.clipboardData.getData("text/plain").replaceAll("\r\n", "\n");
      event.preventDefault();
      if (text === "") return;
      const own = copied.current?.text === text ? copied.current : null;
      tryTo(() => {
        if (own) pasteCopied(session, sheet, bounded(), own);
        else pasteText(session, sheet, bounded(), text);
      });
    },
    refuseLocked: ({ row, column }) => {
      if (sheet.protection === null || !sheet.formats.at(row, column).locked) return false;
      say(words.dialog.locked, words.dialog.lockedText);
      return true;
    },
    lineArea: (axis, line, from, selected) => {
      const [row, column] = axis === "row" ? [line, 0] : [0, line];
      const isWhole = selected && (axis === "row" ? selected.columns === gridColumns : selected.rows === gridRows);
      if (isWhole && containsCell(selected, row, column)) return selected;
      const other = from === null ? line : axis === "row" ? from.row : from.column;
      const [first, last] = [Math.min(line, other), Math.max(line, other)];
      return axis === "row"
        ? { row: first, rows: last - first + 1, column: 0, columns: gridColumns }
        : { row: 0, rows: gridRows, column: first, columns: last - first + 1 };
    },
  };
}
