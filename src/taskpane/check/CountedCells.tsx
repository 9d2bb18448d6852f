import type { ReactElement } from "react";
import type { UnitState } from "../../actions/run/outcomes";
import type { CellCounts } from "../../rules/findings/countCells";
import { usePane } from "../context/paneContext";
import { useCheckStyles } from "./CheckView.styles";

/** Wrong and missing cells of all units, as the workbook's index counts them unit by unit. */
export function CountedCells({ units }: { readonly units: readonly UnitState[] }): ReactElement {
  const { words } = usePane();
  const styles = useCheckStyles();
  const sum = (key: keyof CellCounts): number => units.reduce((so, { counts }) => so + counts[key], 0);
  const wrong = sum("wrong");
  return (
    <p className={styles.text}>
      {wrong === 0 ? words.check.noneWrong : words.check.wrong(wrong)}.{" "}
      {words.check.missing(sum("missingSoFar"), sum("missingInYear"))}.
    </p>
  );
}
