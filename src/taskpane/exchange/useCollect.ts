import { useState } from "react";
import type { CollectedEntry, CollectedFile, CollectOutcome, GivenFile, Taking } from "../../actions/exchange/collect";
import type { ActionResult, UndoOutcome } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { useTask, type Task } from "../context/useTask";
import type { Exchange } from "../engine/exchange";
import { decide, isOpen, isRoomless, takingOf, type Choices } from "./choices";

/** Files that were read and held against the workbook. */
export interface Looked {
  readonly given: readonly GivenFile[];
  /** Of the files that are not put aside. */
  readonly outcome: CollectOutcome;
  /** Files that somebody put aside, as they were seen. */
  readonly aside: readonly CollectedFile[];
}

/** What became of a taking. */
export interface Took {
  readonly outcome: CollectOutcome;
  readonly units: number;
  /** Conflicts of which nobody said which side stays, entries without a free row, and those that somebody changed since. */
  readonly open: number;
  readonly roomless: number;
  readonly moved: number;
}

export interface Collecting {
  readonly looking: Task<Looked>;
  /** The last look that succeeded; stays while another runs. */
  readonly looked: Looked | null;
  readonly taking: Task<Took>;
  readonly undoing: Task<UndoOutcome>;
  readonly choices: Choices;
  readonly look: (files: readonly File[]) => void;
  /** The same files against what stands in the workbook now. */
  readonly lookAgain: () => void;
  readonly putAside: (file: CollectedFile, aside: boolean) => void;
  readonly choose: (file: CollectedFile, entries: readonly CollectedEntry[], take: boolean) => void;
  readonly take: () => void;
  readonly undo: (taking: Taking) => void;
}

/** Whether something of the file can be taken. */
export const isOfUnit = ({ state }: CollectedFile): boolean => state === "unit" || state === "twice";

/** Units whose files are taken from. */
export const unitsIn = (files: readonly CollectedFile[]): number =>
  new Set(files.filter(isOfUnit).map(({ unit }) => unit)).size;

function tookOf(outcome: CollectOutcome, choices: Choices, wanted: number): Took {
  const entries = outcome.files.flatMap(({ path, entries: own }) => own.map((entry) => ({ path, entry })));
  const roomless = entries.filter(({ entry }) => isRoomless(entry)).length;
  return {
    ...{ outcome, roomless, units: unitsIn(outcome.files) },
    open: entries.filter(({ path, entry }) => !entry.taken && isOpen(choices, path, entry)).length,
    moved: Math.max(0, wanted - outcome.taken - roomless),
  };
}

async function hold(
  exchange: Exchange,
  given: readonly GivenFile[],
  aside: readonly CollectedFile[],
): Promise<ActionResult<Looked>> {
  const away = new Set(aside.map(({ path }) => path));
  const held = await exchange.collect({ files: given.filter(({ path }) => !away.has(path)), take: false });
  return held.ok ? { ok: true, value: { given, aside, outcome: held.value } } : held;
}

/** Files that are looked at: read once, and held against the workbook as often as is asked. */
function useLooking() {
  const { engine } = usePane();
  const looking = useTask<Looked>();
  const [looked, setLooked] = useState<Looked | null>(null);
  const see = async (work: (exchange: Exchange) => Promise<ActionResult<Looked>>): Promise<Looked | null> => {
    const done = await looking.start((run) => engine.exchange(work, run));
    if (done !== null) setLooked(done);
    return done;
  };
  return {
    ...{ looking, looked },
    forget: () => setLooked(null),
    see: (files: readonly File[]) =>
      see(async (exchange) => {
        const read = await exchange.read(files);
        return read.ok ? hold(exchange, read.value, []) : read;
      }),
    seeAgain: async (given: readonly GivenFile[], aside: readonly CollectedFile[]): Promise<void> => {
      await see((exchange) => hold(exchange, given, aside));
    },
  };
}

/** What is taken of them, and given back once; `settled` is told what of the files is still to be decided of. */
function useTaking(settled: (looked: Looked, took: Took) => Promise<void>) {
  const { engine, workbook, language, announce } = usePane();
  const words = exchangeWords[language].collect;
  const taking = useTask<Took>();
  const undoing = useTask<UndoOutcome>();
  const take = async (looked: Looked, choices: Choices): Promise<void> => {
    undoing.reset();
    const { outcome, given } = looked;
    const { wanted, ...asked } = takingOf(outcome, choices);
    const kept = new Set(outcome.files.map(({ path }) => path));
    const files = given.filter(({ path }) => kept.has(path));
    const took = await taking.start((run) =>
      engine.exchange(async (exchange) => {
        const collected = await exchange.collect({ ...asked, files, take: true });
        return collected.ok ? { ok: true, value: tookOf(collected.value, choices, wanted) } : collected;
      }, run),
    );
    if (took === null) return;
    announce(words.done(took.outcome.taken, took.units, took.outcome.received.length));
    await settled(looked, took);
    await workbook.check({ writeSheet: false });
  };
  const undo = async (what: Taking): Promise<void> => {
    const undone = await undoing.start((run) => engine.exchange((exchange) => exchange.undo(what), run));
    if (undone === null) return;
    taking.reset();
    announce(words.undone(undone.undone, undone.left));
    await workbook.check({ writeSheet: false });
  };
  return { taking, undoing, take, undo };
}

/** The life of files that came back: read, looked at, chosen from, taken, and given back once. */
export function useCollect(): Collecting {
  const { language, announce } = usePane();
  const words = exchangeWords[language].collect;
  const { looking, looked, forget, see, seeAgain } = useLooking();
  const [choices, setChoices] = useState<Choices>(() => new Map());
  const { taking, undoing, take, undo } = useTaking(async ({ given, aside }, { open, roomless, moved }) => {
    if (open + roomless + moved > 0) await seeAgain(given, aside);
    else forget();
  });

  const look = async (files: readonly File[]): Promise<void> => {
    taking.reset();
    undoing.reset();
    forget();
    setChoices(new Map());
    const found = (await see(files))?.outcome.files;
    if (found === undefined) return;
    announce(words.summary(found.length, unitsIn(found), found.filter((file) => !isOfUnit(file)).length));
  };
  const ifLooked = (work: (now: Looked) => unknown): void => {
    if (looked !== null) work(looked);
  };

  return {
    ...{ looking, looked, taking, undoing, choices },
    look: (files) => void look(files),
    lookAgain: () => ifLooked(({ given, aside }) => seeAgain(given, aside)),
    putAside: (file, isAside) =>
      ifLooked(({ given, aside }) => {
        const others = aside.filter(({ path }) => path !== file.path);
        return seeAgain(given, isAside ? [...others, file] : others);
      }),
    choose: (file, entries, isTaken) =>
      ifLooked(({ outcome }) => setChoices(decide(choices, outcome, file, entries, isTaken))),
    take: () => ifLooked((now) => take(now, choices)),
    undo: (what) => void undo(what),
  };
}
