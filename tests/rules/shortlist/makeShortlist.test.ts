import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Person, UnitFigures } from "../../../src/rules/figures/figures";
import { makeShortlist } from "../../../src/rules/shortlist/makeShortlist";
import { figuresOf, initiativeOf, personOf, planOf, row, unitOf } from "../../support/figures";
import { nominatedFor } from "../../support/nominatedFor";

const best = "Hoàn thành xuất sắc nhiệm vụ";
const rows = {
  "DV-NL": row({ CN: "Có" }, { evidence: "BC 1" }),
  "DV-KL": row({ D1: 0, D2: 0 }),
  "DV-8G": row({ CN: "Có" }),
  "DV-XS": row({ CN: best }),
  "DV-VB": row({ D1: [10, 10], D2: [10, 10] }),
  "DV-VS": row({}),
  "DV-CT": row({ D1: [10, 11], D2: [10, 11] }),
};
type Rows = Parameters<typeof unitOf>[1];
const good = (code: string, changed: Rows = {}, more: Partial<UnitFigures> = {}): UnitFigures =>
  unitOf(code, { ...rows, ...changed }, { initiatives: [initiativeOf(`Sáng kiến ${code}`)], ...more });

const registration = { registrationNo: "05/ĐK", registeredOn: 45337, title: "Tập thể lao động tiên tiến" };

const shortlist = (units: readonly UnitFigures[], period = "CN", plan = bundledPlan) => {
  const figures = figuresOf(units);
  return makeShortlist(plan, figures, evaluate(plan, figures), period);
};
const codes = (reasons: readonly { readonly code: string }[] | undefined) => reasons?.map(({ code }) => code);
const ofUnit = (unit: UnitFigures, period?: string) => codes(shortlist([unit], period).excluded[0]?.reasons);
const ofPerson = (changed: Partial<Person>, period?: string) =>
  codes(shortlist([good("U01", {}, { people: [personOf("An", changed)] })], period).excluded[0]?.reasons);

describe("makeShortlist: units", () => {
  it("proposes a unit that met every barring target and registered", () => {
    expect(shortlist([good("U01", {}, { registration })])).toEqual({
      period: "CN",
      order: bundledPlan.ranking,
      units: [{ unit: "U01", rank: 1, award: "TTLDTT", conditions: [], remarks: [], pending: [] }],
      people: [],
      excluded: [],
    });
  });

  it("gives every reason, each at its cell", () => {
    const unit = good(
      "U01",
      { "DV-CT": row({ D1: [9, 10], D2: [9, 10] }), "DV-NL": row({}), "DV-VB": row({ D1: [11, 10], D2: [1, 1] }) },
      { registration: { registrationNo: null, registeredOn: "hôm qua", title: null } },
    );
    expect(shortlist([unit]).excluded[0]?.reasons).toEqual([
      expect.objectContaining({ code: "target.missing", target: "DV-NL" }),
      {
        code: "figure.invalid",
        target: "DV-VB",
        numbers: { period: "D1" },
        place: { block: "figures", unit: "U01", row: "DV-VB", column: "D1.status" },
      },
      {
        code: "target.not-met",
        target: "DV-CT",
        numbers: { value: 18, total: 20, threshold: 90 },
        place: { block: "figures", unit: "U01", row: "DV-CT", column: "CN.status" },
      },
      { code: "registration.missing", numbers: {}, place: { block: "unit", unit: "U01", row: "registrationNo" } },
      { code: "registration.invalid", numbers: {}, place: { block: "unit", unit: "U01", row: "registeredOn" } },
    ]);
  });

  it("bars for an invalid figure even of a target that does not bar", () => {
    expect(ofUnit(good("U01", { "DV-VS": row({ D1: "nhiều" }) }))).toEqual(["figure.invalid"]);
    expect(ofUnit(good("U01", { "DV-VS": row({ D2: "nhiều" }) }), "D1")).toBeUndefined();
  });

  it("remarks on a missing registration in a campaign, and bars for it at the year's end", () => {
    const unit = good("U01", {}, { registration: { registrationNo: "", registeredOn: null, title: null } });
    expect(codes(shortlist([unit], "D1").units[0]?.remarks)).toEqual(["registration.missing"]);
    expect(ofUnit(unit)).toEqual(["registration.missing"]);
  });

  it("does not bar what does not apply, or what is not judged in the period", () => {
    const unit = good("U01", { "DV-VB": row({}, { notApplicable: "x", note: "Không có" }), "DV-NL": row({}) });
    expect(ofUnit(unit, "D1")).toBeUndefined();
    expect(ofUnit(unit)).toEqual(["target.missing"]);
  });

  it("names a barring outcome that is pending, and proposes all the same", () => {
    const plan = planOf([
      { id: "DV-CO", measure: { kind: "outcome", decidedBy: "tỉnh" }, entered: ["CN"], judged: ["CN"] },
    ]);
    expect(shortlist([unitOf("U01")], "CN", plan).units).toEqual([
      { unit: "U01", rank: 1, award: null, conditions: [], remarks: [], pending: ["DV-CO"] },
    ]);
  });

  it("ranks by the plan's keys exactly, and breaks the last tie by the unit's code", () => {
    const done = (value: number, total: number) => ({ "DV-CT": row({ D1: [value, total], D2: [value, total] }) });
    const units = [
      good("U10", done(10, 11)),
      good("U9", done(20, 22)),
      good("U3", done(901, 990)),
      good("U4", done(1, 1)),
    ];
    expect(shortlist(units).units.map(({ unit }) => unit)).toEqual(["U4", "U3", "U9", "U10"]);
  });

  it("takes a period that the plan does not have for misuse", () => {
    expect(() => shortlist([], "D9")).toThrow(RangeError);
  });
});

describe("makeShortlist: people", () => {
  it("takes a mark in either case", () => expect(ofPerson(nominatedFor("X"))).toBeUndefined());

  it.each(["D1", "D2", "CN"])("proposes one who is nominated for %s in that occasion, and in no other", (occasion) => {
    const nominations = { ...nominatedFor(null), ...nominatedFor("x", [occasion]) };
    const proposed = ["D1", "D2", "CN"].filter((period) => ofPerson(nominations, period) === undefined);
    expect(proposed).toEqual([occasion]);
    const others = ["D1", "D2", "CN"].filter((period) => period !== occasion);
    expect(others.map((period) => ofPerson(nominations, period))).toEqual([["not-nominated"], ["not-nominated"]]);
  });

  it("proposes nobody by a mark of an earlier version, and says why", () => {
    const former = { ...nominatedFor(null), nominated: "x" };
    expect(["D1", "D2", "CN"].map((period) => ofPerson(former, period))).toEqual(
      Array(3).fill(["nomination-unassigned"]),
    );
    expect(ofPerson({ ...former, ...nominatedFor("x", ["D2"]) }, "D2")).toBeUndefined();
    expect(ofPerson({ ...nominatedFor(null), nominated: "có" })).toEqual(["not-nominated"]);
  });

  it("proposes one who is nominated, registered, rated high enough and without violation", () => {
    expect(
      shortlist([good("U01", {}, { people: [personOf(null), personOf("An", { title: "lao động tiên tiến" })] })])
        .people,
    ).toEqual([
      {
        ...{ unit: "U01", person: 1, name: "An", rank: 1, award: "LDTT", conditions: [] },
        ...{ initiatives: 0, remarks: [] },
      },
    ]);
  });

  it.each<[Partial<Person>, readonly string[]]>([
    [nominatedFor(null), ["not-nominated"]],
    [nominatedFor("có"), ["figure.invalid"]],
    [{ registrationNo: null, registeredOn: null }, ["registration.missing"]],
    [{ registrationNo: { error: "#N/A" } }, ["registration.missing"]],
    [{ registeredOn: "30/6" }, ["registration.invalid"]],
    [{ rating: null }, ["rating.missing"]],
    [{ rating: "Hoàn thành nhiệm vụ" }, ["rating.below-floor"]],
    [{ rating: "tốt" }, ["figure.invalid"]],
    [{ trafficViolations: 1 }, ["violation.recorded"]],
    [{ trafficViolations: null }, ["violation.missing"]],
    [{ violations: 2 }, ["violation.recorded"]],
    [{ violations: null }, ["violation.missing"]],
    [{ violations: "không" }, ["figure.invalid"]],
    [{ heldBack: "khiển trách" }, ["held-back"]],
    [{ heldBack: "đang xét" }, ["figure.invalid"]],
    [{ ...nominatedFor(null), rating: null, violations: 1 }, ["not-nominated", "rating.missing", "violation.recorded"]],
  ])("keeps off one with %j at the year's end", (changed, reasons) => expect(ofPerson(changed)).toEqual(reasons));

  it("looks in a campaign at violations alone, and remarks on a missing registration", () => {
    expect(ofPerson({ rating: null, violations: null, trafficViolations: null }, "D1")).toBeUndefined();
    expect(ofPerson({ trafficViolations: 1 }, "D1")).toEqual(["violation.recorded"]);
    expect(ofPerson({ violations: 1 }, "D2")).toEqual(["violation.recorded"]);
    expect(ofPerson({ heldBack: "Thanh tra - kiểm tra" }, "D1")).toEqual(["held-back"]);
    const people = [personOf("An", { registrationNo: null })];
    expect(codes(shortlist([good("U01", {}, { people })], "D1").people[0]?.remarks)).toEqual(["registration.missing"]);
  });

  it("proposes for what was registered at the year's end, says where nothing was, and in a campaign for its own form", () => {
    const awards = (title: string | null, period: string) => {
      const { people } = shortlist([good("U01", {}, { people: [personOf("An", { title })] })], period);
      return people.map(({ award, remarks }) => [award, codes(remarks)]);
    };
    expect(awards("Chiến sĩ thi đua cơ sở", "CN")).toEqual([["CSTDCS", []]]);
    expect(awards("Giấy khen cho cá nhân", "CN")).toEqual([[null, ["award.open"]]]);
    expect(awards(null, "CN")).toEqual([[null, ["award.open"]]]);
    expect(awards("Chiến sĩ thi đua cơ sở", "D1")).toEqual([["GKCN", []]]);
  });

  it("does not hold a unit's failure against its people", () => {
    const unit = good("U01", { "DV-NL": row({ CN: "Không" }) }, { people: [personOf("An")] });
    expect(shortlist([unit])).toMatchObject({ units: [], people: [{ name: "An" }] });
  });

  it("ranks by rating, then by initiatives that name the person, then by the list", () => {
    const people = [personOf("Lê An"), personOf("Lê Văn An"), personOf("Phạm Hòa"), personOf("Bình", { rating: best })];
    const initiatives = [
      initiativeOf("A", { authors: "Trần B, lê văn an" }),
      initiativeOf("B", { authors: "Đ/c Phạm Hoà và Lê Văn An" }),
      initiativeOf("b", { authors: "Lê Văn An" }),
      initiativeOf("C", { authors: "Lê An", date: "1/3/2024" }),
    ];
    const listed = shortlist([good("U01", {}, { people, initiatives })]).people;
    expect(listed.map(({ name, rank, initiatives: authored }) => [name, rank, authored])).toEqual([
      ["Bình", 1, 0],
      ["Lê Văn An", 2, 2],
      ["Phạm Hòa", 3, 1],
      ["Lê An", 4, 0],
    ]);
  });

  it("does not sort a campaign by what is rated once a year, nor say that it does", () => {
    const people = [personOf("An"), personOf("Bình", { rating: best })];
    const unit = good("U01", {}, { people });
    const order = (period: string) => {
      const made = shortlist([unit], period);
      return [made.people.map(({ name }) => name), made.order.people.map(({ by }) => by)];
    };
    expect(order("CN")).toEqual([
      ["Bình", "An"],
      ["rating", "initiatives"],
    ]);
    expect(order("D1")).toEqual([["An", "Bình"], ["initiatives"]]);
  });

  it("sorts by a figure, or by how many are met, only where there are such", () => {
    const plan = planOf([{ id: "DV-A", measure: { kind: "none", counted: "vi phạm" }, entered: ["D1"], judged: [] }], {
      ranking: { units: [{ by: "metCount" }, { by: "figure", target: "DV-A" }], people: [{ by: "exceededCount" }] },
    });
    expect(shortlist([], "D1", plan).order).toEqual({ units: [{ by: "figure", target: "DV-A" }], people: [] });
    expect(shortlist([], "D2", plan).order).toEqual({ units: [], people: [] });
  });
});
