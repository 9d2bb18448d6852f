import type { Plan } from "../plan/plan";
import type { Finding } from "../rules/findings/finding";
import type { Locale } from "./locale";
import type { UnitNames } from "./sayFact";

type Subject = Pick<Finding, "place" | "unit" | "target" | "period" | "person">;

function holder(locale: Locale, { place, unit }: Subject, names: UnitNames): string | undefined {
  if (unit !== undefined) return names.get(unit) ?? unit;
  if (place.block === "cell") return place.sheet;
  if (place.block === "agency") return locale.places.agency;
  return place.block.startsWith("plan") ? locale.places.plan : undefined;
}

/** What of the plan it is about, where that is not a target. */
function partOfPlan({ place }: Subject, plan: Plan): string | undefined {
  if (place.block === "planEvents") return plan.events.find(({ id }) => id === place.row)?.name;
  if (place.block === "planCategories") return plan.categories.find(({ id }) => id === place.row)?.name;
  return place.block === "planPeriods" ? plan.periods.find(({ id }) => id === place.row)?.name : undefined;
}

/** Whose figure it is: "Phòng Tổng hợp · Đầu công việc · Đợt 1". Empty where nothing of it is known. */
export function describePlace(locale: Locale, subject: Subject, plan: Plan, names: UnitNames): string {
  const parts = [
    holder(locale, subject, names),
    subject.person,
    partOfPlan(subject, plan),
    plan.targets.find(({ id }) => id === subject.target)?.name,
    plan.periods.find(({ id }) => id === subject.period)?.name,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
