import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Minutes } from "../../../src/rules/figures/figures";
import { serialOfIso } from "../../../src/rules/figures/serialDate";
import { figuresOf, personOf, unitOf } from "../../support/figures";
import { nominatedFor } from "../../support/nominatedFor";
import { findingsOf } from "../found";

const people = [personOf("An", { ...nominatedFor(null), "nominated.D1": "X" }), personOf("Bình", nominatedFor(null))];

/** What is found of the minutes of the first campaign, for which one person is nominated. */
const found = (minutes: Partial<Minutes> | null, listed = people) => {
  const all = { number: "02/BB-TH", heldOn: serialOfIso("2024-07-02"), ...minutes };
  const unit = unitOf("U01", {}, { people: listed, minutes: minutes === null ? new Map() : new Map([["D1", all]]) });
  return findingsOf(bundledPlan, figuresOf([unit])).flatMap(({ code, severity, place, numbers }) =>
    place.block === "unit" && place.row.startsWith("minutes") ? [[code, severity, place.row, numbers]] : [],
  );
};

describe("the minutes of a unit's nominations", () => {
  it("need number and day where somebody is nominated for the occasion, and nothing where nobody is", () => {
    expect(found({})).toEqual([]);
    expect(found({ number: " \u00a0" })).toEqual([["minutes.missing", "warning", "minutesNo.D1", { count: 1 }]]);
    expect(found({ heldOn: null })).toEqual([["minutes.missing", "warning", "minutesOn.D1", { count: 1 }]]);
    expect(found({ number: null, heldOn: null }, people.slice(1))).toEqual([]);
  });

  it("are not asked of a sheet of an earlier form, which has no place for them", () => {
    expect(found(null)).toEqual([]);
  });

  it("are told of where their day is before the campaign's end, wrong where it is none or of another time", () => {
    const [date, to] = [serialOfIso("2024-06-29"), serialOfIso("2024-06-30")];
    expect(found({ heldOn: date })).toEqual([["minutes.early", "info", "minutesOn.D1", { date, to }]]);
    expect(found({ heldOn: to })).toEqual([]);
    expect(found({ heldOn: "đầu tháng 7" })).toEqual([["date.invalid", "error", "minutesOn.D1", {}]]);
    const [first, last] = [serialOfIso("2024-01-01"), serialOfIso("2025-12-31")];
    for (const odd of [first - 1, last + 1])
      expect(found({ heldOn: odd }, people.slice(1))).toEqual([
        ["date.outside-plan", "error", "minutesOn.D1", { date: odd, from: first, to: last }],
      ]);
    expect(found({ heldOn: last })).toEqual([]);
  });
});
