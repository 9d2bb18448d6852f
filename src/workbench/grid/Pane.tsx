import type { ReactElement, ReactNode } from "react";
import type { RangeRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import { CellBox } from "./CellBox";
import type { CellViews } from "./cellView";
import { paneCells } from "./paneCells";
import type { SheetLayout } from "./sheetLayout";

interface PaneProps {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly views: CellViews;
  readonly visible: RangeRef;
  /** Where the pane stands on the screen, and what of the sheet is at its corner; pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** What lies over the cells, in pixels of the sheet. */
  readonly children?: ReactNode;
}

/** A window on the sheet: the whole of it, or a frozen part. */
export function Pane(props: PaneProps): ReactElement | null {
  const { sheet, layout, views, visible, left, top, width, height, offsetX, offsetY, children } = props;
  if (width <= 0 || height <= 0) return null;
  const { rows, columns } = layout;
  return (
    <div className="pane" style={{ left, top, width, height }}>
      <div className="pane-inner" style={{ transform: `translate(${-offsetX}px, ${-offsetY}px)` }}>
        {paneCells(sheet, layout, views, visible).map(({ key, address, row, column, area, room, isCovered }) => (
          <CellBox
            key={key}
            address={address}
            view={views.at(row, column)}
            left={columns.start(column)}
            top={rows.start(row)}
            width={columns.start(column + area.columns) - columns.start(column)}
            height={rows.start(row + area.rows) - rows.start(row)}
            room={room}
            isCovered={isCovered}
          />
        ))}
        {children}
      </div>
    </div>
  );
}
