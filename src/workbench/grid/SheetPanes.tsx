import type { KeyboardEvent, ReactElement } from "react";
import { formatArea } from "../host/model/cells/address";
import { CellEditor } from "./CellEditor";
import type { CellViews } from "./cellView";
import { ChartDrawing } from "./ChartDrawing";
import { cssFont } from "./displayText";
import type { GridProps } from "./gridProps";
import { Pane } from "./Pane";
import { rectangleOf } from "./rectangle";
import { wholeCell } from "./selection";
import { SelectionFrames } from "./SelectionFrames";
import type { GridActions } from "./useGridActions";
import type { GridPointer } from "./useGridPointer";
import { frameOf, type PaneFrame } from "./viewport";

interface SheetPanesProps extends Pick<
  GridProps,
  "session" | "sheet" | "words" | "layout" | "selection" | "editing" | "input" | "change"
> {
  readonly frames: readonly PaneFrame[];
  readonly views: CellViews;
  readonly actions: GridActions;
  readonly filling: GridPointer["filling"];
  readonly startEditing: (text?: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The field that takes what is typed lies over the active cell. */
function ActiveCell(props: SheetPanesProps): ReactElement {
  const { sheet, words, layout, selection, editing, input, views, actions } = props;
  const { anchor } = selection;
  return (
    <CellEditor
      label={words.grid.entry.replace("{cell}", formatArea({ ...anchor, rows: 1, columns: 1 }))}
      input={input}
      text={editing?.text ?? null}
      {...rectangleOf(layout, wholeCell(sheet, anchor))}
      font={cssFont(sheet.formats.at(anchor.row, anchor.column))}
      onText={(text) => (editing ? props.change(text) : props.startEditing(text))}
      onKey={props.onKey}
      onCopy={(event, isCut) => editing === null && actions.copy(event, views, isCut)}
      onPaste={(event) => editing === null && actions.paste(event)}
    />
  );
}

/** The cells, charts and selection of each part that frozen lines divide a sheet into. */
export function SheetPanes(props: SheetPanesProps): ReactElement {
  const { session, sheet, layout, selection, frames, views, filling } = props;
  const { area, anchor } = selection;
  const home = frameOf(sheet.freeze, anchor);
  return (
    <>
      {frames.map(({ id, ...frame }) => (
        <Pane key={id} sheet={sheet} layout={layout} views={views} {...frame}>
          {sheet.charts.map((chart) => (
            <ChartDrawing key={chart.id} book={session.book} sheet={sheet} chart={chart} layout={layout} />
          ))}
          <SelectionFrames {...{ sheet, layout, area, anchor, filling }} isHome={home === id} copied={session.copied} />
          {home === id && <ActiveCell {...props} />}
        </Pane>
      ))}
    </>
  );
}
