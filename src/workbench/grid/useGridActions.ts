import type { ClipboardEvent } from "react";
import type { RangeRef, CellRef, Axis } from "../../sheet/places";
import { attempt } from "../session/attempt";
import { blockText, clearCells, pasteCopied, pasteText } from "../session/clipboard";
import { enterText } from "../session/enterText";
import { fillAlong, fillTo } from "../session/fill";
import { deleteLines, insertLines } from "../session/lineEdits";
import { showLines, sizeLines } from "../session/lineSizes";
import { follow, linkOf } from "../session/links";
import type { CellViews } from "./cellView";
import { fitColumn } from "./fitColumn";
import type { GridCommand } from "./gridKeys";
import type { GridProps } from "./gridProps";
import { linesWith } from "./lineArea";

export interface GridActions {
  readonly run: (command: Exclude<GridCommand, "open">) => void;
  readonly insert: (axis: Axis) => void;
  readonly remove: (axis: Axis) => void;
  readonly enter: (cell: CellRef, text: string) => Promise<boolean>;
  readonly followLink: (cell: CellRef) => Promise<void>;
  readonly copy: (event: ClipboardEvent, views: CellViews, isCut: boolean) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly fill: (from: RangeRef, to: RangeRef) => void;
  /** Sizes a line, with the others that are selected along with it; points, 0 hides. */
  readonly size: (axis: Axis, line: number, size: number) => void;
  readonly fit: (axis: Axis, line: number) => void;
  readonly sizeSelected: (axis: Axis, size: number) => void;
  readonly showSelected: (axis: Axis) => void;
  /** Says that a locked cell takes no entry; true where it does so. */
  readonly refuseLocked: (cell: CellRef) => boolean;
}

/** What a person does to the cells, on the model. */
export function useGridActions({ session, sheet, words, ask, layout }: GridProps): GridActions {
  const { book, history } = session;
  const say = (title: string, text: string): void => void ask({ title, text, answers: ["ok"] });
  const tryTo = (step: () => void): void => void attempt(session, step, ask, words);
  /** Whatever changes cells ends the copying, as in Excel. */
  const edit = (step: () => void): void => {
    session.copied = null;
    tryTo(step);
  };
  /** Whole rows and columns end where the grid does. */
  const boundedArea = (area: RangeRef): RangeRef => ({
    ...area,
    rows: Math.min(area.rows, layout.rows.count - area.row),
    columns: Math.min(area.columns, layout.columns.count - area.column),
  });
  /** What is selected when it is done: a menu opens before its line is. */
  const bounded = (): RangeRef => boundedArea(book.selection.area);
  const turn = (step: 1 | -1): void => {
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = visible[visible.indexOf(sheet) + step];
    if (next) book.activate(next);
    session.notify();
  };
  const commands: Readonly<Record<Exclude<GridCommand, "open">, () => void>> = {
    clear: () => edit(() => clearCells(session, sheet, bounded())),
    undo: () => edit(() => history.undo()),
    redo: () => edit(() => history.redo()),
    fillDown: () => edit(() => fillAlong(session, sheet, bounded(), "row")),
    fillRight: () => edit(() => fillAlong(session, sheet, bounded(), "column")),
    nextSheet: () => turn(1),
    previousSheet: () => turn(-1),
    letGo: () => {
      session.copied = null;
      session.notify();
    },
  };
  const span = (axis: Axis, of: RangeRef) => {
    const area = boundedArea(of);
    return axis === "row"
      ? { axis, first: area.row, count: area.rows }
      : { axis, first: area.column, count: area.columns };
  };
  const select = (area: RangeRef): void => {
    book.select(sheet, area);
  };
  return {
    run: (command) => commands[command](),
    insert: (axis) => edit(() => insertLines(session, sheet, book.selection.area, axis)),
    remove: (axis) => edit(() => deleteLines(session, sheet, book.selection.area, axis)),
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
    copy: (event, views, isCut) => {
      const area = bounded();
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
        select(own ? pasteCopied(session, sheet, bounded(), own) : pasteText(session, sheet, bounded(), text));
        if (own?.isCut !== false) session.copied = null;
      });
    },
    fill: (from, to) =>
      edit(() => {
        fillTo(session, sheet, from, to);
        select(to);
      }),
    size: (axis, line, size) =>
      tryTo(() => sizeLines(session, sheet, span(axis, linesWith(axis, line, book.selection.area)), size)),
    fit: (axis, line) => {
      const { first, count } = span(axis, linesWith(axis, line, book.selection.area));
      tryTo(() => {
        if (axis === "row") sizeLines(session, sheet, { axis, first, count }, null);
        else {
          for (let column = first; column < first + count; column++) {
            const size = fitColumn(sheet, column);
            if (size !== null) sizeLines(session, sheet, { axis, first: column, count: 1 }, size);
          }
        }
      });
    },
    sizeSelected: (axis, size) => tryTo(() => sizeLines(session, sheet, span(axis, book.selection.area), size)),
    showSelected: (axis) => tryTo(() => showLines(session, sheet, span(axis, book.selection.area))),
    refuseLocked: ({ row, column }) => {
      if (sheet.protection === null || !sheet.formats.at(row, column).locked) return false;
      say(words.dialog.locked, words.dialog.lockedText);
      return true;
    },
  };
}
