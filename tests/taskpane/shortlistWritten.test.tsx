/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { ShortlistOptions } from "../../src/actions/list/shortlist";
import { describeCondition } from "../../src/locale/describeCondition";
import { vietnamese } from "../../src/locale/vietnamese";
import type { ConditionOutcome } from "../../src/rules/shortlist/conditions";
import { withoutAccents } from "../../src/rules/figures/cleanText";
import { failed, fakeEngine, ok } from "./fixtures/fakeEngine";
import { sampleShortlist } from "./fixtures/sampleOutcomes";
import { choose, openTab, press } from "./press";
import { renderPane } from "./renderPane";

afterEach(cleanup);

describe("the list that is written", () => {
  it("is the one that was shown: a changed one is shown first, and the same occasion can be made again", async () => {
    const looked: string[] = [];
    const asked: (ShortlistOptions | undefined)[] = [];
    const { words } = await renderPane({
      engine: fakeEngine({
        previewShortlist: (period) => {
          looked.push(period);
          return ok(sampleShortlist(period, true));
        },
        makeShortlist: (period, _run, options) => {
          asked.push(options);
          return asked.length === 1 ? failed("listDiffers") : ok({ ...sampleShortlist(period, true), carriedCells: 3 });
        },
      }),
    });
    await openTab(words.tabs.shortlist);
    await choose("Đợt 1");
    await press(words.shortlist.rewrite);
    await screen.findByText(/danh sách không còn như lúc xem/);
    expect(looked).toEqual(["D1", "D1"]);
    await press(words.shortlist.rewrite);
    await screen.findByText(new RegExp(words.shortlist.carried(3)));
    const { shortlist } = sampleShortlist("D1", true);
    expect(asked).toEqual(Array.from({ length: 2 }, () => ({ withoutKeys: false, approved: shortlist })));
    await press(words.shortlist.again);
    await screen.findByRole("button", { name: words.shortlist.rewrite });
    expect(looked).toEqual(["D1", "D1", "D1"]);
  });

  it("is made without its keys only once somebody agrees", async () => {
    const asked: (ShortlistOptions | undefined)[] = [];
    const { words } = await renderPane({
      engine: fakeEngine({
        previewShortlist: (period) => ok({ ...sampleShortlist(period, true), keysLost: true }),
        makeShortlist: (period, _run, options) => {
          asked.push(options);
          return ok(sampleShortlist(period, true));
        },
      }),
    });
    await openTab(words.tabs.shortlist);
    await choose("Đợt 1");
    await screen.findByText(words.shortlist.keysLost("Tổng hợp Đợt 1"));
    expect(screen.queryByRole("button", { name: words.shortlist.rewrite })).toBeNull();
    await press(words.shortlist.rewriteWithoutKeys);
    await screen.findByRole("button", { name: words.shortlist.again });
    expect(asked).toEqual([expect.objectContaining({ withoutKeys: true })]);
  });
});

it("who is proposed is shown with every condition of the award, one that only says and is lacking among them", async () => {
  const list = sampleShortlist("CN", true);
  const [taken] = list.shortlist.excluded;
  if (taken === undefined) throw new Error("the sample has somebody who is not proposed");
  // The council takes up one against whom a condition speaks that nobody on the list has.
  const { name, source } = { name: "Chiến sĩ thi đua", source: "Điều 21" };
  const condition: ConditionOutcome = {
    ...{ code: "hasPersonWith", effect: "says", state: "lacking", source },
    asked: [{ code: "hasPersonWith", state: "lacking", numbers: { awards: name, value: 0 } }],
  };
  const own = { ...taken, conditions: [condition] };
  const excluded = [own, ...list.shortlist.excluded.slice(1)];
  const outcome = { ...list, takenUp: [own], shortlist: { ...list.shortlist, excluded } };
  const { words } = await renderPane({
    engine: fakeEngine({ previewShortlist: () => ok(outcome) }),
  });
  fireEvent.click(await screen.findByRole("tab", { name: words.tabs.shortlist }));
  fireEvent.click(await screen.findByRole("radio", { name: "Cả năm" }));
  await screen.findByText(words.shortlist.units);
  const { units } = outcome.shortlist;
  const lacking = units.flatMap(({ conditions }) =>
    conditions.filter(({ effect, state }) => effect === "says" && state === "lacking"),
  );
  expect(lacking.length).toBeGreaterThan(0);
  const shown = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  for (const condition of [...units, ...outcome.takenUp].flatMap(({ conditions }) => conditions))
    expect(shown).toContain(describeCondition(vietnamese, condition));
});

describe("who is not proposed", () => {
  it("is found by a name without marks; those whom no unit nominated stand together, folded, each with the way to its cell", async () => {
    const went: string[] = [];
    const { words } = await renderPane({
      engine: fakeEngine({
        previewShortlist: (period) => ok(sampleShortlist(period, false)),
        goTo: ({ sheet, address }) => {
          went.push(`${sheet}!${address}`);
          return ok(null);
        },
      }),
    });
    await openTab(words.tabs.shortlist);
    await choose("Cả năm");
    const { shortlist } = sampleShortlist("CN", false);
    const silent = shortlist.excluded.filter(({ reasons }) => reasons.some(({ code }) => code === "not-nominated"));
    const folded = await screen.findByText(words.shortlist.notNominated(silent.length));
    expect(folded.tabIndex).toBe(0);
    const [first] = silent;
    if (first?.name === undefined) throw new Error("the sample has people whom nobody nominated");
    expect(screen.queryByText(first.name)).toBeNull();

    const search = screen.getByLabelText(words.shortlist.search);
    fireEvent.change(search, { target: { value: withoutAccents(first.name).toUpperCase() } });
    const details = (await screen.findByText(words.shortlist.notNominated(1))).closest("details");
    if (details === null) throw new Error("it is not folded");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    fireEvent.click(await screen.findByRole("button", { name: new RegExp(`^${first.name}: `) }));
    expect(went).toHaveLength(1);

    fireEvent.change(search, { target: { value: "không có ai tên này" } });
    await screen.findByText(words.shortlist.nobodyFound);
  });
});
