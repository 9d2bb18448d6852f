/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { SetUpRequest } from "../../src/taskpane/engine/engine";
import { failed, fakeEngine, ok, recordingEngine } from "./fixtures/fakeEngine";
import { sampleCheck, sampleSetUp, sampleShortlist } from "./fixtures/sampleOutcomes";
import { useKeyboard } from "./keyboard";
import { renderPane } from "./renderPane";

afterEach(cleanup);

describe("the main job by keyboard alone", () => {
  it("goes from an empty workbook to a written list", async () => {
    const asked: SetUpRequest[] = [];
    const done: string[] = [];
    const { words } = await renderPane({
      engine: fakeEngine({
        check: (options) => {
          if (options.writeSheet) done.push("check");
          return asked.length === 0
            ? failed("notSetUp")
            : ok({ ...sampleCheck, findings: sampleCheck.findings.slice(0, 8) });
        },
        setUp: (request) => {
          asked.push(request);
          return ok({ ...sampleSetUp, kept: [] });
        },
        goTo: (cell) => {
          done.push(`goTo ${cell.address}`);
          return ok(null);
        },
        makeShortlist: (period) => {
          done.push(`list ${period}`);
          return ok(sampleShortlist(period, true));
        },
      }),
    });
    const { press, tabTo } = useKeyboard();
    await screen.findByText(words.setUp.needUnits);
    await tabTo(words.setUp.pasteLabel);
    await press("Phòng Tổng hợp; Nguyễn Văn An; 12{Enter}Phòng Nội chính");
    await tabTo(words.setUp.add);
    await press("{Enter}");
    await tabTo(words.setUp.move("Phòng Nội chính"));
    await press("{ArrowUp}");
    expect(screen.getByTestId("announcer").textContent).toBe(words.setUp.moved("Phòng Nội chính", 1, 2));
    await tabTo(words.setUp.run);
    await press("{Enter}");
    expect(asked[0]?.units).toEqual([
      { name: "Phòng Nội chính" },
      { name: "Phòng Tổng hợp", head: "Nguyễn Văn An", staff: 12 },
    ]);

    await screen.findByText(words.setUp.done, { selector: "strong" });
    await tabTo(words.setUp.checkNow);
    await press("{Enter}");
    await screen.findByText(words.check.again);
    await tabTo(words.check.again);
    await press("{Enter}");
    await screen.findByText(words.check.findings);
    await tabTo(/^Đến ô /);
    await press("{Enter}");

    await tabTo(words.tabs.check);
    await press("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe(words.tabs.shortlist);
    await screen.findByText(words.shortlist.occasion);
    await tabTo("Đợt 1");
    await press(" ");
    await screen.findByRole("button", { name: words.shortlist.write });
    await tabTo(words.shortlist.write);
    await press("{Enter}");
    await screen.findByText(words.shortlist.written("Tổng hợp Đợt 1"), { selector: "div" });
    expect(done).toEqual(["check", expect.stringMatching(/^goTo /), "list D1"]);
  });

  it("chooses which targets have a sheet, and another plan by its file chooser", async () => {
    const asked: SetUpRequest[] = [];
    const { words } = await renderPane({
      engine: recordingEngine(asked),
    });
    const { press, tabTo } = useKeyboard();
    await screen.findByText(words.setUp.needUnits);
    // jsdom opens no <details> by keys, which browsers do.
    screen.getByText(words.setUp.otherPlan).click();
    const chooser = await screen.findByLabelText(words.setUp.choosePlan, { selector: "input" });
    let opened = 0;
    chooser.addEventListener("click", () => (opened += 1));
    await tabTo(words.setUp.choosePlan);
    await press("{Enter}");
    expect(opened).toBe(1);

    await tabTo(words.setUp.pasteLabel);
    await press("Phòng Tổng hợp");
    await tabTo(words.setUp.add);
    await press("{Enter}");
    screen.getByText(words.setUp.options).click();
    const [target, ...others] = bundledPlan.targets.filter(({ level }) => level === "unit");
    if (target === undefined) throw new Error("the plan has targets of units");
    await screen.findByText(words.setUp.targetSheets);
    await tabTo(target.name);
    await press(" ");
    await tabTo(words.setUp.run);
    await press("{Enter}");
    expect(asked[0]?.targetSheets).toEqual(others.map(({ id }) => id));
  });

  it("takes the sheets away after asking, and the answer that changes nothing has the focus first", async () => {
    let removed = 0;
    const { words } = await renderPane({
      engine: fakeEngine({
        check: () => (removed === 0 ? ok(sampleCheck) : failed("notSetUp")),
        removeSheets: () => {
          removed += 1;
          return ok(["Mục lục"]);
        },
      }),
    });
    const { press, tabTo } = useKeyboard();
    await screen.findByText(words.setUp.update);
    await tabTo(words.setUp.removeSheets);
    await press("{Enter}");
    expect(document.activeElement?.textContent).toBe(words.setUp.removeSheetsNo);
    await press("{Enter}");
    expect(removed).toBe(0);
    expect(document.activeElement?.textContent).toBe(words.setUp.removeSheets);
    await press("{Enter}");
    await tabTo(words.setUp.removeSheetsYes);
    await press("{Enter}");
    await screen.findByText(words.setUp.removed(1), { selector: "div:not([role])" });
    expect(removed).toBe(1);
  });
});
