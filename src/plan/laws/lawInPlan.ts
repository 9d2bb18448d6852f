import type { Award } from "../award";
import type { Condition, Demand, SimpleDemand } from "../condition";
import type { Plan } from "../plan";
import { gradesOf } from "../scales";
import { inForce, toldByWords, type AwardRule, type InForce, type LawPack, type QuotaRule } from "./lawPack";
import { lawPack } from "./lawPacks";

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Names are compared without regard to case. */
const key = (text: string): string => text.toLocaleUpperCase("vi");

const isCalled = ({ name, aliases = [] }: Named, names: readonly string[]): boolean =>
  [name, ...aliases].some((one) => names.some((other) => key(one) === key(other)));

/** The packs that a plan has on, in its order. */
export const packsOf = ({ laws }: Pick<Plan, "laws">): readonly LawPack[] => laws.flatMap((id) => lawPack(id) ?? []);

/** How a pack stands at an occasion: on the last day of its period. */
export const packAt = (pack: LawPack, { to }: Plan["periods"][number]): InForce => inForce(pack, to);

/** A demand with the plan's ids for the law's names; null where the plan does not have what it names. */
function simpleInPlan(demand: SimpleDemand, plan: Plan): SimpleDemand | null {
  if (demand.kind === "ratingAtLeast") {
    const grade = gradesOf(plan, plan.ratingScale).find((one) => isCalled(one, [demand.grade]));
    return grade === undefined ? null : { ...demand, grade: grade.id };
  }
  if (!("awards" in demand)) return demand;
  const awards = plan.awards.filter((one) => isCalled(one, demand.awards)).map(({ id }) => id);
  return awards.length === 0 ? null : { ...demand, awards };
}

function demandInPlan(rule: AwardRule, plan: Plan): Demand {
  const { demand } = rule;
  if (demand.kind !== "oneOf") return simpleInPlan(demand, plan) ?? toldByWords(rule);
  const of = demand.of.flatMap((one) => simpleInPlan(one, plan) ?? []);
  return of.length < demand.of.length ? toldByWords(rule) : { kind: "oneOf", of };
}

/** A condition that a law asks for, and where it says so. */
export interface LawCondition extends Condition {
  readonly source: string;
}

/** What the packs that are on ask for an award at an occasion, where they stand on its last day. They say, and never bar. */
export const lawConditions = (plan: Plan, award: Award, occasion: Plan["periods"][number]): readonly LawCondition[] =>
  packsOf(plan)
    .flatMap(({ awards }) => awards)
    .filter((rule) => rule.level === award.level && isCalled(award, rule.names))
    .filter((rule) => inForce(rule, occasion.to) === "applies")
    .map((rule) => ({ effect: "says", demand: demandInPlan(rule, plan), source: rule.source }));

/** A quota with the plan's ids. */
export interface PlanQuota extends QuotaRule {
  readonly categoryName: string;
  readonly ratedId: string;
  readonly baseName: string;
  readonly ratedName: string;
}

/** The quotas of packs, as far as the plan has the ratings and the staff that they speak of. */
export function quotasIn(plan: Plan, packs: readonly LawPack[]): readonly PlanQuota[] {
  const grades = gradesOf(plan, plan.ratingScale);
  return packs.flatMap(({ quotas }) =>
    quotas.flatMap((quota): readonly PlanQuota[] => {
      const category = plan.categories.find((one) => isCalled(one, [quota.category]));
      const rated = grades.find((one) => isCalled(one, [quota.rated]));
      const base = grades.find((one) => isCalled(one, [quota.base]));
      if (category === undefined || rated === undefined || base === undefined) return [];
      const names = { categoryName: category.name, ratedName: rated.name, baseName: base.name };
      return [{ ...quota, ...names, ratedId: rated.id }];
    }),
  );
}

/** The agency's targets that ask for a share of those whom a quota limits: the two collide. */
export const limitedBy = ({ targets }: Pick<Plan, "targets">, { ratedId }: PlanQuota): Plan["targets"] =>
  targets.filter(({ source }) => source.from === "peopleRatedAtLeast" && source.grade === ratedId);
