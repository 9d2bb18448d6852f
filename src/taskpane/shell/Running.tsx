import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, use, useEffect, useId, useState } from "react";
import type { Progress } from "../../actions/port/workbookHost";
import { usePane } from "../context/paneContext";
import { Notice } from "./Notice";
import { useRunningStyles } from "./Running.styles";

interface RunningProps {
  readonly label: string;
  readonly progress: Progress | null;
  readonly cancel?: () => void;
  /** How far it is, where that is not counted in sheets. */
  readonly far?: (done: number, total: number) => string;
}

/** Milliseconds without a word from Excel, after which something there may be in the way. */
const patience = 10_000;

/** Whether nothing has come for long; each progress begins anew. */
function useIsSlow(progress: Progress | null): boolean {
  const [slow, setSlow] = useState<{ readonly since: Progress | null } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSlow({ since: progress }), patience);
    return () => clearTimeout(timer);
  }, [progress]);
  return slow !== null && slow.since === progress;
}

const SlowAnswer = (): string => use(usePane().descriptions).hostNotice("slowAnswer");

/** A step that takes a while: how far it is, and a way to stop it. */
export function Running({ label, progress, cancel, far }: RunningProps): ReactElement {
  const { words } = usePane();
  const styles = useRunningStyles();
  const id = useId();
  const isSlow = useIsSlow(progress);
  return (
    <div className={styles.root}>
      <div className={styles.title} id={id} role="status">
        {label}…
      </div>
      <ProgressBar
        aria-labelledby={id}
        {...(progress === null ? {} : { value: progress.done, max: Math.max(progress.total, 1) })}
      />
      {progress !== null && (
        <div className={styles.detail}>
          {(far ?? words.setUp.progress)(progress.done, progress.total)}
          {progress.sheet !== undefined && <div>{words.setUp.progressSheet(progress.sheet)}</div>}
        </div>
      )}
      {isSlow && (
        <Notice intent="warning">
          <Suspense fallback={words.common.loading}>
            <SlowAnswer />
          </Suspense>
        </Notice>
      )}
      {cancel && (
        <div>
          <Button onClick={cancel}>{words.common.cancel}</Button>
        </div>
      )}
    </div>
  );
}
