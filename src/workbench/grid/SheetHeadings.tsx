import type { MouseEvent, ReactElement } from "react";
import { wholeSheet } from "../../sheet/areas";
import type { GridActions } from "./useGridActions";
import type { GridProps } from "./gridProps";
import { Headings } from "./Headings";
import { lineArea, linesWith } from "./lineArea";
import type { LineResize } from "./useLineResize";
import type { PaneFrame } from "./viewport";

interface SheetHeadingsProps extends Pick<GridProps, "words" | "layout" | "selection"> {
  readonly frames: readonly PaneFrame[];
  readonly resize: LineResize;
  readonly fit: GridActions["fit"];
  readonly focus: () => void;
  readonly openMenu: (event: MouseEvent, over: "row" | "column") => void;
}

/** The corner that selects all, the letters over the columns and the numbers before the rows. */
export function SheetHeadings(props: SheetHeadingsProps): ReactElement {
  const { words, layout, selection, frames, resize, fit, focus, openMenu } = props;
  const { area, anchor } = selection;
  const selectAll = (): void => {
    selection.selectArea(wholeSheet);
    focus();
  };
  return (
    <>
      <button type="button" className="corner" aria-label={words.grid.selectAll} onClick={selectAll} />
      {(["column", "row"] as const).map((axis) => (
        <Headings
          key={axis}
          {...{ axis, layout, frames }}
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
          onFit={(line) => fit(axis, line)}
        />
      ))}
    </>
  );
}
