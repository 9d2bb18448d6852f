import type { Plan } from "../plan/plan";
import type { Finding } from "../rules/finding";
import type { Locale } from "./locale";
import type { UnitNames } from "./sentenceParams";

type Subject = Pick<Finding, "place" | "unit" | "target" | "period" | "person">;

function holder(locale: Locale, { place, unit }: Subject, names: UnitNames): string | undefined {
  if (unit !== undefined) return names.get(unit) ?? unit;
  if (place.block === "cell") return place.sheet;
  if (place.block === "agency") return locale.places.agency;
  return place.block.startsWith("plan") ? locale.places.plan : undefined;
}

/** Whose figure it is: "Phòng Tổng hợp · Đầu công việc · Đợt 1". Empty where nothing of it is known. */
export function describePlace(locale: Locale, subject: Subject, plan: Plan, names: UnitNames): string {
  const parts = [
    holder(locale, subject, names),
    subject.person,
    plan.targets.find(({ id }) => id === subject.target)?.name,
    plan.periods.find(({ id }) => id === subject.period)?.name,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
