import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundCell, Located } from "../../actions/run/outcomes";
import type { Finding } from "../../rules/findings/finding";
import { usePane } from "../context/paneContext";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useCheckStyles } from "./CheckView.styles";
import type { SaidFinding } from "./filterFindings";
import { mendLabel } from "./mendLabel";

interface FindingItemProps {
  readonly said: SaidFinding;
  /** Named where the group's heading does not. */
  readonly showUnit: boolean;
  readonly goTo: (cell: FoundCell) => void;
  readonly mend: (finding: Located<Finding>) => void;
}

/** One finding: what is wrong, where, and what can be done at once. */
export function FindingItem({ said, showUnit, goTo, mend }: FindingItemProps): ReactElement {
  const { words } = usePane();
  const styles = useCheckStyles();
  const { finding, sentence, unit } = said;
  const { cell } = finding;
  return (
    <li className={styles.finding}>
      <SeverityIcon intent={finding.severity} />
      <div className={styles.body}>
        <div className={styles.severity}>
          {[words.severity[finding.severity], showUnit ? unit : undefined, said.place, cell?.address]
            .filter((part) => part !== undefined && part !== "")
            .join(" · ")}
        </div>
        <div>{sentence}</div>
        <div className={styles.row}>
          {cell !== null && (
            <Button size="small" aria-label={words.check.goToCell(cell.sheet, cell.address)} onClick={() => goTo(cell)}>
              {words.check.goTo}
            </Button>
          )}
          {said.mend !== null && cell !== null && (
            <Button size="small" onClick={() => mend(finding)}>
              {mendLabel(words, said.mend)}
            </Button>
          )}
          {said.confirm?.value != null && cell !== null && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => mend(finding.confirm === undefined ? finding : { ...finding, mend: finding.confirm })}
            >
              {words.check.confirmPoints(said.confirm.value)}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
