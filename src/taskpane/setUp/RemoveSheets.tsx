import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { useTask } from "../context/useTask";

/** Takes back what set-up made, after asking; absent where the engine cannot. */
export function RemoveSheets(): ReactElement | null {
  const { engine, words, workbook, announce } = usePane();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const task = useTask<readonly string[]>();
  const { removeSheets } = engine;
  if (removeSheets === undefined) return null;

  const remove = async (): Promise<void> => {
    setAsking(false);
    const removed = await task.start(removeSheets);
    if (removed === null) return;
    announce(words.setUp.removed(removed.length));
    await workbook.check({ writeSheet: false });
  };

  if (task.now.state === "running") return <Running label={words.setUp.removeSheets} progress={task.now.progress} />;
  if (task.now.state === "failed") return <FailureNotice failure={task.now.failure} retry={() => void remove()} />;
  if (task.now.state === "done") return <Notice intent="success">{words.setUp.removed(task.now.value.length)}</Notice>;
  if (workbook.checked === null) return null;
  if (!asking) {
    return (
      <div>
        <Button appearance="subtle" autoFocus={kept} onClick={() => setAsking(true)}>
          {words.setUp.removeSheets}
        </Button>
      </div>
    );
  }
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button onClick={() => void remove()}>{words.setUp.removeSheetsYes}</Button>
          <Button
            appearance="primary"
            autoFocus
            onClick={() => {
              // The button that asked takes the focus back.
              setKept(true);
              setAsking(false);
            }}
          >
            {words.setUp.removeSheetsNo}
          </Button>
        </>
      }
    >
      {words.setUp.removeSheetsAsk}
    </Notice>
  );
}
