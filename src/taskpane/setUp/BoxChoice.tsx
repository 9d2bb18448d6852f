import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";

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

interface BoxChoiceProps {
  /** Absent under a heading that says it. */
  readonly legend?: string;
  readonly hint: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** Ids of the boxes that are ticked. */
  readonly ticked: readonly string[];
  readonly tick: (ticked: readonly string[]) => void;
}

/** Several things of which any may be chosen, one box each. */
export function BoxChoice({ legend, hint, items, ticked, tick }: BoxChoiceProps): ReactElement {
  const styles = useStyles();
  const hintId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hintId}>
      {legend !== undefined && <legend className={styles.legend}>{legend}</legend>}
      {items.map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={ticked.includes(id)}
            onChange={({ target: { checked } }) =>
              tick(items.map((item) => item.id).filter((one) => (one === id ? checked : ticked.includes(one))))
            }
          />
          <span>{name}</span>
        </label>
      ))}
      <div id={hintId} className={styles.hint}>
        {hint}
      </div>
    </fieldset>
  );
}
