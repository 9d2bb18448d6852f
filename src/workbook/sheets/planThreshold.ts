import { sheetTexts } from "../../locale/workbook/sheets";
import type { LimitForm } from "../../plan/limit";
import { limitRange } from "../../plan/limitRange";
import type { Measure } from "../../plan/measure";
import { isGrade, isTracked, limitsOf, traitsOf } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import { toA1 } from "../../sheet/a1";
import { limitHolds } from "../formulas/planRemarks";
import type { RangeRef } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { choice, dateOfYear, prompt, stop } from "./validations";

const styles: Record<LimitForm, StyleName> = {
  percent: "entryPercent",
  count: "entryNumber",
  amount: "entryNumber",
  grade: "entryChoice",
  date: "entryDate",
};

/** What a target's threshold cell holds; null where the target has none to edit. */
const formOf = (measure: Measure): LimitForm | null => (isTracked(measure) ? null : traitsOf(measure).limit);

/** How a threshold looks; one that a target does not have is no entry. */
export function thresholdStyle(measure: Measure): StyleName {
  const form = formOf(measure);
  return form === null ? "absent" : styles[form];
}

/** What may be entered as a threshold, and what is said of it; less than one percent only where it is `confirmed`. */
export function thresholdRule(
  builder: SheetBuilder,
  range: RangeRef,
  target: Target,
  plan: Plan,
  confirmed: string,
): void {
  const { measure } = target;
  const title = sheetTexts.plan.targetColumns.threshold;
  const { plan: prompts } = sheetTexts.prompts;
  const number = (kind: "whole" | "decimal", least: number, most: number, text: string): void => {
    const refusal = kind === "whole" ? sheetTexts.errors.wholeValue : sheetTexts.errors.decimalValue;
    builder.validate({
      range,
      rule: { kind, operator: "between", formula1: least, formula2: most },
      prompt: prompt(`${title}: ${target.id}`, text),
      error: stop(refusal),
    });
  };
  switch (formOf(measure)) {
    case "percent": {
      const limit = limitsOf(measure).find(({ cell }) => cell === "threshold");
      if (limit === undefined) break;
      builder.validate({
        range,
        rule: { kind: "custom", formula: limitHolds(limit, toA1(range), measure, confirmed, plan) },
        prompt: prompt(`${title}: ${target.id}`, prompts.percent),
        error: stop(sheetTexts.errors.points),
      });
      break;
    }
    case "count":
    case "amount": {
      const limit = limitsOf(measure).find(({ cell }) => cell === "threshold");
      if (limit?.form !== "count" && limit?.form !== "amount") break;
      const { least, most } = limitRange(limit, measure);
      number(limit.form === "count" ? "whole" : "decimal", least, most, prompts[limit.form]);
      break;
    }
    case "grade":
      builder.validate(choice(range, title, isGrade(measure) ? gradeNames(plan, measure.scale) : []));
      break;
    case "date":
      builder.validate(dateOfYear(range, title, plan, "stop"));
      break;
    case null:
      break;
  }
}
