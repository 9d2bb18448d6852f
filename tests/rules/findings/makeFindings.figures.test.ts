import type { Raw } from "../../../src/rules/figures/figures";
import type { TargetInput } from "../../support/planInput";
import { serialOfIso } from "../../../src/rules/figures/serialDate";
import { amount, brief, midYear, none, onRow, ratio } from "../found";

describe("makeFindings: figures", () => {
  it.each<[Raw, string, unknown]>([
    [" 7 ", "figure.not-a-number", { value: 7 }],
    ["1.234,0", "figure.not-a-number", { value: 1234 }],
    ["(5)", "figure.not-a-number", undefined],
    ["7,5", "figure.not-a-number", undefined],
    ["bảy", "figure.not-a-number", undefined],
    ["  ", "figure.not-a-number", { value: null }],
    [true, "figure.not-a-number", undefined],
    [{ error: "#N/A" }, "figure.not-a-number", undefined],
    ["92%", "figure.percent-for-count", undefined],
    [0.92, "figure.percent-for-count", undefined],
    ["1.234", "figure.ambiguous", undefined],
    [-1, "figure.negative", undefined],
    [7.5, "figure.not-whole", undefined],
    [46_304, "figure.date-for-number", undefined],
    [73_051, "figure.implausible", undefined],
    [1e11, "figure.implausible", undefined],
  ])("tells what is wrong with %j where things are counted", (value, code, mend) => {
    const [first, ...rest] = onRow(none, value);
    expect(first).toMatchObject({ code, severity: "error", unit: "U01", target: "DV-A", period: "D1" });
    expect(first?.place).toEqual({ block: "figures", unit: "U01", row: "DV-A", column: "D1.value" });
    expect(first?.mend).toEqual(mend);
    expect(rest).toEqual([]);
  });

  it("quotes what was typed, and both readings where there are two", () => {
    expect(onRow(none, "1.234")[0]).toMatchObject({ typed: "1.234", numbers: { first: 1234, second: 1.234 } });
    expect(onRow(none, { error: "#REF!" })[0]?.typed).toBe("#REF!");
  });

  it("wonders at a count beyond belief, and takes it", () => {
    const trees: TargetInput["measure"] = { kind: "count", counted: "cây", minimum: 120_000 };
    expect(onRow(trees, 100_001).map(brief)).toEqual([
      "warning figure.implausible D1.value",
      "warning target.not-met D1.status",
    ]);
    expect(onRow(trees, 100_000).map(brief)).toEqual(["warning target.not-met D1.status"]);
  });

  it("says of a number that two numbers became as a date which two they were", () => {
    expect(onRow(none, 46_304)[0]).toMatchObject({ typed: "46304", numbers: { date: 46_304, day: 9, month: 10 } });
    expect(onRow(none, 36_525).map(brief)).toEqual(["warning target.not-met D1.status"]);
  });

  it("believes as many as a date's number where a thousand and more are asked for, and in amounts", () => {
    const trees = (minimum: number): TargetInput["measure"] => ({ kind: "count", counted: "cây", minimum });
    expect(onRow(trees(1000), 46_304)).toEqual([]);
    expect(onRow(trees(999), 46_304).map(brief)).toEqual(["error figure.date-for-number D1.value"]);
    expect(onRow(amount, 46_304)).toEqual([]);
  });

  it("doubts a part or a total only where it is a day of now, for documents are counted so", () => {
    const typed = serialOfIso("2024-10-09");
    expect(onRow(ratio, typed, null).map(brief)).toEqual([
      "warning figure.date-for-number D1.value",
      "warning ratio.total-missing D1.total",
    ]);
    expect(onRow(ratio, 9, typed).map(brief)).toContain("warning figure.date-for-number D1.total");
    expect(onRow(ratio, 46_900, 50_000)).toEqual([]);
  });

  it("lets an amount be of any sign and any part", () => {
    expect(onRow(amount, 60.125)).toEqual([]);
    expect(onRow(amount, "-1.234.567,5")[0]?.mend).toEqual({ value: -1234567.5 });
    expect(onRow(amount, "92%")[0]).toMatchObject({ code: "figure.not-a-number" });
    expect(onRow(amount, "92%")[0]?.mend).toBeUndefined();
  });

  it("sees what two right figures contradict", () => {
    expect(onRow(ratio, 11, 10)).toMatchObject([
      { code: "ratio.part-above-total", severity: "error", numbers: { value: 11, total: 10 } },
    ]);
    expect(onRow(ratio, 0, 0).map(brief)).toEqual(["error ratio.total-zero D1.total"]);
    expect(onRow(ratio, 5, null).map(brief)).toEqual(["warning ratio.total-missing D1.total"]);
    expect(onRow(ratio, null, 5).map(brief)).toEqual(["warning figure.missing D1.value"]);
    expect(onRow(ratio, "5", "10").map(brief)).toEqual([
      "error figure.not-a-number D1.value",
      "error figure.not-a-number D1.total",
    ]);
  });

  it("asks for a baseline above zero", () => {
    const change: TargetInput["measure"] = {
      kind: "change",
      unitOfMeasure: "hộ",
      direction: "fall",
      baseline: "năm trước",
      threshold: { comparison: ">=", percent: 4 },
    };
    expect(onRow(change, 5, -1).map(brief)).toEqual(["error figure.negative D1.total"]);
    expect(onRow(change, 5, 0).map(brief)).toEqual(["error ratio.total-zero D1.total"]);
  });

  it("mends a choice only where it is certain", () => {
    const confirmation: TargetInput["measure"] = { kind: "confirmation", evidence: false };
    expect(onRow(confirmation, "co")[0]).toMatchObject({ code: "choice.unknown", mend: { value: "Có" } });
    expect(onRow(confirmation, "rồi")[0]?.mend).toBeUndefined();
    expect(onRow(confirmation, "rồi")[0]?.numbers).toEqual({ choices: "Có, Không" });
  });

  it("mends a date typed as text, and doubts one outside of the plan", () => {
    const deadline: TargetInput["measure"] = { kind: "deadline", due: "2024-06-30" };
    expect(onRow(deadline, "30/6/2024")[0]).toMatchObject({ code: "date.invalid", mend: { value: midYear } });
    expect(onRow(deadline, midYear - 366).map(brief)).toEqual(["warning date.outside-plan D1.value"]);
  });

  it("asks for evidence of what is confirmed", () => {
    const confirmation: TargetInput["measure"] = { kind: "confirmation", evidence: true };
    expect(onRow(confirmation, "Có", null, { evidence: " " }).map(brief)).toEqual([
      "warning evidence.missing evidence",
    ]);
    expect(onRow(confirmation, "Có", null, { evidence: "BC 12" })).toEqual([]);
    expect(onRow(confirmation, "Không").map(brief)).toEqual(["warning target.not-met D1.status"]);
  });
});
