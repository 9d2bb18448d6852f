import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";

/** "02/02/2024" of an ISO date. */
export const dayMonthYear = (iso: string): string => iso.split("-").reverse().join("/");

/** The plan that a sheet stands on, in one line. */
export const planLine = (plan: Plan): string =>
  fill(sheetTexts.unit.planLine, { number: plan.number, date: dayMonthYear(plan.date), office: plan.office.fullName });
