import fc from "fast-check";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { evaluate } from "../../src/rules/evaluate";
import type { Raw } from "../../src/rules/figures";
import type { StatusOrEmpty } from "../../src/rules/status";
import { figuresOf, initiativeOf, personOf, planOf, row, unitOf, type Entered } from "../support/figures";
import type { TargetInput } from "../support/planInput";

type Measure = TargetInput["measure"];

const ratio = (comparison: ">" | ">=" | "<" | "<=" | "=", percent: number, whole = true): Measure => ({
  kind: "ratio",
  part: "phần",
  total: "tổng",
  whole,
  threshold: { comparison, percent },
});
const count = (limits: { minimum?: number; maximum?: number; exact?: number }, overMaximum?: "exceeded" | "notMet") =>
  ({ kind: "count", counted: "việc", ...limits, ...(overMaximum && { overMaximum }) }) as const;
const amount = (comparison: ">" | "<=" | "=", value: number): Measure => ({
  kind: "amount",
  unitOfMeasure: "triệu đồng",
  threshold: { comparison, value },
});
const change = (direction: "rise" | "fall", comparison: ">" | ">=", percent: number): Measure => ({
  kind: "change",
  unitOfMeasure: "hộ",
  direction,
  baseline: "năm trước",
  threshold: { comparison, percent },
});
const cap = (percent: number, rounding: "down" | "up" | "nearest"): Measure => ({
  kind: "cap",
  part: "phần",
  total: "tổng",
  percent,
  rounding,
});

/** Statuses of one target of one unit, by period. */
function statuses(target: Omit<TargetInput, "id">, entered: Entered, notApplicable: Raw = null) {
  const plan = planOf([{ id: "DV-A", ...target }]);
  const results = evaluate(plan, figuresOf([unitOf("U01", { "DV-A": row(entered, { notApplicable }) })]));
  return Object.fromEntries(results.map(({ period, status }) => [period, status]));
}

const inFirst = (measure: Measure, value: Raw, total: Raw = null, judged = true): StatusOrEmpty | undefined =>
  statuses({ measure, judged: judged ? ["D1"] : [] }, { D1: [value, total] }).D1;

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
    expect([once("hoàn thành tốt nhiệm vụ"), once("HTT"), once(null)]).toEqual(["invalid", "invalid", "missing"]);
  });

  it("waits for an outcome that others decide, and asks for a confirmation", () => {
    const once = (measure: Measure, value: Raw) =>
      statuses({ measure, entered: ["CN"], judged: ["CN"] }, { CN: value }).CN;
    const outcome: Measure = { kind: "outcome", decidedBy: "tỉnh" };
    expect([null, "Đạt", "Không đạt", "đạt"].map((value) => once(outcome, value))).toEqual([
      "pending",
      "met",
      "notMet",
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

describe("evaluate: periods", () => {
  const over = { measure: ratio(">", 90), notApplicable: "withReason" } as const;

  it("sums the periods of the year and never averages them", () => {
    expect(statuses(over, { D1: [1, 1], D2: [89, 99] })).toEqual({ D1: "met", D2: "notMet", CN: "notMet" });
    expect(statuses(over, { D1: [0, 1], D2: [99, 99] })).toEqual({ D1: "notMet", D2: "met", CN: "met" });
  });

  it("lets the year be missing while one of its periods is, and invalid while one is", () => {
    expect(statuses(over, { D1: [9, 9] })).toEqual({ D1: "met", D2: "missing", CN: "missing" });
    expect(statuses(over, { D1: [9, 9], D2: [9, 8] })).toEqual({ D1: "met", D2: "invalid", CN: "invalid" });
    expect(statuses({ ...over, judged: [] }, { D1: [9, 9] })).toEqual({ D1: "tracked", D2: "empty", CN: "tracked" });
    expect(statuses({ ...over, judged: [] }, { D1: [9, null] })).toEqual({ D1: "tracked", D2: "empty", CN: "empty" });
    expect(statuses({ ...over, judged: ["CN"] }, {})).toEqual({ D1: "empty", D2: "empty", CN: "missing" });
  });

  it("leaves out a period that does not apply, and all of them where nothing does", () => {
    expect(statuses(over, { D2: [10, 11] }, "d1")).toEqual({ D1: "notApplicable", D2: "met", CN: "met" });
    expect(statuses(over, { D2: [10, 11] }, "X")).toEqual({
      D1: "notApplicable",
      D2: "notApplicable",
      CN: "notApplicable",
    });
  });

  it("takes any other mark, or a mark where none is allowed, for a fault of every period", () => {
    const invalid = { D1: "invalid", D2: "invalid", CN: "invalid" };
    expect(statuses(over, { D1: [9, 9] }, "CN")).toEqual(invalid);
    expect(statuses(over, { D1: [9, 9] }, " ")).toEqual(invalid);
    expect(statuses(over, { D1: [9, 9] }, 1)).toEqual(invalid);
    expect(statuses({ ...over, notApplicable: "forbidden" }, { D1: [9, 9] }, "x")).toEqual(invalid);
    expect(statuses({ ...over, entered: ["CN"], judged: ["CN"] }, { CN: [9, 9] }, "CN")).toEqual({ CN: "invalid" });
  });

  it("has no result for a period that does not exist for a target", () => {
    expect(statuses({ ...over, entered: ["D1"], judged: ["D1"] }, {})).toEqual({ D1: "missing" });
  });

  it("gives the sums and what they come to", () => {
    const plan = planOf([{ id: "DV-A", measure: ratio(">", 90) }]);
    const results = evaluate(plan, figuresOf([unitOf("U01", { "DV-A": row({ D1: [9, 10], D2: [10, 10] }) })]));
    expect(results.at(-1)).toEqual({
      unit: "U01",
      target: "DV-A",
      period: "CN",
      status: "met",
      judged: true,
      figures: { value: 19, total: 20, result: 0.95 },
      place: { block: "figures", unit: "U01", row: "DV-A", column: "CN.status" },
    });
  });

  it("takes the total of a ratio within another one from there", () => {
    const plan = planOf([
      { id: "DV-A", measure: ratio(">", 0) },
      {
        id: "DV-B",
        measure: { kind: "ratio", part: "sớm", total: "tổng", within: { target: "DV-A", of: "total" } },
        judged: [],
      },
    ]);
    const inner = (value: Raw, outer: readonly [Raw, Raw]) =>
      evaluate(plan, figuresOf([unitOf("U01", { "DV-A": row({ D1: outer }), "DV-B": row({ D1: value }) })])).find(
        ({ target, period }) => target === "DV-B" && period === "D1",
      );
    expect(inner(3, [5, 10])?.figures).toEqual({ value: 3, total: 10, result: 0.3 });
    expect(inner(6, [5, 10])?.status).toBe("invalid");
    expect(inner(6, ["5", 10])?.status).toBe("tracked");
    expect(inner(null, [5, -10])?.status).toBe("empty");
    expect(inner(3, [5, "10"])).toMatchObject({ status: "tracked", figures: { result: null } });
    expect(inner(3, [5, -10])?.status).toBe("invalid");
  });
});

describe("evaluate: lists and the agency", () => {
  const states = ["proposed", "recognised"] as const;
  const initiatives = planOf([
    { id: "DV-SK", measure: count({ minimum: 1 }), source: { from: "initiatives", states: [...states] } },
    {
      id: "CQ-SK",
      level: "agency",
      measure: count({ minimum: 2 }),
      source: { from: "initiatives", states: [...states] },
    },
  ]);
  const values = (listed: Parameters<typeof unitOf>[2], more: Parameters<typeof unitOf>[2] = {}) =>
    evaluate(initiatives, figuresOf([unitOf("U01", {}, listed), unitOf("U02", {}, more)]))
      .filter(({ unit, period }) => unit !== "U02" && period === "D1")
      .map(({ figures }) => figures.value);

  it("counts what is listed, by date and state, and for the agency once for the unit that leads", () => {
    const own = [
      initiativeOf("A"),
      initiativeOf("B", { role: "Tham gia" }),
      initiativeOf("C", { date: 45474 }),
      initiativeOf("D", { state: "đề xuất" }),
      initiativeOf("E", { state: "Được công nhận", date: 45473.99 }),
      initiativeOf("F", { date: "1/3/2024" }),
      initiativeOf("", { date: 45352 }),
    ];
    expect(values({ initiatives: own })).toEqual([3, 2]);
    expect(values({ initiatives: own }, { initiatives: [initiativeOf("B")] })).toEqual([3, 3]);
  });

  it("does not take an empty list, or one with an error in it, for zero", () => {
    expect(values({ initiatives: [initiativeOf(null)] })).toEqual([null, null]);
    expect(values({ initiatives: [initiativeOf("A", { date: { error: "#REF!" } })] })).toEqual([null, null]);
    expect(values({ initiatives: [] }, { initiatives: [initiativeOf("A", { date: 45600 })] })).toEqual([null, 0]);
  });

  const rolled = planOf([
    { id: "DV-CT", measure: ratio(">", 90), notApplicable: "withReason" },
    { id: "CQ-CT", level: "agency", measure: ratio(">", 95), source: { from: "units", target: "DV-CT" } },
  ]);
  const agency = (...entered: readonly (readonly [Raw, Raw] | "x")[]) =>
    evaluate(
      rolled,
      figuresOf(
        entered.map((cells, place) =>
          unitOf(`U0${place + 1}`, {
            "DV-CT": cells === "x" ? row({}, { notApplicable: "x" }) : row({ D1: cells, D2: [1, 1] }),
          }),
        ),
      ),
    ).find(({ unit, period }) => unit === undefined && period === "D1");

  it("sums the units for the agency, under the agency's own threshold", () => {
    expect(agency([95, 100], [1, 1])).toMatchObject({ status: "met", figures: { value: 96, total: 101 } });
    expect(agency([91, 100], [4, 4], "x")).toMatchObject({ status: "notMet", figures: { value: 95, total: 104 } });
    expect(agency([95, 100], [null, 5])).toMatchObject({ status: "missing", figures: { value: 95, result: null } });
    expect(agency([95, 100], [6, 5])?.status).toBe("invalid");
    expect(agency("x", "x")?.status).toBe("notApplicable");
    expect(agency()?.status).toBe("missing");
  });

  it("rates the agency by its people, and does not count the unrated against it", () => {
    const people = (...listed: Parameters<typeof personOf>[]) =>
      Object.fromEntries(
        evaluate(bundledPlan, figuresOf([unitOf("U01", {}, { people: listed.map((args) => personOf(...args)) })]))
          .filter(({ target }) => ["CQ-XS", "CQ-HT", "CQ-GT"].includes(target))
          .map(({ target, status }) => [target, status]),
      );
    const best = { rating: "Hoàn thành xuất sắc nhiệm vụ" };
    expect(people(["A", best], ["B"], ["C"])).toEqual({ "CQ-XS": "met", "CQ-HT": "met", "CQ-GT": "met" });
    expect(people(["A"], ["B", { rating: null }])).toEqual({ "CQ-XS": "notMet", "CQ-HT": "missing", "CQ-GT": "met" });
    expect(people(["A", { rating: "Không hoàn thành nhiệm vụ" }], ["B", { rating: "" }])["CQ-HT"]).toBe("notMet");
    expect(people(["A", { ...best, category: "Viên chức" }])["CQ-XS"]).toBe("missing");
    expect(people(["A", { trafficViolations: 1 }], ["B", { trafficViolations: null }])["CQ-GT"]).toBe("notMet");
    expect(people(["A"], ["B", { trafficViolations: "không" }])["CQ-GT"]).toBe("missing");
    expect(people()).toEqual({ "CQ-XS": "missing", "CQ-HT": "missing", "CQ-GT": "missing" });
  });

  it("gives each named person a result at the person's own cell", () => {
    const people = [personOf(null), personOf("A", { rating: "Hoàn thành nhiệm vụ" })];
    const results = evaluate(bundledPlan, figuresOf([unitOf("U01", {}, { people })])).filter(
      ({ person }) => person !== undefined,
    );
    expect(results.map(({ person, target, status }) => [person, target, status])).toEqual([
      [1, "CN-XL", "notMet"],
      [1, "CN-GT", "met"],
    ]);
    expect(results[0]?.place).toEqual({ block: "people", unit: "U01", row: 1, column: "rating" });
  });
});

describe("evaluate: properties", () => {
  it("never lowers a higher-is-better ratio when its part is raised", () => {
    const order: readonly (StatusOrEmpty | undefined)[] = ["notMet", "met"];
    const percent = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.constantFrom(">" as const, ">=" as const),
        percent,
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(2000),
        fc.nat(2000),
        (comparison, threshold, total, first, second) => {
          const [lower, higher] = [Math.min(first, second, total), Math.min(Math.max(first, second), total)];
          const measure = ratio(comparison, threshold);
          const [low, high] = [inFirst(measure, lower, total), inFirst(measure, higher, total)];
          return order.indexOf(low) >= 0 && order.indexOf(high) >= order.indexOf(low);
        },
      ),
    );
  });

  it("judges a ratio as whole-number arithmetic does", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.nat(100), (first, second, percent) => {
        const [value, total] = [Math.min(first, second), second];
        const expected = BigInt(value) * 100n > BigInt(percent) * BigInt(total) ? "met" : "notMet";
        return inFirst(ratio(">", percent), value, total) === expected;
      }),
    );
  });
});
