import type { FixedSheet } from "../../locale/workbook/sheetNames";
import type { PeriodId, Plan } from "../../plan/plan";
import type { PlanFaults } from "../../plan/planFaults";
import type { TargetId } from "../../plan/target";
import type { Figures, UnitFigures } from "../../rules/figures/figures";
import type { HeldCells } from "../../rules/evaluate/heldCells";
import type { Sitting } from "../../rules/figures/votes";
import type { ResultIndex } from "../../rules/evaluate/resultIndex";
import type { CellsByOwner } from "../../rules/findings/countCells";
import type { ExchangeRecord } from "./exchangeKeys";
import type { UnitTables } from "./unitTables";

/** Names of the sheets, which people may change; links and references follow them. */
export interface SheetNames extends Readonly<Record<FixedSheet, string>> {
  readonly leaders: string;
  readonly units: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<TargetId, string>;
}

/** All that the sheets are made from: the plan, what people entered, and what `rules` say of it. */
export interface Book {
  readonly plan: Plan;
  /** The plan as it was loaded, where cells of its sheet may have been edited since. */
  readonly source?: Plan;
  /** Rows of its sheet that nothing is judged by. */
  readonly faults: PlanFaults;
  readonly figures: Figures;
  readonly results: ResultIndex;
  /** What stands in the cells of figures. */
  readonly held: HeldCells;
  /** What is counted of each unit and of the agency: wrong and missing cells. */
  readonly cells: CellsByOwner;
  /** Periods that were over when the last check ran, by the day that it left in the workbook. */
  readonly over: ReadonlySet<PeriodId>;
  /** What the council's sheet counts of each occasion; absent where nobody filled it yet. */
  readonly sittings?: ReadonlyMap<PeriodId, Pick<Sitting, "members" | "present">>;
  readonly names: SheetNames;
  /** The columns of what people fill. */
  readonly tables: UnitTables;
  /** Targets whose sheets are kept out of sight: the agency's sums stand on them all the same. */
  readonly hiddenTargets?: ReadonlySet<TargetId>;
  /** What is noted of the units' files, by their codes; absent where none was sent. */
  readonly exchange?: ReadonlyMap<string, ExchangeRecord>;
}

/** A text that a person typed, or "" where there is none. */
export const textOf = (raw: UnitFigures["name"]): string =>
  raw === null || typeof raw === "object" ? "" : String(raw).normalize("NFC");
