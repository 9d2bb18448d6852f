import type { Plan, PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Figures, UnitFigures } from "../../rules/figures/figures";
import type { Result } from "../../rules/evaluate/result";
import type { UnitTables } from "./unitTables";

/** Names of the sheets, which people may change; links and references follow them. */
export interface SheetNames {
  readonly index: string;
  readonly plan: string;
  readonly registration: string;
  readonly agency: string;
  readonly check: string;
  readonly units: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<TargetId, string>;
}

/** All that the sheets are made from: the plan, what people entered, and what `rules` say of it. */
export interface Book {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly results: ResultIndex;
  readonly names: SheetNames;
  /** The columns of what people fill. */
  readonly tables: UnitTables;
  /** Targets whose sheets are kept out of sight: the agency's sums stand on them all the same. */
  readonly hiddenTargets?: ReadonlySet<TargetId>;
}

/** Results by unit (absent for the agency), target and period. */
export class ResultIndex {
  private readonly byKey = new Map<string, Result>();

  constructor(results: readonly Result[]) {
    for (const result of results) {
      if (result.person === undefined) this.byKey.set(keyOf(result.unit, result.target, result.period), result);
    }
  }

  get(unit: string | undefined, target: TargetId, period: PeriodId): Result | undefined {
    return this.byKey.get(keyOf(unit, target, period));
  }
}

const keyOf = (unit: string | undefined, target: TargetId, period: PeriodId): string =>
  `${unit ?? ""}|${target}|${period}`;

/** A text that a person typed, or "" where there is none. */
export const textOf = (raw: UnitFigures["name"]): string =>
  raw === null || typeof raw === "object" ? "" : String(raw).normalize("NFC");
