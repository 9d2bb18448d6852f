import type { Award } from "../../plan/award";
import type { Period } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { UnitFigures } from "../figures/figures";
import type { PlanIndex } from "../evaluate/planIndex";
import type { Place } from "../figures/place";
import { awardOf } from "./awardOf";
import type { ConditionOutcome } from "./conditions";
import { judgeConditions, lackingReasons } from "./judgeConditions";
import type { Asked } from "./judgeDemand";
import { registrationReasons } from "./registrationReasons";
import type { Result } from "../evaluate/result";
import type { ResultIndex } from "../evaluate/resultIndex";
import { resultNumbers } from "../findings/resultNumbers";
import type { Reason } from "./shortlist";

/** What speaks against proposing someone, what is worth a remark, and what others have yet to decide. */
export interface Consideration {
  /** What one is put forward for; null where nobody says, or there is nothing. */
  readonly award: Award | null;
  readonly conditions: readonly ConditionOutcome[];
  readonly reasons: readonly Reason[];
  readonly remarks: readonly Reason[];
  readonly pending: readonly TargetId[];
  /** Results of the period, in the plan's order. */
  readonly results: readonly Result[];
}

/** Invalid figures of a target: those entered, or the sum alone where it is what is wrong. */
function invalidReasons(row: ReadonlyMap<string, Result>, period: Period): readonly Reason[] {
  const invalid = (ids: readonly string[]): readonly Result[] =>
    ids.flatMap((id) => row.get(id) ?? []).filter(({ status }) => status === "invalid");
  const entered = invalid(period.sumOf);
  return (entered.length > 0 ? entered : invalid([period.id])).map(({ target, place, period: of }) => ({
    code: "figure.invalid",
    target,
    place,
    numbers: { period: of },
  }));
}

/** What cannot be judged while the plan's row is at fault: nobody is proposed on part of the targets. */
export const planReasons = (results: readonly Result[]): readonly Reason[] =>
  results
    .filter(({ status }) => status === "planInvalid")
    .map(({ target, place }) => ({ code: "plan.invalid", target, place, numbers: {} }));

/**
 * A unit in a period: every invalid figure, every barring target missed or missing, the registration, and the conditions of its
 * award. `proposed` counts its own people who are proposed for one of some awards.
 */
export function considerUnit(
  index: PlanIndex,
  results: ResultIndex,
  unit: UnitFigures,
  period: Period,
  proposed: Asked["proposed"],
): Consideration {
  const targets = index.plan.targets.filter(({ level }) => level === "unit");
  const rows = targets.map((target) => ({ target, row: results.row(unit.code, target.id) }));
  const figures = rows.flatMap(({ target, row }): readonly Reason[] => {
    const result = row.get(period.id);
    const invalid = [...planReasons(result === undefined ? [] : [result]), ...invalidReasons(row, period)];
    if (!target.bars || result?.judged !== true) return invalid;
    if (result.status !== "notMet" && result.status !== "missing") return invalid;
    const about = {
      target: target.id,
      place: result.place,
      numbers: resultNumbers(index, target.measure, result.figures),
    };
    if (result.status === "notMet") return [...invalid, { code: "target.not-met", ...about }];
    return [...invalid, { code: "target.missing", ...about }];
  });
  const pending = rows.filter(({ target, row }) => {
    const result = row.get(period.id);
    return target.bars && result?.judged === true && result.status === "pending";
  });
  const registration = registrationReasons(unit.registration, index.plan.year, (row) => ({
    block: "unit",
    unit: unit.code,
    row,
  }));
  const bars = period.occasion.registration === "bars";
  const place: Place = { block: "unit", unit: unit.code, row: "title" };
  const { award, remarks } = awardOf(index.plan, "unit", unit.registration, period, place);
  const conditions = judgeConditions(award, { index, results, occasion: period, unit, proposed });
  return {
    award,
    conditions,
    reasons: [...figures, ...(bars ? registration : []), ...lackingReasons(award, conditions, place)],
    remarks: [...(bars ? [] : registration), ...remarks],
    pending: pending.map(({ target }) => target.id),
    results: rows.flatMap(({ row }) => row.get(period.id) ?? []),
  };
}
