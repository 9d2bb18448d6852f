import type { Target } from "../../plan/target";
import type { Finding } from "./finding";
import { rowOf } from "../evaluate/leafCells";
import { tokens } from "../figures/tokens";
import { isVoid } from "./cellFault";
import { rowFinding, type FaultContext, type Owner } from "./faultContext";
import { leafFaults } from "./leafFaults";
import { missingFaults } from "./missingFaults";
import { notApplicableFaults } from "./notApplicableFaults";
import { verdictFault } from "./verdictFaults";

function evidenceFaults(owner: Owner, target: Target): readonly Finding[] {
  if (target.measure.kind !== "confirmation" || !target.measure.evidence) return [];
  const confirmed = [...owner.results(target).values()].some(({ figures }) => figures.value === tokens.yes);
  if (!confirmed || !isVoid(rowOf(owner.rows, target).evidence)) return [];
  const fault = { code: "evidence.missing", severity: "warning", numbers: {} } as const;
  return [rowFinding(owner, target, "evidence", fault)];
}

/** Everything to be known of one row of figures: what was typed, what is missing, and what it comes to. */
export function rowFaults(context: FaultContext, owner: Owner, target: Target): readonly Finding[] {
  const results = owner.results(target);
  const applying = target.entered.filter((period) => results.get(period)?.status !== "notApplicable");
  return [
    ...notApplicableFaults(context, owner, target),
    ...applying.flatMap((period) => leafFaults(context, owner, target, period)),
    ...missingFaults(context, owner, target),
    ...evidenceFaults(owner, target),
    ...[...results.values()].flatMap((result) => verdictFault(context, target, result) ?? []),
  ];
}
