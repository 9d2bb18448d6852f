import { lastColumn, lastRow } from "../../sheet/areas";
import type { CellRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import type { GridKey } from "./gridKeys";
import { step } from "./selection";
import type { SheetLayout } from "./sheetLayout";

type Move = Extract<GridKey, { kind: "move" | "page" | "home" | "last" }>;

/** Where a key leads from a cell; `page` is the rows in sight. */
export function moveBy(sheet: Sheet, layout: SheetLayout, from: CellRef, key: Move, page: number): CellRef {
  const limit = { row: layout.rows.count, column: layout.columns.count };
  switch (key.kind) {
    case "home":
      return { row: key.all ? 0 : from.row, column: 0 };
    case "last": {
      const used = sheet.usedArea(true);
      return used ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
    }
    case "page":
      return { ...from, row: Math.min(limit.row - 1, Math.max(0, from.row + key.direction * page)) };
    case "move":
      return key.far ? edge(sheet, from, key, limit) : step(sheet, from, key.rows, key.columns, limit);
  }
}

/** With Ctrl: to the end of the filled cells, or over empty ones to the next filled. */
function edge(
  sheet: Sheet,
  from: CellRef,
  { rows, columns }: Extract<Move, { kind: "move" }>,
  limit: CellRef,
): CellRef {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const end = { row: used.row + used.rows, column: used.column + used.columns };
  const filled = (place: CellRef): boolean => sheet.valueAt(place.row, place.column) !== "";
  let at = step(sheet, from, rows, columns, limit);
  const through = filled(from) && filled(at);
  for (;;) {
    const next = step(sheet, at, rows, columns, limit);
    const isBeyond = next.row > end.row || next.column > end.column;
    if ((next.row === at.row && next.column === at.column) || isBeyond) return at;
    if (through ? !filled(next) : filled(at)) return at;
    at = next;
  }
}
