import { sheetTexts } from "../../locale/workbook/sheets";
import { awardsAt } from "../../plan/awards";
import type { PeriodId, Plan } from "../../plan/plan";
import type { Level } from "../../plan/target";

/** What a council may conclude on a line: as proposed, another award of the occasion, or none. */
export const conclusionsOf = (plan: Pick<Plan, "awards">, level: Level, period: PeriodId): readonly string[] => {
  const { agree, others } = sheetTexts.summary.conclusions;
  return [agree, ...awardsAt(plan, level, period).map(({ name }) => name), ...others];
};
