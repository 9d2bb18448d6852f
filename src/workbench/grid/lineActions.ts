import type { Axis } from "../../sheet/places";
import { deleteLines, insertLines } from "../session/lineEdits";
import { showLines, sizeLines } from "../session/lineSizes";
import { fitColumn } from "./fitColumn";
import type { GridEdits } from "./gridEdits";
import type { GridProps } from "./gridProps";
import { linesWith } from "./lineArea";

export interface LineActions {
  readonly insert: (axis: Axis) => void;
  readonly remove: (axis: Axis) => void;
  /** Sizes a line, with the others that are selected along with it; points, 0 hides. */
  readonly size: (axis: Axis, line: number, size: number) => void;
  readonly fit: (axis: Axis, line: number) => void;
  readonly sizeSelected: (axis: Axis, size: number) => void;
  readonly showSelected: (axis: Axis) => void;
}

/** What a person does to whole rows and columns. */
export function lineActions({ session, sheet }: GridProps, { edit, tryTo, lines }: GridEdits): LineActions {
  const selection = () => session.book.selection.area;
  const withLine = (axis: Axis, line: number) => lines(axis, linesWith(axis, line, selection()));
  const fitColumns = (first: number, count: number): void => {
    for (let column = first; column < first + count; column++) {
      const size = fitColumn(sheet, column);
      if (size !== null) sizeLines(session, sheet, { axis: "column", first: column, count: 1 }, size);
    }
  };
  return {
    insert: (axis) => edit(() => insertLines(session, sheet, selection(), axis)),
    remove: (axis) => edit(() => deleteLines(session, sheet, selection(), axis)),
    size: (axis, line, size) => tryTo(() => sizeLines(session, sheet, withLine(axis, line), size)),
    fit: (axis, line) => {
      const span = withLine(axis, line);
      tryTo(() => (axis === "row" ? sizeLines(session, sheet, span, null) : fitColumns(span.first, span.count)));
    },
    sizeSelected: (axis, size) => tryTo(() => sizeLines(session, sheet, lines(axis, selection()), size)),
    showSelected: (axis) => tryTo(() => showLines(session, sheet, lines(axis, selection()))),
  };
}
