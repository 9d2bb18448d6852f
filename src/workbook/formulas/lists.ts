import type { Plan } from "../../plan/plan";
import { tokens } from "../../rules/figures/tokens";
import { anchors } from "../blocks/anchors";
import { listed, literal, lookUp } from "./expressions";
import { isPeriodFaulty } from "./planRemarks";

/** Columns of a list from their keys down, as ranges of the unit's own sheet, e.g. `$C$30:$C$43`. */
export interface InitiativeColumns {
  readonly title: string;
  readonly date: string;
  readonly role: string;
  readonly state: string;
}

export interface PeopleColumns {
  readonly name: string;
  readonly category: string;
  readonly rating: string;
  readonly trafficViolations: string;
  readonly violations: string;
}

const periodEdge = (period: string, edge: "from" | "to"): string =>
  lookUp(anchors.planPeriods, literal(period), literal(edge));

const anyOf = (column: string, texts: readonly string[]): string =>
  `(${texts.map((text) => `EXACT(${column},${literal(text)})`).join("+")})`;

const stateTexts: Record<"proposed" | "recognised", string> = {
  proposed: tokens.proposed,
  recognised: tokens.recognised,
};

/** Initiatives of a period by their date; empty while none is listed at all (blank is not zero), or the days are at fault. */
export function initiativeCount(
  columns: InitiativeColumns,
  period: string,
  states: readonly ("proposed" | "recognised")[],
  ledOnly: boolean,
): string {
  const { title, date, role, state } = columns;
  const conditions = [
    listed(title),
    `ISNUMBER(${date})`,
    `(${date}>=${periodEdge(period, "from")})`,
    `(${date}<${periodEdge(period, "to")}+1)`,
    anyOf(
      state,
      states.map((one) => stateTexts[one]),
    ),
    ...(ledOnly ? [`EXACT(${role},${literal(tokens.leads)})`] : []),
  ];
  const nothing = `OR(SUMPRODUCT(${listed(title)})=0,${isPeriodFaulty(period)})`;
  return `IFERROR(IF(${nothing},"",SUMPRODUCT(${conditions.join("*")})),"")`;
}

export type PeopleScope = "chosenCategories" | "everyone";

function inScope(columns: PeopleColumns, scope: PeopleScope, plan: Plan): string {
  const named = listed(columns.name);
  if (scope === "everyone") return named;
  const categories = plan.categories.map(
    (category) =>
      `IF(${lookUp(anchors.planCategories, literal(category.id), '"chosen"')}=${literal(tokens.mark)},1,0)` +
      `*EXACT(${columns.category},${literal(category.name)})`,
  );
  return `${named}*(${categories.join("+")})`;
}

/** How many people are in scope. */
export const peopleInScope = (columns: PeopleColumns, scope: PeopleScope, plan: Plan): string =>
  `SUMPRODUCT(${inScope(columns, scope, plan)}*1)`;

/** How many people in scope hold one of the grades. */
export const peopleRated = (
  columns: PeopleColumns,
  scope: PeopleScope,
  grades: readonly string[],
  plan: Plan,
): string => `SUMPRODUCT(${inScope(columns, scope, plan)}*${anyOf(columns.rating, grades)})`;

/** Σ of recorded violations of named people; what is no number ≥ 0 does not count here, and so no key. */
export const violationSum = (name: string, violations: string): string =>
  `ROUND(SUMIFS(${violations},${name},"<>",${violations},">=0",${violations},"<100000000000"),3)`;

/** Named people with a readable number of violations. */
export const violationsKnown = (name: string, violations: string): string =>
  `COUNTIFS(${name},"<>",${violations},">=0",${violations},"<100000000000")`;
