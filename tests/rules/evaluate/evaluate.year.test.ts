import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Raw } from "../../../src/rules/figures/figures";
import { figuresOf, planOf, row, unitOf } from "../../support/figures";
import { ratio, statuses } from "../evaluated";

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
