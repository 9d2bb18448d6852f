import { limitedBy, packAt, packsOf, quotasIn, type PlanQuota } from "../../plan/laws/lawInPlan";
import { inForce } from "../../plan/laws/lawPack";
import type { Period } from "../../plan/plan";
import { isNamed } from "../evaluate/countPeople";
import { highestAllowed } from "../evaluate/judgeNumbers";
import type { UnitFigures } from "../figures/figures";
import { peopleLists } from "../figures/leaders";
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

/** How many of a category's people in a list are rated so. */
const ratedIn = ({ people }: Pick<UnitFigures, "people">, category: string, grade: string): number =>
  people.filter(
    (person) => isNamed(person) && isSameChoice(person.category, category) && isSameChoice(person.rating, grade),
  ).length;

function exceeded(quota: PlanQuota, unit: UnitFigures) {
  const { categoryName: category, ratedName, baseName: grade, percent, source: name } = quota;
  const value = ratedIn(unit, category, ratedName);
  const total = ratedIn(unit, category, grade);
  const limit = highestAllowed({ percent, rounding: "down" }, total);
  return value > limit ? { name, value, total, percent, limit, category, grade } : null;
}

/**
 * More people of a unit rated best than a rating decree lets be, which counts each unit by itself: told at the agency's targets that
 * ask for such a share, for the two collide; what the plan asks for stays as it is.
 */
export const quotaFindings = (context: FindingContext): readonly Finding[] => {
  const { index, figures, results } = context;
  const { plan } = index;
  const stands = (quota: PlanQuota, period: Period["id"]): boolean =>
    plan.periods.some(({ id, to }) => id === period && inForce(quota, to) === "applies");
  const quotas = quotasIn(plan, packsOf(plan));
  const ofLists = quotas.flatMap((quota) => peopleLists(figures).map((list) => ({ quota, list })));
  return ofLists.flatMap(({ quota, list }) => {
    const numbers = exceeded(quota, list);
    if (numbers === null) return [];
    return limitedBy(plan, quota).flatMap(({ id: target }) =>
      [...results.row(undefined, target).values()]
        .filter(({ period }) => stands(quota, period))
        .map(({ period, place }): Finding => ({
          ...{ code: "cap.exceeded", severity: "warning", unit: list.code, target, period, place, numbers },
        })),
    );
  });
};
