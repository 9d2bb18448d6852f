import { fill, sheetTexts } from "../../locale/sheets";
import type { Period } from "../../plan/plan";

/** "Tổng hợp Đợt 1"; "Tổng hợp cả năm", for the year is no proper name. */
export function summaryName(period: Period): string {
  const isYear = period.sumOf.length > 0;
  const name = isYear ? period.name.charAt(0).toLocaleLowerCase("vi") + period.name.slice(1) : period.name;
  return fill(sheetTexts.names.summary, { period: name });
}
