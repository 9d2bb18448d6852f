import { check } from "../../src/actions/check/check";
import { enterFigures, type FiguresInput } from "../../src/actions/setUp/enterFigures";
import type { UnitInput } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { ExcelHost } from "../../src/excel/excelHost";
import { sheetNames } from "../../src/locale/workbook/sheetNames";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { figures, units } from "../../src/sample/sampleYear";
import { startStandIn } from "../../src/workbench/host/hostNode";
import type { Trait } from "../../src/workbench/host/model/traits";
import { smallPlan } from "../edits/smallPlan";
import { smallFigures, smallUnits } from "../edits/smallYear";
import { done } from "../support/done";
import { expectSame } from "../support/expectSame";
import { inspectStandIn } from "../support/inspectStandIn";
import { setsOf, ways } from "../support/waysOfExcel";

const now = new Date(2024, 5, 30, 9);

interface Year {
  readonly plan: Plan;
  readonly units: readonly UnitInput[];
  readonly figures: FiguresInput;
}

const ofTheOffice: Year = {
  ...{ plan: bundledPlan, units: units.slice(0, 2) },
  figures: { units: Object.fromEntries(Object.entries(figures.units).slice(0, 2)) },
};

const small: Year = { plan: smallPlan, units: smallUnits, figures: smallFigures };

/** From an empty workbook to a written list, set up once more between, and how the workbook stands then. */
async function mainJob(traits: readonly Trait[], { plan, units: listed, figures: entered }: Year) {
  const standIn = await startStandIn({ traits });
  try {
    const host = new ExcelHost(standIn.Excel);
    done(await setUp(host, { plan, units: listed }, { now }));
    done(await enterFigures(host, entered, { now }));
    done(await setUp(host, { plan, units: listed }, { now }));
    const { results, findings } = done(await check(host, { writeSheet: true }, { now }));
    done(await makeShortlist(host, plan.periods[0]?.id ?? "", { now }));
    // Excel calculates a formula where it is entered, in every mode; the stand-in does not.
    await standIn.model.calculate(true);
    const { sheets, names } = await inspectStandIn(standIn.model);
    // Whether the workbook calculates by itself is told on the sheet of the check, and on the index.
    const isAlike = (sheet: string): boolean => sheet !== sheetNames.check && sheet !== sheetNames.index;
    return {
      results,
      codes: findings.map(({ code }) => code),
      looks: sheets.filter(({ name }) => isAlike(name)),
      names: [...names].filter(([, { sheet }]) => isAlike(sheet)),
    };
  } finally {
    standIn.dispose();
  }
}

type Shown = Awaited<ReturnType<typeof mainJob>>;

function expectAlike(shown: Shown, kindest: Shown, set: readonly Trait[]): void {
  expect(shown.codes.includes("calculation.manual")).toBe(set.includes("manualCalculation"));
  expect(shown.codes.filter((code) => code !== "calculation.manual")).toEqual(kindest.codes);
  expectSame(shown.results, kindest.results);
  expectSame(shown.names, kindest.names);
  expectSame(shown.looks, kindest.looks);
}

describe.each([
  ["two units of the office", ofTheOffice, [["all of its ways", ways] as const]],
  ["a small plan that has a target of every kind", small, setsOf(ways)],
])("the main job, of %s,", (_year, year, sets) => {
  let kindest: Shown;
  beforeAll(async () => {
    kindest = await mainJob([], year);
  });

  it.each(sets)("comes to the same in an Excel that shows %s", async (_name, set) => {
    expectAlike(await mainJob(set, year), kindest, set);
  });
});
