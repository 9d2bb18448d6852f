import type { CommandName, CommandNotice } from "../actions/commandNotice";
import type { ActionFailure, ActionResult } from "../actions/outcomes";
import type { WorkbookHost } from "../actions/workbookHost";

/** What a command works with; the entry file gives the real ones. */
export interface CommandTools {
  readonly openHost: () => Promise<WorkbookHost>;
  readonly now: () => Date;
  /** Leaves the result where the pane finds it. */
  readonly tell: (notice: CommandNotice) => void;
}

async function check(host: WorkbookHost, now: Date): Promise<ActionResult<unknown>> {
  const [{ check: runCheck }, { goToFindings }] = await Promise.all([
    import("../actions/check"),
    import("../actions/goTo"),
  ]);
  const checked = await runCheck(host, { writeSheet: true }, { now });
  return checked.ok ? goToFindings(host) : checked;
}

async function list(host: WorkbookHost, period: string, now: Date): Promise<ActionResult<unknown>> {
  const [{ makeShortlist }, { goToCell }] = await Promise.all([
    import("../actions/shortlist"),
    import("../actions/goTo"),
  ]);
  const made = await makeShortlist(host, period, { now });
  return made.ok ? goToCell(host, { sheet: made.value.sheet, address: "A1", row: 0, column: 0 }) : made;
}

const actions: Record<CommandName, (host: WorkbookHost, now: Date) => Promise<ActionResult<unknown>>> = {
  checkNow: check,
  listD1: (host, now) => list(host, "D1", now),
  listD2: (host, now) => list(host, "D2", now),
  listCN: (host, now) => list(host, "CN", now),
  goToIndex: async (host) => (await import("../actions/goTo")).goToIndex(host),
};

/** Runs a command and tells its result; completes whatever happens, for a command that does not blocks the ribbon. */
export async function runCommand(
  command: CommandName,
  event: { completed(): void },
  tools: CommandTools,
): Promise<void> {
  let failure: ActionFailure | null = { code: "unexpected" };
  try {
    const result = await actions[command](await tools.openHost(), tools.now());
    failure = result.ok ? null : result.failure;
  } finally {
    try {
      tools.tell({ command, failure, at: tools.now().toISOString() });
    } finally {
      event.completed();
    }
  }
}
