/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DraftFault, FoundCell } from "../../src/actions/run/outcomes";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import type { Engine, SetUpRequest } from "../../src/taskpane/engine/engine";
import { endless, failed, fakeEngine, ok } from "./fixtures/fakeEngine";
import { renderPane } from "./renderPane";

afterEach(cleanup);

const sheet = "Soạn kế hoạch";
const newPane = (differs: Partial<Engine>) =>
  renderPane({ engine: fakeEngine({ check: () => failed("notSetUp"), ...differs }) });
const faultAt = (row: number): DraftFault => ({
  of: "form",
  path: "year",
  code: "numberUnreadable",
  label: "Phần VI, cột “Ngưỡng”",
  numbers: { found: "nhiều" },
  cell: { sheet, address: `J${row + 1}`, row, column: 9 },
});

describe("a plan drawn up in Excel", () => {
  it("begins with the plan shown, and says what was made", async () => {
    const asked: Plan[] = [];
    const { words } = await newPane({
      draftPlan: (plan) => {
        asked.push(plan);
        return ok({ sheet, existed: asked.length > 1 });
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText(words.setUp.otherPlan));
    await user.click(screen.getByRole("button", { name: words.setUp.draft }));
    expect(await screen.findByText(words.setUp.drafted(sheet), { selector: "main div" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: words.setUp.draft }));
    expect(await screen.findByText(words.setUp.draftThere(sheet), { selector: "main div" })).toBeTruthy();
    expect(asked).toEqual([bundledPlan, bundledPlan]);
  });

  it("is what the workbook is set up with", async () => {
    const asked: SetUpRequest[] = [];
    const { words } = await newPane({
      readDraft: () => ok({ kind: "plan", plan: { ...bundledPlan, number: "31/KH-VPUBND" }, sheet }),
      setUp: (request) => {
        asked.push(request);
        return failed("busy");
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText(words.setUp.otherPlan));
    await user.click(screen.getByRole("button", { name: words.setUp.useDraft }));
    await screen.findByText(/31\/KH-VPUBND/, { selector: "main div" });
    expect(screen.getByTestId("announcer").textContent).toBe(words.setUp.planChosen("31/KH-VPUBND"));
    await user.type(screen.getByLabelText(words.setUp.pasteLabel), "Phòng A");
    await user.click(screen.getByRole("button", { name: words.setUp.add }));
    await user.click(screen.getByRole("button", { name: words.setUp.run }));
    expect(asked.map(({ plan }) => plan.number)).toEqual(["31/KH-VPUBND"]);
  });

  it("shows its faults in words, each with the way to its cell, and keeps the plan that was shown", async () => {
    const shown: FoundCell[] = [];
    const { words } = await newPane({
      readDraft: () => ok({ kind: "faults", faults: Array.from({ length: 10 }, (_, row) => faultAt(row)), sheet }),
      goTo: (cell) => {
        shown.push(cell);
        return ok(null);
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText(words.setUp.otherPlan));
    await user.click(screen.getByRole("button", { name: words.setUp.useDraft }));
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(words.setUp.draftFaults(sheet, 10))).toBeTruthy();
    expect((await within(alert).findAllByText(/^Phần VI, cột “Ngưỡng”: “nhiều” không phải là số/))[0]).toBeTruthy();
    await user.click(within(alert).getByRole("button", { name: words.common.showMore(2) }));
    await user.click(within(alert).getByRole("button", { name: words.check.goToCell(sheet, "J10") }));
    expect(shown.map(({ address }) => address)).toEqual(["J10"]);
    expect(screen.getAllByText(new RegExp(bundledPlan.number)).length).toBeGreaterThan(0);
  });

  it("says while it is read, and what to do where there is no such sheet", async () => {
    let reads = 0;
    const { words } = await newPane({
      readDraft: () => {
        reads += 1;
        return reads === 1 ? failed("draftMissing") : endless();
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText(words.setUp.otherPlan));
    await user.click(screen.getByRole("button", { name: words.setUp.useDraft }));
    const alert = await screen.findByRole("alert");
    expect(await within(alert).findByText(/chưa có trang Soạn kế hoạch/)).toBeTruthy();
    await user.click(within(alert).getByRole("button", { name: words.common.retry }));
    expect(await screen.findByText(`${words.setUp.readingDraft}…`)).toBeTruthy();
  });
});
