import type { Target } from "../../plan/target";
import { leavesOut } from "./askedCells";
import type { Finding } from "./finding";
import { rowOf } from "../evaluate/leafCells";
import { isSameChoice } from "../figures/sameChoice";
import { tokens } from "../figures/tokens";
import { isVoid } from "./cellFault";
import { rowFinding, type FindingContext, type Owner } from "./findingContext";
import { leafFindings } from "./leafFindings";
import { missingFindings } from "./missingFindings";
import { ownDiskFault } from "./ownDiskFault";
import { notApplicableFindings } from "./notApplicableFindings";
import { verdictFinding } from "./verdictFinding";

function evidenceFindings(owner: Owner, target: Target): readonly Finding[] {
  if (target.measure.kind !== "confirmation" || !target.measure.evidence) return [];
  const confirmed = [...owner.results(target).values()].some(({ figures }) => isSameChoice(figures.value, tokens.yes));
  if (!confirmed || !isVoid(rowOf(owner.rows, target).evidence)) return [];
  const fault = { code: "evidence.missing", severity: "warning", numbers: {} } as const;
  return [rowFinding(owner, target, "evidence", fault)];
}

/** Evidence that nobody else can look at, of whatever target. */
function ownDiskFindings(owner: Owner, target: Target): readonly Finding[] {
  const fault = ownDiskFault(rowOf(owner.rows, target).evidence);
  return fault === null ? [] : [rowFinding(owner, target, "evidence", fault)];
}

/** Everything to be known of one row of figures: what was typed, what is missing, and what it comes to. */
export function rowFindings(context: FindingContext, owner: Owner, target: Target): readonly Finding[] {
  const results = owner.results(target);
  // Where the plan's row is at fault, no status says what is marked.
  const isOut = leavesOut(context.index, target, rowOf(owner.rows, target).notApplicable);
  const applying = target.entered.filter((period) => results.get(period)?.status !== "notApplicable" && !isOut(period));
  return [
    ...notApplicableFindings(context, owner, target),
    ...applying.flatMap((period) => leafFindings(context, owner, target, period)),
    ...missingFindings(context, owner, target),
    ...evidenceFindings(owner, target),
    ...ownDiskFindings(owner, target),
    ...[...results.values()].flatMap((result) => verdictFinding(context, target, result) ?? []),
  ];
}
