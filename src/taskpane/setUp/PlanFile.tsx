import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef } from "react";
import type { Plan } from "../../plan/plan";
import type { PlanReading } from "../engine/engine";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { useTask } from "../context/useTask";
import { DraftPlan } from "./DraftPlan";
import { PlanIssues } from "./PlanIssues";
import { useSetUpStyles } from "./SetUpView.styles";

/** Beside the pane's page, as the build puts it there. */
const samplePlan = "26-KH-VPUBND.json";

export interface PlanFileProps {
  /** The plan shown. */
  readonly plan: Plan;
  /** Whether the plan shown is one that was chosen here. */
  readonly isChosen: boolean;
  /** null goes back to the plan that comes with the product. */
  readonly choose: (plan: Plan | null) => void;
}

interface ReadFile {
  readonly name: string;
  readonly reading: PlanReading;
}

/** Another plan than the one that comes along: next year's, or another office's. */
export function PlanFile({ plan, isChosen, choose }: PlanFileProps): ReactElement {
  const { engine, words, announce } = usePane();
  const styles = useSetUpStyles();
  const input = useRef<HTMLInputElement>(null);
  const task = useTask<ReadFile>();
  const read = task.now.state === "done" ? task.now.value : null;

  const take = async (running: Promise<ReadFile | null>): Promise<void> => {
    const result = await running;
    if (result?.reading.kind !== "plan") return;
    choose(result.reading.plan);
    announce(words.setUp.planChosen(result.reading.plan.number));
  };
  const open = (file: File): void => {
    const work = async () => {
      const result = await engine.readPlan(file);
      return result.ok ? { ok: true as const, value: { name: file.name, reading: result.value } } : result;
    };
    void take(task.start(work));
  };

  return (
    <div className={styles.stack}>
      <DraftPlan plan={plan} choose={choose} />
      <div className={styles.quiet}>{words.setUp.planHint}</div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.setUp.choosePlan}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) open(file);
          // The same file, mended, can be chosen again.
          target.value = "";
        }}
      />
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()}>{words.setUp.choosePlan}</Button>
        <Button as="a" appearance="subtle" href={samplePlan} download={samplePlan}>
          {words.setUp.samplePlan}
        </Button>
      </div>
      {isChosen && (
        <div>
          <Button
            appearance="subtle"
            onClick={() => {
              task.reset();
              choose(null);
            }}
          >
            {words.setUp.bundledPlan}
          </Button>
        </div>
      )}
      {read?.reading.kind === "notJson" && <Notice intent="error">{words.setUp.planNotJson(read.name)}</Notice>}
      {read?.reading.kind === "tooLarge" && <Notice intent="error">{words.setUp.planTooLarge(read.name)}</Notice>}
      {read?.reading.kind === "faults" && <PlanIssues file={read.name} issues={read.reading.issues} />}
      {task.now.state === "failed" && (
        <FailureNotice failure={task.now.failure} retry={() => void take(task.retry())} />
      )}
    </div>
  );
}
