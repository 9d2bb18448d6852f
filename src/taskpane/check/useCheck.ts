import { useEffect, useRef, useState } from "react";
import type { CheckOutcome, Located, MendedCell, MendOutcome, UndoOutcome } from "../../actions/run/outcomes";
import type { Finding } from "../../rules/findings/finding";
import { usePane } from "../context/paneContext";
import type { Task } from "../context/useTask";
import { useTask } from "../context/useTask";
import { countSeverities } from "./filterFindings";

/** Typing comes in bursts: the check waits for the pause, but not for ever where several people type. */
const pauseMilliseconds = 1200;
const longestMilliseconds = 5000;

export interface Check {
  readonly run: () => void;
  readonly mending: Task<MendOutcome>;
  readonly undoing: Task<UndoOutcome>;
  readonly mend: (findings: readonly Located<Finding>[]) => void;
  /** Puts back what was mended last. */
  readonly undo: (cells: readonly MendedCell[]) => void;
  readonly live: boolean;
  readonly setLive: (live: boolean) => void;
  readonly canWatch: boolean;
  /** The last re-check followed somebody else's change. */
  readonly byAnother: boolean;
}

/** The check on demand, the mends, and the quiet check that follows changes while the pane is open. */
export function useCheck(): Check {
  const { engine, workbook, words, announce } = usePane();
  const mending = useTask<MendOutcome>();
  const undoing = useTask<UndoOutcome>();
  const [live, setLive] = useState(true);
  const [byAnother, setByAnother] = useState(false);
  const { watch } = engine;
  const { check, checked } = workbook;
  const known = checked !== null;
  const { now } = workbook.task;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Since when a change waits to be looked at. */
  const since = useRef<number>(undefined);
  const latest = useRef({ check, now });
  latest.current = { check, now };

  useEffect(() => {
    if (!live || !known || watch === undefined) return undefined;
    const follow = (by: "me" | "another"): void => {
      clearTimeout(waiting.current);
      since.current ??= performance.now();
      const left = since.current + longestMilliseconds - performance.now();
      waiting.current = setTimeout(
        () => {
          since.current = undefined;
          // A check that runs, asked for perhaps, is not stopped by this one.
          if (latest.current.now.state === "running") {
            follow(by);
            return;
          }
          setByAnother(by === "another");
          void latest.current.check({ writeSheet: false, changedOnly: true });
        },
        Math.max(0, Math.min(pauseMilliseconds, left)),
      );
    };
    const stop = watch(follow);
    return () => {
      clearTimeout(waiting.current);
      since.current = undefined;
      stop();
    };
  }, [live, known, watch]);

  const report = (outcome: CheckOutcome | null): void => {
    if (outcome === null) return;
    const { error, warning, info } = countSeverities(outcome.findings);
    announce(words.check.announce(error, warning, info));
  };
  const run = (): void => {
    clearTimeout(waiting.current);
    since.current = undefined;
    setByAnother(false);
    mending.reset();
    undoing.reset();
    void check({ writeSheet: true }).then(report);
  };
  const mend = (findings: readonly Located<Finding>[]): void => {
    undoing.reset();
    void mending
      .start((context) => engine.mend(findings, context))
      .then(async (outcome) => {
        if (outcome === null) return;
        announce(words.check.mended(outcome.mended));
        await check({ writeSheet: false });
      });
  };
  const undo = (cells: readonly MendedCell[]): void => {
    void undoing
      .start((context) => engine.undoMend(cells, context))
      .then(async (outcome) => {
        if (outcome === null) return;
        mending.reset();
        announce(words.check.undone(outcome.undone, outcome.left));
        await check({ writeSheet: false });
      });
  };
  return { run, mending, undoing, mend, undo, live, setLive, canWatch: watch !== undefined, byAnother };
}
