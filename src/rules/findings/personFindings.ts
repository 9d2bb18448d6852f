import { gradesOf } from "../../plan/scales";
import { isBlank, isError, shownText } from "../figures/blank";
import { comparisonKey } from "../figures/cleanText";
import { isNamed } from "../evaluate/countPeople";
import type { Leaders, Person, Raw, UnitFigures } from "../figures/figures";
import { isDeclaredNone, leadersNone } from "../figures/leaders";
import { isNominated, nominationKey } from "../figures/nominations";
import { countRule } from "../figures/figureRule";
import { isPutForward } from "./askedCells";
import type { Finding } from "./finding";
import { heldBackTokens, tokens } from "../figures/tokens";
import { isVoid, type CellFault } from "./cellFault";
import { choiceFault, namedChoiceFault } from "./choiceFault";
import { dueSeverity, type FindingContext } from "./findingContext";
import { figureFault } from "./figureFault";
import type { Asked, PersonField } from "./personFields";
import { registrationFaults } from "./registrationFaults";
import { verdictFinding } from "./verdictFinding";

type Placed = readonly [column: keyof Person, fault: CellFault | null, by?: Asked | undefined];

/** At the year's end nobody is proposed of whom it is not known that nothing was recorded, whatever the targets ask. */
function askedOfNominated({ index: { plan } }: FindingContext, person: Person): Asked | undefined {
  const period = plan.periods.find(({ id, occasion }) => occasion.review === "final" && isNominated(person, id));
  return period === undefined ? undefined : { period: period.id };
}

/** Whether something stands in a row besides a name; what an earlier version's column of nominations holds asks for none. */
const isBegun = (person: Person): boolean =>
  Object.values<Raw>({ ...person, nominated: null }).some((raw) => !isVoid(raw));

function fieldFaults(
  context: FindingContext,
  person: Person,
  asked: ReadonlyMap<PersonField, Asked>,
): readonly Placed[] {
  const { index } = context;
  const { plan } = index;
  const faults: Record<PersonField, CellFault | null> = {
    category: namedChoiceFault(person.category, plan.categories),
    rating: namedChoiceFault(person.rating, gradesOf(plan, plan.ratingScale)),
    trafficViolations: figureFault(person.trafficViolations, countRule),
    violations: figureFault(person.violations, countRule),
  };
  return (["category", "rating", "trafficViolations", "violations"] as const).map((field) => {
    const by = asked.get(field) ?? (field === "violations" ? askedOfNominated(context, person) : undefined);
    if (by === undefined || !isBlank(person[field])) return [field, faults[field], by];
    return [field, { code: "figure.missing", severity: dueSeverity(context, by.period), numbers: {} }, by];
  });
}

function rowFindings(
  context: FindingContext,
  unit: UnitFigures,
  asked: ReadonlyMap<PersonField, Asked>,
  person: Person,
  row: number,
): readonly Finding[] {
  const about = isNamed(person) ? { person: shownText(person.name) } : {};
  const at = ([column, fault, by]: Placed): readonly Finding[] =>
    fault === null
      ? []
      : [{ ...fault, unit: unit.code, ...by, ...about, place: { block: "people", unit: unit.code, row, column } }];
  const nameless: CellFault = { code: "person.name-missing", severity: "error", numbers: {} };
  if (!isNamed(person)) {
    return isBegun(person) ? at(["name", nameless]) : [];
  }
  const unreadable = isVoid(person.name) || isError(person.name);
  // Spaces count as a name: the list would have one person more than anybody sees.
  const clear = isVoid(person.name) ? { mend: { value: null } } : {};
  const name: readonly Placed[] = unreadable
    ? [["name", { ...nameless, typed: shownText(person.name), ...clear }]]
    : [];
  const { plan } = context.index;
  const registration = registrationFaults(plan, person, "individual", isPutForward(person, plan));
  const verdicts = context.results.person(unit.code, row).flatMap((result) => {
    const target = context.index.targets.get(result.target);
    const found = target && verdictFinding(context, target, result);
    return found ? [{ ...found, ...about }] : [];
  });
  return [
    ...name.flatMap(at),
    ...registration.flatMap(({ field, fault }) => at([field, fault])),
    ...fieldFaults(context, person, asked).flatMap(at),
    ...plan.periods.flatMap(({ id }) => {
      const key = nominationKey(id);
      return at([key, choiceFault(person[key] ?? null, [tokens.mark])]);
    }),
    ...at(["heldBack", choiceFault(person.heldBack, heldBackTokens)]),
    ...verdicts,
  ];
}

function duplicates(unit: UnitFigures): readonly Finding[] {
  const seen = new Map<string, number>();
  return unit.people.flatMap(({ name }, row): readonly Finding[] => {
    if (isVoid(name) || isError(name)) return [];
    const person = shownText(name);
    const key = comparisonKey(person);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return [];
    }
    const place = { block: "people", unit: unit.code, row, column: "name" } as const;
    return [{ code: "person.duplicate", severity: "warning", unit: unit.code, person, place, numbers: { first } }];
  });
}

/** That nobody is listed, where the plan counts people; from when on it is due, the first field that is asked for says. */
function nobody(
  context: FindingContext,
  unit: UnitFigures,
  asked: ReadonlyMap<PersonField, Asked>,
): readonly Finding[] {
  const [first] = asked.values();
  if (first === undefined || unit.people.some(isNamed)) return [];
  const place = { block: "people", unit: unit.code, row: 0, column: "name" } as const;
  const severity = dueSeverity(context, first.period);
  return [{ code: "people.missing", severity, unit: unit.code, place, numbers: {} }];
}

/** What is said of the leaders besides their list: that there are none, in a cell of their own. */
function declared(
  context: FindingContext,
  leaders: Leaders,
  asked: ReadonlyMap<PersonField, Asked>,
): readonly Finding[] {
  const { code: unit, none } = leaders;
  const named = leaders.people.filter(isNamed).length;
  const place = { block: "unit", unit, row: leadersNone } as const;
  const fault = choiceFault(none, [tokens.mark]);
  if (fault !== null) return [{ ...fault, unit, place }];
  const [first] = asked.values();
  if (named === 0)
    return first === undefined || isDeclaredNone(leaders)
      ? []
      : [
          {
            ...{ code: "leaders.missing", severity: dueSeverity(context, first.period), unit, numbers: {} },
            place: { block: "people", unit, row: 0, column: "name" },
          },
        ];
  if (!isDeclaredNone(leaders)) return [];
  const mend = { value: null };
  const numbers = { count: named };
  return [{ code: "leaders.listed", severity: "error", unit, place, typed: shownText(none), numbers, mend }];
}

/** Everything to be known of the leaders. */
export const leaderFindings = (
  context: FindingContext,
  leaders: Leaders,
  asked: ReadonlyMap<PersonField, Asked>,
): readonly Finding[] => [
  ...declared(context, leaders, asked),
  ...leaders.people.flatMap((person, row) => rowFindings(context, leaders, asked, person, row)),
  ...duplicates(leaders),
];

/** Everything to be known of a unit's list of people; blank rows are left alone. */
export const personFindings = (
  context: FindingContext,
  unit: UnitFigures,
  asked: ReadonlyMap<PersonField, Asked>,
): readonly Finding[] => [
  ...unit.people.flatMap((person, row) => rowFindings(context, unit, asked, person, row)),
  ...nobody(context, unit, asked),
  ...duplicates(unit),
];
