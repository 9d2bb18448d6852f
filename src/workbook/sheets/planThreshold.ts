import { sheetTexts } from "../../locale/workbook/sheets";
import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import type { RangeRef } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { choice, dateOfYear, prompt, stop } from "./validations";

/** How a threshold looks; one that a target does not have is no entry. */
export function thresholdStyle(measure: Measure): StyleName {
  if (measure.kind === "ratio" && measure.threshold === undefined) return "absent";
  const styles: Record<Measure["kind"], StyleName> = {
    ratio: "entryPercent",
    cap: "entryPercent",
    change: "entryPercent",
    count: "entryNumber",
    amount: "entryNumber",
    none: "entryNumber",
    rating: "entryChoice",
    deadline: "entryDate",
    confirmation: "absent",
    outcome: "absent",
  };
  return styles[measure.kind];
}

/** What may be entered as a threshold, and what is said of it. */
export function thresholdRule(builder: SheetBuilder, range: RangeRef, target: Target, plan: Plan): void {
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
  switch (measure.kind) {
    case "ratio":
    case "cap":
    case "change":
      if (thresholdStyle(measure) !== "absent") number("decimal", 0, 1000, prompts.percent);
      break;
    case "count":
    case "none":
      number("whole", 0, 1_000_000, prompts.count);
      break;
    case "amount":
      number("decimal", -99_999_999_999, 99_999_999_999, prompts.amount);
      break;
    case "rating":
      builder.validate(choice(range, title, gradeNames(plan, measure.scale)));
      break;
    case "deadline":
      builder.validate(dateOfYear(range, title, plan, "stop"));
      break;
    case "confirmation":
    case "outcome":
      break;
  }
}
