import type { ReactElement } from "react";
import type { LineResize } from "./useLineResize";

interface ResizeGuideProps {
  readonly guide: LineResize["guide"];
  /** Of the grid, on the screen. */
  readonly box: DOMRect | undefined;
}

/** Where a border would come to lie that is being dragged. */
export function ResizeGuide({ guide, box }: ResizeGuideProps): ReactElement | null {
  if (guide === null || box === undefined) return null;
  const style = guide.axis === "row" ? { top: guide.at - box.top } : { left: guide.at - box.left };
  return <div className={`resize-guide ${guide.axis}`} style={style} />;
}
