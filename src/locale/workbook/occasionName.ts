import type { Period, Plan } from "../../plan/plan";
import { isWholeYear } from "../../plan/yearPeriod";
import { fill, sheetTexts } from "./sheets";

const words = sheetTexts.summary;

/** "Đợt 1 năm 2024"; "6 tháng đầu năm 2024", where the name ends in "năm" already. `wholeYear` is said of the year: "năm {year}". */
export function occasionName(plan: Plan, period: Period, wholeYear: string): string {
  const lastWord = period.name.normalize("NFC").toLocaleLowerCase("vi").split(/\s+/u).at(-1);
  const ofPart = lastWord === words.yearWord ? words.occasionOfYear : words.occasion;
  return fill(isWholeYear(plan, period) ? wholeYear : ofPart, { period: period.name, year: plan.year });
}
