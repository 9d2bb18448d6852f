import { useState } from "react";
import type { ShortlistOutcome } from "../../actions/run/outcomes";
import type { PeriodId } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import type { Task } from "../context/useTask";
import { useTask } from "../context/useTask";

export interface ShortlistState {
  readonly period: PeriodId | null;
  readonly choose: (period: PeriodId) => void;
  readonly preview: Task<ShortlistOutcome>;
  readonly writing: Task<ShortlistOutcome>;
  /** `withoutKeys` where the user agreed that a list whose keys are gone is made again. */
  readonly write: (options: { readonly withoutKeys: boolean }) => void;
}

/** The list of an occasion: looked at first, written when asked. */
export function useShortlist(): ShortlistState {
  const { engine, words, announce } = usePane();
  const [period, setPeriod] = useState<PeriodId | null>(null);
  const preview = useTask<ShortlistOutcome>();
  const writing = useTask<ShortlistOutcome>();

  const look = (next: PeriodId): void =>
    void preview
      .start((run) => engine.previewShortlist(next, run))
      .then((outcome) => {
        if (outcome === null) return;
        const { units, people, excluded } = outcome.shortlist;
        announce(words.shortlist.announce(units.length, people.length, excluded.length));
      });
  const choose = (next: PeriodId): void => {
    setPeriod(next);
    writing.reset();
    look(next);
  };
  const write: ShortlistState["write"] = ({ withoutKeys }) => {
    const { now } = preview;
    if (period === null || now.state !== "done") return;
    const approved = now.value.shortlist;
    void writing
      .start(async (run) => {
        const result = await engine.makeShortlist(period, run, { withoutKeys, approved });
        if (!result.ok && result.failure.code === "listDiffers") look(period);
        return result;
      })
      .then((outcome) => {
        if (outcome !== null) announce(words.shortlist.written(outcome.sheet));
      });
  };
  return { period, choose, preview, writing, write };
}
