import { sheetTexts } from "../../locale/workbook/sheets";
import { awardsAt } from "../../plan/awards";
import type { PeriodId, Plan } from "../../plan/plan";

/** What a council may conclude on a line of an occasion: as proposed, another form that the occasion ends with, or none. */
export const conclusionsOf = (plan: Plan, level: "unit" | "individual", period: PeriodId): readonly string[] => {
  const { agree, others } = sheetTexts.summary.conclusions;
  return [agree, ...awardsAt(plan, level, period).map(({ name }) => name), ...others];
};
