import type { Plan } from "../plan/plan";
import type { Reason } from "../rules/shortlist";
import { format } from "./format";
import type { Locale } from "./locale";
import { sentenceParams } from "./sentenceParams";

const noNames: ReadonlyMap<string, string> = new Map();

/** Why someone is not proposed, without a full stop: reasons are listed. "Đầu công việc chưa đạt: 18/20 (90%), yêu cầu trên 90%". */
export function describeReason(
  locale: Locale,
  reason: Pick<Reason, "code" | "target" | "numbers">,
  plan: Plan,
): string {
  const target = plan.targets.find(({ id }) => id === reason.target);
  const text = format<string>(locale.reasons[reason.code], {
    clause: plan.registration.clause,
    ...sentenceParams(locale, plan, target, reason.numbers, noNames),
    target: target?.name,
  });
  return text.charAt(0).toLocaleUpperCase(locale.language) + text.slice(1);
}
