import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";

/** "02/02/2024" of an ISO date. */
export const dayMonthYear = (iso: string): string => iso.split("-").reverse().join("/");

/** The plan that a sheet stands on, in one line. */
export const planLine = (plan: Plan): string =>
  fill(sheetTexts.unit.planLine, { number: plan.number, date: dayMonthYear(plan.date), office: plan.office.fullName });

/** The plan in the middle of a sentence: "Kế hoạch phát động thi đua năm 2024". A name that begins with an abbreviation keeps it. */
export function planName({ name }: Plan): string {
  const said = name.normalize("NFC");
  const title = sheetTexts.unit.planName;
  if (said.toLocaleLowerCase("vi").startsWith(fill(title, { name: "" }).toLocaleLowerCase("vi"))) return said;
  const isWord = /^\p{Lu}\p{Ll}/u.test(said);
  return fill(title, { name: isWord ? said.charAt(0).toLocaleLowerCase("vi") + said.slice(1) : said });
}
