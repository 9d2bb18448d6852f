/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { CheckOutcome, Located } from "../../src/actions/run/outcomes";
import type { Finding } from "../../src/rules/findings/finding";
import { fakeEngine, ok } from "./fixtures/fakeEngine";
import { sampleCheck } from "./fixtures/sampleOutcomes";
import { renderPane } from "./renderPane";

afterEach(cleanup);

const unassigned = (unit: string, count: number): Located<Finding> => ({
  ...{ code: "nomination.unassigned", severity: "warning", unit, numbers: { count } },
  place: { block: "people", unit, row: 0, column: "nominated" },
  cell: null,
});

describe("nominations of an earlier form", () => {
  it("go to the occasion that somebody chooses, and are asked about no more", async () => {
    const asked: string[] = [];
    const checks: CheckOutcome[] = [
      { ...sampleCheck, findings: [unassigned("U01", 4), unassigned("U02", 3)] },
      { ...sampleCheck, findings: [unassigned("U02", 1)] },
    ];
    const { words } = await renderPane({
      engine: fakeEngine({
        check: () => ok(checks[asked.length] ?? sampleCheck),
        assignNominations: (period) => {
          asked.push(period);
          return ok({ assigned: 6, left: 1 });
        },
      }),
    });
    fireEvent.click(await screen.findByRole("tab", { name: words.tabs.check }));
    const run = screen.queryByRole("button", { name: words.check.run });
    if (run !== null) fireEvent.click(run);
    await screen.findByText(words.check.unassigned(7));
    fireEvent.click(await screen.findByRole("button", { name: words.check.assignTo("Đợt 2") }));
    // Shown, and told to who listens.
    expect((await screen.findAllByText(words.check.assigned(6, 1))).length).toBeGreaterThan(0);
    await screen.findByText(words.check.unassigned(1));
    expect(asked).toEqual(["D2"]);
  });

  it("are not spoken of where there are none", async () => {
    const { words } = await renderPane({ engine: fakeEngine() });
    fireEvent.click(await screen.findByRole("tab", { name: words.tabs.check }));
    await screen.findByRole("button", { name: words.check.again });
    expect(screen.queryByRole("button", { name: words.check.assignTo("Đợt 1") })).toBeNull();
  });
});
