import type { ReactElement } from "react";
import { sameRange } from "../../sheet/areas";
import type { RangeRef, CellRef } from "../../sheet/places";
import { formatArea } from "../host/model/cells/address";
import type { Sheet } from "../host/model/sheet";
import type { Copied } from "../session/copied";
import type { Rectangle } from "./rectangle";
import { rectangleOf } from "./rectangle";
import { wholeCell } from "./selection";
import type { SheetLayout } from "./sheetLayout";

interface SelectionFramesProps {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly area: RangeRef;
  readonly anchor: CellRef;
  /** Whether the active cell belongs to this window of the sheet. */
  readonly isHome: boolean;
  /** Where the handle is being pulled to. */
  readonly filling: RangeRef | null;
  readonly copied: Copied | null;
}

/** What lies over the cells: the selected area, the active cell in it, the handle to fill with, and what was copied. */
export function SelectionFrames(props: SelectionFramesProps): ReactElement {
  const { sheet, layout, area, anchor, isHome, filling, copied } = props;
  const cell = wholeCell(sheet, anchor);
  const outer = rectangleOf(layout, area);
  const active = rectangleOf(layout, cell);
  const isOne = sameRange(cell, area);
  const corner = { left: outer.left + outer.width, top: outer.top + outer.height };
  return (
    <>
      {!isOne && <div className="tint" style={{ ...outer, clipPath: around(outer, active) }} />}
      <div className="selected-area" style={outer} data-selection={formatArea(area)} />
      {isHome && (
        <div
          className={isOne ? "active-cell alone" : "active-cell"}
          style={active}
          data-active={formatArea({ ...anchor, rows: 1, columns: 1 })}
        />
      )}
      <div className="fill-handle" style={corner} aria-hidden />
      {filling && <div className="filling" style={rectangleOf(layout, filling)} />}
      {copied?.sheet === sheet && <div className="copied" style={rectangleOf(layout, copied.area)} />}
    </>
  );
}

/** All of a rectangle but the active cell, which Excel leaves as it is. */
function around(outer: Rectangle, hole: Rectangle): string {
  const [x, y] = [hole.left - outer.left, hole.top - outer.top];
  const points = [
    [0, 0],
    [outer.width, 0],
    [outer.width, outer.height],
    [0, outer.height],
    [0, 0],
    [x, y],
    [x, y + hole.height],
    [x + hole.width, y + hole.height],
    [x + hole.width, y],
    [x, y],
  ];
  return `polygon(evenodd, ${points.map(([left, top]) => `${left}px ${top}px`).join(", ")})`;
}
