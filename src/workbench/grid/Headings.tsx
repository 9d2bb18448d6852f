import type { MouseEvent, ReactElement } from "react";
import { lettersOf } from "../../sheet/a1";
import type { RangeRef } from "../../sheet/places";
import type { SheetLayout } from "./sheetLayout";
import type { PaneFrame } from "./viewport";

interface HeadingsProps {
  readonly axis: "row" | "column";
  readonly layout: SheetLayout;
  readonly frames: readonly PaneFrame[];
  readonly selected: RangeRef;
  readonly onSelect: (line: number, event: MouseEvent) => void;
  readonly onMenu: (line: number, event: MouseEvent) => void;
  /** The border after the line is dragged, or clicked twice. */
  readonly onResize: (line: number, event: MouseEvent) => void;
  readonly onFit: (line: number) => void;
}

/** A heading with fewer pixels shows no name. */
const readable = 10;

/** The letters over the columns, or the numbers before the rows. */
export function Headings(props: HeadingsProps): ReactElement {
  const { axis, layout, frames, selected, onSelect, onMenu, onResize, onFit } = props;
  const isRow = axis === "row";
  const lines = isRow ? layout.rows : layout.columns;
  const first = isRow ? selected.row : selected.column;
  const count = isRow ? selected.rows : selected.columns;
  const seen = new Set<string>();
  return (
    <div className={`headings ${axis}s`} aria-hidden>
      {frames.map(({ id, visible, left, top, width, height, offsetX, offsetY }) => {
        const part = id.split("-")[isRow ? 0 : 1] ?? "";
        if (seen.has(part)) return null;
        seen.add(part);
        const from = isRow ? visible.row : visible.column;
        const until = from + (isRow ? visible.rows : visible.columns);
        const frame = isRow ? { top, height } : { left, width };
        return (
          <div key={part} className="headings-part" style={frame}>
            {Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index)
              .filter((line) => lines.size(line) > 0)
              .map((line) => {
                const start = lines.start(line) - (isRow ? offsetY : offsetX);
                const place = isRow
                  ? { top: start - 1, height: lines.size(line) + 1 }
                  : { left: start - 1, width: lines.size(line) + 1 };
                return (
                  <div
                    key={line}
                    className={classOf(line >= first && line < first + count, lines.size(line + 1) === 0)}
                    style={place}
                    onMouseDown={(event) => event.button === 0 && onSelect(line, event)}
                    onContextMenu={(event) => onMenu(line, event)}
                  >
                    {lines.size(line) >= readable && (isRow ? line + 1 : lettersOf(line))}
                    <span
                      className="border-grip"
                      data-grip={isRow ? line + 1 : lettersOf(line)}
                      onMouseDown={(event) => onResize(line, event)}
                      onDoubleClick={(event) => {
                        event.stopPropagation();
                        onFit(line);
                      }}
                    />
                  </div>
                );
              })}
          </div>
        );
      })}
    </div>
  );
}

const classOf = (isSelected: boolean, isBeforeHidden: boolean): string =>
  `heading${isSelected ? " selected" : ""}${isBeforeHidden ? " before-hidden" : ""}`;
