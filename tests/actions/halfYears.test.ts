import { check } from "../../src/actions/check/check";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { isWholeYear, yearPeriod } from "../../src/plan/yearPeriod";
import { SheetBuilder } from "../../src/workbook/drawing/sheetBuilder";
import { headingRows, writeHeading } from "../../src/workbook/summary/heading";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { planOf } from "../support/figures";
import type { PlanInput } from "../support/planInput";

type PeriodInput = PlanInput["periods"][number];
const context = { now: new Date(2024, 11, 31, 16, 30) };

const period = (
  id: string,
  name: string,
  [from, to]: readonly [string, string],
  sumOf: string[] = [],
  review: "interim" | "final" = "interim",
): PeriodInput => ({
  id,
  name,
  from: `2024-${from}`,
  to: `2024-${to}`,
  sumOf,
  occasion: { review, registration: "warns" },
});

const quarters = [
  period("Q1", "Quý I", ["01-01", "03-31"]),
  period("Q2", "Quý II", ["04-01", "06-30"]),
  period("Q3", "Quý III", ["07-01", "09-30"]),
  period("Q4", "Quý IV", ["10-01", "12-31"]),
];
const ids = quarters.map(({ id }) => id);
const half = period("N1", "6 tháng đầu năm", ["01-01", "06-30"], ["Q1", "Q2"]);
const later = period("N2", "Nửa cuối", ["07-01", "12-31"], ["Q3", "Q4"]);
const year = (review: "interim" | "final") => period("CN", "Cả năm", ["01-01", "12-31"], ids, review);

const planWith = (periods: PeriodInput[]) =>
  planOf(
    [
      {
        id: "DV-A",
        measure: { kind: "none", counted: "vi phạm" },
        entered: ids,
        judged: periods.filter(({ sumOf }) => sumOf.length > 0).map(({ id }) => id),
      },
    ],
    { periods },
  );
const plan = planWith([...quarters, half, later, year("final")]);

/** The heading's line that names the occasion. */
function occasionOn(id: string): readonly string[] {
  const builder = new SheetBuilder({ kind: "summary", name: id, after: null, tabColor: "#1F4E78" });
  for (const one of plan.periods.filter((other) => other.id === id)) {
    writeHeading(builder, { plan, period: one, madeOn: context.now, typed: {} });
  }
  const texts = builder
    .build("create")
    .blocks.flatMap(({ row, contents }) =>
      contents.flatMap((line, at) => (row + at === headingRows.occasion ? line : [])),
    );
  return texts.filter((text) => typeof text === "string").filter((text) => text !== "");
}

describe("a plan of quarters, half-years and a year", () => {
  it("counts a unit's targets over the year, and calls only that the year", async () => {
    const host = XlsxHost.create();
    done(await setUp(host, { plan, units: [{ code: "U01", name: "Phòng Tổng hợp" }] }, context));
    const figures = { "DV-A": { "Q1.value": 0, "Q2.value": 0, "Q3.value": 0, "Q4.value": 2 } };
    done(await enterFigures(host, { units: { U01: { figures } } }, context));
    expect(done(await check(host, { writeSheet: false }, context)).units).toMatchObject([{ met: 0, judged: 1 }]);

    const headed = async (id: string): Promise<readonly string[]> => {
      const { sheet } = done(await makeShortlist(host, id, context));
      return [sheet, ...occasionOn(id)];
    };
    expect(await headed("N1")).toEqual(["Tổng hợp 6 tháng đầu năm", "6 tháng đầu năm 2024"]);
    expect(await headed("N2")).toEqual(["Tổng hợp Nửa cuối", "Nửa cuối năm 2024"]);
    expect(await headed("Q1")).toEqual(["Tổng hợp Quý I", "Quý I năm 2024"]);
    expect(await headed("CN")).toEqual(["Tổng hợp cả năm", "Năm 2024"]);
  });

  it.each([
    ["the final occasion, wherever it stands", [year("final"), half, ...quarters], "CN", true],
    ["the longest, where none is final", [...quarters, half, later, year("interim")], "CN", true],
    ["the last of equals, which is not called the year", [...quarters, half, later], "N2", false],
    [
      "the longest of several final ones",
      [{ ...half, occasion: year("final").occasion }, year("final"), ...quarters],
      "CN",
      true,
    ],
  ])("takes for the year %s", (_, periods, id, called) => {
    const made = planWith(periods);
    expect(yearPeriod(made)?.id).toBe(id);
    expect(made.periods.filter((one) => isWholeYear(made, one)).map((one) => one.id)).toEqual(called ? [id] : []);
  });
});
