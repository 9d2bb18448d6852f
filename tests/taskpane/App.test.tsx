/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CommandNotice } from "../../src/actions/run/commandNotice";
import type { Engine } from "../../src/taskpane/engine/engine";
import { failed, fakeEngine, mendedAll, ok } from "./fixtures/fakeEngine";
import { cleanCheck, sampleCheck, sampleNow, sampleSetUp } from "./fixtures/sampleOutcomes";
import { renderPane } from "./renderPane";

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe("the pane", () => {
  it("asks nothing of the host before there is one", async () => {
    const asked: string[] = [];
    const engine = fakeEngine({
      check: () => {
        asked.push("check");
        return ok(sampleCheck);
      },
    });
    const { words } = await renderPane({ engine, readiness: { state: "starting" } });
    expect(screen.getByText(words.welcome.text)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it("keeps the language that was chosen, and speaks it at once", async () => {
    const { words } = await renderPane({ engine: fakeEngine(), tab: "calendar" });
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText(words.calendar.language), "en");
    expect(await screen.findByRole("tab", { name: "Calendar & help" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    cleanup();
    await renderPane({ engine: fakeEngine(), tab: "calendar" });
    expect(await screen.findByRole("tab", { name: "Calendar & help" })).toBeTruthy();
  });

  it("keeps what was typed while another tab is looked at", async () => {
    const { words } = await renderPane({ engine: fakeEngine({ check: () => failed("notSetUp") }) });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(words.setUp.pasteLabel), "Phòng A");
    await user.click(screen.getByRole("tab", { name: words.tabs.calendar }));
    await user.click(screen.getByRole("tab", { name: words.tabs.setUp }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.setUp.pasteLabel).value).toBe("Phòng A");
  });

  it("says how the ribbon's command ended, at once while it is open, and keeps nothing of it", async () => {
    const notice = { command: "listFirst", failure: { code: "notSetUp" }, at: sampleNow.toISOString() } as const;
    let tell: (notice: CommandNotice) => void = () => undefined;
    const hearCommands: Engine["hearCommands"] = (ended) => {
      tell = ended;
      return () => undefined;
    };
    const { words } = await renderPane({ engine: fakeEngine({ hearCommands }) });
    await screen.findByText(words.setUp.plan);
    const said = words.commands.failed(words.commands.listFirst, "09:30");
    expect(screen.queryByText(said)).toBeNull();
    act(() => tell(notice));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(JSON.stringify(window.localStorage)).not.toContain("notSetUp");
  });

  it("carries on after a failure with the same work", async () => {
    let tries = 0;
    const setUp: Engine["setUp"] = () => {
      tries += 1;
      return tries === 1 ? failed("cellBeingEdited") : ok(sampleSetUp);
    };
    const { words } = await renderPane({ engine: fakeEngine({ setUp }) });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: words.setUp.update }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Enter");
    await user.click(within(alert).getByRole("button", { name: words.common.retry }));
    expect(await screen.findByText(words.setUp.updated, { selector: "strong" })).toBeTruthy();
    expect(tries).toBe(2);
  });

  it("says what failed at once, with no other words before", async () => {
    const { words } = await renderPane({ engine: fakeEngine({ setUp: () => failed("busy") }) });
    await screen.findByRole("button", { name: words.setUp.update });
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      const said = document.querySelector("[role=alert]")?.textContent;
      if (said !== undefined) seen.push(said);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    await userEvent.setup().click(screen.getByRole("button", { name: words.setUp.update }));
    await screen.findByRole("alert");
    watch.disconnect();
    expect(seen[0]).not.toContain(words.common.failed);
  });

  it("stops a long step when asked, and says what was kept", async () => {
    const setUp: Engine["setUp"] = (_, { signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener("abort", () => resolve({ ok: false, failure: { code: "cancelled" } }));
      });
    const { words } = await renderPane({ engine: fakeEngine({ setUp }) });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: words.setUp.update }));
    await user.click(await screen.findByRole("button", { name: words.common.cancel }));
    expect(await screen.findByText(words.common.stopped)).toBeTruthy();
  });

  it("checks again quietly when figures change, and says so where it was somebody else", async () => {
    let changed: (by: "me" | "another") => void = () => undefined;
    let checks = 0;
    const { words } = await renderPane({
      tab: "check",
      engine: fakeEngine({
        check: ({ writeSheet }) => {
          checks += writeSheet ? 100 : 1;
          return ok(checks === 1 ? sampleCheck : cleanCheck);
        },
        watch: (listener) => {
          changed = listener;
          return () => undefined;
        },
      }),
    });
    await screen.findByText(words.check.findings);
    changed("me");
    changed("another");
    expect(await screen.findByText(words.check.clean)).toBeTruthy();
    expect(screen.getByText(words.check.remoteChange)).toBeTruthy();
    expect(checks).toBe(2);
  });

  it("is not kept from looking by edits that come without a pause", async () => {
    let changed: (by: "me" | "another") => void = () => undefined;
    let checks = 0;
    const check: Engine["check"] = () => {
      checks += 1;
      return ok(sampleCheck);
    };
    const watch: Engine["watch"] = (listener) => {
      changed = listener;
      return () => undefined;
    };
    const { words } = await renderPane({ tab: "check", engine: fakeEngine({ check, watch }) });
    await screen.findByText(words.check.findings);
    jest.useFakeTimers();
    try {
      for (let second = 0; second < 20; second += 1) {
        await act(() => {
          changed("another");
          return jest.advanceTimersByTimeAsync(1000);
        });
      }
    } finally {
      jest.useRealTimers();
    }
    // The first one, and one in five seconds.
    expect(checks).toBe(5);
  });

  it("mends all that is certain only after showing it", async () => {
    const mended: number[] = [];
    const mend: Engine["mend"] = (findings) => {
      mended.push(findings.length);
      return ok(mendedAll(findings));
    };
    const undoMend: Engine["undoMend"] = (cells) => ok({ undone: cells.length - 1, left: 1 });
    const { words } = await renderPane({ tab: "check", engine: fakeEngine({ mend, undoMend }) });
    const user = userEvent.setup();
    const certain = sampleCheck.findings.filter(
      (finding) => finding.mend !== undefined && finding.cell !== null,
    ).length;
    await user.click(await screen.findByRole("button", { name: words.check.mendAll(certain) }));
    expect(mended).toEqual([]);
    await user.click(screen.getByRole("button", { name: words.check.mendConfirm(certain) }));
    expect(await screen.findByText(words.check.mended(certain), { selector: "div" })).toBeTruthy();
    expect(mended).toEqual([certain]);
    // It is taken back once, and what stays is told.
    await user.click(screen.getByRole("button", { name: words.check.undoMend }));
    expect(await screen.findByText(words.check.undone(certain - 1, 1), { selector: "div" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.check.undoMend })).toBeNull();
  });
});
