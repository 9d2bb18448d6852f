import type { Award } from "./award";
import type { PeriodId, Plan } from "./plan";
import type { Level } from "./target";
import { yearPeriod } from "./yearPeriod";

/** The occasions that close a year: its final reviews, or where a plan has none the end of the year's period. */
export function yearEnds(plan: Pick<Plan, "periods">): readonly PeriodId[] {
  const finals = plan.periods.filter(({ occasion }) => occasion.review === "final");
  const year = yearPeriod(plan);
  const ends = finals.length > 0 || year === undefined ? finals : [year];
  return ends.map(({ id }) => id);
}

/** The awards of a level that an occasion ends with, in the plan's order. */
export const awardsAt = ({ awards }: Pick<Plan, "awards">, level: Level, period: PeriodId): readonly Award[] =>
  awards.filter((award) => award.level === level && award.occasions.includes(period));

/** What can be registered for at the beginning of a year (danh hiệu đăng ký): the awards of its end. */
export function registrableAwards(plan: Pick<Plan, "awards" | "periods">, level: Level): readonly Award[] {
  const ends = yearEnds(plan);
  return plan.awards.filter(
    (award) => award.level === level && award.occasions.some((period) => ends.includes(period)),
  );
}
