import fc from "fast-check";
import type { Condition, SimpleDemand } from "../../../src/plan/condition";
import { parsePlan } from "../../../src/plan/parsing/parsePlan";
import type { Plan } from "../../../src/plan/plan";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Person, UnitFigures } from "../../../src/rules/figures/figures";
import { heldBackTokens } from "../../../src/rules/figures/tokens";
import { stateOfSeveral, type ConditionState } from "../../../src/rules/shortlist/conditions";
import { makeShortlist } from "../../../src/rules/shortlist/makeShortlist";
import type { Shortlist } from "../../../src/rules/shortlist/shortlist";
import { figuresOf, initiativeOf, personOf, row, unitOf } from "../../support/figures";
import { nominatedFor } from "../../support/nominatedFor";
import { planInput } from "../../support/planInput";

const ofUnits = "Tập thể tiên tiến";
const good = "Hoàn thành tốt nhiệm vụ";

/** One target, and awards of the year's end that ask for what is given. */
function planAsking(unit: readonly Condition[], person: readonly Condition[] = []): Plan {
  const occasions = ["CN"];
  const awards = [
    { id: "TT", name: ofUnits, level: "unit" as const, occasions, conditions: [...unit] },
    { id: "LD", name: "Lao động", level: "individual" as const, occasions, conditions: [...person] },
    { id: "CS", name: "Chiến sĩ", level: "individual" as const, occasions },
  ];
  const target = {
    ...{ id: "DV-XL", measure: { kind: "rating" as const, scale: "XL", floor: "KHT" }, entered: ["CN"] },
    ...{ judged: ["CN"], bars: false },
  };
  const parsed = parsePlan(planInput([target], { awards }));
  if (parsed.ok) return parsed.plan;
  throw new Error(JSON.stringify(parsed.issues));
}

const says = (demand: Condition["demand"]): Condition => ({ effect: "says", demand });
const bars = (demand: Condition["demand"]): Condition => ({ effect: "bars", demand });

const registration = { registrationNo: "05/ĐK", registeredOn: 45337, title: ofUnits };
const unit = (more: Partial<UnitFigures> = {}, rating: string | null = good): UnitFigures =>
  unitOf("U01", { "DV-XL": row({ CN: rating }) }, { registration, ...more });
const worker = (name: string, more: Partial<Person> = {}): Person => personOf(name, { title: "Lao động", ...more });

function list(plan: Plan, ...units: readonly UnitFigures[]): Shortlist {
  const figures = figuresOf(units);
  return makeShortlist(plan, figures, evaluate(plan, figures), "CN");
}

/** State and facts of the one condition of the unit's award. */
const ofUnit = (demand: Condition["demand"], given: UnitFigures) => {
  const [outcome] = list(planAsking([says(demand)]), given).units[0]?.conditions ?? [];
  return [outcome?.state, outcome?.asked[0]?.numbers];
};
const ofPerson = (demand: SimpleDemand, more: Partial<Person>, given: Partial<UnitFigures> = {}) => {
  const found = list(planAsking([], [says(demand)]), unit({ people: [worker("An", more)], ...given })).people[0];
  return [found?.conditions[0]?.state, found?.conditions[0]?.asked[0]?.numbers];
};

const recognised = (title: string | null, more = {}) =>
  initiativeOf(title, { authors: "An", state: "Được công nhận", ...more });

describe("a demand", () => {
  it("of a rating takes a unit's own target, and a person's column", () => {
    const demand = { kind: "ratingAtLeast", grade: "HTT" } as const;
    const best = "Hoàn thành xuất sắc nhiệm vụ";
    expect(ofUnit(demand, unit({}, best))).toEqual(["met", { grade: good, value: best }]);
    expect(ofUnit(demand, unit({}, "Hoàn thành nhiệm vụ"))).toEqual([
      "lacking",
      { grade: good, value: "Hoàn thành nhiệm vụ" },
    ]);
    expect(ofUnit(demand, unit({}, null))).toEqual(["unknown", { grade: good }]);
    expect(ofPerson(demand, { rating: good })).toEqual(["met", { grade: good, value: good }]);
    expect(ofPerson(demand, { rating: null })).toEqual(["unknown", { grade: good }]);
  });

  it("of recognised initiatives counts those that name the person, and waits where the list cannot be counted", () => {
    const demand = { kind: "recognisedInitiatives", least: 2 } as const;
    const two = [recognised("A"), recognised("B", { authors: "Bình, An" }), initiativeOf("C", { authors: "An" })];
    expect(ofUnit(demand, unit({ initiatives: two }))).toEqual(["met", { least: 2, value: 2 }]);
    expect(ofUnit(demand, unit({ initiatives: [] }))).toEqual(["lacking", { least: 2, value: 0 }]);
    expect(ofUnit(demand, unit({ initiatives: [...two, recognised("D", { date: null })] }))).toEqual([
      "unknown",
      { least: 2 },
    ]);
    expect(ofPerson(demand, {}, { initiatives: two })).toEqual(["met", { least: 2, value: 2 }]);
    const one = two.slice(1);
    expect(ofPerson(demand, {}, { initiatives: one })).toEqual(["lacking", { least: 2, value: 1 }]);
    const open = [...one, recognised("D", { date: null })];
    expect(ofPerson(demand, {}, { initiatives: open })).toEqual(["unknown", { least: 2, value: 1 }]);
  });

  it.each<[string | null, ConditionState, ConditionState]>([
    [null, "met", "met"],
    ["Khiển trách", "lacking", "met"],
    ["cảnh cáo trở lên", "lacking", "lacking"],
    ["Thanh tra - kiểm tra", "met", "met"],
    ["đang xét", "unknown", "unknown"],
  ])("of nobody disciplined from a penalty up: %s", (heldBack, fromReprimand, fromWarning) => {
    const people = [worker("An"), worker("Bình", { heldBack })];
    expect(ofUnit({ kind: "noneDisciplinedFrom", from: "reprimand" }, unit({ people }))[0]).toBe(fromReprimand);
    expect(ofUnit({ kind: "noneDisciplinedFrom", from: "warning" }, unit({ people }))[0]).toBe(fromWarning);
  });

  it("that no cell tells is not known, and never bars", () => {
    const before: SimpleDemand = { kind: "heldBefore", awards: ["TT"], times: 2, running: true, years: 5 };
    expect(ofUnit(before, unit())).toEqual(["unknown", { awards: ofUnits, times: 2, running: 2, years: 5 }]);
    expect(ofUnit({ kind: "byCouncil", words: "Dẫn đầu cụm" }, unit())).toEqual(["unknown", { words: "Dẫn đầu cụm" }]);
    expect(ofUnit({ kind: "noneDisciplinedFrom", from: "warning" }, unit({ people: [] }))[0]).toBe("unknown");
    expect(list(planAsking([bars(before)]), unit()).excluded).toEqual([]);
  });

  it("that bars keeps whoever lacks it off the list, each with its own reason; one that says does not", () => {
    const asks = [bars({ kind: "recognisedInitiatives", least: 1 }), says({ kind: "hasPersonWith", awards: ["CS"] })];
    const [excluded] = list(planAsking(asks), unit()).excluded;
    expect(excluded?.reasons).toEqual([
      {
        code: "condition.lacking",
        place: { block: "unit", unit: "U01", row: "title" },
        numbers: { award: ofUnits },
        condition: expect.objectContaining({ code: "recognisedInitiatives", state: "lacking" }) as unknown,
      },
    ]);
    const two = [bars({ kind: "ratingAtLeast", grade: "HTXS" }), bars({ kind: "recognisedInitiatives", least: 1 })];
    const people = list(planAsking([], two), unit({ people: [worker("An")] })).excluded;
    expect(people.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ["condition.lacking", "condition.lacking"],
    ]);
  });
});

const person = fc.record({
  title: fc.constantFrom("Lao động", "Chiến sĩ", null),
  rating: fc.constantFrom("Hoàn thành xuất sắc nhiệm vụ", good, "Hoàn thành nhiệm vụ", null),
  heldBack: fc.constantFrom(null, null, null, ...heldBackTokens),
  mark: fc.constantFrom("x", "x", null),
});
const people = fc
  .array(person, { maxLength: 8 })
  .map((all) => all.map(({ mark, ...more }, at) => personOf(`Người ${at}`, { ...more, ...nominatedFor(mark) })));

describe("what is asked of a unit's own people", () => {
  // Often exactly what a list of a few comes to.
  const percents = fc.oneof(
    fc.constantFrom(0, 25, 50, 75, 100),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  );
  const holdOff = [bars({ kind: "ratingAtLeast", grade: "HTT" })];

  it("is asked of those who stand on the list for the award, out of all who are named", () => {
    fc.assert(
      fc.property(people, percents, (all, percent) => {
        const awards = ["LD", "CS"];
        const plan = planAsking(
          [says({ kind: "peopleShare", awards, percent }), says({ kind: "hasPersonWith", awards: ["CS"] })],
          holdOff,
        );
        const made = list(plan, unit({ people: all }));
        const [share, has] = made.units[0]?.conditions ?? [];
        const listed = made.people.filter(({ award }) => award !== null).length;
        const met = listed * 100 >= percent * all.length - 1e-9;
        expect(share?.state).toBe(all.length === 0 ? "unknown" : met ? "met" : "lacking");
        expect(has?.state).toBe(made.people.some(({ award }) => award === "CS") ? "met" : "lacking");
      }),
    );
  });

  it("never becomes less by one more who is proposed", () => {
    fc.assert(
      fc.property(people, percents, (all, percent) => {
        const plan = planAsking([says({ kind: "peopleShare", awards: ["LD"], percent })]);
        const states = [all, [...all, worker("Thêm")]].map(
          (those) => list(plan, unit({ people: those })).units[0]?.conditions[0]?.state,
        );
        if (states[0] === "met") expect(states[1]).toBe("met");
      }),
    );
  });
});

it("one of several is never less than the best of them, nor more", () => {
  const order: readonly ConditionState[] = ["lacking", "unknown", "met"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...order), { minLength: 1 }), (states) => {
      const best = Math.max(...states.map((state) => order.indexOf(state)));
      expect(stateOfSeveral(states)).toBe(order[best]);
    }),
  );
});
