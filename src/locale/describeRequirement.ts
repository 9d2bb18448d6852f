import { formatDate } from "./dates";
import type { Locale } from "./locale";
import { formatCount, formatNumber, formatPercent } from "./numbers";
import { requirementOf, requirementSentence } from "./requirement";
import type { Limit } from "../plan/limit";
import type { Plan } from "../plan/plan";
import { gradeName } from "../plan/scales";
import type { Target } from "../plan/target";

/** A limit as the language writes it. Grades are said by the plan's names. */
function formatLimit(locale: Locale, limit: Limit, plan: Plan): string {
  switch (limit.form) {
    case "percent":
      return formatPercent(locale, limit.value);
    case "count":
      return formatCount(locale, limit.value);
    case "amount":
      return formatNumber(locale, limit.value);
    case "grade":
      return gradeName(plan, limit.scale, limit.value) ?? limit.value;
    case "date":
      return formatDate(locale, limit.value);
  }
}

/** What a target asks for: "trên 90%", "từ 01 đến 02 sáng kiến", "không có …". */
export const describeRequirement = (locale: Locale, { measure }: Target, plan: Plan): string =>
  requirementSentence(requirementOf(locale.measures, measure), (limit) => formatLimit(locale, limit, plan));
