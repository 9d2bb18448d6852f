import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Person, Registration } from "../../../src/rules/figures/figures";
import { serialOfIso } from "../../../src/rules/figures/serialDate";
import { figuresOf, personOf, planOf, unitOf } from "../../support/figures";
import { blankPerson } from "../../support/blankPerson";
import { nominatedFor } from "../../support/nominatedFor";
import { brief, findingsOf, midYear, none } from "../found";

describe("makeFindings: registration and people", () => {
  const registered = (registration: Partial<Registration>) => {
    const plan = planOf([], {
      registration: { clause: "VI", words: "đăng ký", deadline: "2024-02-15" },
      targets: [...planOf([{ id: "DV-A", measure: none, judged: [] }]).targets],
      awards: [{ id: "TT", name: "Tập thể lao động tiên tiến", level: "unit", occasions: ["CN"] }],
    });
    const whole = { registrationNo: "01", registeredOn: serialOfIso("2024-02-15"), title: null, ...registration };
    return findingsOf(plan, figuresOf([unitOf("U01", {}, { registration: whole })])).filter(
      ({ place }) => place.block === "unit",
    );
  };

  it("asks a unit for the number and the date of its registration", () => {
    expect(registered({})).toEqual([]);
    expect(registered({ registrationNo: { error: "#REF!" } }).map(brief)).toEqual([
      "warning registration.missing registrationNo",
    ]);
    expect(registered({ registrationNo: null, registeredOn: "" }).map(brief)).toEqual([
      "warning registration.missing registrationNo",
    ]);
    expect(registered({ registeredOn: null }).map(brief)).toEqual(["warning registration.missing registeredOn"]);
    expect(registered({ registrationNo: " " })[0]?.mend).toEqual({ value: null });
    expect(registered({ registeredOn: "15/2/2024" }).map(brief)).toEqual(["error date.invalid registeredOn"]);
    expect(registered({ registeredOn: serialOfIso("2024-02-16") }).map(brief)).toEqual([
      "warning registration.late registeredOn",
    ]);
    expect(registered({ title: "tap the lao dong tien tien" })[0]?.mend).toEqual({
      value: "Tập thể lao động tiên tiến",
    });
  });

  const listed = (...people: readonly Person[]) =>
    findingsOf(bundledPlan, figuresOf([unitOf("U01", {}, { people })]), midYear).filter(
      ({ place }) => place.block === "people",
    );

  it("leaves a person alone of whom everything is known", () => expect(listed(personOf("An"))).toEqual([]));

  it("tells what is wrong in each cell of a person", () => {
    const person = personOf("An", {
      category: "cong chuc",
      rating: "tốt",
      trafficViolations: "0",
      violations: 0.5,
      registeredOn: "hôm qua",
      "nominated.CN": "có",
      title: "LĐTT",
    });
    expect(listed(person).map(brief)).toEqual([
      "error date.invalid registeredOn",
      "error choice.unknown title",
      "error choice.unknown category",
      "error choice.unknown rating",
      "error figure.not-a-number trafficViolations",
      "error figure.percent-for-count violations",
      "error choice.unknown nominated.CN",
    ]);
    expect(listed(person).every((finding) => finding.person === "An")).toBe(true);
  });

  it("mends what every office abbreviates into the plan's words, and believes none of it before", () => {
    const person = personOf("An", { category: "cc", rating: "HTTNV", title: "LĐTT" });
    expect(listed(person).map(({ place, mend }) => ["column" in place && place.column, mend?.value])).toEqual([
      ["title", "Lao động tiên tiến"],
      ["category", "Công chức"],
      ["rating", "Hoàn thành tốt nhiệm vụ"],
    ]);
  });

  it("asks one who is nominated for December alone whether nothing was recorded, and one for June alone not", () => {
    const asked = (occasion: string) =>
      listed(personOf("An", { violations: null, ...nominatedFor(null), ...nominatedFor("x", [occasion]) })).map(brief);
    expect(asked("CN")).toEqual(["info figure.missing violations"]);
    expect(asked("D1")).toEqual([]);
  });

  it("tells once of a unit how much stands in the column of an earlier version, and asks for nothing by it", () => {
    const former = personOf("An", { ...nominatedFor(null), registrationNo: null, nominated: "x" });
    const nobody = { ...personOf(null), ...nominatedFor(null), ...blankPerson, nominated: "có" };
    const found = findingsOf(
      bundledPlan,
      figuresOf([unitOf("U01", {}, { people: [personOf("Bình"), former, nobody] })]),
      midYear,
    );
    const told = found.filter(({ place }) => place.block === "people");
    expect(told.map(brief)).toEqual(["warning nomination.unassigned nominated"]);
    expect(told[0]).toMatchObject({ unit: "U01", place: { row: 1 }, numbers: { count: 2 } });
  });

  it("asks for what the plan needs of a person, and for a registration only of one who is proposed", () => {
    const nothing = { registrationNo: null, registeredOn: null, category: null, rating: null, trafficViolations: null };
    expect(listed(personOf("An", { ...nothing, ...nominatedFor(null) })).map(brief)).toEqual([
      "info figure.missing category",
      "info figure.missing rating",
      "info figure.missing trafficViolations",
    ]);
    expect(listed(personOf("An", { violations: null, ...nominatedFor("X") })).map(brief)).toEqual([
      "info figure.missing violations",
    ]);
    expect(listed(personOf("An", { registrationNo: null })).map(brief)).toEqual([
      "warning registration.missing registrationNo",
    ]);
  });

  it("finds rows without a name and names that stand twice", () => {
    expect(listed(personOf(null)).map(brief)).toEqual(["error person.name-missing name", "info people.missing name"]);
    expect(listed(personOf(" "))[0]).toMatchObject({ code: "person.name-missing", mend: { value: null } });
    const blank = Object.fromEntries(Object.keys(personOf("")).map((key) => [key, null])) as unknown as Person;
    expect(listed(blank).map(brief)).toEqual(["info people.missing name"]);
    expect(listed(personOf("Phạm Hoà"), personOf("phạm  Hòa"))).toMatchObject([
      { code: "person.duplicate", severity: "warning", place: { row: 1 }, numbers: { first: 0 } },
    ]);
  });

  const listedBy = (...units: readonly (readonly Person[])[]) =>
    findingsOf(bundledPlan, figuresOf(units.map((people, place) => unitOf(`U0${place + 1}`, {}, { people })))).filter(
      ({ code }) => code === "person.duplicate",
    );

  it("points out a name that several units list, at the later line, naming the units before it", () => {
    const [an, decomposed] = [personOf("Phạm Hoà"), personOf("PHẠM  HÒA".normalize("NFD"))];
    const place = { block: "people", column: "name" };
    expect(listedBy([an], [personOf("Bình"), decomposed], [an, an])).toEqual([
      expect.objectContaining({ severity: "warning", place: { ...place, unit: "U03", row: 1 }, numbers: { first: 0 } }),
      expect.objectContaining({
        severity: "info",
        place: { ...place, unit: "U02", row: 1 },
        numbers: { other: "U01" },
      }),
      expect.objectContaining({
        severity: "info",
        place: { ...place, unit: "U03", row: 0 },
        numbers: { other: "U01, U02" },
      }),
    ]);
  });

  it("takes rows without a name, and errors in their place, for nobody's namesakes", () => {
    const nameless = [null, " ", { error: "#N/A" }].map((name) => personOf(name));
    expect(listedBy(nameless, nameless)).toEqual([]);
  });
});
