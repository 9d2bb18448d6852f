import { limitedBy, packAt, packsOf, quotasIn, type PlanQuota } from "../../plan/laws/lawInPlan";
import { inForce } from "../../plan/laws/lawPack";
import type { Period } from "../../plan/plan";
import { isNamed } from "../evaluate/countPeople";
import { highestAllowed } from "../evaluate/judgeNumbers";
import type { Figures } from "../figures/figures";
import { isSameChoice } from "../figures/sameChoice";
import type { Finding } from "./finding";
import type { FindingContext } from "./findingContext";

/** Packs that are on and do not stand at an occasion: their rules are not held against anybody then. */
export const packFindings = ({ index: { plan } }: FindingContext): readonly Finding[] =>
  packsOf(plan).flatMap((pack) =>
    plan.periods
      .filter((period) => packAt(pack, period) !== "applies")
      .map(({ id }) => ({
        code: "law.out-of-date",
        severity: "warning",
        period: id,
        place: { block: "planLaws", row: pack.id, column: "chosen" },
        numbers: { name: pack.name, from: pack.from, ...(pack.until !== undefined && { until: pack.until }) },
      })),
  );

/** How many of a category's people are rated so. */
const ratedIn = ({ units }: Figures, category: string, grade: string): number =>
  units
    .flatMap(({ people }) => people)
    .filter(
      (person) => isNamed(person) && isSameChoice(person.category, category) && isSameChoice(person.rating, grade),
    ).length;

function exceeded(quota: PlanQuota, { figures }: FindingContext) {
  const { categoryName: category, ratedName, baseName: grade, percent, source: name } = quota;
  const value = ratedIn(figures, category, ratedName);
  const total = ratedIn(figures, category, grade);
  const limit = highestAllowed({ percent, rounding: "down" }, total);
  return value > limit ? { name, value, total, percent, limit, category, grade } : null;
}

/**
 * More people rated best than a rating decree lets be: told at the agency's targets that ask for such a share, for the two
 * collide; what the plan asks for stays as it is.
 */
export const quotaFindings = (context: FindingContext): readonly Finding[] => {
  const { index, results } = context;
  const { plan } = index;
  const stands = (quota: PlanQuota, period: Period["id"]): boolean =>
    plan.periods.some(({ id, to }) => id === period && inForce(quota, to) === "applies");
  return quotasIn(plan, packsOf(plan)).flatMap((quota) => {
    const numbers = exceeded(quota, context);
    if (numbers === null) return [];
    return limitedBy(plan, quota).flatMap(({ id: target }) =>
      [...results.row(undefined, target).values()]
        .filter(({ period }) => stands(quota, period))
        .map(({ period, place }): Finding => ({
          ...{ code: "cap.exceeded", severity: "warning", target, period, place, numbers },
        })),
    );
  });
};
