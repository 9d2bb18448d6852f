import type { Plan } from "../../plan/plan";
import { yearsOf } from "../../plan/planYears";
import { unlikeWords } from "../../plan/unlikeWords";
import type { Finding } from "./finding";
import { highestAllowed } from "../evaluate/judgeNumbers";
import type { FindingContext } from "./findingContext";

/** Commemorations whose years, as the plan's text has them, do not follow from the founding date. */
export function eventFindings({ index: { plan } }: FindingContext): readonly Finding[] {
  return plan.events.flatMap((event): readonly Finding[] => {
    const years = yearsOf(event, plan);
    const { statedYears: stated } = event;
    if (years === null || stated === undefined || stated === years) return [];
    const place = { block: "planEvents", row: event.id, column: "statedYears" } as const;
    return [{ code: "event.count-disagrees", severity: "warning", place, numbers: { stated, years } }];
  });
}

/** Limits for which the plan's own words have another number: the office may mean it, but it is said. */
export const wordsFindings = ({ targets }: Pick<Plan, "targets">): readonly Finding[] =>
  targets.flatMap((target) =>
    unlikeWords(target).map(({ limit: { cell }, stated }): Finding => ({
      ...{ code: "plan.words-differ", severity: "info", target: target.id },
      place: { block: "planTargets", row: target.id, column: cell },
      numbers: { stated: stated.join("; ") },
    })),
  );

/** Shares above a legal cap that the office has switched on. */
export function capFindings({ index, figures, results }: FindingContext): readonly Finding[] {
  return index.plan.caps
    .filter(({ enabled }) => enabled)
    .flatMap((cap) => {
      const agency = index.targets.get(cap.target)?.level === "agency";
      const owners = agency ? [undefined] : figures.units.map(({ code }) => code);
      const rows = owners.flatMap((unit) => [...results.row(unit, cap.target).values()]);
      return rows.flatMap(({ unit, target, period, place, figures: { value, total, result } }): readonly Finding[] => {
        if (typeof value !== "number" || total === null || result === null) return [];
        const limit = highestAllowed(cap, total);
        if (value <= limit) return [];
        const numbers = { name: cap.name, value, total, percent: cap.percent, limit };
        const about = { ...(unit === undefined ? {} : { unit }), target, period, place, numbers };
        return [{ code: "cap.exceeded", severity: "warning", ...about }];
      });
    });
}
