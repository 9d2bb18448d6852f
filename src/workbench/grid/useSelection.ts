import { useState } from "react";
import { sameRange } from "../../sheet/areas";
import type { RangeRef, CellRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "../session/session";
import { areaBetween, step, stepWithin, wholeCell } from "./selection";

interface Ends {
  readonly sheet: Sheet;
  readonly anchor: CellRef;
  readonly focus: CellRef;
  readonly area: RangeRef;
}

/** What is selected: the model's area, and within it where the person began and where they are. */
export interface GridSelection {
  readonly area: RangeRef;
  /** The active cell. */
  readonly anchor: CellRef;
  readonly focus: CellRef;
  /** Selects from the anchor, or anew. */
  readonly select: (to: CellRef, extend?: boolean) => void;
  /** The active cell may be another than the area's first. */
  readonly selectArea: (area: RangeRef, anchor?: CellRef) => void;
  /** To the next cell: of several that are selected, else of the sheet. */
  readonly advance: (from: CellRef, rows: number, columns: number, limit: CellRef) => void;
}

/** Follows the model: `goTo` of the add-in selects as the person does. */
export function useSelection(session: Session, sheet: Sheet): GridSelection {
  const { book } = session;
  const { area } = book.selection;
  const [ends, setEnds] = useState<Ends | null>(null);
  const own = ends?.sheet === sheet && sameRange(ends.area, area) ? ends : null;
  const anchor = own?.anchor ?? area;
  const focus = own?.focus ?? area;
  const put = (from: CellRef, to: CellRef, whole: RangeRef): void => {
    setEnds({ sheet, anchor: from, focus: to, area: whole });
    book.select(sheet, whole);
    session.notify();
  };
  return {
    area,
    anchor,
    focus,
    select: (to, extend = false) => {
      const from = extend ? anchor : to;
      put(from, to, areaBetween(sheet, from, to));
    },
    selectArea: (whole, first = whole) => put(first, first, whole),
    advance: (from, rows, columns, limit) => {
      if (sameRange(area, wholeCell(sheet, from))) {
        const to = step(sheet, from, rows, columns, limit);
        put(to, to, areaBetween(sheet, to, to));
      } else {
        const to = stepWithin(sheet, area, from, rows, columns);
        put(to, to, area);
      }
    },
  };
}
