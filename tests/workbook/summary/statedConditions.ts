import fc from "fast-check";
import type { Condition, SimpleDemand } from "../../../src/plan/condition";
import type { Plan } from "../../../src/plan/plan";
import type { Initiative, UnitFigures } from "../../../src/rules/figures/figures";
import { nominationKey } from "../../../src/rules/figures/nominations";
import { heldBackTokens } from "../../../src/rules/figures/tokens";
import { initiativeOf, personOf, planOf, row, unitOf } from "../../support/figures";

/** What an office asks for, and what people left in the workbook, so plain that what becomes of it can be read off. */
export interface Year {
  readonly occasion: "D1" | "CN";
  readonly asked: { readonly unit: readonly Condition[]; readonly person: readonly Condition[] };
  readonly units: readonly Unit[];
  /** The council takes up everybody whom the rules do not propose. */
  readonly takesUp: boolean;
}

export interface Unit {
  /** Index into `grades`; null where nobody said. */
  readonly rating: number | null;
  readonly registered: boolean;
  readonly people: readonly Person[];
  readonly initiatives: readonly Work[];
}

export interface Person {
  readonly title: "LD" | "CS" | null;
  readonly nominated: boolean;
  readonly registered: boolean;
  readonly rating: number | null;
  readonly violations: number;
  readonly heldBack: (typeof heldBackTokens)[number] | null;
}

export interface Work {
  readonly recognised: boolean;
  /** Null where the date is missing: then nobody knows where it counts. */
  readonly day: "D1" | "D2" | null;
  /** Rows of the unit's people. */
  readonly authors: readonly number[];
}

export const grades = ["HTXS", "HTT", "HT", "KHT"] as const;
export const gradeNames = ["xuất sắc", "tốt", "vừa", "không"] as const;
export const awardNames = { TT: "Tập thể tiên tiến", LD: "Lao động", CS: "Chiến sĩ" } as const;

const ofPeople = fc.subarray(["LD", "CS"], { minLength: 1 });
const ofAnybody: readonly fc.Arbitrary<SimpleDemand>[] = [
  fc.record({ kind: fc.constant("ratingAtLeast" as const), grade: fc.constantFrom(...grades) }),
  fc.record({ kind: fc.constant("recognisedInitiatives" as const), least: fc.integer({ min: 1, max: 2 }) }),
  fc.constant<SimpleDemand>({ kind: "registered" }),
  fc.constant<SimpleDemand>({ kind: "byCouncil", words: "hội đồng tự xem" }),
];
const before = (award: string) =>
  fc.constant<SimpleDemand>({ kind: "heldBefore", awards: [award], times: 2, running: true, years: 5 });
const demands = {
  unit: fc.oneof(
    ...ofAnybody,
    before("TT"),
    fc.record({
      kind: fc.constant("peopleShare" as const),
      awards: ofPeople,
      percent: fc.constantFrom(25, 50, 66.67, 100),
    }),
    fc.record({ kind: fc.constant("hasPersonWith" as const), awards: ofPeople }),
    fc.record({ kind: fc.constant("noneDisciplinedFrom" as const), from: fc.constantFrom("reprimand", "warning") }),
  ),
  person: fc.oneof(...ofAnybody, before("LD"), fc.constant<SimpleDemand>({ kind: "notHeldBack" })),
} satisfies Record<string, fc.Arbitrary<SimpleDemand>>;

const conditionsOf = (demand: fc.Arbitrary<SimpleDemand>): fc.Arbitrary<Condition[]> =>
  fc.array(
    fc.record({
      effect: fc.constantFrom("says", "says", "bars"),
      demand: fc.oneof(
        { weight: 2, arbitrary: demand },
        fc.record({ kind: fc.constant("oneOf" as const), of: fc.array(demand, { minLength: 2, maxLength: 3 }) }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  );

const often = fc.constantFrom(true, true, true, false);
const rating = fc.constantFrom(0, 1, 1, 2, null);
const person: fc.Arbitrary<Person> = fc.record({
  title: fc.constantFrom("LD", "LD", "CS", null),
  nominated: often,
  registered: often,
  rating,
  violations: fc.constantFrom(0, 0, 0, 0, 1),
  heldBack: fc.constantFrom(null, null, null, null, ...heldBackTokens),
});
const work: fc.Arbitrary<Work> = fc.record({
  recognised: often,
  day: fc.constantFrom("D1", "D1", "D1", "D2", "D2", null),
  authors: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 2 }),
});
const unit: fc.Arbitrary<Unit> = fc.record({
  ...{ rating, registered: often },
  people: fc.array(person, { maxLength: 4 }),
  initiatives: fc.array(work, { maxLength: 3 }),
});

export const years: fc.Arbitrary<Year> = fc.record({
  occasion: fc.constantFrom("D1", "CN"),
  asked: fc.record({ unit: conditionsOf(demands.unit), person: conditionsOf(demands.person) }),
  units: fc.array(unit, { minLength: 1, maxLength: 2 }),
  takesUp: fc.boolean(),
});

/** The plan of a year: a rating of units that bars nobody, and what its awards ask for. */
export function planOfYear({ asked }: Year): Plan {
  const award = (id: keyof typeof awardNames, level: "unit" | "individual", occasions: string[]) => ({
    ...{ id, name: awardNames[id], level, occasions },
  });
  return planOf(
    [
      {
        ...{ id: "DV-XL", measure: { kind: "rating", scale: "XL", floor: "KHT" } },
        ...{ entered: ["CN"], judged: ["CN"], bars: false },
      },
    ],
    {
      scales: [{ id: "XL", name: "Mức", grades: grades.map((id, at) => ({ id, name: gradeNames[at] ?? id })) }],
      awards: [
        { ...award("TT", "unit", ["D1", "CN"]), conditions: [...asked.unit] },
        { ...award("LD", "individual", ["D1", "CN"]), conditions: [...asked.person] },
        award("CS", "individual", ["CN"]),
      ],
    },
  );
}

/** No two are called alike, nor one as a part of another. */
export const nameOfPerson = (unit: number, row: number): string => `Người ${unit + 1}${row + 1}`;
export const codeOf = (unit: number): string => `U0${unit + 1}`;
const days = { D1: 45_352, D2: 45_505 } as const;

const initiativeFor = (at: number, { recognised, day, authors }: Work, index: number): Initiative =>
  initiativeOf(`Sáng kiến ${index}`, {
    authors: authors.map((row) => nameOfPerson(at, row)).join("; "),
    date: day === null ? null : days[day],
    state: recognised ? "Được công nhận" : "Đề xuất",
  });

const registration = (registered: boolean) => ({
  registrationNo: registered ? "05/ĐK" : null,
  registeredOn: registered ? 45_337 : null,
});

/** The year as it stands in the sheets of its units. */
export const unitsOfYear = ({ units }: Year): readonly UnitFigures[] =>
  units.map(({ rating: own, registered, people, initiatives }, at) =>
    unitOf(
      codeOf(at),
      { "DV-XL": row({ CN: own === null ? null : (gradeNames[own] ?? null) }) },
      {
        registration: { ...registration(registered), title: awardNames.TT },
        initiatives: initiatives.map((one, index) => initiativeFor(at, one, index)),
        people: people.map((one, index) =>
          personOf(nameOfPerson(at, index), {
            ...registration(one.registered),
            title: one.title === null ? null : awardNames[one.title],
            rating: one.rating === null ? null : (gradeNames[one.rating] ?? null),
            violations: one.violations,
            heldBack: one.heldBack,
            ...Object.fromEntries(["D1", "D2", "CN"].map((id) => [nominationKey(id), one.nominated ? "x" : null])),
          }),
        ),
      },
    ),
  );
