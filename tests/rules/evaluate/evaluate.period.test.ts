import type { Raw } from "../../../src/rules/figures/figures";
import { amount, cap, change, count, inFirst, ratio, statuses, type Measure } from "../evaluated";

describe("evaluate: one period", () => {
  it("compares ratios exactly: over 90% is more than nine in ten", () => {
    const over = ratio(">", 90);
    expect([inFirst(over, 9, 10), inFirst(over, 10, 11), inFirst(over, 901, 1000)]).toEqual(["notMet", "met", "met"]);
    expect(inFirst(ratio(">=", 90), 9, 10)).toBe("met");
    expect(inFirst(ratio("<", 90), 9, 10)).toBe("notMet");
    expect(inFirst(ratio("<=", 90), 9, 10)).toBe("met");
    expect(inFirst(ratio("=", 33.33), 3333, 10000)).toBe("met");
    expect(inFirst(ratio("=", 33.33), 1, 3)).toBe("notMet");
  });

  it("reads figures in decimals, not in binary", () => {
    expect(inFirst(amount("=", 0.3), 0.1 + 0.2)).toBe("met");
    expect(inFirst(amount(">", 0.3), 0.1 + 0.2)).toBe("notMet");
    expect(inFirst(ratio(">", 30, false), 0.3, 1)).toBe("notMet");
    expect(inFirst(ratio(">", 30, false), 0.301, 1)).toBe("met");
  });

  it("takes halves, contradictions and faults of a ratio for what they are", () => {
    const over = ratio(">", 90);
    expect([inFirst(over, null), inFirst(over, null, null, false)]).toEqual(["missing", "empty"]);
    expect([inFirst(over, 9), inFirst(over, 9, null, false)]).toEqual(["missing", "tracked"]);
    expect([inFirst(over, null, 9), inFirst(over, null, 0)]).toEqual(["missing", "missing"]);
    expect([inFirst(over, 0, 0), inFirst(over, 11, 10)]).toEqual(["invalid", "invalid"]);
    const faults: readonly Raw[] = [-1, 1.5, 1e11, "9", " ", true, { error: "#N/A" }];
    expect(faults.map((value) => inFirst(over, value, 10))).toEqual(faults.map(() => "invalid"));
    expect(faults.map((value) => inFirst(over, value, null, false))).toEqual(faults.map(() => "invalid"));
    expect(inFirst(over, 0, 10)).toBe("notMet");
    expect(inFirst(over, 9.9999, 10)).toBe("met");
  });

  it("takes an empty text for blank", () => expect(inFirst(ratio(">", 90), "", "")).toBe("missing"));

  it("never judges a ratio without a threshold", () => {
    const tracked: Measure = { kind: "ratio", part: "phần", total: "tổng" };
    expect([inFirst(tracked, 1, 2), inFirst(tracked, null, null)]).toEqual(["tracked", "empty"]);
  });

  it("counts from the minimum on, and says what lies beyond the maximum", () => {
    const range = count({ minimum: 1, maximum: 2 });
    expect([0, 1, 2, 3].map((value) => inFirst(range, value))).toEqual(["notMet", "met", "met", "exceeded"]);
    expect(inFirst(count({ maximum: 2 }, "notMet"), 3)).toBe("notMet");
    const exact = count({ exact: 7 }, "notMet");
    expect([6, 7, 8].map((value) => inFirst(exact, value))).toEqual(["notMet", "met", "notMet"]);
  });

  it("allows nothing above what a rule zero allows", () => {
    const none: Measure = { kind: "none", counted: "vi phạm" };
    expect([0, 1, null].map((value) => inFirst(none, value))).toEqual(["met", "notMet", "missing"]);
  });

  it("measures a change against its baseline, either way", () => {
    expect(inFirst(change("rise", ">=", 10), 110, 100)).toBe("met");
    expect(inFirst(change("rise", ">", 10), 110, 100)).toBe("notMet");
    expect(inFirst(change("fall", ">=", 4), 96, 100)).toBe("met");
    expect(inFirst(change("fall", ">=", 4), 96.001, 100)).toBe("notMet");
    expect(inFirst(change("rise", ">=", 10), -5, 100)).toBe("notMet");
    expect([inFirst(change("rise", ">=", 10), 5, 0), inFirst(change("rise", ">=", 10), 5, -1)]).toEqual([
      "invalid",
      "invalid",
    ]);
  });

  it("rounds a cap as it says before it holds a number against it", () => {
    const allowed = (rounding: "down" | "up" | "nearest", total: number): number =>
      [0, 1, 2, 3, 4].filter((value) => inFirst(cap(15, rounding), value, total) === "met").length - 1;
    expect([allowed("down", 13), allowed("up", 13), allowed("nearest", 13)]).toEqual([1, 2, 2]);
    expect([allowed("down", 20), allowed("up", 20), allowed("nearest", 10)]).toEqual([3, 3, 2]);
  });

  it("holds a rating against the floor of its scale", () => {
    const measure: Measure = { kind: "rating", scale: "XL", floor: "HTT" };
    const once = (value: Raw) => statuses({ measure, entered: ["CN"], judged: ["CN"] }, { CN: value }).CN;
    expect(once("Hoàn thành xuất sắc nhiệm vụ")).toBe("met");
    expect(once("Hoàn thành tốt nhiệm vụ")).toBe("met");
    expect(once("Hoàn thành nhiệm vụ")).toBe("notMet");
    expect([once("hoàn thành TỐT nhiệm vụ"), once("HTT"), once(null)]).toEqual(["met", "invalid", "missing"]);
  });

  it("waits for an outcome that others decide, and asks for a confirmation", () => {
    const once = (measure: Measure, value: Raw) =>
      statuses({ measure, entered: ["CN"], judged: ["CN"] }, { CN: value }).CN;
    const outcome: Measure = { kind: "outcome", decidedBy: "tỉnh" };
    expect([null, "Đạt", "Không đạt", "đạt", "dat"].map((value) => once(outcome, value))).toEqual([
      "pending",
      "met",
      "notMet",
      "met",
      "invalid",
    ]);
    const confirmation: Measure = { kind: "confirmation", evidence: true };
    expect([null, "Có", "Không", "x", 1].map((value) => once(confirmation, value))).toEqual([
      "missing",
      "met",
      "notMet",
      "invalid",
      "invalid",
    ]);
  });

  it("counts the due day as in time, whatever the hour", () => {
    const deadline: Measure = { kind: "deadline", due: "2024-06-30" };
    const once = (value: Raw) => statuses({ measure: deadline, entered: ["CN"], judged: ["CN"] }, { CN: value }).CN;
    expect([45473, 45473.9, 45474, 0, "30/6/2024"].map(once)).toEqual(["met", "met", "notMet", "invalid", "invalid"]);
  });
});
