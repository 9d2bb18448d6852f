import type { ReactElement } from "react";
import { sheetNames } from "../../locale/workbook/sheetNames";
import { usePane } from "../context/paneContext";
import { useSetUpStyles } from "./SetUpView.styles";
import type { Units } from "./useUnits";

/** Those that a workbook has once, and that of the leaders. */
const commonSheets = Object.keys(sheetNames).length + 1;

interface StatementProps {
  /** How many targets of units the plan has, and of how many the sheets will be out of sight. */
  readonly targets: number;
  readonly hiddenTargets: number;
  readonly units: Units;
}

/** What will be made and what is kept, before anything is done. */
export function Statement({ targets, hiddenTargets, units }: StatementProps): ReactElement {
  const { words, workbook } = usePane();
  const styles = useSetUpStyles();
  const lines = [
    workbook.checked === null
      ? words.setUp.willMake(commonSheets + units.list.length + targets - hiddenTargets, units.list.length)
      : words.setUp.willUpdate(units.added),
    ...(units.dropped > 0 ? [words.setUp.willHide(units.dropped)] : []),
    ...(hiddenTargets > 0 ? [words.setUp.willHideTargets(hiddenTargets)] : []),
    words.setUp.willKeep,
    words.setUp.willClearUndo,
  ];
  return (
    <ul className={styles.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
