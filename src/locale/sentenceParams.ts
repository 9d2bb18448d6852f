import type { AnyFacts, FactKinds } from "../plan/facts";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { describeFigure } from "./describeFigure";
import { describeRequirement } from "./describeRequirement";
import type { Locale } from "./locale";
import { sayFacts, type UnitNames } from "./sayFact";

/** The facts as texts, and the figure that they make together under the target's measure. */
export function sentenceParams(
  locale: Locale,
  plan: Plan,
  target: Target | undefined,
  kinds: FactKinds,
  facts: AnyFacts,
  names?: UnitNames,
): Readonly<Record<string, string | undefined>> {
  const texts = sayFacts(locale, kinds, facts, names);
  if (target === undefined) return texts;
  const { value, total } = facts;
  const figure =
    value === undefined
      ? undefined
      : describeFigure(locale, target.measure, value, typeof total === "number" ? total : undefined);
  return { ...texts, figure, requirement: describeRequirement(locale, target, plan) };
}
