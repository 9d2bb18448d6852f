import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import type { Check } from "./useCheck";

type MendResultProps = Pick<Check, "mending" | "undoing" | "undo">;

/** How the last mending goes or went, and the way back. */
export function MendResult({ mending, undoing, undo }: MendResultProps): ReactElement | null {
  const { words } = usePane();
  if (undoing.now.state === "running") return <Running label={words.check.undoing} progress={undoing.now.progress} />;
  if (undoing.now.state === "done") {
    const { undone, left } = undoing.now.value;
    return <Notice intent={left > 0 ? "warning" : "success"}>{words.check.undone(undone, left)}</Notice>;
  }
  switch (mending.now.state) {
    case "idle":
      return null;
    case "running":
      return <Running label={words.check.mending} progress={mending.now.progress} />;
    case "failed":
      return <FailureNotice failure={mending.now.failure} retry={() => void mending.retry()} />;
    case "done": {
      const { mended, skipped, cells } = mending.now.value;
      return (
        <>
          <Notice
            intent={skipped.length > 0 ? "warning" : "success"}
            actions={cells.length > 0 && <Button onClick={() => undo(cells)}>{words.check.undoMend}</Button>}
          >
            {words.check.mended(mended)}
            {skipped.length > 0 && <div>{words.check.skipped(skipped.length)}</div>}
          </Notice>
          {undoing.now.state === "failed" && <FailureNotice failure={undoing.now.failure} retry={() => undo(cells)} />}
        </>
      );
    }
  }
}
