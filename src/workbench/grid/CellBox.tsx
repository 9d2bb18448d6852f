import type { ReactElement } from "react";
import { memo } from "react";
import type { CellView } from "./cellView";
import { fitNumber } from "./fitNumber";

interface CellBoxProps {
  /** Such as "B5". */
  readonly address: string;
  readonly view: CellView;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that the text may take; more than `width` where it runs over empty cells. */
  readonly room: number;
  /** Text of a neighbour runs over this cell: no line between them. */
  readonly isCovered: boolean;
}

/** One cell. Its borders lie over its neighbours', so that a line is drawn once. */
export const CellBox = memo(function CellBox(props: CellBoxProps): ReactElement {
  const { address, view, left, top, width, height, room, isCovered } = props;
  const runs = room > width;
  const text = view.number ? fitNumber(view.text, view.number, view.font, width - 4) : view.text;
  const box = { ...view.box, ...(isCovered || runs ? { borderRightColor: "transparent" } : {}) };
  return (
    <div
      role="gridcell"
      className="cell"
      data-cell={address}
      style={{ ...box, left: left - 1, top: top - 1, width: width + 1, height: height + 1 }}
    >
      {view.text !== "" && (
        <span
          className={view.isLink ? "words link" : "words"}
          style={{ ...view.words, ...(runs ? { width: room } : {}) }}
        >
          {text}
        </span>
      )}
    </div>
  );
});
