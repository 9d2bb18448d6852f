import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SetUpOutcome } from "../../actions/run/outcomes";
import type { PaneWords } from "../../locale/vi/pane/pane";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { Notice } from "../shell/Notice";
import { useSetUpStyles } from "./SetUpView.styles";

const parts = ["made", "repaired", "hidden", "hiddenTargets", "kept"] as const;

/** A workbook that was there before is not set up but brought up to date. */
export const saidOf = ({ kept }: SetUpOutcome, { setUp }: PaneWords): string =>
  kept.length > 0 ? setUp.updated : setUp.done;

/** What was made, kept, put back and hidden, by name. */
export function SetUpResult({
  outcome,
  back,
}: {
  readonly outcome: SetUpOutcome;
  readonly back: () => void;
}): ReactElement {
  const { words, openTab } = usePane();
  const styles = useSetUpStyles();
  return (
    <div className={styles.stack}>
      <Notice intent="success">
        <strong>{saidOf(outcome, words)}</strong>
        <div>{words.setUp.next}</div>
      </Notice>
      {outcome.carried.map(({ sheet, cells }) => (
        <Notice key={sheet} intent="warning">
          {words.setUp.carried(sheet, cells)}
        </Notice>
      ))}
      {outcome.taken > 0 && <Notice intent="warning">{words.setUp.taken(outcome.taken)}</Notice>}
      <div>
        {parts
          .filter((part) => outcome[part].length > 0)
          .map((part) => (
            <Details key={part} summary={words.setUp[part](outcome[part].length)}>
              <ul className={styles.bullets}>
                {outcome[part].map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </Details>
          ))}
      </div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => openTab("check")}>
          {words.setUp.checkNow}
        </Button>
        <Button onClick={back}>{words.setUp.backToUnits}</Button>
      </div>
    </div>
  );
}
