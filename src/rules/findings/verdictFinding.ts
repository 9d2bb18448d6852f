import type { Measure } from "../../plan/measure";
import { isNumeric } from "../../plan/measureTraits";
import type { Target } from "../../plan/target";
import type { Finding } from "./finding";
import { distance, missedLimit } from "../evaluate/judgeNumbers";
import type { Result } from "../evaluate/result";
import { resultNumbers } from "./resultNumbers";
import { dueSeverity, type FindingContext } from "./findingContext";

/** A strict threshold that is reached exactly, and so not passed: "đúng 90%: chưa vượt". */
function isExactlyAt(measure: Measure, { value, total }: Result["figures"]): boolean {
  if (!isNumeric(measure) || typeof value !== "number") return false;
  const missed = missedLimit(measure, value, total ?? 0);
  const strict = missed?.comparison === ">" || missed?.comparison === "<";
  return strict && distance(measure, missed, value, total ?? 0) === 0;
}

/** A target missed, just missed, or passed beyond its maximum; null for any other result. */
export function verdictFinding(context: FindingContext, target: Target, result: Result): Finding | null {
  const { measure } = target;
  const { unit, period, place, status, figures } = result;
  if (status !== "notMet" && status !== "exceeded") return null;
  const numbers = resultNumbers(context.index, measure, figures);
  const about = { ...(unit === undefined ? {} : { unit }), target: target.id, period, place, numbers };
  if (status === "exceeded") return { code: "target.exceeded", severity: "info", ...about };
  if (isExactlyAt(measure, figures)) return { code: "target.exactly-at-threshold", severity: "warning", ...about };
  return { code: "target.not-met", severity: dueSeverity(context, period), ...about };
}
