import type { UnitMark } from "../../actions/exchange/markUnits";
import { usePane } from "../context/paneContext";
import { useTask, type Task } from "../context/useTask";

export interface Marking {
  readonly task: Task<readonly UnitMark[]>;
  /** Notes them, reads the workbook anew, and says so. */
  readonly mark: (marks: readonly UnitMark[], said: string) => void;
  readonly retry: () => void;
}

/** Notes what became of units' files. */
export function useMarks(): Marking {
  const { engine, workbook, announce } = usePane();
  const task = useTask<readonly UnitMark[]>();
  const tell = async (noting: Promise<readonly UnitMark[] | null>, said?: string): Promise<void> => {
    if ((await noting) === null) return;
    if (said !== undefined) announce(said);
    await workbook.check({ writeSheet: false });
  };
  const mark = (marks: readonly UnitMark[]): Promise<readonly UnitMark[] | null> =>
    task.start((run) =>
      engine.exchange(async (exchange) => {
        const done = await exchange.mark(marks);
        return done.ok ? { ok: true, value: marks } : done;
      }, run),
    );
  return {
    task,
    mark: (marks, said) => void tell(mark(marks), said),
    retry: () => void tell(task.retry()),
  };
}
