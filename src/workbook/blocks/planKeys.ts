import { calendarYear } from "../../plan/calendarYear";
import { periodRole } from "../../plan/periodRole";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { registrationDays } from "../../rules/figures/registered";
import { serialOfIso } from "../../rules/figures/serialDate";

/** Rows of the plan's table of settings. */
export const planSettingRows = ["registrationDeadline"] as const;

/** The column of the plan's targets that says in which period one is judged: `judged.D1`. */
export const judgedKey = ({ id }: Pick<Period, "id">): string => `judged.${id}`;

/** The columns of the plan's targets that take a mark in a target's row; where it has no figure there is nothing to mark. */
export const markKeys = (target: Target, plan: Plan): readonly string[] => [
  ...plan.periods.filter((period) => periodRole(target, period) !== "absent").map(judgedKey),
  "bars",
];

/** The hidden column in which less than one percent is confirmed: the points that are meant. */
export const confirmedKey = "confirmed";

/** What a row says of itself: empty while every cell of it can be meant. Formulas judge nothing by a row that says something. */
export const remarkKey = "remark";

/** First and last day of a plan's year, as serials. */
export function serialYear({ year }: Pick<Plan, "year">): { readonly first: number; readonly last: number } {
  const { first, last } = calendarYear(year);
  return { first: serialOfIso(first), last: serialOfIso(last) };
}

/** The days on which registration may end: those on which one may register. */
export function deadlineDays({ year }: Pick<Plan, "year">): { readonly first: number; readonly last: number } {
  const { from, to } = registrationDays(year);
  return { first: from, last: to };
}

/** Periods that another one sums together with this one: no day may be counted twice. */
export const summedBeside = ({ periods }: Plan, period: Period): readonly Period[] =>
  periods.filter(
    (other) =>
      other.id !== period.id && periods.some(({ sumOf }) => [other.id, period.id].every((id) => sumOf.includes(id))),
  );
