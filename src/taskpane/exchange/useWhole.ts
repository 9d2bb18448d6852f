import type { CollectOutcome, GivenFile } from "../../actions/exchange/collect";
import type { WholeOfFiles } from "../../actions/exchange/newFromFiles";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { useTask, type Task } from "../context/useTask";
import { unitsIn } from "./useCollect";

/** Files that were read, and what they would make. */
export interface Whole {
  readonly given: readonly GivenFile[];
  readonly whole: WholeOfFiles | null;
}

export interface MakingWhole {
  readonly reading: Task<Whole>;
  readonly making: Task<CollectOutcome>;
  readonly read: (files: readonly File[]) => void;
  readonly make: (given: readonly GivenFile[]) => void;
}

/** The life of a workbook that is made of units' files: they are read, looked at, and made one. `made` is told what came of it. */
export function useWhole(made: (outcome: CollectOutcome) => void): MakingWhole {
  const { engine, workbook, language, announce } = usePane();
  const words = exchangeWords[language].whole;
  const reading = useTask<Whole>();
  const making = useTask<CollectOutcome>();
  const make = async (given: readonly GivenFile[]): Promise<void> => {
    const outcome = await making.start((run) => engine.exchange((exchange) => exchange.makeWhole(given), run));
    if (outcome === null) return;
    made(outcome);
    announce(words.made(unitsIn(outcome.files), outcome.taken));
    await workbook.check({ writeSheet: false });
  };
  return {
    ...{ reading, making },
    read: (files) => {
      making.reset();
      void reading.start((run) =>
        engine.exchange(async (exchange) => {
          const read = await exchange.read(files);
          return read.ok ? { ok: true, value: { given: read.value, whole: exchange.wholeOf(read.value) } } : read;
        }, run),
      );
    },
    make: (given) => void make(given),
  };
}
