import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import type { Source, Target } from "../../plan/target";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { percentContent, type FormRow } from "./formValues";
import { refersTo } from "./references";

function countCells({ minimum, maximum, exact }: Extract<Measure, { kind: "count" }>): FormRow {
  if (exact !== undefined) return { comparison: choices.comparisons["="], threshold: exact };
  if (minimum === undefined) return { comparison: choices.comparisons["<="], threshold: maximum ?? null };
  return { comparison: choices.comparisons[">="], threshold: minimum, maximum: maximum ?? null };
}

function measureCells(measure: Measure, plan: Plan): FormRow {
  switch (measure.kind) {
    case "ratio":
      return {
        ...(measure.threshold === undefined
          ? {}
          : {
              comparison: choices.comparisons[measure.threshold.comparison],
              threshold: percentContent(measure.threshold.percent),
            }),
        subject: measure.part,
        base: measure.total,
        method: choices.whole[measure.whole ? "yes" : "no"],
      };
    case "count":
      return { ...countCells(measure), subject: measure.counted, method: choices.overMaximum[measure.overMaximum] };
    case "amount":
      return {
        comparison: choices.comparisons[measure.threshold.comparison],
        threshold: measure.threshold.value,
        subject: measure.unitOfMeasure,
      };
    case "change":
      return {
        comparison: choices.comparisons[measure.threshold.comparison],
        threshold: percentContent(measure.threshold.percent),
        subject: measure.unitOfMeasure,
        base: measure.baseline,
        method: choices.directions[measure.direction],
      };
    case "none":
      return { threshold: measure.allowed, subject: measure.counted };
    case "rating":
      return {
        threshold: refersTo(gradesOf(plan, measure.scale), measure.floor),
        subject: refersTo(plan.scales, measure.scale),
      };
    case "confirmation":
      return { method: choices.evidence[measure.evidence ? "yes" : "no"] };
    case "outcome":
      return { subject: measure.decidedBy };
    case "deadline":
      return { threshold: serialOfIso(measure.due) };
    case "cap":
      return {
        threshold: percentContent(measure.percent),
        subject: measure.part,
        base: measure.total,
        method: choices.roundings[measure.rounding],
      };
  }
}

function initiativesCell(states: readonly string[]): string {
  if (!states.includes("recognised")) return choices.sources.initiativesProposed;
  return states.includes("proposed") ? choices.sources.initiatives : choices.sources.initiativesRecognised;
}

function sourceCells(source: Source, measure: Measure, plan: Plan): FormRow {
  const { sources } = choices;
  switch (source.from) {
    case "entry": {
      // Only what is entered can stand within another ratio.
      const within = measure.kind === "ratio" ? measure.within : undefined;
      if (within === undefined) return { source: sources.entry };
      return { source: within.of === "total" ? sources.withinTotal : sources.withinPart, reference: within.target };
    }
    case "units":
      return { source: sources.units, reference: source.target };
    case "initiatives":
      return { source: initiativesCell(source.states) };
    case "peopleRatedAtLeast":
    case "peopleRatedBelow": {
      const all = source.scope === "everyone";
      const atLeast = all ? sources.ratedAtLeastAll : sources.ratedAtLeastChosen;
      const below = all ? sources.ratedBelowAll : sources.ratedBelowChosen;
      return {
        source: source.from === "peopleRatedAtLeast" ? atLeast : below,
        reference: refersTo(gradesOf(plan, plan.ratingScale), source.grade),
      };
    }
    case "peopleViolations":
      return { source: source.field === "trafficViolations" ? sources.trafficOfAll : sources.violationsOfAll };
    case "person": {
      const fields = {
        rating: sources.personRating,
        trafficViolations: sources.personTraffic,
        violations: sources.personViolations,
      };
      return { source: fields[source.field] };
    }
  }
}

/** A target as a row of the form. */
export const targetRow = (target: Target, plan: Plan): FormRow => ({
  id: target.id,
  name: target.name,
  words: target.words,
  clause: target.clause,
  level: choices.levels[target.level],
  kind: choices.kinds[target.measure.kind],
  ...measureCells(target.measure, plan),
  ...sourceCells(target.source, target.measure, plan),
  entered: target.entered.join(", "),
  judged: target.judged.join(", "),
  bars: target.bars ? tokens.mark : null,
  notApplicable: target.notApplicable === "withReason" ? tokens.mark : null,
});
