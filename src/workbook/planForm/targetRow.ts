import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { Measure } from "../../plan/measure";
import { withinOf } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import type { Source, Target } from "../../plan/target";
import { tokens } from "../../rules/figures/tokens";
import type { FormRow } from "./formValues";
import { measureForms } from "./measureForms";
import { refersTo } from "./references";

function initiativesCell(states: readonly string[]): string {
  if (!states.includes("recognised")) return choices.sources.initiativesProposed;
  return states.includes("proposed") ? choices.sources.initiatives : choices.sources.initiativesRecognised;
}

function sourceCells(source: Source, measure: Measure, plan: Plan): FormRow {
  const { sources } = choices;
  switch (source.from) {
    case "entry": {
      // Only what is entered can stand within another ratio.
      const within = withinOf(measure);
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
  ...measureForms[target.measure.kind].write(target.measure, plan),
  ...sourceCells(target.source, target.measure, plan),
  entered: target.entered.join(", "),
  judged: target.judged.join(", "),
  bars: target.bars ? tokens.mark : null,
  notApplicable: target.notApplicable === "withReason" ? tokens.mark : null,
});
