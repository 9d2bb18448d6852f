import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { DraftOutcome, DraftReading } from "../../actions/run/outcomes";
import type { Plan } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { useTask } from "../context/useTask";
import { DraftFaults } from "./DraftFaults";
import { useSetUpStyles } from "./SetUpView.styles";

interface DraftPlanProps {
  /** What the form begins with. */
  readonly plan: Plan;
  readonly choose: (plan: Plan) => void;
}

/** Next year's plan without a file: a sheet to draw it up on, and the plan taken from that sheet. */
export function DraftPlan({ plan, choose }: DraftPlanProps): ReactElement {
  const { engine, words, announce } = usePane();
  const styles = useSetUpStyles();
  const [last, setLast] = useState<"draft" | "use">("draft");
  const drafting = useTask<DraftOutcome>();
  const reading = useTask<DraftReading>();

  const tell = async (running: Promise<DraftOutcome | null>): Promise<void> => {
    const made = await running;
    if (made !== null) announce(said(made));
  };
  const said = ({ sheet, existed }: DraftOutcome): string =>
    existed ? words.setUp.draftThere(sheet) : words.setUp.drafted(sheet);
  const take = async (running: Promise<DraftReading | null>): Promise<void> => {
    const read = await running;
    if (read?.kind !== "plan") return;
    choose(read.plan);
    announce(words.setUp.planChosen(read.plan.number));
  };
  const draft = (): void => {
    setLast("draft");
    void tell(drafting.start((run) => engine.draftPlan(plan, run)));
  };
  const useDraft = (): void => {
    setLast("use");
    void take(reading.start((run) => engine.readDraft(run)));
  };

  // Both stay until they end; what the other one said before is then no more of interest.
  const task = last === "draft" ? drafting : reading;
  if (task.now.state === "running") {
    const label = last === "draft" ? words.setUp.drafting : words.setUp.readingDraft;
    return <Running label={label} progress={task.now.progress} cancel={task.cancel} />;
  }
  const retry = (): void => void (last === "draft" ? tell(drafting.retry()) : take(reading.retry()));
  return (
    <div className={styles.stack}>
      <div className={styles.quiet}>{words.setUp.draftHint}</div>
      <div className={styles.row}>
        <Button onClick={draft}>{words.setUp.draft}</Button>
        <Button onClick={useDraft}>{words.setUp.useDraft}</Button>
      </div>
      {last === "draft" && drafting.now.state === "done" && <Notice intent="info">{said(drafting.now.value)}</Notice>}
      {last === "use" && reading.now.state === "done" && reading.now.value.kind === "faults" && (
        <DraftFaults sheet={reading.now.value.sheet} faults={reading.now.value.faults} />
      )}
      {task.now.state === "failed" && <FailureNotice failure={task.now.failure} retry={retry} />}
    </div>
  );
}
