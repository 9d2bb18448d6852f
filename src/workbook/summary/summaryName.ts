import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period, Plan } from "../../plan/plan";
import { isWholeYear } from "../../plan/yearPeriod";

/** "Tổng hợp Đợt 1"; "Tổng hợp cả năm", for the year is no proper name. */
export function summaryName(plan: Plan, period: Period): string {
  const name = isWholeYear(plan, period)
    ? period.name.charAt(0).toLocaleLowerCase("vi") + period.name.slice(1)
    : period.name;
  return fill(sheetTexts.summary.sheet, { period: name });
}
