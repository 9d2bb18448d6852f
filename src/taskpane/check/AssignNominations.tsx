import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AssignOutcome } from "../../actions/setUp/assignNominations";
import type { CheckOutcome } from "../../actions/run/outcomes";
import type { PeriodId } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { useTask } from "../context/useTask";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { useCheckStyles } from "./CheckView.styles";

/** How many cells hold nominations that an earlier form kept for no occasion. */
const unassigned = ({ findings }: CheckOutcome): number =>
  findings.reduce((sum, finding) => sum + (finding.code === "nomination.unassigned" ? finding.numbers.count : 0), 0);

/** Marks of an earlier form: somebody who knows says for which occasion they were meant. */
export function AssignNominations({ checked }: { readonly checked: CheckOutcome }): ReactElement | null {
  const { engine, words, workbook, announce } = usePane();
  const styles = useCheckStyles();
  const task = useTask<AssignOutcome>();
  const count = unassigned(checked);
  const { now } = task;
  const assign = (period: PeriodId): void => {
    void task
      .start((run) => engine.assignNominations(period, run))
      .then(async (outcome) => {
        if (outcome === null) return;
        announce(words.check.assigned(outcome.assigned, outcome.left));
        await workbook.check({ writeSheet: false });
      });
  };
  if (now.state === "running") return <Running label={words.check.mending} progress={now.progress} />;
  return (
    <>
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void task.retry()} />}
      {now.state === "done" && (
        <Notice intent={now.value.left > 0 ? "warning" : "success"}>
          {words.check.assigned(now.value.assigned, now.value.left)}
        </Notice>
      )}
      {count > 0 && (
        <Notice intent="warning">
          {words.check.unassigned(count)}
          <div className={styles.row}>
            {checked.plan.periods.map(({ id, name }) => (
              <Button key={id} size="small" onClick={() => assign(id)}>
                {words.check.assignTo(name)}
              </Button>
            ))}
          </div>
        </Notice>
      )}
    </>
  );
}
