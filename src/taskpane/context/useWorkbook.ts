import { useCallback, useState } from "react";
import type { CheckOutcome } from "../../actions/run/outcomes";
import type { CheckRequest, Engine } from "../engine/engine";
import type { Task } from "./useTask";
import { useTask } from "./useTask";

/** What is known of the open workbook: the last check, and the one that runs. */
export interface Workbook {
  readonly task: Task<CheckOutcome>;
  /** The last check that succeeded; stays while another runs. */
  readonly checked: CheckOutcome | null;
  /** Read, and found to be none of ours. */
  readonly isNew: boolean;
  /** The check that runs, or ran last, was asked for and not made in passing. */
  readonly asked: boolean;
  readonly check: (options: CheckRequest) => Promise<CheckOutcome | null>;
}

export function useWorkbook(engine: Engine): Workbook {
  const task = useTask<CheckOutcome>();
  const [checked, setChecked] = useState<CheckOutcome | null>(null);
  const [asked, setAsked] = useState(false);
  const { start } = task;

  const check = useCallback(
    async (options: CheckRequest) => {
      setAsked(options.writeSheet);
      const outcome = await start((run) => engine.check(options, run));
      if (outcome !== null) setChecked(outcome);
      return outcome;
    },
    [engine, start],
  );

  const isNew = task.now.state === "failed" && task.now.failure.code === "notSetUp";
  return { task, checked: isNew ? null : checked, isNew, asked, check };
}
