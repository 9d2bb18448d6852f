import type { MouseEvent, ReactElement } from "react";
import { useRef } from "react";
import type { CellRef } from "../../sheet/places";
import { CellPrompt } from "./CellPrompt";
import { editText } from "../session/editText";
import { DropDown } from "./DropDown";
import { FreezeLines } from "./FreezeLines";
import { gridMenu } from "./gridMenu";
import type { GridProps } from "./gridProps";
import { onScreen } from "./rectangle";
import { ResizeGuide } from "./ResizeGuide";
import { wholeCell } from "./selection";
import { SheetHeadings } from "./SheetHeadings";
import { SheetPanes } from "./SheetPanes";
import { useDropDown } from "./useDropDown";
import { useGridActions } from "./useGridActions";
import { useGridKeys } from "./useGridKeys";
import { useGridPointer } from "./useGridPointer";
import { useLineResize } from "./useLineResize";
import { useCellViews } from "./useLooks";
import { useScrolling } from "./useScrolling";
import { useViewport } from "./useViewport";
import { cellUnder, paneFrames } from "./viewport";

const headingHeight = 22;
const headingWidth = 42;

/** One sheet as Excel shows it: only what is in sight is drawn. */
export function Grid(props: GridProps): ReactElement {
  const { session, sheet, words, layout, selection, editing, input } = props;
  const { anchor } = selection;
  const views = useCellViews(session, sheet);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, onScroll] = useViewport(scroller);
  const heads = sheet.showHeadings ? { x: headingWidth, y: headingHeight } : { x: 0, y: 0 };
  const room = { ...view, width: Math.max(0, view.width - heads.x), height: Math.max(0, view.height - heads.y) };
  const frames = paneFrames(layout, sheet.freeze, room);
  useScrolling(props, scroller, room);

  const under = (event: MouseEvent): CellRef | null => {
    const box = scroller.current?.getBoundingClientRect();
    return box
      ? cellUnder(frames, layout, event.clientX - box.left - heads.x, event.clientY - box.top - heads.y)
      : null;
  };
  const focus = (): void => input.current?.focus();
  const actions = useGridActions(props);
  const pointer = useGridPointer(selection, actions, under, focus);
  const resize = useLineResize(layout, actions.size);
  const dropDown = useDropDown(session, sheet, anchor, (text) => void actions.pick(anchor, text));
  const startEditing = (text?: string): void => {
    if (actions.refuseLocked(anchor)) return;
    dropDown.close();
    const format = sheet.formats.at(anchor.row, anchor.column);
    const shown = text ?? editText(sheet.contentAt(anchor.row, anchor.column), format);
    props.begin({ sheet, ...anchor, text: shown, typed: text !== undefined });
  };
  const page = layout.rows.at(view.y + room.height) - layout.rows.at(view.y);
  const onKey = useGridKeys(props, { actions, dropDown, startEditing, page });
  const openMenu = (event: MouseEvent, over: "cells" | "row" | "column"): void => {
    event.preventDefault();
    event.stopPropagation();
    props.openMenu({ x: event.clientX, y: event.clientY, items: gridMenu(over, actions, words) });
  };

  const cell = wholeCell(sheet, anchor);
  const seen = editing ? null : onScreen(frames, layout, cell, anchor);
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={words.grid.cells.replace("{sheet}", sheet.name)}
      onScroll={onScroll}
      onMouseDown={pointer.press}
      onMouseMove={pointer.move}
      onMouseUp={pointer.release}
      onDoubleClick={() => startEditing()}
      onContextMenu={(event) => {
        pointer.point(event);
        openMenu(event, "cells");
      }}
    >
      <div className="extent" style={{ width: layout.columns.total + heads.x, height: layout.rows.total + heads.y }} />
      <div className="view" style={{ width: view.width, height: view.height }}>
        {sheet.showHeadings && (
          <SheetHeadings {...{ words, layout, selection, frames, resize, focus, openMenu }} fit={actions.fit} />
        )}
        <div className="cells" style={{ left: heads.x, top: heads.y, width: room.width, height: room.height }}>
          <SheetPanes {...props} {...{ frames, views, actions, startEditing, onKey }} filling={pointer.filling} />
          {seen && dropDown.isOffered && (
            <DropDown state={dropDown} label={words.grid.choices} cell={seen} room={room} />
          )}
          {seen && !dropDown.isOpen && <CellPrompt sheet={sheet} cell={anchor} at={seen} room={room} />}
        </div>
        {sheet.freeze && <FreezeLines frames={frames} x={heads.x} y={heads.y} />}
        <ResizeGuide guide={resize.guide} box={scroller.current?.getBoundingClientRect()} />
      </div>
    </div>
  );
}
