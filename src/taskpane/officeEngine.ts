import type { ActionResult } from "../actions/outcomes";
import type { RunOptions, WorkbookHost } from "../actions/workbookHost";
import type { Engine } from "./engine";
import { selectedCells } from "./selectedCells";

/** What only the entry file may give: the adapter that it starts with. */
export interface Adapter {
  readonly openHost: () => Promise<WorkbookHost>;
  readonly watch: NonNullable<Engine["watch"]>;
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
export function officeEngine({ openHost, watch }: Adapter): Engine {
  const now = (): Date => new Date();
  const context = (run: RunOptions) => ({ now: now(), ...run });
  const withHost = <P, T>(load: () => Promise<P>, use: (part: P, host: WorkbookHost) => Promise<ActionResult<T>>) =>
    withPart(
      () => Promise.all([load(), openHost()]),
      ([part, host]) => use(part, host),
    );
  return {
    now,
    watch,
    plan: async () => (await import("../plan/bundledPlan")).bundledPlan,
    selection: selectedCells,
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
