import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { evaluate } from "../../src/rules/evaluate";
import type { Figures, Initiative, Person, Raw, Registration, UnitFigures } from "../../src/rules/figures";
import type { Finding } from "../../src/rules/finding";
import { findFaults } from "../../src/rules/findFaults";
import { serialOfIso } from "../../src/rules/serialDate";
import { figuresOf, initiativeOf, personOf, planOf, row, unitOf } from "../support/figures";
import type { TargetInput } from "../support/planInput";

const midYear = serialOfIso("2024-06-30");
const afterYear = serialOfIso("2025-01-01");

const faults = (plan: Plan, figures: Figures, today = afterYear): readonly Finding[] =>
  findFaults(plan, figures, evaluate(plan, figures), today);

const brief = ({ code, severity, place }: Finding): string => {
  const cell = "column" in place ? place.column : "row" in place ? place.row : place.name;
  return `${severity} ${code} ${cell}`;
};

const ratio: TargetInput["measure"] = {
  kind: "ratio",
  part: "xong",
  total: "giao",
  threshold: { comparison: ">", percent: 90 },
};
const none: TargetInput["measure"] = { kind: "none", counted: "vi phạm" };
const amount: TargetInput["measure"] = {
  kind: "amount",
  unitOfMeasure: "triệu đồng",
  threshold: { comparison: ">", value: 50 },
};

/** Findings on one row that is entered and judged in the first campaign alone. */
function onRow(measure: TargetInput["measure"], value: Raw, total: Raw = null, more: Parameters<typeof row>[1] = {}) {
  const plan = planOf([{ id: "DV-A", measure, entered: ["D1"], judged: ["D1"], notApplicable: "withReason" }]);
  return faults(plan, figuresOf([unitOf("U01", { "DV-A": row({ D1: [value, total] }, more) })]));
}

describe("findFaults: figures", () => {
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
    expect(onRow(none, 100_001).map(brief)).toEqual([
      "warning figure.implausible D1.value",
      "warning target.not-met D1.status",
    ]);
    expect(onRow(none, 100_000).map(brief)).toEqual(["warning target.not-met D1.status"]);
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

describe("findFaults: thresholds and periods", () => {
  it("tells a threshold that was reached exactly from one that was missed", () => {
    expect(onRow(ratio, 9, 10)).toMatchObject([
      { code: "target.exactly-at-threshold", severity: "warning", numbers: { value: 9, total: 10, threshold: 90 } },
    ]);
    expect(onRow(ratio, 89, 100)).toMatchObject([
      { code: "target.not-met", numbers: { value: 89, total: 100, threshold: 90 } },
    ]);
    expect(onRow(amount, 50).map(brief)).toEqual(["warning target.exactly-at-threshold D1.status"]);
    expect(onRow(ratio, 10, 11)).toEqual([]);
  });

  it("says what is beyond the maximum", () => {
    const range = { kind: "count", counted: "sáng kiến", minimum: 1, maximum: 2 } as const;
    expect(onRow(range, 3)).toMatchObject([
      { code: "target.exceeded", severity: "info", numbers: { value: 3, threshold: 2 } },
    ]);
    expect(onRow(range, 0)).toMatchObject([{ code: "target.not-met", numbers: { value: 0, threshold: 1 } }]);
  });

  it("warns of what is missing or missed only once its period is over", () => {
    const plan = planOf([{ id: "DV-A", measure: ratio, judged: ["D1", "D2"] }]);
    const figures = figuresOf([unitOf("U01", { "DV-A": row({ D1: [1, 10] }) })]);
    expect(faults(plan, figures, midYear).map(brief)).toEqual([
      "info figure.missing D2.value",
      "info target.not-met D1.status",
    ]);
    expect(faults(plan, figures, midYear + 1).map(brief)).toEqual([
      "info figure.missing D2.value",
      "warning target.not-met D1.status",
    ]);
  });

  it("asks once for the figure of a period whose sum alone is judged", () => {
    const plan = planOf([{ id: "DV-A", measure: none, judged: ["CN"] }]);
    const entered = (values: Readonly<Record<string, Raw>>) =>
      faults(plan, figuresOf([unitOf("U01", { "DV-A": row(values) })])).map(brief);
    expect(entered({ D1: 0 })).toEqual(["warning figure.missing D2.value"]);
    expect(entered({})).toEqual(["warning figure.missing D1.value", "warning figure.missing D2.value"]);
  });

  it("wants a reason for what does not apply, and no figure beside it", () => {
    expect(onRow(ratio, null, null, { notApplicable: "x", note: "Không có" })).toEqual([]);
    expect(onRow(ratio, 1, null, { notApplicable: "X" }).map(brief)).toEqual([
      "warning notApplicable.reason-missing note",
      "warning notApplicable.with-figure D1.value",
    ]);
    expect(onRow(ratio, 10, 10, { notApplicable: " x" })).toMatchObject([
      { code: "choice.unknown", severity: "error", mend: { value: "x" } },
    ]);
    const plan = planOf([{ id: "DV-A", measure: none, notApplicable: "forbidden" }]);
    const figures = figuresOf([unitOf("U01", { "DV-A": row({ D1: 0, D2: 0 }, { notApplicable: "x" }) })]);
    expect(faults(plan, figures).map(brief)).toEqual(["error notApplicable.not-allowed notApplicable"]);
  });
});

describe("findFaults: registration and people", () => {
  const registered = (registration: Partial<Registration>) => {
    const plan = planOf([], {
      registration: { clause: "VI", words: "đăng ký", deadline: "2024-02-15" },
      targets: [...planOf([{ id: "DV-A", measure: none, judged: [] }]).targets],
      titles: [{ id: "TT", name: "Tập thể lao động tiên tiến", level: "unit" }],
    });
    const whole = { registrationNo: "01", registeredOn: serialOfIso("2024-02-15"), title: null, ...registration };
    return faults(plan, figuresOf([unitOf("U01", {}, { registration: whole })])).filter(
      ({ place }) => place.block === "unit",
    );
  };

  it("asks a unit for the number and the date of its registration", () => {
    expect(registered({})).toEqual([]);
    expect(registered({ registrationNo: null, registeredOn: "" }).map(brief)).toEqual([
      "warning registration.missing registrationNo",
    ]);
    expect(registered({ registeredOn: null }).map(brief)).toEqual(["warning registration.missing registeredOn"]);
    expect(registered({ registrationNo: " " })[0]?.mend).toEqual({ value: null });
    expect(registered({ registeredOn: "15/2/2024" }).map(brief)).toEqual(["error date.invalid registeredOn"]);
    expect(registered({ registeredOn: serialOfIso("2024-02-16") }).map(brief)).toEqual([
      "warning registration.late registeredOn",
    ]);
    expect(registered({ title: "tập thể lao động tiên tiến" })[0]?.mend).toEqual({
      value: "Tập thể lao động tiên tiến",
    });
  });

  const listed = (...people: readonly Person[]) =>
    faults(bundledPlan, figuresOf([unitOf("U01", {}, { people })]), midYear).filter(
      ({ place }) => place.block === "people",
    );

  it("leaves a person alone of whom everything is known", () => expect(listed(personOf("An"))).toEqual([]));

  it("tells what is wrong in each cell of a person", () => {
    const person = personOf("An", {
      category: "công chức",
      rating: "tốt",
      trafficViolations: "0",
      violations: 0.5,
      registeredOn: "hôm qua",
      nominated: "X",
      title: "LĐTT",
    });
    expect(listed(person).map(brief)).toEqual([
      "error date.invalid registeredOn",
      "error choice.unknown title",
      "error choice.unknown category",
      "error choice.unknown rating",
      "error figure.not-a-number trafficViolations",
      "error figure.percent-for-count violations",
      "error choice.unknown nominated",
    ]);
    expect(listed(person).every((finding) => finding.person === "An")).toBe(true);
  });

  it("asks for what the plan needs of a person, and for a registration only of one who is proposed", () => {
    const nothing = { registrationNo: null, registeredOn: null, category: null, rating: null, trafficViolations: null };
    expect(listed(personOf("An", { ...nothing, nominated: null })).map(brief)).toEqual([
      "info figure.missing category",
      "info figure.missing rating",
      "info figure.missing trafficViolations",
    ]);
    expect(listed(personOf("An", { registrationNo: null })).map(brief)).toEqual([
      "warning registration.missing registrationNo",
    ]);
  });

  it("finds rows without a name and names that stand twice", () => {
    expect(listed(personOf(null)).map(brief)).toEqual(["error person.name-missing name"]);
    expect(listed(personOf(" "))[0]).toMatchObject({ code: "person.name-missing", mend: { value: null } });
    const blank = Object.fromEntries(Object.keys(personOf("")).map((key) => [key, null])) as unknown as Person;
    expect(listed(blank)).toEqual([]);
    expect(listed(personOf("Phạm Hoà"), personOf("phạm  Hòa"))).toMatchObject([
      { code: "person.duplicate", severity: "warning", place: { row: 1 }, numbers: { first: 0 } },
    ]);
  });
});

describe("findFaults: initiatives", () => {
  const listed = (...units: readonly (readonly Initiative[])[]) =>
    faults(
      bundledPlan,
      figuresOf(units.map((initiatives, place) => unitOf(`U0${place + 1}`, {}, { initiatives }))),
    ).filter(({ place }) => place.block === "initiatives");

  it("tells what keeps a line from being counted", () => {
    expect(listed([initiativeOf("A")])).toEqual([]);
    expect(listed([initiativeOf("A", { date: null, state: "", role: null })]).map(brief)).toEqual([
      "warning figure.missing date",
      "warning figure.missing role",
      "warning figure.missing state",
    ]);
    expect(listed([initiativeOf("A", { date: "1/3/2024", state: "đề xuất", role: "chủ" })])).toMatchObject([
      { code: "date.invalid", mend: { value: 45352 } },
      { code: "choice.unknown", place: { column: "role" } },
      { code: "choice.unknown", mend: { value: "Đề xuất" } },
    ]);
    expect(listed([initiativeOf("A", { date: afterYear })]).map(brief)).toEqual(["warning date.outside-plan date"]);
    expect(listed([initiativeOf(null)]).map(brief)).toEqual(["warning figure.missing title"]);
    expect(listed([initiativeOf(" ")]).map(brief)).toEqual(["error figure.missing title"]);
  });

  it("finds one that counts twice", () => {
    expect(listed([initiativeOf("Số hóa"), initiativeOf("số  hoá", { state: "Được công nhận" })])).toMatchObject([
      { code: "initiative.duplicate", severity: "error", place: { unit: "U01", row: 1 } },
    ]);
    expect(listed([initiativeOf("A")], [initiativeOf("A")])).toMatchObject([
      { code: "initiative.duplicate", severity: "error", unit: "U02", numbers: { title: "A", other: "U01" } },
    ]);
  });

  it("points out one that units share, and warns where none of them leads it", () => {
    const joins = { role: "Tham gia" };
    expect(listed([initiativeOf("A", joins)], [initiativeOf("A")])).toMatchObject([
      { code: "initiative.shared", severity: "info", unit: "U01", numbers: { title: "A", other: "U02" } },
    ]);
    expect(listed([initiativeOf("A", joins)], [initiativeOf("A", joins)])).toMatchObject([
      { code: "initiative.shared", severity: "warning", numbers: { leaders: 0 } },
    ]);
    expect(listed([initiativeOf("A", joins)])).toMatchObject([{ code: "initiative.shared", severity: "warning" }]);
  });
});

describe("findFaults: the plan", () => {
  it("points out the years that do not follow from the dates", () => {
    const found = faults(bundledPlan, figuresOf([])).filter(({ place }) => place.block === "planEvents");
    expect(found).toMatchObject([
      { code: "event.count-disagrees", place: { column: "statedYears" }, numbers: { stated: 192, years: 92 } },
    ]);
  });

  it("holds shares against a legal cap only where the office has switched it on", () => {
    const units: readonly UnitFigures[] = [
      unitOf("U01", {}, { people: [personOf("An", { rating: "Hoàn thành xuất sắc nhiệm vụ" }), personOf("Bình")] }),
    ];
    const capped = (enabled: boolean) =>
      faults({ ...bundledPlan, caps: bundledPlan.caps.map((cap) => ({ ...cap, enabled })) }, figuresOf(units)).filter(
        ({ code }) => code === "cap.exceeded",
      );
    expect(capped(false)).toEqual([]);
    expect(capped(true)).toMatchObject([{ target: "CQ-XS", period: "CN", numbers: { value: 1, total: 2, limit: 0 } }]);
  });
});
