import { onceEach } from "../../plan/onceEach";
import type { Plan } from "../../plan/plan";
import type { PlanFaults } from "../../plan/planFaults";
import { gradesOf } from "../../plan/scales";
import type { Target } from "../../plan/target";
import type { Initiative, Person, UnitFigures } from "../../rules/figures/figures";
import { countInitiatives, type InitiativeCount } from "../../rules/evaluate/countInitiatives";
import { countPeople, type PeopleCount } from "../../rules/evaluate/countPeople";
import { uncountable } from "../../rules/evaluate/uncountable";
import { columnRange, listPrint, listPrintValue, type PrintedRow } from "./listPrint";
import type { Book } from "../blocks/book";
import { agencyTargets } from "../blocks/figureKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import {
  initiativeCount,
  lacking,
  peopleInScope,
  peopleKnown,
  peopleRated,
  violationsKnown,
  violationSum,
  type InitiativeColumns,
  type PeopleColumns,
} from "./lists";

/**
 * A number that a unit's sheet counts from its lists for a target of the agency. It stands in a hidden row of the unit's
 * block under its key, and again in a hidden column of the index, where the agency's sheet sums it.
 */
export interface UnitTotal<Lists extends Partial<UnitLists> = UnitLists> {
  readonly key: string;
  readonly formula: (lists: Lists) => string;
  readonly value: (unit: UnitFigures) => number | string | null;
}

export interface UnitLists {
  readonly initiatives: KeyedBlock;
  readonly people: KeyedBlock;
}

/** What is counted from a list of people alone. */
type PeopleTotal = UnitTotal<Pick<UnitLists, "people">>;

/** Rows as their columns read them. */
const rowsOf = (items: readonly (Person | Initiative)[]): readonly PrintedRow[] => items.map((item) => ({ ...item }));

export const initiativeColumns = (block: KeyedBlock): InitiativeColumns => ({
  title: columnRange(block, "title"),
  date: columnRange(block, "date"),
  role: columnRange(block, "role"),
  state: columnRange(block, "state"),
});

const peopleColumns = (block: KeyedBlock): PeopleColumns => ({
  name: columnRange(block, "name"),
  category: columnRange(block, "category"),
  rating: columnRange(block, "rating"),
  trafficViolations: columnRange(block, "trafficViolations"),
  violations: columnRange(block, "violations"),
});

/** The row and the column of the print of lists: it differs where anything in them that a list of an occasion stands on does. */
export const printKey = "people.print";

/** Key of a unit's count for a target of the agency: `CQ-SK.D1`, `CQ-XS.value`. */
export const totalKey = (target: Target, part: string): string => `${target.id}.${part}`;

/** What the cell of a count shows: nothing where nothing is listed. */
const shownCount = (count: InitiativeCount): number | string | null => {
  if (typeof count === "number") return count;
  return count === "none" ? null : count === "wrong" ? uncountable : lacking;
};

const knownOf = ({ known, wrong }: PeopleCount): number | string => (wrong ? uncountable : known);
const scopeOf = ({ scope, listed }: PeopleCount): number | null => (listed ? scope : null);

function initiativeTotals(target: Target, plan: Plan, faults: PlanFaults): readonly UnitTotal[] {
  const { source } = target;
  if (source.from !== "initiatives") return [];
  return plan.periods
    .filter((period) => target.entered.includes(period.id))
    .map((period) => ({
      key: totalKey(target, period.id),
      formula: ({ initiatives }) =>
        initiativeCount(initiativeColumns(initiatives), period.id, source.states, {
          ledOnly: true,
          whenLacking: lacking,
        }),
      value: (unit) =>
        faults.periods.has(period.id)
          ? null
          : shownCount(countInitiatives(unit, source.states, period, { ledOnly: true })),
    }));
}

function peopleTotalsOf(target: Target, plan: Plan): readonly PeopleTotal[] {
  const { source } = target;
  switch (source.from) {
    case "peopleRatedAtLeast":
    case "peopleRatedBelow": {
      const grades = gradesOf(plan, plan.ratingScale);
      const floor = grades.findIndex((grade) => grade.id === source.grade);
      const names = grades.map((grade) => grade.name);
      const wanted = source.from === "peopleRatedAtLeast" ? names.slice(0, floor + 1) : names.slice(floor + 1);
      const rated = (texts: readonly string[]) => (lists: Pick<UnitLists, "people">) =>
        peopleRated(peopleColumns(lists.people), source.scope, texts, plan);
      const known = (lists: Pick<UnitLists, "people">) =>
        peopleKnown(peopleColumns(lists.people), source.scope, names, plan);
      const counted = (unit: UnitFigures) => countPeople(unit, plan, source);
      return [
        { key: totalKey(target, "value"), formula: rated(wanted), value: (unit) => counted(unit).value },
        { key: totalKey(target, "known"), formula: known, value: (unit) => knownOf(counted(unit)) },
        {
          key: totalKey(target, "scope"),
          formula: ({ people }) => peopleInScope(peopleColumns(people), source.scope, plan),
          value: (unit) => scopeOf(counted(unit)),
        },
      ];
    }
    case "peopleViolations": {
      const { field } = source;
      const counted = (unit: UnitFigures) => countPeople(unit, plan, source);
      return [
        {
          key: totalKey(target, "value"),
          formula: ({ people }) => violationSum(peopleColumns(people).name, peopleColumns(people)[field]),
          value: (unit) => counted(unit).value,
        },
        {
          key: totalKey(target, "known"),
          formula: ({ people }) => violationsKnown(peopleColumns(people).name, peopleColumns(people)[field]),
          value: (unit) => knownOf(counted(unit)),
        },
        {
          key: totalKey(target, "scope"),
          formula: ({ people }) => peopleInScope(peopleColumns(people), "everyone", plan),
          value: (unit) => scopeOf(counted(unit)),
        },
      ];
    }
    case "entry":
    case "units":
    case "person":
    case "initiatives":
      return [];
  }
}

type Counting = Pick<Book, "plan" | "faults" | "tables">;

/** The counts that the agency's targets need of a list of people, in plan order, and the print of the list. */
export const peopleTotals = onceEach(function peopleTotals({ plan, tables }: Counting): readonly PeopleTotal[] {
  const { people: columns } = tables.lists;
  return [
    ...agencyTargets(plan).flatMap((target) => peopleTotalsOf(target, plan)),
    {
      key: printKey,
      formula: ({ people }) => listPrint(people, columns),
      value: ({ people }) => listPrintValue(rowsOf(people), columns),
    },
  ];
});

/** All counts that the agency's targets need of a unit, in plan order, and the print of its lists. */
export const unitTotals = onceEach(function unitTotals({ plan, faults, tables }: Counting): readonly UnitTotal[] {
  const { lists } = tables;
  return [
    ...agencyTargets(plan).flatMap((target) => [
      ...initiativeTotals(target, plan, faults),
      ...peopleTotalsOf(target, plan),
    ]),
    {
      key: printKey,
      // Authors decide on the order of people.
      formula: (blocks) =>
        [listPrint(blocks.people, lists.people), listPrint(blocks.initiatives, lists.initiatives)].join("+"),
      value: ({ people, initiatives }) =>
        listPrintValue(rowsOf(people), lists.people) + listPrintValue(rowsOf(initiatives), lists.initiatives),
    },
  ];
});
