import { useState } from "react";
import type { MadePaper, PapersOffer } from "../../actions/papers/papers";
import type { PeriodId } from "../../plan/plan";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { useTask, type Task } from "../context/useTask";
import type { OutFile } from "../files/outFile";
import { filesOf } from "./filesOf";

export type AnyPaper = MadePaper<keyof (typeof paperWords)["vi"]["names"]>;

export interface Papers {
  readonly looking: Task<PapersOffer>;
  readonly look: () => void;
  readonly isChosen: (paper: AnyPaper) => boolean;
  readonly choose: (paper: AnyPaper, chosen: boolean) => void;
  readonly making: Task<readonly OutFile[]>;
  readonly make: (papers: readonly AnyPaper[]) => void;
}

/** The papers of an occasion: looked at, chosen, made. */
export function usePapers(period: PeriodId): Papers {
  const { engine, language, announce } = usePane();
  const looking = useTask<PapersOffer>();
  const making = useTask<readonly OutFile[]>();
  /** What somebody decided on, by kind; of the rest, those that have somebody to write of, but not the year's. */
  const [chosen, setChosen] = useState<Readonly<Partial<Record<AnyPaper["kind"], boolean>>>>({});
  return {
    looking,
    look: () => {
      making.reset();
      void looking.start((run) => engine.papers(period, run));
    },
    isChosen: ({ kind, ofNobody }) => chosen[kind] ?? (!ofNobody && kind !== "dang-ky"),
    choose: ({ kind }, isChosen) => {
      making.reset();
      setChosen((before) => ({ ...before, [kind]: isChosen }));
    },
    making,
    make: (papers) =>
      void making
        .start(() => filesOf(papers))
        .then((files) => {
          if (files !== null) announce(paperWords[language].pane.made(files.length));
        }),
  };
}
