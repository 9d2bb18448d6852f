import type { ReactElement } from "react";
import { useId } from "react";
import { useBoxChoiceStyles } from "./BoxChoice.styles";

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
  const styles = useBoxChoiceStyles();
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
