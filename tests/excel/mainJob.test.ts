import { check } from "../../src/actions/check";
import { enterFigures } from "../../src/actions/enterFigures";
import { setUp } from "../../src/actions/setUp";
import { makeShortlist } from "../../src/actions/shortlist";
import { ExcelHost } from "../../src/excel/excelHost";
import { sheetNames } from "../../src/locale/workbook/sheetNames";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { figures, units } from "../../src/sample/sampleYear";
import { startStandIn } from "../../src/workbench/host/hostNode";
import type { Trait } from "../../src/workbench/host/model/traits";
import { done } from "../support/done";
import { inspectStandIn } from "../support/inspectStandIn";
import { setsOf, ways } from "../support/waysOfExcel";

const now = new Date(2024, 5, 30, 9);

const two = units.slice(0, 2);
const ofTwo = { units: Object.fromEntries(Object.entries(figures.units).slice(0, 2)) };

/** From an empty workbook to a written list, set up once more between, and how the workbook stands then. */
async function mainJob(traits: readonly Trait[]) {
  const standIn = await startStandIn({ traits });
  try {
    const host = new ExcelHost(standIn.Excel);
    done(await setUp(host, { plan: bundledPlan, units: two }, { now }));
    done(await enterFigures(host, ofTwo, { now }));
    done(await setUp(host, { plan: bundledPlan, units: two }, { now }));
    const { results, findings } = done(await check(host, { writeSheet: true }, { now }));
    done(await makeShortlist(host, bundledPlan.periods[0]?.id ?? "", { now }));
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

describe("the main job", () => {
  let kindest: Awaited<ReturnType<typeof mainJob>>;
  beforeAll(async () => {
    kindest = await mainJob([]);
  });

  it.each(setsOf(ways))("comes to the same in an Excel that shows %s", async (_name, set) => {
    const shown = await mainJob(set);
    expect(shown.codes.includes("calculation.manual")).toBe(set.includes("manualCalculation"));
    expect(shown.codes.filter((code) => code !== "calculation.manual")).toEqual(kindest.codes);
    expect(shown.results).toEqual(kindest.results);
    expect(shown.names).toEqual(kindest.names);
    expect(shown.looks).toEqual(kindest.looks);
  });
});
