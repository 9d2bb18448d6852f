import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Limit, NumberLimit } from "../../plan/limit";
import { limitRange } from "../../plan/limitRange";
import type { Measure } from "../../plan/measure";
import { limitsOf } from "../../plan/measureTraits";
import type { Period, Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import { anchors } from "../blocks/anchors";
import { confirmedKey, deadlineDays, markKeys, remarkKey, serialYear, summedBeside } from "../blocks/planKeys";
import { limitValue } from "../../rules/figures/limitValues";
import { gradeRank } from "./comparison";
import { columnOf, isNoMark, isNumber, literal, lookUp } from "./expressions";

const { faults, dateRemarks } = sheetTexts.plan;

/** What differs by less is one number: cells hold doubles. */
const tolerance = "1E-9";

/** True unless every condition holds; a cell error holds none. */
const fails = (...conditions: readonly string[]): string => `IFERROR(NOT(AND(${conditions.join(",")})),TRUE)`;

const isWholeNumber = (cell: string): readonly string[] => [isNumber(cell), `INT(${cell})=${cell}`];

function isNumberInRange(cell: string, limit: NumberLimit, measure: Measure, confirmed: string): readonly string[] {
  const { least, most, decimals } = limitRange(limit, measure);
  return [
    isNumber(cell),
    `${cell}>=${least}`,
    `${cell}<=${most}`,
    `ABS(${cell}-ROUND(${cell},${decimals}))<${tolerance}`,
    ...(limit.form === "percent" ? [`OR(${cell}=0,${cell}>1,${cell}=${confirmed})`] : []),
  ];
}

/** Whether the cell of a limit holds what cannot be meant. */
function limitFails(limit: Limit, cell: string, measure: Measure, confirmed: string, plan: Plan): string {
  switch (limit.form) {
    case "percent":
    case "count":
    case "amount":
      return fails(...isNumberInRange(cell, limit, measure, confirmed));
    case "grade":
      return fails(`${gradeRank(cell, gradeNames(plan, limit.scale))}>0`);
    case "date": {
      const { first, last } = serialYear(plan);
      const loaded = limitValue(limit, plan);
      return fails(...isWholeNumber(cell), `OR(AND(${cell}>=${first},${cell}<=${last}),${cell}=${loaded})`);
    }
  }
}

/** The first that holds, in words; nothing where none does. */
const firstOf = (cases: readonly (readonly [condition: string, words: string])[]): string =>
  cases.reduceRight((otherwise, [condition, words]) => `IF(${condition},${literal(words)},${otherwise})`, '""');

/** What may be typed as a limit, as a condition that a validation asks of the cell itself. */
export const limitHolds = (limit: Limit, cell: string, measure: Measure, confirmed: string, plan: Plan): string =>
  `NOT(${limitFails(limit, cell, measure, confirmed, plan)})`;

/** What in a target's row cannot be meant; empty where everything can. `at` gives a cell of the row. */
export function targetRemark(target: Target, plan: Plan, at: (key: string) => string): string {
  const { measure } = target;
  const limits = limitsOf(measure);
  const wrong = limits.map(
    (limit) => [limitFails(limit, at(limit.cell), measure, at(confirmedKey), plan), faults[limit.cell]] as const,
  );
  const cells = new Set(limits.map(({ cell }) => cell));
  const [least, most] = [at("threshold"), at("maximum")];
  const reversed = cells.size > 1 ? [[`${least}>${most}`, faults.maximum] as const] : [];
  const marks = markKeys(target, plan).map((key) => isNoMark(at(key)));
  return firstOf([...wrong, ...reversed, [`OR(${marks.join(",")})`, faults.mark]]);
}

/** What is wrong with a mark in a row of staff categories. */
export const categoryRemark = (cell: string): string => firstOf([[isNoMark(cell), faults.mark]]);

const edge = ({ id }: Period, key: "from" | "to"): string => lookUp(anchors.planPeriods, literal(id), literal(key));

/** Whether a condition on the days of another period holds; one that has no days is told in its own row. */
const ofDays = (period: Period, condition: (from: string, to: string) => string): string => {
  const [from, to] = [edge(period, "from"), edge(period, "to")];
  return `IFERROR(IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${condition(from, to)},FALSE),FALSE)`;
};

const any = (conditions: readonly string[]): string => `OR(${conditions.join(",")})`;

/** What is wrong with a period's two days. */
export function periodRemark(period: Period, plan: Plan, from: string, to: string): string {
  const { first, last } = serialYear(plan);
  const beside = summedBeside(plan, period).map((other) =>
    ofDays(other, (start, end) => `AND(${from}<=${end},${start}<=${to})`),
  );
  const parts = plan.periods
    .filter(({ id }) => period.sumOf.includes(id))
    .map((part) => ofDays(part, (start, end) => `OR(${start}<${from},${end}>${to})`));
  return firstOf([
    [fails(...isWholeNumber(from), ...isWholeNumber(to)), dateRemarks.noDate],
    [`${to}<${from}`, dateRemarks.order],
    [`OR(${from}<${first},${to}>${last})`, fill(dateRemarks.outside, { year: plan.year })],
    ...(beside.length === 0 ? [] : [[any(beside), dateRemarks.overlap] as const]),
    ...(parts.length === 0 ? [] : [[any(parts), dateRemarks.parts] as const]),
  ]);
}

/** What is wrong with the last day to register, which may be left blank; a day of the year before is pointed out, and counts. */
export function deadlineRemark(cell: string, plan: Plan): string {
  const { first, last } = deadlineDays(plan);
  const outside = fill(dateRemarks.outside, { year: plan.year });
  const words = firstOf([
    [fails(...isWholeNumber(cell), `${cell}>=${first}`, `${cell}<=${last}`), dateRemarks.noDate],
    [`${cell}<${serialYear(plan).first}`, outside],
  ]);
  return `IF(COUNTBLANK(${cell})=1,"",${words})`;
}

const isRowFaulty = (anchor: string, row: string): string =>
  `IFERROR(LEN(${lookUp(anchor, literal(row), literal(remarkKey))})>0,TRUE)`;

/** True where the plan's row of a period says that its days cannot be meant, or cannot be found. */
export const isPeriodFaulty = (period: string): string => isRowFaulty(anchors.planPeriods, period);

/** The same of a target's row. */
export const isTargetFaulty = (target: string): string => isRowFaulty(anchors.planTargets, target);

/** True where a mark among the staff categories is none; the column's own key is one text. */
export const areCategoriesFaulty = (): string =>
  `IFERROR(SUMPRODUCT((LEN(${columnOf(anchors.planCategories, literal(remarkKey))})>0)*1)>1,TRUE)`;
