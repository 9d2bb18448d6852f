import type { AnyFacts } from "../plan/facts";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { reasonFacts, type ReasonCode, type ReasonOf } from "../rules/shortlist/shortlist";
import { describeDemands } from "./describeCondition";
import { format } from "./text/format";
import type { Locale } from "./locale";
import { formatCount } from "./numbers";
import { sentenceParams } from "./sentenceParams";

type OfCode<Code extends ReasonCode> = Omit<ReasonOf<Code>, "place">;
type SaidReason = { [Code in ReasonCode]: OfCode<Code> }[ReasonCode];

/** A reason about a person's violations may be nobody's target: then it is named by its field. */
function subject({ places }: Locale, target: Target | undefined, field: number | string | undefined) {
  if (target !== undefined) return target.name;
  return field === "trafficViolations" || field === "violations" ? places[field] : undefined;
}

/** Why someone is not proposed, without a full stop: "Đầu công việc chưa đạt: 18/20 (90%), yêu cầu trên 90%". */
export function describeReason(locale: Locale, reason: SaidReason, plan: Plan): string {
  const { code } = reason;
  const facts: AnyFacts = reason.numbers;
  const target = plan.targets.find(({ id }) => id === reason.target);
  const params = sentenceParams(locale, plan, target, reasonFacts[code], facts);
  const text = format<string>(locale.reasons[code], {
    ...params,
    figure: params.figure ?? (typeof facts.value === "number" ? formatCount(locale, facts.value) : undefined),
    clause: plan.registration.clause,
    planNumber: plan.number,
    target: subject(locale, target, facts.field),
    period: plan.periods.find(({ id }) => id === facts.period)?.name,
    condition: reason.condition && describeDemands(locale, reason.condition),
  });
  return text.charAt(0).toLocaleUpperCase(locale.numbers.tag) + text.slice(1);
}
