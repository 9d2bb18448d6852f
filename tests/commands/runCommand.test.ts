import type { CommandNotice } from "../../src/actions/run/commandNotice";
import { commandNames } from "../../src/actions/run/commandNotice";
import { HostError } from "../../src/actions/port/hostError";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { CommandTools } from "../../src/commands/runCommand";
import { runCommand } from "../../src/commands/runCommand";

const now = new Date(2024, 5, 1, 8, 0);

function toolsOver(openHost: CommandTools["openHost"]): {
  readonly told: CommandNotice[];
  readonly shown: CommandNotice[];
  readonly tools: CommandTools;
} {
  const [told, shown]: [CommandNotice[], CommandNotice[]] = [[], []];
  const show = (notice: CommandNotice): Promise<void> => {
    shown.push(notice);
    return Promise.resolve();
  };
  return { told, shown, tools: { openHost, now: () => now, tell: (notice) => told.push(notice), show } };
}

/** A workbook with none of our sheets. */
const emptyHost: WorkbookHost = {
  calculates: true,
  checkPassword: () => undefined,
  read: () => Promise.resolve({ sheets: [], blocks: new Map(), broken: [] }),
  apply: () => Promise.resolve(),
  goTo: () => Promise.resolve(),
};

const completions = (): { readonly event: { completed(): void }; readonly count: () => number } => {
  let count = 0;
  return { event: { completed: () => void (count += 1) }, count: () => count };
};

describe("a command of the ribbon", () => {
  for (const name of commandNames) {
    it(`${name} says in a dialog that the workbook is not set up, and completes once`, async () => {
      const { told, shown, tools } = toolsOver(() => Promise.resolve(emptyHost));
      const { event, count } = completions();
      await runCommand(name, event, tools);
      expect(told).toEqual([{ command: name, failure: { code: "notSetUp" }, at: now.toISOString() }]);
      expect(shown).toEqual(told);
      expect(count()).toBe(1);
    });
  }

  it("tells a failure of the host by its code", async () => {
    const editing = { ...emptyHost, read: () => Promise.reject(new HostError("cellBeingEdited", "editing")) };
    const { told, tools } = toolsOver(() => Promise.resolve(editing));
    const { event, count } = completions();
    await runCommand("checkNow", event, tools);
    expect(told[0]?.failure).toEqual({ code: "cellBeingEdited" });
    expect(count()).toBe(1);
  });

  it("completes only after its dialog is closed, for some hosts close it with the command", async () => {
    let close: () => void = () => undefined;
    const { tools } = toolsOver(() => Promise.resolve(emptyHost));
    const { event, count } = completions();
    const opened = new Promise<void>((open) => {
      const show = (): Promise<void> => {
        open();
        return new Promise((resolve) => (close = resolve));
      };
      void runCommand("goToIndex", event, { ...tools, show });
    });
    await opened;
    expect(count()).toBe(0);
    close();
    await new Promise(setImmediate);
    expect(count()).toBe(1);
  });

  it("tells that something unexpected happened where the host does not open", async () => {
    const { shown, tools } = toolsOver(() => Promise.reject(new Error("no host")));
    await runCommand("checkNow", completions().event, tools);
    expect(shown[0]?.failure).toEqual({ code: "unexpected" });
  });

  it("completes even where the host does not open and nobody can be told", async () => {
    const { event, count } = completions();
    const tools: CommandTools = {
      openHost: () => Promise.reject(new Error("no host")),
      now: () => now,
      tell: () => {
        throw new Error("no channel");
      },
      show: () => Promise.resolve(),
    };
    await expect(runCommand("goToIndex", event, tools)).rejects.toThrow();
    expect(count()).toBe(1);
  });

  it("shows the index where the workbook has one", async () => {
    const went: string[] = [];
    const block = {
      name: "TD_INDEX",
      sheet: "Trang đầu",
      range: { row: 4, column: 0, rows: 1, columns: 1 },
      cells: [],
    };
    const host: WorkbookHost = {
      ...emptyHost,
      read: () => Promise.resolve({ sheets: [], blocks: new Map([["TD_INDEX", block]]), broken: [] }),
      goTo: (sheet) => {
        went.push(sheet);
        return Promise.resolve();
      },
    };
    const { told, shown, tools } = toolsOver(() => Promise.resolve(host));
    await runCommand("goToIndex", completions().event, tools);
    expect(went).toEqual(["Trang đầu"]);
    expect(told[0]?.failure).toBeNull();
    expect(shown).toEqual([]);
  });
});
