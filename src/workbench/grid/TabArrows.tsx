import type { ReactElement } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";

interface TabArrowsProps {
  readonly words: WorkbenchWords;
  readonly scroll: (direction: 1 | -1) => void;
  /** Opens the list of all sheets at a place of the page. */
  readonly openList: (at: { readonly left: number; readonly top: number }) => void;
}

/** What leads to sheets whose tabs are out of sight. */
export function TabArrows({ words: { grid }, scroll, openList }: TabArrowsProps): ReactElement {
  const buttons = [
    { label: grid.earlierSheets, sign: "◂", press: () => scroll(-1) },
    { label: grid.laterSheets, sign: "▸", press: () => scroll(1) },
  ];
  return (
    <div className="tab-arrows">
      <button
        type="button"
        aria-label={grid.allSheets}
        title={grid.allSheets}
        aria-haspopup="menu"
        onClick={(event) => openList(event.currentTarget.getBoundingClientRect())}
      >
        ☰
      </button>
      {buttons.map(({ label, sign, press }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={press}>
          {sign}
        </button>
      ))}
    </div>
  );
}
