import type { Plan } from "../../plan/plan";
import { countRule } from "../../rules/figures/figureRule";
import { roleTokens, stateTokens, tokens } from "../../rules/figures/tokens";
import { anchors } from "../blocks/anchors";
import { comparedLetters, plainLetters } from "../../rules/evaluate/countInitiatives";
import { uncountable } from "../../rules/evaluate/uncountable";
import { isChoice, listed, literal, lookUp, placeInList, valueUnder } from "./expressions";
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
  `(${texts.map((text) => isChoice(column, text)).join("+")})`;

const stateTexts: Record<"proposed" | "recognised", string> = {
  proposed: tokens.proposed,
  recognised: tokens.recognised,
};

/** What a unit's count shows where a row lacks what it counts by: the agency waits for it. */
export const lacking = "…";

const someRow = (condition: string): string => `SUMPRODUCT(${condition})>0`;

/** 1 for a cell that holds something else than one of some texts. */
const isNoneOf = (column: string, texts: readonly string[]): string => `(LEN(${column})>0)*(1-${anyOf(column, texts)})`;

/** 1 for a day that a cell can hold. */
const isDay = (column: string): string => `ISNUMBER(${column})*(${column}>=1)*(${column}<2958466)`;

/** Titles by which initiatives are told apart, as `titleKey` has them. */
const titleKeys = (titles: string): string =>
  Object.entries(plainLetters).reduce(
    (text, [one, plain]) => `SUBSTITUTE(${text},${literal(one)},${literal(plain)})`,
    `LEFT(${titles},${comparedLetters})`,
  );

/**
 * Initiatives of a period by their date, a title that is listed twice counted where it first counts. Empty while none is listed
 * at all (blank is not zero) or the days are at fault; marked where something in the list cannot be meant, and where a row lacks
 * what it counts by: `whenLacking`.
 */
export function initiativeCount(
  columns: InitiativeColumns,
  period: string,
  states: readonly ("proposed" | "recognised")[],
  { ledOnly, whenLacking }: { readonly ledOnly: boolean; readonly whenLacking: string },
): string {
  const { title, date, role, state } = columns;
  const isListed = listed(title);
  const wrong = [
    `(LEN(${date})>0)*(1-${isDay(date)})`,
    isNoneOf(state, stateTokens),
    ...(ledOnly ? [isNoneOf(role, roleTokens)] : []),
  ];
  const empty = [date, state, ...(ledOnly ? [role] : [])].map((column) => `(LEN(${column})=0)`);
  const wanted = [
    anyOf(
      state,
      states.map((one) => stateTexts[one]),
    ),
    ...(ledOnly ? [anyOf(role, [tokens.leads])] : []),
  ].join("*");
  // Neither a title's key cell nor what is not listed is ever looked up among what counts; one state alone is TRUE, not 1.
  const place = `MATCH(${titleKeys(title)}&"|1",${titleKeys(title)}&"|"&1*${wanted},0)`;
  const first = `ISNUMBER(1/(${place}=${placeInList(title)}+1))`;
  const inPeriod = `(${date}>=${periodEdge(period, "from")})*(${date}<${periodEdge(period, "to")}+1)`;
  const nothing = `OR(SUMPRODUCT(${isListed})=0,${isPeriodFaulty(period)})`;
  const lacks = someRow(`${isListed}*(${empty.join("+")})`);
  return (
    `IFERROR(IF(${nothing},"",IF(${someRow(`${isListed}*(${wrong.join("+")})`)},${literal(uncountable)},` +
    `IF(${lacks},${literal(whenLacking)},SUMPRODUCT(${isListed}*${wanted}*${inPeriod}*${first})))),${literal(uncountable)})`
  );
}

export type PeopleScope = "chosenCategories" | "everyone";

function inScope(columns: PeopleColumns, scope: PeopleScope, plan: Plan): string {
  const named = listed(columns.name);
  if (scope === "everyone") return named;
  const categories = plan.categories.map(
    (category) =>
      `(${valueUnder(anchors.planCategories, literal(category.id), '"chosen"')}=${literal(tokens.mark)})` +
      `*${isChoice(columns.category, category.name)}`,
  );
  return `${named}*(${categories.join("+")})`;
}

/** How many people are in scope; empty where nobody is listed. */
export const peopleInScope = (columns: PeopleColumns, scope: PeopleScope, plan: Plan): string =>
  `IF(SUMPRODUCT(${listed(columns.name)})=0,"",SUMPRODUCT(${inScope(columns, scope, plan)}*1))`;

/** How many people in scope hold one of the grades. */
export const peopleRated = (
  columns: PeopleColumns,
  scope: PeopleScope,
  grades: readonly string[],
  plan: Plan,
): string => `SUMPRODUCT(${inScope(columns, scope, plan)}*${anyOf(columns.rating, grades)})`;

/** A count, or the mark of what cannot be meant where a row has it. */
const unlessWrong = (wrong: string, count: string): string => `IF(${someRow(wrong)},${literal(uncountable)},${count})`;

/** What a row that is wrong weighs in a count: more than there can be rows. */
const much = 10_000_000;

/**
 * A count, or the mark of what cannot be meant where a wrong row weighs in it: the root of less than nothing is an error. The count
 * is spelled once, for such counts are long. An error in a column that is read stays one.
 */
const unlessMuch = (count: string, read: readonly string[]): string =>
  `IF(SUMPRODUCT(${read.map((column) => `LEN(${column})`).join("+")})<0,"",` +
  `IFERROR(ROUND(${much - 1}-SQRT(${much - 1}-${count})^2,0),${literal(uncountable)}))`;

/** How many people in scope have a grade of the scale; marked where a grade, or a category that decides on the scope, is none. */
export function peopleKnown(columns: PeopleColumns, scope: PeopleScope, grades: readonly string[], plan: Plan): string {
  const { name, category, rating } = columns;
  const rated = `${inScope(columns, scope, plan)}*(LEN(${rating})>0)*(${much}-${much - 1}*${anyOf(rating, grades)})`;
  if (scope === "everyone") return unlessMuch(`SUMPRODUCT(${rated})`, [name, rating]);
  const categories = plan.categories.map((one) => one.name);
  const unknown = `${listed(name)}*${isNoneOf(category, categories)}`;
  return unlessMuch(`SUMPRODUCT(${rated}+${much}*${unknown})`, [name, category, rating]);
}

/** Σ of recorded violations of named people; what is no number of them does not count here, and so no key. */
export const violationSum = (name: string, violations: string): string =>
  `ROUND(SUMIFS(${violations},${name},"<>",${violations},">=0",${violations},"<${countRule.below}"),3)`;

/** Named people with a readable number of violations; marked where one is no whole number of them. */
export function violationsKnown(name: string, violations: string): string {
  const isCount = `ISNUMBER(${violations})*(${violations}>=0)*(${violations}<${countRule.below})`;
  const isHalf = `ISNUMBER(1/(ROUND(${violations},3)<>ROUND(${violations},0)))`;
  const wrong = `${listed(name)}*((LEN(${violations})>0)*(1-${isCount})+${isHalf})`;
  const known = `COUNTIFS(${name},"<>",${violations},">=0",${violations},"<${countRule.below}")`;
  return `IFERROR(${unlessWrong(wrong, known)},${literal(uncountable)})`;
}
