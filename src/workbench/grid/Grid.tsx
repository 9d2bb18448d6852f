import type { KeyboardEvent, MouseEvent, ReactElement, RefObject } from "react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { WorkbenchWords } from "../../locale/workbench";
import { formatArea } from "../host/model/address";
import { gridColumns, gridRows } from "../host/model/area";
import type { Area } from "../host/model/area";
import type { Sheet } from "../host/model/sheet";
import type { Ask } from "../session/asking";
import type { Session } from "../session/session";
import { CellEditor } from "./CellEditor";
import { CellHelp } from "./CellHelp";
import { ChartDrawing } from "./ChartDrawing";
import { cssFont, editText } from "./displayText";
import { gridMenu } from "./gridMenu";
import { readKey } from "./gridKeys";
import { Headings } from "./Headings";
import type { MenuState } from "./Menu";
import { moveBy } from "./moveBy";
import { Pane } from "./Pane";
import type { Place } from "./selection";
import { wholeCell } from "./selection";
import type { SheetLayout } from "./sheetLayout";
import { useCellViews } from "./useLooks";
import type { Editing } from "./useEditing";
import { useGridActions } from "./useGridActions";
import type { GridSelection } from "./useSelection";
import { useViewport } from "./useViewport";
import { cellUnder, paneFrames, scrollTo } from "./viewport";

export interface GridProps {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly words: WorkbenchWords;
  readonly ask: Ask;
  readonly layout: SheetLayout;
  readonly selection: GridSelection;
  readonly editing: Editing | null;
  readonly begin: (editing: Editing) => void;
  readonly change: (text: string) => void;
  readonly giveUp: () => void;
  readonly commit: (rows: number, columns: number) => Promise<void>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly openMenu: (menu: MenuState) => void;
  /** The person has come this far: there is to be room beyond. */
  readonly reach: (row: number, column: number) => void;
}

const headingHeight = 22;
const headingWidth = 42;

/** One sheet as Excel shows it: only what is in sight is drawn. */
export function Grid(props: GridProps): ReactElement {
  const { session, sheet, words, layout, selection, editing, input } = props;
  const { area, anchor } = selection;
  const views = useCellViews(session, sheet);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, onScroll] = useViewport(scroller);
  const [isDragging, setIsDragging] = useState(false);
  const actions = useGridActions(props);
  const heads = sheet.showHeadings ? { x: headingWidth, y: headingHeight } : { x: 0, y: 0 };
  const room = { ...view, width: Math.max(0, view.width - heads.x), height: Math.max(0, view.height - heads.y) };
  const frames = paneFrames(layout, sheet.freeze, room);

  // The person's own scrolling is left alone: a new selection, an entry, or a first size moves the view.
  const isSized = room.width > 0;
  const isEditing = editing !== null;
  useLayoutEffect(() => {
    const moved = scrollTo(layout, sheet.freeze, room, { ...selection.focus, rows: 1, columns: 1 });
    if (isSized) scroller.current?.scrollTo(moved.x, moved.y);
  }, [selection.focus.row, selection.focus.column, area, isSized, isEditing]);

  const last = { row: layout.rows.at(view.y + room.height), column: layout.columns.at(view.x + room.width) };
  useEffect(() => {
    if (last.row > layout.rows.count - 10 || last.column > layout.columns.count - 3) props.reach(last.row, last.column);
  });

  const under = (event: MouseEvent): Place | null => {
    const box = scroller.current?.getBoundingClientRect();
    return box
      ? cellUnder(frames, layout, event.clientX - box.left - heads.x, event.clientY - box.top - heads.y)
      : null;
  };
  const press = (event: MouseEvent): void => {
    const place = under(event);
    if (place === null || event.button !== 0) return;
    event.preventDefault();
    if (editing) void props.commit(0, 0);
    selection.select(place, event.shiftKey);
    setIsDragging(true);
    input.current?.focus();
  };
  const click = (event: MouseEvent): void => {
    setIsDragging(false);
    const isLink = event.target instanceof HTMLElement && event.target.classList.contains("link");
    if (isLink && event.detail === 1) void actions.followLink(anchor);
  };
  const startEditing = (text?: string): void => {
    if (actions.refuseLocked(anchor)) return;
    const format = sheet.formats.at(anchor.row, anchor.column);
    const shown = text ?? editText(sheet.contentAt(anchor.row, anchor.column), format);
    props.begin({ sheet, ...anchor, text: shown, typed: text !== undefined });
  };

  const keyWhileEditing = (event: KeyboardEvent, now: Editing): void => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      Enter: [event.shiftKey ? -1 : 1, 0],
      Tab: [0, event.shiftKey ? -1 : 1],
      ...(now.typed ? { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } : {}),
    };
    const move = moves[event.key];
    if (event.key === "Escape") props.giveUp();
    else if (event.key === "Enter" && event.altKey) props.change(`${now.text}\n`);
    else if (move) void props.commit(move[0], move[1]);
    else return;
    event.preventDefault();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (editing) {
      keyWhileEditing(event, editing);
      return;
    }
    const key = readKey(event);
    if (key === null) return;
    event.preventDefault();
    if (key.kind === "edit") startEditing();
    else if (key.kind === "selectAll")
      selection.selectArea({ row: 0, column: 0, rows: gridRows, columns: gridColumns });
    else if (key.kind === "move" || key.kind === "page" || key.kind === "home") {
      const page = layout.rows.at(view.y + room.height) - layout.rows.at(view.y);
      const from = "extend" in key && key.extend ? selection.focus : anchor;
      selection.select(moveBy(sheet, layout, from, key, page), key.extend);
    } else actions.run(key.kind);
  };

  const rectangle = (of: Area) => ({
    left: layout.columns.start(of.column),
    top: layout.rows.start(of.row),
    width: layout.columns.start(of.column + of.columns) - layout.columns.start(of.column),
    height: layout.rows.start(of.row + of.rows) - layout.rows.start(of.row),
  });
  const active = rectangle(wholeCell(sheet, anchor));
  const isLocked = sheet.protection !== null && sheet.formats.at(anchor.row, anchor.column).locked;
  const font = cssFont(sheet.formats.at(anchor.row, anchor.column));
  const inFrame = (id: string) => {
    const rows = anchor.row < (sheet.freeze?.rows ?? 0) ? "frozen" : "moving";
    const columns = anchor.column < (sheet.freeze?.columns ?? 0) ? "frozen" : "moving";
    return id === `${rows}-${columns}`;
  };

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={words.grid.cells.replace("{sheet}", sheet.name)}
      onScroll={onScroll}
      onMouseDown={press}
      onMouseMove={(event) => {
        const place = isDragging && event.buttons === 1 ? under(event) : null;
        if (place && (place.row !== selection.focus.row || place.column !== selection.focus.column))
          selection.select(place, true);
      }}
      onMouseUp={click}
      onDoubleClick={() => startEditing()}
      onContextMenu={(event) => {
        event.preventDefault();
        props.openMenu({ x: event.clientX, y: event.clientY, items: gridMenu("cells", actions, words) });
      }}
    >
      <div className="extent" style={{ width: layout.columns.total + heads.x, height: layout.rows.total + heads.y }} />
      <div className="view" style={{ width: view.width, height: view.height }}>
        {sheet.showHeadings && (
          <>
            <button
              type="button"
              className="corner"
              aria-label={words.grid.selectAll}
              onClick={() => selection.selectArea({ row: 0, column: 0, rows: gridRows, columns: gridColumns })}
            />
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
                  selection.selectArea(actions.lineArea(axis, line, event.shiftKey ? anchor : null));
                  input.current?.focus();
                }}
                onMenu={(line, event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  selection.selectArea(actions.lineArea(axis, line, null, area));
                  props.openMenu({ x: event.clientX, y: event.clientY, items: gridMenu(axis, actions, words) });
                }}
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
              <div className="selected-area" style={rectangle(area)} data-selection={formatArea(area)} />
              {inFrame(id) && (
                <>
                  <div
                    className="active-cell"
                    style={active}
                    data-active={formatArea({ ...anchor, rows: 1, columns: 1 })}
                  />
                  {!editing && (
                    <CellHelp
                      key={formatArea(area)}
                      session={session}
                      sheet={sheet}
                      cell={anchor}
                      {...active}
                      words={words}
                      isLocked={isLocked}
                      choose={(text) => void actions.enter(anchor, text)}
                    />
                  )}
                  <CellEditor
                    label={words.grid.entry.replace("{cell}", formatArea({ ...anchor, rows: 1, columns: 1 }))}
                    input={input}
                    text={editing?.text ?? null}
                    {...active}
                    font={font}
                    onText={(text) => (editing ? props.change(text) : startEditing(text))}
                    onKey={onKey}
                    onCopy={(event) => actions.copy(event, views)}
                    onPaste={(event) => actions.paste(event)}
                  />
                </>
              )}
            </Pane>
          ))}
        </div>
        {sheet.freeze && <FreezeLines frames={frames} x={heads.x} y={heads.y} />}
      </div>
    </div>
  );
}

function FreezeLines({
  frames,
  x,
  y,
}: {
  readonly frames: ReturnType<typeof paneFrames>;
  readonly x: number;
  readonly y: number;
}) {
  const moving = frames.find(({ id }) => id === "moving-moving");
  if (!moving) return null;
  return (
    <>
      {moving.left > 0 && (
        <div className="freeze-line" style={{ left: x + moving.left - 1, top: 0, width: 1, bottom: 0 }} />
      )}
      {moving.top > 0 && (
        <div className="freeze-line" style={{ top: y + moving.top - 1, left: 0, height: 1, right: 0 }} />
      )}
    </>
  );
}
