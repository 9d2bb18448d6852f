import type { CommandName, CommandNotice } from "../actions/run/commandNotice";
import type { OccasionPlace } from "../actions/list/occasion";
import type { ActionFailure, ActionResult } from "../actions/run/outcomes";
import type { WorkbookHost } from "../actions/port/workbookHost";

/** What a command works with; the entry file gives the real ones. */
export interface CommandTools {
  readonly openHost: () => Promise<WorkbookHost>;
  readonly now: () => Date;
  /** Tells the panes that are open how it ended. */
  readonly tell: (notice: CommandNotice) => void;
  /** Shows a failure, for the pane may be closed; over when somebody has seen it. */
  readonly show: (notice: CommandNotice) => Promise<void>;
}

interface Done {
  readonly result: ActionResult<unknown>;
  /** The name of the occasion that was found for a list. */
  readonly occasion?: string;
}

async function check(host: WorkbookHost, now: Date): Promise<Done> {
  const [{ check: runCheck }, { goToFindings }] = await Promise.all([
    import("../actions/check/check"),
    import("../actions/check/goTo"),
  ]);
  const checked = await runCheck(host, { writeSheet: true }, { now });
  return { result: checked.ok ? await goToFindings(host) : checked };
}

async function list(host: WorkbookHost, place: OccasionPlace, now: Date): Promise<Done> {
  const [{ findOccasion }, { makeShortlist }, { goToCell }] = await Promise.all([
    import("../actions/list/occasion"),
    import("../actions/list/shortlist"),
    import("../actions/check/goTo"),
  ]);
  const found = await findOccasion(host, place, { now });
  if (!found.ok) return { result: found };
  const { id, name } = found.value;
  const made = await makeShortlist(host, id, { now });
  return {
    occasion: name,
    result: made.ok ? await goToCell(host, { sheet: made.value.sheet, address: "A1", row: 0, column: 0 }) : made,
  };
}

const actions: Record<CommandName, (host: WorkbookHost, now: Date) => Promise<Done>> = {
  checkNow: check,
  listFirst: (host, now) => list(host, "first", now),
  listSecond: (host, now) => list(host, "second", now),
  listYear: (host, now) => list(host, "year", now),
  goToIndex: async (host) => ({ result: await (await import("../actions/check/goTo")).goToIndex(host) }),
};

async function outcomeOf(command: CommandName, tools: CommandTools): Promise<CommandNotice> {
  const at = tools.now();
  const notice = (failure: ActionFailure | null, occasion?: string): CommandNotice => ({
    command,
    ...(occasion === undefined ? {} : { occasion }),
    failure,
    at: at.toISOString(),
  });
  try {
    const { result, occasion } = await actions[command](await tools.openHost(), at);
    return notice(result.ok ? null : result.failure, occasion);
  } catch {
    return notice({ code: "unexpected" });
  }
}

/**
 * Runs a command and tells its result: a success shows on the sheet that it leads to, a failure in a dialog. Completes
 * whatever happens, for a command that does not blocks the ribbon.
 */
export async function runCommand(
  command: CommandName,
  event: { completed(): void },
  tools: CommandTools,
): Promise<void> {
  try {
    const notice = await outcomeOf(command, tools);
    tools.tell(notice);
    if (notice.failure !== null) await tools.show(notice);
  } finally {
    event.completed();
  }
}
