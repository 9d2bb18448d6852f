import type { ReactElement } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import { displayText } from "./displayText";

interface StatusBarProps {
  readonly words: WorkbenchWords;
  readonly isCalculating: boolean;
  readonly isProtected: boolean;
  /** Of the selected cells. */
  readonly numbers: readonly number[];
}

/** What is going on, beneath the tabs. */
export function StatusBar({ words, isCalculating, isProtected, numbers }: StatusBarProps): ReactElement {
  const sum = displayText(
    numbers.reduce((total, number) => total + number, 0),
    { numberFormat: "General" },
  );
  return (
    <div className="status-bar">
      <span role="status" data-state={isCalculating ? "calculating" : "ready"}>
        {isCalculating ? words.grid.calculating : words.grid.ready}
      </span>
      {isProtected && <span>{words.grid.protectedSheet}</span>}
      {numbers.length > 1 && (
        <span className="sum">{words.grid.sum.replace("{sum}", sum).replace("{count}", String(numbers.length))}</span>
      )}
    </div>
  );
}
