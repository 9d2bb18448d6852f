import type { PeriodId } from "./plan";
import type { Target, TargetId } from "./target";

/** Rows of the plan's sheet that cannot be meant as they stand: nothing is judged by them. */
export interface PlanFaults {
  readonly targets: ReadonlySet<TargetId>;
  /** Periods whose days are none, or contradict those of others. */
  readonly periods: ReadonlySet<PeriodId>;
  /** Whether a mark among the staff categories is none. */
  readonly categories: boolean;
}

export const noPlanFaults: PlanFaults = { targets: new Set(), periods: new Set(), categories: false };

/** Whether people are counted by the categories that are marked. */
export const countsChosen = ({ source }: Target): boolean => "scope" in source && source.scope === "chosenCategories";

/** Whether a figure that is entered or counted in a period cannot be judged, for what it hangs on in the plan is at fault. */
export const hangsOnFault = (target: Target, period: PeriodId, faults: PlanFaults): boolean =>
  faults.targets.has(target.id) ||
  (target.source.from === "initiatives" && faults.periods.has(period)) ||
  (countsChosen(target) && faults.categories);
