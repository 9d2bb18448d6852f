import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Raw } from "../../../src/rules/figures/figures";
import { figuresOf, initiativeOf, personOf, planOf, row, unitOf } from "../../support/figures";
import { count, ratio } from "../evaluated";

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

  const statusesOf = (listed: Parameters<typeof unitOf>[2]) =>
    evaluate(initiatives, figuresOf([unitOf("U01", {}, listed)]))
      .filter(({ period }) => period === "D1")
      .map(({ status }) => status);

  it("counts what is listed, by date and state, and for the agency once for the unit that leads", () => {
    const own = [
      initiativeOf("A"),
      initiativeOf("B", { role: "Tham gia" }),
      initiativeOf("C", { date: 45474 }),
      initiativeOf("D", { state: "đề XUẤT" }),
      initiativeOf("E", { state: "Được công nhận", date: 45473.99 }),
      initiativeOf("", { date: 45352 }),
    ];
    expect(values({ initiatives: own })).toEqual([4, 3]);
    expect(values({ initiatives: own }, { initiatives: [initiativeOf("B")] })).toEqual([4, 4]);
  });

  it("counts a title once, where it first counts, however often it is listed", () => {
    const twice = [initiativeOf("A"), initiativeOf("a"), initiativeOf("A", { date: 45474 })];
    expect(values({ initiatives: twice })).toEqual([1, 1]);
    const led = [initiativeOf("A", { role: "Tham gia" }), initiativeOf("A")];
    expect(values({ initiatives: led })).toEqual([1, 1]);
  });

  it("counts nothing while a row lacks what it counts by, and calls wrong what cannot be meant", () => {
    const beside = (changed: Parameters<typeof initiativeOf>[1]) => [initiativeOf("A"), initiativeOf("B", changed)];
    expect(values({ initiatives: beside({ date: null }) })).toEqual([null, null]);
    expect(values({ initiatives: beside({ state: "" }) })).toEqual([null, null]);
    expect(values({ initiatives: beside({ role: null }) })).toEqual([2, null]);
    expect(statusesOf({ initiatives: beside({ date: "1/3/2024" }) })).toEqual(["invalid", "invalid"]);
    expect(statusesOf({ initiatives: beside({ state: "xong" }) })).toEqual(["invalid", "invalid"]);
    expect(statusesOf({ initiatives: beside({ role: "chủ" }) })).toEqual(["met", "invalid"]);
    expect(statusesOf({ initiatives: beside({ date: { error: "#REF!" } }) })).toEqual(["invalid", "invalid"]);
  });

  it("does not take an empty list, or one with an error in it, for zero", () => {
    expect(values({ initiatives: [initiativeOf(null)] })).toEqual([null, null]);
    expect(values({ initiatives: [initiativeOf("A", { date: { error: "#REF!" } })] })).toEqual([null, null]);
    expect(values({ initiatives: [] }, { initiatives: [initiativeOf("A", { date: 45600 })] })).toEqual([null, 0]);
  });

  it("judges no agency by part of its units: one that lists nobody is waited for", () => {
    const best = personOf("A", { rating: "Hoàn thành xuất sắc nhiệm vụ" });
    const ofUnits = (...lists: Parameters<typeof unitOf>[2][]) =>
      evaluate(bundledPlan, figuresOf(lists.map((listed, at) => unitOf(`U0${at + 1}`, {}, listed))))
        .filter(({ target }) => ["CQ-XS", "CQ-HT", "CQ-GT"].includes(target))
        .map(({ status }) => status);
    expect(ofUnits({ people: [best] }, { people: [best] })).toEqual(["met", "met", "met"]);
    expect(ofUnits({ people: [best] }, {})).toEqual(["missing", "missing", "missing"]);
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
    expect(people(["A"], ["B", { trafficViolations: "không" }])["CQ-GT"]).toBe("invalid");
    expect(people(["A"], ["B", { trafficViolations: 0.5 }])["CQ-GT"]).toBe("invalid");
    expect(people(["A", best], ["B", { rating: "HTT" }])["CQ-XS"]).toBe("invalid");
    expect(people(["A", best], ["B", { category: "CC" }])["CQ-XS"]).toBe("invalid");
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
