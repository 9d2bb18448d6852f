import { useState } from "react";
import { sameArea } from "../host/model/area";
import type { Area } from "../host/model/area";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "../session/session";
import type { Place } from "./selection";
import { areaBetween, step, stepWithin, wholeCell } from "./selection";

interface Marks {
  readonly sheet: Sheet;
  readonly anchor: Place;
  readonly focus: Place;
  readonly area: Area;
}

/** What is selected: the model's area, and within it where the person began and where they are. */
export interface GridSelection {
  readonly area: Area;
  /** The active cell. */
  readonly anchor: Place;
  readonly focus: Place;
  /** Selects from the anchor, or anew. */
  readonly select: (to: Place, extend?: boolean) => void;
  /** The active cell may be another than the area's first. */
  readonly selectArea: (area: Area, anchor?: Place) => void;
  /** To the next cell: of several that are selected, else of the sheet. */
  readonly advance: (from: Place, rows: number, columns: number, limit: Place) => void;
}

/** Follows the model: `goTo` of the add-in selects as the person does. */
export function useSelection(session: Session, sheet: Sheet): GridSelection {
  const { book } = session;
  const { area } = book.selection;
  const [marks, setMarks] = useState<Marks | null>(null);
  const own = marks?.sheet === sheet && sameArea(marks.area, area) ? marks : null;
  const anchor = own?.anchor ?? area;
  const focus = own?.focus ?? area;
  const put = (from: Place, to: Place, whole: Area): void => {
    setMarks({ sheet, anchor: from, focus: to, area: whole });
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
      if (sameArea(area, wholeCell(sheet, from))) {
        const to = step(sheet, from, rows, columns, limit);
        put(to, to, areaBetween(sheet, to, to));
      } else {
        const to = stepWithin(sheet, area, from, rows, columns);
        put(to, to, area);
      }
    },
  };
}
