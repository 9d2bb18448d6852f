import { useCallback, useState } from "react";
import type { Answer, Ask, Question } from "../session/asking";

interface Open {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
}

/** Questions one at a time: a later one waits for the earlier. */
export function useAsk(): readonly [Ask, Question | null, (answer: Answer) => void] {
  const [open, setOpen] = useState<readonly Open[]>([]);
  const ask: Ask = useCallback(
    (question) => new Promise((resolve) => setOpen((before) => [...before, { question, resolve }])),
    [],
  );
  const [first] = open;
  const answer = (given: Answer): void => {
    setOpen(open.slice(1));
    first?.resolve(given);
  };
  return [ask, first?.question ?? null, answer];
}
