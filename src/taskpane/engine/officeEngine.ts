import { hearCommands } from "./commandChannel";
import type { FiguresInput } from "../../actions/setUp/enterFigures";
import type { ActionResult, UnitInput } from "../../actions/run/outcomes";
import type { Changed, LiveCheck } from "../../actions/check/liveCheck";
import type { HostWarning, ProbedHost, RunOptions, WorkbookHost } from "../../actions/port/workbookHost";
import type { Plan } from "../../plan/plan";
import { readable } from "./readable";
import type { Engine } from "./engine";
import type { FileMaker } from "./fileMaker";

interface Sample {
  readonly units: readonly UnitInput[];
  readonly figures: FiguresInput;
}

/** What only the entry file may give: the adapter that it starts with. */
export interface Adapter {
  readonly openHost: () => Promise<WorkbookHost>;
  /** Gives what reads the selected cells, and throws as a host does. */
  readonly openSelection: () => Promise<() => Promise<readonly (readonly string[])[]>>;
  /** Gives what opens and makes files. */
  readonly openFiles: () => Promise<FileMaker>;
  /** Gives what opens a file as a new workbook, and throws as a host does; absent where there is no such program. */
  readonly openBooks?: () => Promise<(bytes: Uint8Array) => Promise<void>>;
  readonly watch?: NonNullable<Engine["watch"]>;
  /** What has changed since it was last taken, and how to give it back where it was not read; anything, where absent. */
  readonly changes?: { readonly take: () => Changed; readonly giveBack: (changed: Changed) => void };
  /** Told after each action that Excel carried out. */
  readonly signOfLife?: () => void;
  /** Gives what Excel is tried by; absent where there is none to try. */
  readonly openProbed?: () => Promise<ProbedHost>;
  /** Does some work while nobody listens to what it changes. */
  readonly whileUnheard?: <T>(work: () => Promise<T>) => Promise<T>;
  /** An invented year of the bundled plan. */
  readonly loadSample: () => Promise<Sample>;
}

/** All that stands in the sheets once the sample is loaded: its figures, and the names that its set-up gave the units. */
const loadedFigures = ({ units, figures }: Sample): FiguresInput => ({
  ...figures,
  units: Object.fromEntries(
    Object.entries(figures.units).map(([code, unit]) => {
      const named = units.find((one) => one.code === code);
      return [code, { ...unit, unit: { name: named?.name ?? null, head: named?.head ?? null, ...unit.unit } }];
    }),
  ),
});

/** Fetches a part of the pane; one that does not come is a lost connection. */
async function withPart<P, T>(
  load: () => Promise<P>,
  use: (part: P) => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  let part: P;
  try {
    part = await load();
  } catch {
    return { ok: false, failure: { code: "connectionLost" } };
  }
  return use(part);
}

/** Gives the plan that comes along: the same promise, so that who asks once it has come has it at once. */
function bundledPlan(): () => Promise<Plan> {
  let coming: Promise<Plan> | undefined;
  return () => {
    coming ??= readable(import("../../plan/bundled/bundledPlan").then((part) => part.bundledPlan));
    // One that did not come is asked for anew.
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  };
}

/** The engine of the real pane: actions are fetched when first asked for. */
export function officeEngine(adapter: Adapter): Engine {
  const { openHost, openSelection, openFiles, openBooks, openProbed, watch, signOfLife, loadSample } = adapter;
  const { take, giveBack } = adapter.changes ?? { take: () => "anything" as const, giveBack: () => undefined };
  const { whileUnheard = <T>(work: () => Promise<T>): Promise<T> => work() } = adapter;
  const now = (): Date => new Date();
  const plan = bundledPlan();
  const listeners = new Set<(warning: HostWarning) => void>();
  const onWarning = (warning: HostWarning): void => listeners.forEach((told) => told(warning));
  const context = (run: RunOptions) => ({ now: now(), onWarning, ...run });
  const withHost = <P, T>(load: () => Promise<P>, use: (part: P, host: WorkbookHost) => Promise<ActionResult<T>>) =>
    withPart(
      () => Promise.all([load(), openHost()]),
      async ([part, host]) => {
        const result = await use(part, host);
        if (result.ok) signOfLife?.();
        return result;
      },
    );
  let live: LiveCheck | undefined;
  const liveCheck = async (): Promise<LiveCheck> => {
    const { LiveCheck } = await import("../../actions/check/liveCheck");
    live ??= new LiveCheck();
    return live;
  };
  return {
    now,
    watch,
    hearCommands: (ended) =>
      hearCommands((notice) => {
        // What it wrote is told to nobody here.
        live?.forget();
        ended(notice);
      }),
    hearWarnings: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    plan,
    readPlan: (file) =>
      withPart(
        () => import("./readPlanFile"),
        async ({ readPlanFile }) => {
          const value = await readPlanFile(file);
          return value === null ? { ok: false, failure: { code: "fileUnreadable" } } : { ok: true, value };
        },
      ),
    selection: () =>
      withPart(
        () => Promise.all([import("../../actions/run/attempt"), openSelection()]),
        ([{ attempt }, read]) => attempt(read),
      ),
    trySample: (run) =>
      withHost(
        () =>
          Promise.all([
            loadSample(),
            plan(),
            import("../../actions/setUp/setUp"),
            import("../../actions/setUp/enterFigures"),
          ]),
        async ([sample, bundled, { setUp }, { enterFigures }], host) => {
          const made = await setUp(host, { plan: bundled, units: sample.units }, context(run));
          if (!made.ok) return made;
          const entered = await enterFigures(host, sample.figures, context(run));
          return entered.ok ? made : entered;
        },
      ),
    removeSheets: (run) =>
      withHost(
        () => Promise.all([loadSample(), import("../../actions/setUp/removeSheets")]),
        async ([sample, { removeSheets }], host) => {
          const gone = await removeSheets(host, { expected: loadedFigures(sample) }, context(run));
          return gone.ok ? { ok: true, value: gone.value.removed } : gone;
        },
      ),
    ...(openProbed && {
      tryExcel: (run) =>
        withPart(
          () => Promise.all([openProbed(), import("./tryExcel")]),
          ([host, part]) => whileUnheard(() => part.tryExcel(host, now, run)),
        ),
    }),
    draftPlan: (plan, run) =>
      withHost(
        () => import("../../actions/plan/draftPlan"),
        (part, host) => part.draftPlan(host, plan, context(run)),
      ),
    readDraft: (run) =>
      withHost(
        () => import("../../actions/plan/readDraft"),
        (part, host) => part.readDraft(host, context(run)),
      ),
    setUp: (request, run) =>
      withHost(
        () => import("../../actions/setUp/setUp"),
        (part, host) => part.setUp(host, request, context(run)),
      ),
    check: ({ writeSheet, changedOnly = false }, run) =>
      withHost(liveCheck, async (part, host) => {
        const changed = take();
        const checked = changedOnly
          ? await part.checkChanged(host, changed, context(run))
          : await part.check(host, { writeSheet }, context(run));
        if (!checked.ok) giveBack(changedOnly ? changed : "anything");
        return checked;
      }),
    mend: (findings, run) =>
      withHost(
        () => import("../../actions/check/mend"),
        (part, host) => part.mend(host, findings, context(run)),
      ),
    undoMend: (cells, run) =>
      withHost(
        () => import("../../actions/check/undoMend"),
        (part, host) => part.undoMend(host, cells, context(run)),
      ),
    assignNominations: (period, run) =>
      withHost(
        () => import("../../actions/setUp/assignNominations"),
        (part, host) => part.assignNominations(host, period, context(run)),
      ),
    previewShortlist: (period, run) =>
      withHost(
        () => import("../../actions/list/shortlist"),
        (part, host) => part.previewShortlist(host, period, context(run)),
      ),
    makeShortlist: (period, run, options) =>
      withHost(
        () => import("../../actions/list/shortlist"),
        (part, host) => part.makeShortlist(host, period, context(run), options),
      ),
    papers: (period, run) =>
      withHost(
        () => import("../../actions/papers/papers"),
        (part, host) => part.offerPapers(host, period, context(run)),
      ),
    registration: (run) =>
      withHost(
        () => import("../../actions/papers/papers"),
        (part, host) => part.makeRegistrationPaper(host, context(run)),
      ),
    exchange: (ask, run) =>
      withHost(
        () => Promise.all([import("./exchange"), openFiles()]),
        ([{ exchangeOver }, files], host) => ask(exchangeOver(host, files, context(run))),
      ),
    ...(openBooks && {
      openBook: (bytes) =>
        withPart(
          () => Promise.all([import("../../actions/run/attempt"), openBooks()]),
          ([{ attempt }, open]) => attempt(() => open(bytes).then(() => null)),
        ),
    }),
    goTo: (cell) =>
      withHost(
        () => import("../../actions/check/goTo"),
        (part, host) => part.goToCell(host, cell),
      ),
  };
}
