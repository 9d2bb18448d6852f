/** @jest-environment jsdom */
import "../../support/browserGlobals";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setUp } from "../../../src/actions/setUp/setUp";
import { ExcelHost } from "../../../src/excel/excelHost";
import { onFiguresChanged } from "../../../src/excel/excelEvents";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Engine } from "../../../src/taskpane/engine/engine";
import { FiguresWatch } from "../../../src/taskpane/engine/figuresWatch";
import { officeEngine } from "../../../src/taskpane/engine/officeEngine";
import { done } from "../../support/done";
import { useStandIn } from "../../support/useStandIn";
import { renderPane } from "../renderPane";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";

const excel = useStandIn();
afterEach(cleanup);

/** The pane over Excel as its entry file puts it together. `afterCheck` runs when a check has its answer. */
async function openPane(afterCheck: (times: number) => void) {
  const host = new ExcelHost(excel.current.Excel);
  done(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Một" }] }, { now: new Date(2024, 5, 1) }));
  const figures = new FiguresWatch((heard) => onFiguresChanged(heard, excel.current.Excel));
  const engine: Engine = officeEngine({
    openHost: () => Promise.resolve(host),
    openSelection: () => Promise.resolve(() => Promise.resolve([])),
    watch: figures.watch,
    changes: { take: figures.takeChanged, giveBack: figures.giveBack },
    signOfLife: figures.signOfLife,
    openFiles: () => Promise.resolve(XlsxHost),
    loadSample: () => Promise.reject(new Error("not asked for")),
  });
  const asked = { checks: 0 };
  const check: Engine["check"] = async (options, run) => {
    const result = await engine.check(options, run);
    asked.checks += 1;
    afterCheck(asked.checks);
    return result;
  };
  const { words } = await renderPane({ engine: { ...engine, check }, tab: "check" });
  const checked = (times: number) => waitFor(() => expect(asked.checks).toBe(times));
  await checked(1);
  await screen.findByText(words.check.again);
  return { words, asked, checked, figures };
}

/** Into a figure of the unit. */
const userTypes = (text: string) =>
  act(async () => expect(await excel.current.userTypes("01 Phòng Một", "F10", text)).toEqual({ accepted: true }));

describe("the pane that begins to listen", () => {
  it("while a cell is open hears what is typed there, and what is typed later", async () => {
    const { checked } = await openPane((times) => {
      if (times === 1) excel.current.setCellEditMode(true);
    });
    await act(() => excel.current.settle());
    await act(async () => {
      excel.current.setCellEditMode(false);
      await excel.current.settle();
    });
    await checked(2);
    await userTypes("1");
    await checked(3);
  });

  it.each<[string, (pane: Awaited<ReturnType<typeof openPane>>) => Promise<void>, number]>([
    ["when an action succeeds", ({ words }) => userEvent.setup().click(screen.getByText(words.check.again)), 3],
    ["when somebody comes back to the pane", ({ figures }) => act(() => Promise.resolve().then(figures.comeBack)), 2],
  ])("while Excel is busy tries again %s, and hears what is typed then", async (_, live, checks) => {
    const pane = await openPane((times) => {
      if (times === 1) excel.current.failAtSync(1, "HostIsBusy");
    });
    await act(() => excel.current.settle());
    await live(pane);
    // The one that was asked for, if any, and the one that makes up for what was missed.
    await pane.checked(checks);
    await userTypes("1");
    await pane.checked(checks + 1);
  });
});

it("looks again when somebody comes back, for an Excel that tells nothing of picks from lists", async () => {
  const { asked, checked, figures } = await openPane(() => undefined);
  await act(() => excel.current.settle());
  excel.current.model.traits.add("dropDownSilent");
  await act(async () => expect(await excel.current.userPicks("01 Phòng Một", "F10", "1")).toEqual({ accepted: true }));
  await act(() => excel.current.settle());
  expect(asked.checks).toBe(1);
  act(figures.comeBack);
  await checked(2);
  await userTypes("2");
  await checked(3);
  // All was read since it listens: from here on a change is read, and nothing else.
  excel.current.counters.reset();
  await userTypes("3");
  await checked(4);
  expect(excel.current.counters.syncs).toBe(1);
});

it("hears nothing while Excel is tried, and tells of a change behind it", async () => {
  const types = async (text: string): Promise<void> => {
    await excel.current.userTypes("Sheet1", "A1", text);
    await excel.current.settle();
  };
  const heard: string[] = [];
  const figures = new FiguresWatch((tell) => onFiguresChanged(tell, excel.current.Excel));
  const stop = figures.watch((by) => heard.push(by));
  await excel.current.settle();
  await types("1");
  expect(heard).toEqual(["me"]);
  // What was changed before somebody listened is not known; what is changed now is, once.
  expect(figures.takeChanged()).toBe("anything");
  await types("1");
  const [sheet] = excel.current.model.sheets.map(({ id }) => id);
  expect(figures.takeChanged()).toEqual(new Set([sheet]));
  expect(figures.takeChanged()).toEqual(new Set());
  figures.giveBack(new Set([sheet ?? ""]));
  expect(figures.takeChanged()).toEqual(new Set([sheet]));
  heard.length = 1;
  await figures.whileUnheard(async () => {
    await excel.current.settle();
    await types("2");
    expect(heard).toEqual(["me"]);
  });
  await waitFor(() => expect(heard).toEqual(["me", "me"]));
  expect(figures.takeChanged()).toBe("anything");
  await types("3");
  expect(heard).toEqual(["me", "me", "me"]);
  stop();
});
