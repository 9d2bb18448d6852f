import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { Target, TargetId } from "../../plan/target";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px" },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "6px",
    padding: "3px 2px",
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: {
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface TargetChoiceProps {
  readonly targets: readonly Target[];
  readonly hidden: readonly TargetId[];
  readonly choose: (hidden: readonly TargetId[]) => void;
}

/** Which targets have a sheet in sight, one box a target. */
export function TargetChoice({ targets, hidden, choose }: TargetChoiceProps): ReactElement {
  const { words } = usePane();
  const styles = useStyles();
  const hint = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend className={styles.legend}>{words.setUp.targetSheets}</legend>
      {targets.map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={!hidden.includes(id)}
            onChange={({ target: { checked } }) =>
              choose(checked ? hidden.filter((one) => one !== id) : [...hidden, id])
            }
          />
          <span>{name}</span>
        </label>
      ))}
      <div id={hint} className={styles.hint}>
        {words.setUp.targetSheetsHint}
      </div>
    </fieldset>
  );
}
