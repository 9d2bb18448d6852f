import { useCallback, useEffect, useRef, useState } from "react";
import type { ActionFailure, ActionResult } from "../../actions/run/outcomes";
import type { Progress, RunOptions } from "../../actions/port/workbookHost";

export type TaskState<T> =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: Progress | null }
  | { readonly state: "failed"; readonly failure: ActionFailure }
  | { readonly state: "done"; readonly value: T };

export interface Task<T> {
  readonly now: TaskState<T>;
  /** One at a time: starting anew stops what runs. Gives the value, or null where it failed. */
  readonly start: (work: (run: RunOptions) => Promise<ActionResult<T>>) => Promise<T | null>;
  /** Runs the same work once more; the actions carry on where they stopped. */
  readonly retry: () => Promise<T | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** The life of one action: progress, cancel, failure, retry. */
export function useTask<T>(): Task<T> {
  const [now, setNow] = useState<TaskState<T>>({ state: "idle" });
  const running = useRef<AbortController | null>(null);
  const last = useRef<((run: RunOptions) => Promise<ActionResult<T>>) | null>(null);

  const start = useCallback(async (work: (run: RunOptions) => Promise<ActionResult<T>>): Promise<T | null> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    last.current = work;
    const ifCurrent = (next: TaskState<T>): void => {
      if (running.current === controller) setNow(next);
    };
    ifCurrent({ state: "running", progress: null });
    const onProgress = (progress: Progress): void => ifCurrent({ state: "running", progress });
    let result: ActionResult<T>;
    try {
      result = await work({ onProgress, signal: controller.signal });
    } catch {
      result = { ok: false, failure: { code: "unexpected" } };
    }
    if (running.current !== controller) return null;
    ifCurrent(result.ok ? { state: "done", value: result.value } : { state: "failed", failure: result.failure });
    return result.ok ? result.value : null;
  }, []);

  const retry = useCallback(async () => (last.current === null ? null : start(last.current)), [start]);
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setNow({ state: "idle" });
  }, []);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );

  return { now, start, retry, cancel, reset };
}
