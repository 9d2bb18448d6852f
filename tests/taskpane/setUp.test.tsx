/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { yearsOf } from "../../src/plan/planYears";
import type { SetUpRequest } from "../../src/taskpane/engine/engine";
import { failed, fakeEngine, ok, recordingEngine } from "./fixtures/fakeEngine";
import { sampleCheck, sampleSetUp } from "./fixtures/sampleOutcomes";
import { renderPane } from "./renderPane";

afterEach(cleanup);

const file = (name: string, value: unknown): File => new File([JSON.stringify(value)], name);

describe("set-up", () => {
  it("sets up with no law on, and with those that somebody chose", async () => {
    const asked: SetUpRequest[] = [];
    const { words } = await renderPane({
      engine: recordingEngine(asked),
    });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(words.setUp.pasteLabel), "Phòng A");
    await user.click(screen.getByRole("button", { name: words.setUp.add }));
    await user.click(screen.getByRole("button", { name: words.setUp.run }));
    await user.click(screen.getByText(words.setUp.options));
    const group = within(screen.getByRole("group", { name: words.setUp.laws }));
    await user.click(group.getByRole("checkbox", { name: /233\/2026/ }));
    await user.click(group.getByRole("checkbox", { name: /98\/2023/ }));
    await user.click(screen.getByRole("button", { name: words.setUp.run }));
    expect(asked.map(({ plan }) => plan.laws)).toEqual([[], ["TDKT-2024", "XL-VC-2026"]]);
  });

  it("sets up with the plan of a file that was chosen, and can go back to its own", async () => {
    const asked: SetUpRequest[] = [];
    const { words } = await renderPane({
      engine: recordingEngine(asked),
    });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(words.setUp.pasteLabel), "Phòng A");
    await user.click(screen.getByRole("button", { name: words.setUp.add }));
    await user.click(screen.getByText(words.setUp.otherPlan));
    const input = screen.getByLabelText(words.setUp.choosePlan, { selector: "input" });
    await user.upload(input, file("2025.json", { ...bundledPlan, number: "31/KH-VPUBND" }));
    await screen.findByText(/31\/KH-VPUBND/, { selector: "main div" });
    expect(screen.getByTestId("announcer").textContent).toBe(words.setUp.planChosen("31/KH-VPUBND"));
    await user.click(screen.getByRole("button", { name: words.setUp.run }));
    await user.click(screen.getByRole("button", { name: words.setUp.bundledPlan }));
    expect(screen.queryByText(/31\/KH-VPUBND/, { selector: "main div" })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.setUp.run }));
    expect(asked.map(({ plan }) => plan.number)).toEqual(["31/KH-VPUBND", bundledPlan.number]);
  });

  it("says in one line that the years of another year's commemorations are old, and counts them anew when asked", async () => {
    const asked: SetUpRequest[] = [];
    const { words } = await renderPane({ engine: recordingEngine(asked) });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(words.setUp.pasteLabel), "Phòng A");
    await user.click(screen.getByRole("button", { name: words.setUp.add }));
    expect(screen.queryByRole("button", { name: words.setUp.recountYears })).toBeNull();
    await user.click(screen.getByText(words.setUp.otherPlan));
    const events = bundledPlan.events.map((event) => ({
      ...event,
      statedYears: event.founded === undefined ? undefined : 1,
    }));
    const dated = events.filter(({ founded }) => founded !== undefined);
    const input = screen.getByLabelText(words.setUp.choosePlan, { selector: "input" });
    await user.upload(input, file("2025.json", { ...bundledPlan, number: "31/KH-VPUBND", events }));
    await screen.findByText(words.setUp.eventsDisagree(dated.length));
    await user.click(screen.getByRole("button", { name: words.setUp.recountYears }));
    expect(screen.queryByText(words.setUp.planWarnings)).toBeNull();
    await user.click(screen.getByRole("button", { name: words.setUp.run }));
    const [plan] = asked.map((request) => request.plan);
    expect(
      plan?.events.filter((event) => event.statedYears !== undefined && event.statedYears !== yearsOf(event, plan)),
    ).toEqual([]);
    expect(plan?.events.filter((event) => event.statedYears !== undefined)).toHaveLength(dated.length);
  });

  it("keeps its plan where the file has faults, and lists them all with their places when asked", async () => {
    const { words } = await renderPane({ engine: fakeEngine({ check: () => failed("notSetUp") }) });
    const user = userEvent.setup();
    const faulty = { ...bundledPlan, targets: bundledPlan.targets.map((target) => ({ ...target, name: "" })) };
    await user.click(await screen.findByText(words.setUp.otherPlan));
    const input = screen.getByLabelText(words.setUp.choosePlan, { selector: "input" });
    await user.upload(input, file("sai.json", faulty));
    const alert = await screen.findByRole("alert");
    expect(await within(alert).findByText(/^targets\[0\]\.name: /)).toBeTruthy();
    const count = within(alert).getAllByRole("listitem").length;
    expect(count).toBeLessThan(bundledPlan.targets.length);
    await user.click(
      within(alert).getByRole("button", { name: words.common.showMore(bundledPlan.targets.length - count) }),
    );
    expect(within(alert).getAllByRole("listitem")).toHaveLength(bundledPlan.targets.length);
    expect(screen.getAllByText(new RegExp(bundledPlan.number)).length).toBeGreaterThan(0);
  });

  it("adds no unit twice, sets lines aside that look like none until they are asked for, and takes changes of the list back", async () => {
    const { words } = await renderPane({
      engine: fakeEngine({
        check: () => failed("notSetUp"),
        selection: () => ok([["Tên đơn vị"], ["Phòng A"], ["phòng  a"], ["Phòng B", "6 người"], ["Tổng cộng", "6"]]),
      }),
    });
    const user = userEvent.setup();
    const take = async () => user.click(await screen.findByRole("button", { name: words.setUp.fromSelection }));
    const edits = (): readonly string[] =>
      ["Phòng A", "Phòng B", "Tổng cộng"].filter((name) =>
        screen.queryByRole("button", { name: words.setUp.edit(name) }),
      );
    await take();
    expect(edits()).toEqual(["Phòng A", "Phòng B"]);
    const row = screen.getByRole("button", { name: words.setUp.edit("Phòng B") }).closest("li");
    expect(row?.textContent).toContain(words.setUp.staffCount(6));
    expect(screen.getByText(words.setUp.doubles("phòng a"))).toBeTruthy();
    expect(screen.getByText(words.setUp.aside("Tên đơn vị; Tổng cộng"))).toBeTruthy();
    await take();
    expect(edits()).toEqual(["Phòng A", "Phòng B"]);
    await user.click(screen.getByRole("button", { name: words.setUp.addAside }));
    expect(edits()).toEqual(["Phòng A", "Phòng B", "Tổng cộng"]);
    await user.click(screen.getByRole("button", { name: words.setUp.undoUnits }));
    expect(edits()).toEqual(["Phòng A", "Phòng B"]);
    await user.click(screen.getByRole("button", { name: words.setUp.clearUnits(2) }));
    expect(edits()).toEqual([]);
    await user.click(screen.getByRole("button", { name: words.setUp.undoUnits }));
    await user.click(screen.getByRole("button", { name: words.setUp.edit("Phòng B") }));
    await user.keyboard("{Escape}");
    expect(screen.queryByLabelText(words.setUp.name)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: words.setUp.edit("Phòng B") }));
  });

  it("offers no other plan where the workbook has its own", async () => {
    const { words } = await renderPane({ engine: fakeEngine() });
    await screen.findByRole("button", { name: words.setUp.update });
    expect(screen.queryByText(words.setUp.otherPlan)).toBeNull();
  });

  it("shows the head and the people of the units that are there, leaves them as they are, and edits new ones", async () => {
    const asked: SetUpRequest[] = [];
    const { words } = await renderPane({
      engine: fakeEngine({
        setUp: (request) => {
          asked.push(request);
          return ok(sampleSetUp);
        },
      }),
    });
    const user = userEvent.setup();
    const [unit] = sampleCheck.units;
    if (unit?.head === undefined) throw new Error("the sample has a unit with a head");
    const row = (await screen.findByText(unit.name, { selector: "li div" })).closest("li");
    expect(row?.textContent).toContain(`${unit.head} · ${words.setUp.staffCount(unit.staff)}`);
    expect(screen.queryByRole("button", { name: words.setUp.edit(unit.name) })).toBeNull();
    await user.type(screen.getByLabelText(words.setUp.pasteLabel), "Phòng A");
    await user.click(screen.getByRole("button", { name: words.setUp.add }));
    expect(screen.getByRole("button", { name: words.setUp.edit("Phòng A") })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: words.setUp.update }));
    expect(asked[0]?.units[0]).toEqual({ code: unit.code, name: unit.name, head: unit.head, staff: unit.staff });
  });

  it("shows which targets have a sheet in sight, and asks for no others than those that were chosen", async () => {
    const asked: SetUpRequest[] = [];
    const targets = bundledPlan.targets.filter(({ level }) => level === "unit");
    const [first, second] = targets;
    if (first === undefined || second === undefined) throw new Error("the plan has targets of units");
    const { words } = await renderPane({
      engine: fakeEngine({
        check: () => ok({ ...sampleCheck, hiddenTargets: [first.id] }),
        setUp: (request) => {
          asked.push(request);
          return failed("busy");
        },
      }),
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: words.setUp.update }));
    await user.click(screen.getByText(words.setUp.options));
    const choice = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
    expect(choice(first.name).checked).toBe(false);
    expect(choice(second.name).checked).toBe(true);
    await user.click(choice(first.name));
    await user.click(choice(second.name));
    expect(screen.getByText(words.setUp.willHideTargets(1))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: words.setUp.update }));
    expect(asked.map(({ targetSheets }) => targetSheets)).toEqual([
      undefined,
      targets.flatMap(({ id }) => (id === second.id ? [] : [id])),
    ]);
  });

  it("takes the sheets away only after asking, and says how many went", async () => {
    let asked = 0;
    const removed = ["Mục lục", "Kế hoạch"];
    const { words } = await renderPane({
      engine: fakeEngine({
        check: () => (asked === 0 ? ok(sampleCheck) : failed("notSetUp")),
        removeSheets: () => {
          asked += 1;
          return ok(removed);
        },
      }),
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: words.setUp.removeSheets }));
    await user.click(screen.getByRole("button", { name: words.setUp.removeSheetsNo }));
    expect(asked).toBe(0);
    await user.click(screen.getByRole("button", { name: words.setUp.removeSheets }));
    await user.click(screen.getByRole("button", { name: words.setUp.removeSheetsYes }));
    expect(await screen.findByText(words.setUp.removed(removed.length), { selector: "div:not([role])" })).toBeTruthy();
    expect(await screen.findByText(words.setUp.needUnits)).toBeTruthy();
  });
});
