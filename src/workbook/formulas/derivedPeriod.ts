import type { Measure } from "../../plan/measure";
import { isTracked } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { tokens } from "../../rules/figures/tokens";
import { compared, type ComparedCells } from "./comparison";
import { resultOf, standsOnFigures } from "./leafResult";
import { literal, rounded, said } from "./expressions";

export interface SummedCells {
  readonly value: string;
  readonly total: string;
  readonly result: string;
  readonly status: string;
}

const all = (leaves: readonly SummedCells[], cell: keyof SummedCells): string =>
  leaves.map((leaf) => leaf[cell]).join(",");

const skipped = (leaves: readonly SummedCells[]): string =>
  leaves.map((leaf) => `(${leaf.status}=${said.notApplicable})`).join("+");

const isWhole = (leaves: readonly SummedCells[]): string =>
  `COUNT(${all(leaves, "result")})+${skipped(leaves)}=${leaves.length}`;

/** The sum over the periods whose figures are complete; empty while none is. A roll-up sums, it never averages. */
export function summed(leaves: readonly SummedCells[], cell: "value" | "total"): string {
  const terms = leaves.map((leaf) => `IF(COUNT(${leaf.result})=1,${rounded(leaf[cell])},0)`);
  return `IF(COUNT(${all(leaves, "result")})=0,"",ROUND(${terms.join("+")},3))`;
}

/** The status of a period that sums others: missing while one of them is. */
export function derivedStatus(
  measure: Measure,
  leaves: readonly SummedCells[],
  cells: ComparedCells & { readonly naState: string; readonly judged: string },
  plan: Plan,
): string {
  const any = (status: string): string => `OR(${leaves.map((leaf) => `${leaf.status}=${status}`).join(",")})`;
  const allSkipped = `AND(${leaves.map((leaf) => `${leaf.status}=${said.notApplicable}`).join(",")})`;
  const judged = `${cells.judged}=${literal(tokens.mark)}`;
  const tracked = isTracked(measure);
  const someEntered = `IF(COUNT(${all(leaves, "result")})>0,${said.tracked},"")`;
  const partial = tracked ? someEntered : `IF(${judged},${said.missing},${someEntered})`;
  const complete = tracked ? said.tracked : `IF(${judged},${compared(measure, cells, plan)},${said.tracked})`;
  return (
    `IF(${cells.naState}="!",${said.invalid},IF(${cells.naState}="X",${said.notApplicable},` +
    `IF(${any(said.planInvalid)},${said.planInvalid},` +
    `IF(${any(said.invalid)},${said.invalid},IF(${allSkipped},${said.notApplicable},` +
    `IF(${isWhole(leaves)},${complete},${partial}))))))`
  );
}

/** The result of the sums, once every period that counts is complete. */
export function derivedResult(
  measure: Measure,
  leaves: readonly SummedCells[],
  cells: { readonly value: string; readonly total: string; readonly status: string },
): string {
  return `IF(AND(${standsOnFigures(cells.status)},${isWhole(leaves)}),${resultOf(measure, cells.value, cells.total)},"")`;
}
