import type { ReactElement } from "react";
import type { Plan } from "../../plan/plan";
import { usePane } from "../paneContext";
import { useSetUpStyles } from "./SetUpView.styles";
import type { Units } from "./useUnits";

/** Index, plan, registration, agency, findings. */
const commonSheets = 5;

/** What will be made and what is kept, before anything is done. */
export function Statement({ plan, units }: { readonly plan: Plan; readonly units: Units }): ReactElement {
  const { words, workbook } = usePane();
  const styles = useSetUpStyles();
  const targets = plan.targets.filter(({ level }) => level === "unit").length;
  const lines = [
    workbook.checked === null
      ? words.setUp.willMake(commonSheets + units.list.length + targets, units.list.length)
      : words.setUp.willUpdate(units.added),
    ...(units.dropped > 0 ? [words.setUp.willHide(units.dropped)] : []),
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
