import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { noPlanFaults } from "../../../src/plan/planFaults";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Person, UnitFigures } from "../../../src/rules/figures/figures";
import { serialOfIso } from "../../../src/rules/figures/serialDate";
import { countCells, countedCells, periodsOver } from "../../../src/rules/findings/countCells";
import { makeFindings } from "../../../src/rules/findings/makeFindings";
import { blankPerson } from "../../support/blankPerson";
import { row } from "../../support/figures";
import { emptyUnit } from "../../../src/workbook/changes/newBook";

const day = serialOfIso("2024-07-15");
const registration = { registrationNo: "05/ĐK-TH", registeredOn: serialOfIso("2024-02-15"), title: null };
const initiative = {
  ...{ title: "Số hóa", authors: "An", date: serialOfIso("2024-05-02"), role: "Chủ trì" },
  ...{ state: "Đề xuất", document: null },
};
const person: Person = {
  ...{ ...blankPerson, name: "An", category: "Công chức", rating: "Hoàn thành tốt nhiệm vụ" },
  ...{ trafficViolations: 0, violations: 0 },
};
function counts(unit: Partial<UnitFigures>, faults = noPlanFaults) {
  const figures = { units: [{ ...emptyUnit("U01", "Phòng A", undefined), ...unit }], agency: new Map() };
  const findings = makeFindings(bundledPlan, figures, evaluate(bundledPlan, figures, faults), day);
  const cells = countedCells(bundledPlan, faults, figures, findings);
  return countCells(cells.get("U01"), periodsOver(bundledPlan, faults, day));
}

describe("the one count of wrong and missing cells", () => {
  const nothing = counts({});

  it("has of an empty sheet what was due by the day, and what the year asks for", () => {
    expect(nothing.wrong).toBe(0);
    // Number and day of the registration, the figures of the first campaign, and that nothing is proposed.
    expect(nothing.missingSoFar).toBeGreaterThan(2);
    expect(nothing.missingInYear).toBeGreaterThan(nothing.missingSoFar);
  });

  it("counts no figure that does not apply as wrong, though the plan's row is at fault", () => {
    const entered = row({ D1: ["chín", 10], D2: [9, 10] }, { notApplicable: "x" });
    const faults = { ...noPlanFaults, targets: new Set(["DV-CT"]) };
    expect(counts({ targets: new Map([["DV-CT", entered]]) }).wrong).toBe(0);
    expect(counts({ targets: new Map([["DV-CT", entered]]) }, faults).wrong).toBe(0);
  });

  it("counts a cell once that makes two periods wrong, and leaves it out of those that are missing", () => {
    const found = counts({ targets: new Map([["DV-KL", row({ D1: "không có", D2: 0 })]]) });
    expect(found.wrong).toBe(1);
    expect(nothing.missingInYear - found.missingInYear).toBe(2);
  });

  it("counts a part above its total as one cell", () => {
    const pair = row({ D1: [21, 20], D2: [1, 2] });
    expect(counts({ targets: new Map([["DV-CT", pair]]) }).wrong).toBe(1);
  });

  it("has number and day of the minutes of each occasion for which somebody is nominated", () => {
    const minutes = new Map([
      ["D1", { number: "02/BB", heldOn: null }],
      ["D2", { number: null, heldOn: null }],
    ]);
    const one = { ...person, "nominated.D1": "X" as const };
    const [without, found] = [counts({ people: [one] }), counts({ people: [one], minutes })];
    expect([found.missingSoFar - without.missingSoFar, found.missingInYear - without.missingInYear]).toEqual([1, 1]);
    const odd = new Map([["D2", { number: null, heldOn: "hôm qua" }]]);
    expect(counts({ people: [one], minutes: odd }).wrong).toBe(1);
  });

  it("has the cells of the registration and of both lists", () => {
    const found = counts({
      registration: { ...registration, registeredOn: "15 tháng 2" },
      initiatives: [{ ...initiative, state: "Xong" }],
      people: [
        { ...person, rating: "Tốt", violations: -1 },
        { ...blankPerson, post: "Chuyên viên" },
      ],
    });
    expect(found.wrong).toBe(5);
  });

  it("takes a list in which nothing stands for one missing cell, and a listed row for those that it lacks", () => {
    const listed = counts({ registration, initiatives: [initiative], people: [person] });
    expect(nothing.missingInYear - listed.missingInYear).toBe(4);
    const lacking = counts({
      registration,
      initiatives: [{ ...initiative, date: null }],
      people: [{ ...person, rating: null, "nominated.D1": "x" }],
    });
    // The day of the initiative; the person's rating, and the registration of who is nominated.
    expect(lacking.missingInYear - listed.missingInYear).toBe(4);
    expect(lacking.missingSoFar - listed.missingSoFar).toBe(3);
  });

  it("asks for nothing where a target does not apply", () => {
    const out = counts({ targets: new Map([["DV-CT", row({}, { notApplicable: "x" })]]) });
    expect(nothing.missingInYear - out.missingInYear).toBe(4);
  });
});
