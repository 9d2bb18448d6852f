import { formatDate } from "./dates";
import { say, type Locale } from "./locale";
import { formatCount, formatNumber, formatPercent } from "./numbers";
import type { MeasureOf } from "../plan/measure";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import type { Comparison } from "../plan/threshold";

const comparisonKeys = {
  ">": "moreThan",
  ">=": "atLeast",
  "<": "lessThan",
  "<=": "atMost",
  "=": "exactly",
} as const satisfies Record<Comparison, string>;

const compared = (locale: Locale, comparison: Comparison, value: string): string =>
  say(locale, "measures", comparisonKeys[comparison], { value });

function countWords(locale: Locale, { counted, minimum, maximum, exact }: MeasureOf<"count">): string {
  const number = (value: number): string => formatCount(locale, value);
  const things = (value: number): string => say(locale, "measures", "counted", { number: number(value), counted });
  if (exact !== undefined) return compared(locale, "=", things(exact));
  if (minimum !== undefined && maximum !== undefined) {
    return say(locale, "measures", "range", { minimum: number(minimum), maximum: number(maximum), counted });
  }
  if (minimum !== undefined) return compared(locale, ">=", things(minimum));
  return maximum === undefined ? locale.measures.tracked : compared(locale, "<=", things(maximum));
}

/** What a target asks for: "trên 90%", "từ 01 đến 02 sáng kiến", "không có …". Grades are said by the plan's names. */
export function describeRequirement(locale: Locale, { measure }: Target, plan: Plan): string {
  switch (measure.kind) {
    case "ratio": {
      if (measure.threshold === undefined) return locale.measures.tracked;
      return compared(locale, measure.threshold.comparison, formatPercent(locale, measure.threshold.percent));
    }
    case "count":
      return countWords(locale, measure);
    case "amount": {
      const number = formatNumber(locale, measure.threshold.value);
      const { unitOfMeasure } = measure;
      return compared(
        locale,
        measure.threshold.comparison,
        say(locale, "measures", "amount", { number, unitOfMeasure }),
      );
    }
    case "change": {
      const percent = formatPercent(locale, measure.threshold.percent);
      return say(locale, "measures", measure.direction, {
        required: compared(locale, measure.threshold.comparison, percent),
      });
    }
    case "none": {
      const { counted, allowed } = measure;
      if (allowed === 0) return say(locale, "measures", "none", { counted });
      return compared(
        locale,
        "<=",
        say(locale, "measures", "counted", { number: formatCount(locale, allowed), counted }),
      );
    }
    case "rating": {
      const scale = plan.scales.find(({ id }) => id === measure.scale);
      const grade = scale?.grades.find(({ id }) => id === measure.floor)?.name ?? measure.floor;
      return say(locale, "measures", "rating", { grade });
    }
    case "confirmation":
      return measure.evidence ? locale.measures.confirmationWithEvidence : locale.measures.confirmation;
    case "outcome":
      return say(locale, "measures", "outcome", { decidedBy: measure.decidedBy });
    case "deadline":
      return say(locale, "measures", "deadline", { due: formatDate(locale, measure.due) });
    case "cap": {
      const percent = formatPercent(locale, measure.percent);
      return say(locale, "measures", "cap", { percent, total: measure.total });
    }
  }
}
