import type { ReactElement } from "react";
import type { UnitState as State } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { useExchangeStyles } from "./ExchangeView.styles";
import { UnitState } from "./UnitState";

interface UnitChoiceProps {
  readonly units: readonly State[];
  /** Codes of those that are left out. */
  readonly left: ReadonlySet<string>;
  readonly leave: (codes: ReadonlySet<string>) => void;
}

/** Which units, each with what its file has come to. */
export function UnitChoice({ units, left, leave }: UnitChoiceProps): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].send;
  const styles = useExchangeStyles();
  const turn = (code: string, chosen: boolean): void => {
    const next = new Set(left);
    if (chosen) next.delete(code);
    else next.add(code);
    leave(next);
  };
  const chosen = units.filter(({ code }) => !left.has(code)).length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.choose}</legend>
      <ul className={styles.list}>
        <li>
          <label className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen === units.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosen > 0 && chosen < units.length;
              }}
              onChange={({ target: { checked } }) => leave(new Set(checked ? [] : units.map(({ code }) => code)))}
            />
            <span className={styles.strong}>{words.all(units.length)}</span>
          </label>
        </li>
        {units.map((unit) => (
          <li key={unit.code} className={styles.item}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                checked={!left.has(unit.code)}
                onChange={({ target: { checked } }) => turn(unit.code, checked)}
              />
              <UnitState unit={unit} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
