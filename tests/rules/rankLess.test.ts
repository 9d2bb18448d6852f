import { evaluate } from "../../src/rules/evaluate/evaluate";
import { makeShortlist } from "../../src/rules/shortlist/makeShortlist";
import { rankingWords } from "../../src/workbook/summary/summarySheet";
import { figuresOf, planOf, row, unitOf, type Entered } from "../support/figures";
import type { TargetInput } from "../support/planInput";

const ratio = { kind: "ratio", part: "trễ hạn", total: "hồ sơ" } as const;
const change = { kind: "change", unitOfMeasure: "kWh", baseline: "năm trước" } as const;
const amount = { kind: "amount", unitOfMeasure: "triệu đồng" } as const;
const count = { kind: "count", counted: "lần" } as const;
const low = [
  [1, 100],
  [2, 100],
  [3, 100],
] as const;
const numbers: readonly number[] = [1, 2, 3];

const lowest = "kết quả DV-A (thấp hơn xếp trước)";
const highest = "kết quả DV-A";
type Case = readonly [string, TargetInput["measure"], readonly Entered[string][], string, boolean];

const cases: readonly Case[] = [
  ["a rule zero", { kind: "none", counted: "vi phạm" }, numbers, lowest, true],
  ["a cap", { kind: "cap", part: "a", total: "b", percent: 20, rounding: "down" }, low, lowest, true],
  ["a share below", { ...ratio, threshold: { comparison: "<", percent: 5 } }, low, lowest, true],
  ["a share of at least", { ...ratio, threshold: { comparison: ">=", percent: 5 } }, low, highest, false],
  ["a share without a threshold", ratio, low, highest, false],
  ["an amount of at most", { ...amount, threshold: { comparison: "<=", value: 5 } }, numbers, lowest, true],
  ["an amount above", { ...amount, threshold: { comparison: ">", value: 5 } }, numbers, highest, false],
  [
    "a rise of at most",
    { ...change, direction: "rise", threshold: { comparison: "<=", percent: 5 } },
    low,
    lowest,
    true,
  ],
  // The lower the figure, the greater the fall: the first unit fell most.
  [
    "a fall of at least",
    { ...change, direction: "fall", threshold: { comparison: ">=", percent: 5 } },
    low,
    highest,
    true,
  ],
  [
    "a fall of at most",
    { ...change, direction: "fall", threshold: { comparison: "<=", percent: 5 } },
    low,
    lowest,
    false,
  ],
  ["a number that must not be passed", { ...count, maximum: 5, overMaximum: "notMet" }, numbers, lowest, true],
  ["a number that may be passed", { ...count, maximum: 5 }, numbers, highest, false],
  ["a number in a range", { ...count, minimum: 1, maximum: 5, overMaximum: "notMet" }, numbers, highest, false],
];

describe("units ranked by a figure", () => {
  it.each(cases)("have the best first by %s, and the order says which", (_, measure, entered, words, isLowFirst) => {
    const plan = planOf([{ id: "DV-A", measure, bars: false }], {
      ranking: { units: [{ by: "figure", target: "DV-A" }], people: [] },
    });
    const codes = ["U02", "U01", "U03"];
    const figures = figuresOf(codes.map((code, at) => unitOf(code, { "DV-A": row({ D1: entered[at] ?? null }) })));
    const { units } = makeShortlist(plan, figures, evaluate(plan, figures), "D1");
    expect(units.map(({ unit }) => unit)).toEqual(isLowFirst ? codes : codes.toReversed());
    expect(plan.ranking.units.map((key) => rankingWords(key, plan))).toEqual([words]);
  });
});
