import type { PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Figures } from "../figures/figures";
import type { Finding, Severity } from "./finding";
import type { CellReader } from "../evaluate/leafCells";
import type { PlanIndex } from "../evaluate/planIndex";
import type { Result } from "../evaluate/result";
import type { ResultIndex } from "../evaluate/resultIndex";
import type { CellFault } from "./cellFault";

/** What every search for faults looks at. */
export interface FindingContext {
  readonly index: PlanIndex;
  readonly figures: Figures;
  readonly results: ResultIndex;
  /** An Excel serial. */
  readonly today: number;
}

/** A unit, or the agency where `unit` is undefined, with its rows of figures. */
export interface Owner {
  readonly unit: string | undefined;
  readonly rows: Figures["agency"];
  readonly read: CellReader;
  readonly results: (target: Target) => ReadonlyMap<PeriodId, Result>;
}

/** A warning once a period is over, until then only to be known. */
export const dueSeverity = ({ index, today }: FindingContext, period: PeriodId): Severity =>
  (index.spans.get(period)?.to ?? Infinity) < Math.floor(today) ? "warning" : "info";

/** A fault in a cell of a row of figures. */
export function rowFinding(
  { unit }: Owner,
  target: Target,
  column: string,
  fault: CellFault,
  period?: PeriodId,
): Finding {
  return {
    ...fault,
    ...(unit === undefined ? {} : { unit }),
    target: target.id,
    ...(period === undefined ? {} : { period }),
    place:
      unit === undefined
        ? { block: "agency", row: target.id, column }
        : { block: "figures", unit, row: target.id, column },
  };
}
