/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { CheckOutcome, FoundCell } from "../../src/actions/run/outcomes";
import { statuses } from "../../src/locale/vi/statuses";
import { statusSymbols } from "../../src/locale/workbook/statusTexts";
import { latestPeriod, yearGrid } from "../../src/taskpane/check/yearGrid";
import { fakeEngine, ok } from "./fixtures/fakeEngine";
import { sampleCheck } from "./fixtures/sampleOutcomes";
import { click } from "./press";
import { renderPane } from "./renderPane";

afterEach(cleanup);

async function shown(outcome: CheckOutcome = sampleCheck) {
  const gone: FoundCell[] = [];
  const { words } = await renderPane({
    engine: fakeEngine({
      check: () => ok(outcome),
      goTo: (cell) => {
        gone.push(cell);
        return ok(null);
      },
    }),
  });
  fireEvent.click(await screen.findByRole("tab", { name: words.tabs.check }));
  const run = screen.queryByRole("button", { name: words.check.run });
  if (run !== null) fireEvent.click(run);
  const table = await screen.findByRole("table", { name: words.check.picture.title });
  return { words, gone, table };
}

/** As many units as a province has: the first one's results over and over. */
function province(count: number): CheckOutcome {
  const [first] = sampleCheck.units;
  if (first === undefined) throw new Error("the sample has no units");
  const units = Array.from({ length: count }, (_, at) => ({ ...first, code: `U${at}`, name: `Đơn vị ${at}` }));
  const own = sampleCheck.results.filter(({ unit }) => unit === first.code);
  return {
    ...sampleCheck,
    units,
    results: units.flatMap(({ code }) => own.map((result) => ({ ...result, unit: code }))),
  };
}

describe("the scorecard at the head of the check", () => {
  it("shows every unit's status by symbol and in words, as the results of the period say it", async () => {
    const { table } = await shown();
    const period = latestPeriod(sampleCheck);
    const { rows, targets } = yearGrid(sampleCheck, period);
    const squares = within(table).getAllByRole("button");
    const said = rows.flatMap(({ code, name }) =>
      targets.map((target) => {
        const result = sampleCheck.results.find(
          (one) => one.unit === code && one.target === target.id && one.period === period && one.person === undefined,
        );
        const status = result === undefined || result.status === "empty" ? null : result.status;
        return status === null
          ? [`${name} · ${target.name}: không xét trong kỳ`, ""]
          : [`${name} · ${target.name}: ${statuses[status]}`, statusSymbols[status]];
      }),
    );
    expect(squares.map((square) => [square.getAttribute("aria-label"), square.textContent])).toEqual(said);
  });

  it("leads to the cell of what is pressed, and is walked through by arrows from one stop", async () => {
    const { table, gone } = await shown();
    const squares = within(table).getAllByRole<HTMLButtonElement>("button");
    expect(squares.filter(({ tabIndex }) => tabIndex === 0)).toEqual([squares[0]]);
    act(() => squares[0]?.focus());
    fireEvent.keyDown(document.activeElement ?? table, { key: "ArrowRight" });
    expect(document.activeElement).toBe(squares[1]);
    await click(document.activeElement ?? table);
    const { rows } = yearGrid(sampleCheck, latestPeriod(sampleCheck));
    expect(gone).toEqual([rows[0]?.cells[1]?.cell]);
  });

  it("shows another period when it is chosen, and has no fault of access", async () => {
    const { words, table } = await shown();
    const part = table.closest("details");
    if (part === null) throw new Error("the scorecard folds with nothing");
    const [choice] = within(part).getAllByRole("combobox", { name: words.check.period });
    if (choice === undefined) throw new Error("no period can be chosen");
    fireEvent.change(choice, { target: { value: "D1" } });
    const { targets } = yearGrid(sampleCheck, "D1");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(1 + targets.length);
    expect((await axe(part)).violations).toEqual([]);
  });

  it("shows the first of many units until all are asked for", async () => {
    const { words, table } = await shown(province(200));
    const units = () => within(table).getAllByRole("rowheader").length - 1;
    expect(units()).toBe(15);
    fireEvent.click(screen.getByRole("button", { name: words.check.picture.showAll(200) }));
    expect(units()).toBe(200);
  });
});
