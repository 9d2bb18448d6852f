import { withinOf } from "../../plan/measureTraits";
import type { Target } from "../../plan/target";
import { isBlank } from "../figures/blank";
import type { Finding } from "./finding";
import type { FindingCode, FindingFacts } from "./findingFacts";
import { rowOf } from "../evaluate/leafCells";
import { notApplicableMarks, readNotApplicable } from "../figures/readNotApplicable";
import { isVoid, unusable } from "./cellFault";
import { choiceFault } from "./choiceFault";
import { rowFinding, type FindingContext, type Owner } from "./findingContext";

const warning = <Code extends FindingCode>(code: Code, numbers: FindingFacts[Code]) =>
  ({ code, severity: "warning", numbers }) as const;

/** "Không áp dụng" where it may not stand, without its reason, or beside figures that it leaves out. */
export function notApplicableFindings({ index }: FindingContext, owner: Owner, target: Target): readonly Finding[] {
  const { notApplicable: raw, note } = rowOf(owner.rows, target);
  const said = readNotApplicable(index.plan, target, raw);
  if (said.kind === "none") return [];
  if (said.kind === "fault") {
    const fault =
      target.notApplicable === "forbidden"
        ? unusable("notApplicable.not-allowed", raw, {}, isVoid(raw) ? null : undefined)
        : choiceFault(raw, notApplicableMarks(index.plan, target));
    return fault === null ? [] : [rowFinding(owner, target, "notApplicable", fault)];
  }
  const reason = isVoid(note) ? [rowFinding(owner, target, "note", warning("notApplicable.reason-missing", {}))] : [];
  const periods = said.kind === "whole" ? target.entered : [said.period];
  const figures = periods.flatMap((period) => {
    const { value, total } = owner.read(target, period);
    // The total of a ratio within another is that one's, not entered here; a list that is empty of a period counts 0.
    const typed = withinOf(target.measure) === undefined ? [value, total] : [value];
    const entered = target.source.from === "entry" ? typed.some((raw) => !isBlank(raw)) : value !== null && value !== 0;
    if (!entered || target.source.from === "units") return [];
    const numbers = typeof value === "number" ? { value } : {};
    return [rowFinding(owner, target, `${period}.value`, warning("notApplicable.with-figure", numbers), period)];
  });
  return [...reason, ...figures];
}
