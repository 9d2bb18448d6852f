import type { FiguresInput } from "../actions/enterFigures";
import type { ActionResult, UnitInput } from "../actions/outcomes";
import type { RunOptions, WorkbookHost } from "../actions/workbookHost";
import type { Plan } from "../plan/plan";
import type { Engine } from "./engine";
import { selectedCells } from "./selectedCells";

/** What only the entry file may give: the adapter that it starts with. */
export interface Adapter {
  readonly openHost: () => Promise<WorkbookHost>;
  readonly watch: NonNullable<Engine["watch"]>;
  /** An invented year of the bundled plan. */
  readonly loadSample: () => Promise<{ readonly units: readonly UnitInput[]; readonly figures: FiguresInput }>;
}

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

/** The engine of the real pane: actions are fetched when first asked for. */
export function officeEngine({ openHost, watch, loadSample }: Adapter): Engine {
  const now = (): Date => new Date();
  const plan = async (): Promise<Plan> => (await import("../plan/bundledPlan")).bundledPlan;
  const context = (run: RunOptions) => ({ now: now(), ...run });
  const withHost = <P, T>(load: () => Promise<P>, use: (part: P, host: WorkbookHost) => Promise<ActionResult<T>>) =>
    withPart(
      () => Promise.all([load(), openHost()]),
      ([part, host]) => use(part, host),
    );
  return {
    now,
    watch,
    plan,
    selection: selectedCells,
    trySample: (run) =>
      withHost(
        () => Promise.all([loadSample(), plan(), import("../actions/setUp"), import("../actions/enterFigures")]),
        async ([sample, bundled, { setUp }, { enterFigures }], host) => {
          const made = await setUp(host, { plan: bundled, units: sample.units }, context(run));
          if (!made.ok) return made;
          const entered = await enterFigures(host, sample.figures, context(run));
          return entered.ok ? made : entered;
        },
      ),
    setUp: (request, run) =>
      withHost(
        () => import("../actions/setUp"),
        (part, host) => part.setUp(host, request, context(run)),
      ),
    check: (options, run) =>
      withHost(
        () => import("../actions/check"),
        (part, host) => part.check(host, options, context(run)),
      ),
    mend: (findings, run) =>
      withHost(
        () => import("../actions/mend"),
        (part, host) => part.mend(host, findings, context(run)),
      ),
    previewShortlist: (period, run) =>
      withHost(
        () => import("../actions/shortlist"),
        (part, host) => part.previewShortlist(host, period, context(run)),
      ),
    makeShortlist: (period, run) =>
      withHost(
        () => import("../actions/shortlist"),
        (part, host) => part.makeShortlist(host, period, context(run)),
      ),
    goTo: (cell) =>
      withHost(
        () => import("../actions/goTo"),
        (part, host) => part.goToCell(host, cell),
      ),
  };
}
