import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundCell, UnitState } from "../../actions/run/outcomes";
import type { CellCounts } from "../../rules/findings/countCells";
import { usePane } from "../context/paneContext";
import type { Intent } from "../shell/SeverityIcon";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useCheckStyles } from "./CheckView.styles";

interface UnitStatesProps {
  readonly units: readonly UnitState[];
  readonly goTo: (cell: FoundCell) => void;
}

/** Where each unit stands: registered, filled, met, and how many cells are missing or wrong. */
export function UnitStates({ units, goTo }: UnitStatesProps): ReactElement {
  const { words } = usePane();
  const styles = useCheckStyles();
  const missing = ({ missingSoFar, missingInYear }: CellCounts): readonly [Intent, string] => [
    missingSoFar > 0 ? "warning" : missingInYear > 0 ? "info" : "success",
    words.check.missing(missingSoFar, missingInYear),
  ];
  const facts = (unit: UnitState): readonly (readonly [Intent, string])[] => [
    unit.registered ? ["success", words.check.registered] : ["warning", words.check.notRegistered],
    [unit.filled < unit.asked ? "info" : "success", words.check.filled(unit.filled, unit.asked)],
    [unit.met < unit.judged ? "warning" : "success", words.check.met(unit.met, unit.judged)],
    missing(unit.counts),
    unit.counts.wrong > 0 ? ["error", words.check.wrong(unit.counts.wrong)] : ["success", words.check.noneWrong],
  ];
  return (
    <ul className={styles.list}>
      {units.map((unit) => {
        const { sheet } = unit;
        return (
          <li key={unit.code} className={styles.unit}>
            <div className={styles.unitName}>
              {sheet === null ? (
                unit.name
              ) : (
                <Link as="button" inline onClick={() => goTo({ sheet, address: "A1", row: 0, column: 0 })}>
                  {unit.name}
                </Link>
              )}
            </div>
            <div className={styles.facts}>
              {facts(unit).map(([intent, text]) => (
                <span key={text} className={styles.fact}>
                  <SeverityIcon intent={intent} />
                  {text}
                </span>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
