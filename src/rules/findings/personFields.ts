import type { PeriodId } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import type { PlanIndex } from "../evaluate/planIndex";

/** A field of the list of people that figures are taken from. */
export type PersonField = "category" | "rating" | "trafficViolations" | "violations";

/** For which target, and by the end of which period, a field is asked for. */
export interface Asked {
  readonly target?: TargetId;
  readonly period: PeriodId;
}

function fieldsOf({ source }: Target): readonly PersonField[] {
  switch (source.from) {
    case "person":
    case "peopleViolations":
      return [source.field];
    case "peopleRatedAtLeast":
    case "peopleRatedBelow":
      return source.scope === "chosenCategories" ? ["rating", "category"] : ["rating"];
    case "entry":
    case "units":
    case "initiatives":
      return [];
  }
}

/** The fields that the plan needs of every person; a person's own target comes before the agency's. */
export function personFields({ plan }: PlanIndex): ReadonlyMap<PersonField, Asked> {
  const asked = new Map<PersonField, Asked>();
  const own = plan.targets.filter(({ level }) => level === "individual");
  for (const target of [...own, ...plan.targets]) {
    const period = target.entered.at(-1);
    for (const field of fieldsOf(target)) {
      if (period !== undefined && !asked.has(field)) asked.set(field, { target: target.id, period });
    }
  }
  return asked;
}
