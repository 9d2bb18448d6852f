import { isPair } from "../../plan/measureTraits";
import type { PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { isBlank } from "../figures/blank";
import { isComplete } from "../evaluate/evaluation";
import type { Finding } from "./finding";
import { leafCells } from "../evaluate/leafCells";
import { periodsOfTarget } from "../evaluate/planIndex";
import { dueSeverity, rowFinding, type FindingContext, type Owner } from "./findingContext";

/** Periods whose status says that a figure is missing; leaves come along where only their sum is judged. */
function wanting(context: FindingContext, owner: Owner, target: Target): readonly PeriodId[] {
  const results = owner.results(target);
  const isMissing = (period: PeriodId): boolean => results.get(period)?.status === "missing";
  const periods = periodsOfTarget(context.index, target.id);
  const sums = periods.filter(({ period, leaves }) => leaves !== null && isMissing(period));
  const typed = target.source.from === "entry";
  const leaves = periods.filter(({ period, leaves: parts }) => {
    const result = results.get(period);
    if (parts !== null || result === undefined) return false;
    if (result.status === "missing") return true;
    const unfinished = result.status !== "notApplicable" && result.status !== "invalid" && !isComplete(result);
    return typed && unfinished && sums.some((sum) => sum.leaves?.includes(period));
  });
  // What is counted has no cell to fill in: the sum itself is told, unless one of its periods was.
  const untold = sums.filter((sum) => !leaves.some(({ period }) => sum.leaves?.includes(period)));
  return [...leaves, ...(typed ? [] : untold)].map(({ period }) => period);
}

/** Figures that are asked for and not there, a finding for each period; a part without its total wherever it stands. */
export function missingFindings(context: FindingContext, owner: Owner, target: Target): readonly Finding[] {
  const wanted = new Set(wanting(context, owner, target));
  const results = owner.results(target);
  return periodsOfTarget(context.index, target.id).flatMap(({ period, leaves }): readonly Finding[] => {
    const status = results.get(period)?.status;
    const numbers = {};
    if (target.source.from !== "entry" || leaves !== null) {
      if (!wanted.has(period)) return [];
      const severity = dueSeverity(context, period);
      return [rowFinding(owner, target, `${period}.status`, { code: "figure.missing", severity, numbers }, period)];
    }
    const { value, total } = leafCells(context.index, owner.read, target, period);
    const half = isPair(target.measure) && !isBlank(value) && isBlank(total);
    if (half && (status === "missing" || status === "tracked")) {
      const fault = {
        code: "ratio.total-missing",
        severity: "warning",
        numbers: typeof value === "number" ? { value } : {},
      } as const;
      return [rowFinding(owner, target, `${period}.total`, fault, period)];
    }
    if (!wanted.has(period)) return [];
    const severity = dueSeverity(context, period);
    return [rowFinding(owner, target, `${period}.value`, { code: "figure.missing", severity, numbers }, period)];
  });
}
