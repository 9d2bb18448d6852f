/** @jest-environment jsdom */
import "../support/browserGlobals";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HostWarning } from "../../src/actions/port/workbookHost";
import { ExcelHost } from "../../src/excel/excelHost";
import { describeHostNotice } from "../../src/locale/describeHostNotice";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { hostConditions } from "../../src/taskpane/engine/hostConditions";
import { officeEngine } from "../../src/taskpane/engine/officeEngine";
import { localeOf } from "../support/localeOf";
import { useStandIn } from "../support/useStandIn";
import { endless, failed, fakeEngine } from "./fixtures/fakeEngine";
import { renderPane } from "./renderPane";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

const standIn = useStandIn();
afterEach(cleanup);

const said = (code: Parameters<typeof describeHostNotice>[1], sheets: readonly string[]): string =>
  describeHostNotice(localeOf("vi"), code, sheets);

const engineOverExcel = () =>
  officeEngine({
    openHost: () => Promise.resolve(new ExcelHost(standIn.current.Excel)),
    openSelection: () => Promise.resolve(() => Promise.resolve([])),
    watch: () => () => undefined,
    openFiles: () => Promise.resolve(XlsxHost),
    loadSample: () => Promise.reject(new Error("not asked for")),
  });

describe("what Excel refuses without harm", () => {
  it("is told by the sheet to whoever listens to the engine, and stands in the pane in words", async () => {
    const engine = engineOverExcel();
    const heard: HostWarning[] = [];
    const stop = engine.hearWarnings?.((warning) => heard.push(warning));
    await renderPane({ engine });
    standIn.current.refuse("FreezeAt");
    const made = await act(() => engine.setUp({ plan: bundledPlan, units: [{ name: "Phòng Một" }] }, {}));
    expect(made.ok).toBe(true);
    const sheets = heard.flatMap(({ code, sheet }) => (code === "freezeRefused" && sheet !== undefined ? [sheet] : []));
    expect(sheets).not.toEqual([]);
    expect(await screen.findByText(said("freezeRefused", [...new Set(sheets)]))).toBeTruthy();
    stop?.();
  });

  it("stands in the pane in words, each sheet once, until it is closed", async () => {
    const heard: ((warning: HostWarning) => void)[] = [];
    const hearWarnings = (told: (warning: HostWarning) => void) => {
      heard.push(told);
      return () => undefined;
    };
    const { words } = await renderPane({ engine: fakeEngine({ hearWarnings }) });
    await waitFor(() => expect(heard).toHaveLength(1));
    const tell = (warning: HostWarning) => act(() => heard.forEach((told) => told(warning)));
    tell({ code: "freezeRefused", sheet: "Kế hoạch" });
    tell({ code: "freezeRefused", sheet: "Kế hoạch" });
    tell({ code: "pageSetupRefused" });
    await screen.findByText(said("freezeRefused", ["Kế hoạch"]));
    expect(screen.getByText(said("pageSetupRefused", []))).toBeTruthy();
    const [close] = screen.getAllByText(words.common.close);
    await userEvent.setup().click(close ?? document.body);
    expect(screen.queryByText(said("pageSetupRefused", []))).toBeNull();
  });
});

describe("what stands in the way from the beginning", () => {
  it.each(hostConditions)("%s is told in words", async (condition) => {
    await renderPane({ engine: fakeEngine({ conditions: [condition] }) });
    expect(await screen.findByText(said(condition, []))).toBeTruthy();
  });

  it("is no sheet's lock where Excel refuses to let the workbook be read", async () => {
    standIn.current.failAtSync(1, "AccessDenied");
    const checked = await engineOverExcel().check({ writeSheet: false }, {});
    expect(checked).toMatchObject({ ok: false, failure: { code: "readDenied" } });
  });
});

describe("a request that waits", () => {
  afterEach(() => jest.useRealTimers());

  it("says after a while what in Excel may be in its way", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick", "performance"] });
    await renderPane({ engine: fakeEngine({ check: endless }), tab: "check" });
    expect(screen.queryByText(said("slowAnswer", []))).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText(said("slowAnswer", []))).toBeTruthy();
  });
});

describe("a pane that is loaded anew", () => {
  it("comes back to the part that was open", async () => {
    const engine = fakeEngine({ check: () => failed("notSetUp") });
    const { words, unmount } = await renderPane({ engine });
    await userEvent.setup().click(screen.getByText(words.tabs.calendar));
    unmount();
    await renderPane({ engine, again: true });
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain(words.tabs.calendar);
  });
});
