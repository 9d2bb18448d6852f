import type { MouseEvent, ReactElement } from "react";
import { useRef } from "react";
import { wholeSheet } from "../../sheet/areas";
import type { CellRef } from "../../sheet/places";
import { formatArea } from "../host/model/cells/address";
import { CellEditor } from "./CellEditor";
import { CellPrompt } from "./CellPrompt";
import { ChartDrawing } from "./ChartDrawing";
import { cssFont, editText } from "./displayText";
import { DropDown } from "./DropDown";
import { FreezeLines } from "./FreezeLines";
import { gridMenu } from "./gridMenu";
import type { GridProps } from "./gridProps";
import { Headings } from "./Headings";
import { lineArea, linesWith } from "./lineArea";
import { Pane } from "./Pane";
import { onScreen, rectangleOf } from "./rectangle";
import { wholeCell } from "./selection";
import { SelectionFrames } from "./SelectionFrames";
import { useDropDown } from "./useDropDown";
import { useGridActions } from "./useGridActions";
import { useGridKeys } from "./useGridKeys";
import { useGridPointer } from "./useGridPointer";
import { useLineResize } from "./useLineResize";
import { useCellViews } from "./useLooks";
import { useScrolling } from "./useScrolling";
import { useViewport } from "./useViewport";
import { cellUnder, frameOf, paneFrames } from "./viewport";

const headingHeight = 22;
const headingWidth = 42;

/** One sheet as Excel shows it: only what is in sight is drawn. */
export function Grid(props: GridProps): ReactElement {
  const { session, sheet, words, layout, selection, editing, input } = props;
  const { area, anchor } = selection;
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
  const dropDown = useDropDown(session, sheet, anchor, (text) => void actions.enter(anchor, text));
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
  const selectAll = (): void => {
    selection.selectArea(wholeSheet);
    focus();
  };

  const cell = wholeCell(sheet, anchor);
  const active = rectangleOf(layout, cell);
  const seen = editing ? null : onScreen(frames, layout, cell, anchor);
  const box = scroller.current?.getBoundingClientRect();
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
          <>
            <button type="button" className="corner" aria-label={words.grid.selectAll} onClick={selectAll} />
            {(["column", "row"] as const).map((axis) => (
              <Headings
                key={axis}
                axis={axis}
                layout={layout}
                frames={frames}
                selected={area}
                onSelect={(line, event) => {
                  event.stopPropagation();
                  event.preventDefault();
                  selection.selectArea(lineArea(axis, line, event.shiftKey ? anchor : null));
                  focus();
                }}
                onMenu={(line, event) => {
                  selection.selectArea(linesWith(axis, line, area));
                  openMenu(event, axis);
                }}
                onResize={(line, event) => resize.start(axis, line, event)}
                onFit={(line) => actions.fit(axis, line)}
              />
            ))}
          </>
        )}
        <div className="cells" style={{ left: heads.x, top: heads.y, width: room.width, height: room.height }}>
          {frames.map(({ id, ...frame }) => (
            <Pane key={id} sheet={sheet} layout={layout} views={views} {...frame}>
              {sheet.charts.map((chart) => (
                <ChartDrawing key={chart.id} book={session.book} sheet={sheet} chart={chart} layout={layout} />
              ))}
              <SelectionFrames
                sheet={sheet}
                layout={layout}
                area={area}
                anchor={anchor}
                isHome={frameOf(sheet.freeze, anchor) === id}
                filling={pointer.filling}
                copied={session.copied}
              />
              {frameOf(sheet.freeze, anchor) === id && (
                <CellEditor
                  label={words.grid.entry.replace("{cell}", formatArea({ ...anchor, rows: 1, columns: 1 }))}
                  input={input}
                  text={editing?.text ?? null}
                  {...active}
                  font={cssFont(sheet.formats.at(anchor.row, anchor.column))}
                  onText={(text) => (editing ? props.change(text) : startEditing(text))}
                  onKey={onKey}
                  onCopy={(event, isCut) => editing === null && actions.copy(event, views, isCut)}
                  onPaste={(event) => editing === null && actions.paste(event)}
                />
              )}
            </Pane>
          ))}
          {seen && dropDown.isOffered && (
            <DropDown state={dropDown} label={words.grid.choices} cell={seen} room={room} />
          )}
          {seen && !dropDown.isOpen && <CellPrompt sheet={sheet} cell={anchor} at={seen} room={room} />}
        </div>
        {sheet.freeze && <FreezeLines frames={frames} x={heads.x} y={heads.y} />}
        {resize.guide && box && (
          <div
            className={`resize-guide ${resize.guide.axis}`}
            style={
              resize.guide.axis === "row" ? { top: resize.guide.at - box.top } : { left: resize.guide.at - box.left }
            }
          />
        )}
      </div>
    </div>
  );
}
