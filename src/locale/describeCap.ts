import type { Plan } from "../plan/plan";
import type { CapCount } from "../rules/shortlist/awardCaps";
import { describeRequirement } from "./describeRequirement";
import { say, type Locale } from "./locale";
import { formatPercent } from "./numbers";

/** What a cap is a share of: those proposed for some awards, or all whom the list considers. */
function baseOf(locale: Locale, { of }: CapCount["cap"], plan: Plan): string {
  if (of.length === 0) return locale.awardCaps.all;
  const names = of.map((id) => plan.awards.find((award) => award.id === id)?.name ?? id);
  return say(locale, "awardCaps", "awards", { awards: names.join("; ") });
}

/**
 * The cap of an award on its base, as it is rounded, how those proposed stand to it, and the target that it collides with:
 * "tối đa 15% của 20 cá nhân được đề nghị Lao động tiên tiến, làm tròn xuống: 3; vượt 2; chỉ tiêu Tỷ lệ xuất sắc yêu cầu trên 30%".
 */
export function describeCap(locale: Locale, { award, cap, value, total, limit }: CapCount, plan: Plan): string {
  const level = plan.awards.find(({ id }) => id === award)?.level ?? "individual";
  const target = plan.targets.find(({ id }) => id === cap.target);
  return [
    say(locale, "awardCaps", "says", {
      ...{ percent: formatPercent(locale, cap.percent), total: String(total), limit: String(limit) },
      ...{ who: locale.awardCaps[level === "individual" ? "people" : "units"] },
      ...{ base: baseOf(locale, cap, plan), rounding: locale.awardCaps[cap.rounding] },
    }),
    value > limit ? say(locale, "awardCaps", "over", { count: String(value - limit) }) : locale.awardCaps.within,
    ...(target === undefined
      ? []
      : [
          say(locale, "awardCaps", "collides", {
            ...{ target: target.name, requirement: describeRequirement(locale, target, plan) },
          }),
        ]),
  ].join("; ");
}
