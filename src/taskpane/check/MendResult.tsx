import type { ReactElement } from "react";
import type { MendOutcome } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import type { Task } from "../context/useTask";

/** How the last mending goes or went. */
export function MendResult({ task }: { readonly task: Task<MendOutcome> }): ReactElement | null {
  const { words } = usePane();
  switch (task.now.state) {
    case "idle":
      return null;
    case "running":
      return <Running label={words.check.mending} progress={task.now.progress} />;
    case "failed":
      return <FailureNotice failure={task.now.failure} retry={() => void task.retry()} />;
    case "done": {
      const { mended, skipped } = task.now.value;
      return (
        <Notice intent={skipped.length > 0 ? "warning" : "success"}>
          {words.check.mended(mended)}
          {skipped.length > 0 && <div>{words.check.skipped(skipped.length)}</div>}
        </Notice>
      );
    }
  }
}
