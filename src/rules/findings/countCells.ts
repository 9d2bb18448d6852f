import { withinOf } from "../../plan/measureTraits";
import type { PeriodId, Plan } from "../../plan/plan";
import type { PlanFaults } from "../../plan/planFaults";
import { indexPlan, type PlanIndex } from "../evaluate/planIndex";
import type { Figures } from "../figures/figures";
import { placeKey, type Place } from "../figures/place";
import { askedFigures, askedOfLeaders, askedOfUnit, type AskedCell } from "./askedCells";
import type { Finding } from "./finding";

/** What is called wrong and missing everywhere: cells, each once. */
export interface CellCounts {
  /** Cells that hold what cannot be meant. */
  readonly wrong: number;
  /** Empty cells that were due before a day. */
  readonly missingSoFar: number;
  /** Empty cells of all that the plan asks for. */
  readonly missingInYear: number;
}

/** The cells of one unit, or of the agency, that are counted. */
export interface CountedCells {
  readonly asked: readonly AskedCell[];
  readonly wrong: readonly Place[];
}

export const nothingCounted: CountedCells = { asked: [], wrong: [] };

/** Of every unit by its code, and of the leaders by theirs; the agency's under undefined. */
export type CellsByOwner = ReadonlyMap<string | undefined, CountedCells>;

/** Blocks that hold what people enter of figures: a formula that was typed over, or a name that is lost, is no such cell. */
const entryBlocks: ReadonlySet<Place["block"]> = new Set(["unit", "figures", "agency", "initiatives", "people"]);

/**
 * Whether a finding says that a cell is wrong by itself or beside those of its row. Two rows that are alike are told, but neither
 * is wrong by itself, and a unit's sheet does not know the other units' rows; a total that another ratio's figure gives is wrong
 * there.
 */
function isWrongCell({ plan }: PlanIndex, { code, severity, target, place }: Finding): boolean {
  if (severity !== "error" || !entryBlocks.has(place.block)) return false;
  if (code === "initiative.duplicate" || code === "formula.overwritten" || code === "rollup.disagrees") return false;
  const measure = plan.targets.find(({ id }) => id === target)?.measure;
  const isGiven = measure !== undefined && withinOf(measure) !== undefined;
  return !(isGiven && "column" in place && String(place.column).endsWith(".total") && code.startsWith("figure."));
}

/** All cells that are counted, from the findings of the same figures. */
export function countedCells(
  plan: Plan,
  faults: PlanFaults,
  figures: Figures,
  findings: readonly Finding[],
): CellsByOwner {
  const index = indexPlan(plan, faults);
  const wrong = new Map<string | undefined, Map<string, Place>>();
  for (const finding of findings) {
    if (!isWrongCell(index, finding)) continue;
    const places = wrong.get(finding.unit) ?? new Map<string, Place>();
    wrong.set(finding.unit, places.set(placeKey(finding.place), finding.place));
  }
  const of = (owner: string | undefined, asked: readonly AskedCell[]) =>
    [owner, { asked, wrong: [...(wrong.get(owner)?.values() ?? [])] }] as const;
  const { leaders } = figures;
  const agency = plan.targets.filter(({ level }) => level === "agency");
  return new Map([
    ...figures.units.map((unit) => of(unit.code, askedOfUnit(index, unit))),
    ...(leaders === undefined ? [] : [of(leaders.code, askedOfLeaders(index, leaders))]),
    of(undefined, askedFigures(index, agency, figures.agency)),
  ]);
}

/** Periods that were over before a day, an Excel serial; one whose days cannot be meant never is. */
export function periodsOver(plan: Plan, faults: PlanFaults, day: number): ReadonlySet<PeriodId> {
  const { spans } = indexPlan(plan, faults);
  const isOver = (id: PeriodId): boolean =>
    !faults.periods.has(id) && (spans.get(id)?.to ?? Infinity) < Math.floor(day);
  return new Set(plan.periods.flatMap(({ id }) => (isOver(id) ? [id] : [])));
}

/** Whether a cell is empty, and was due in one of the periods that are over, or at once. */
export const isOverdue = ({ filled, by }: AskedCell, over: ReadonlySet<PeriodId>): boolean =>
  !filled && (by === undefined || by.some((period) => over.has(period)));

/** The one count: wrong cells, and the missing ones so far and in the year. */
export const countCells = (
  { asked, wrong }: CountedCells = nothingCounted,
  over: ReadonlySet<PeriodId>,
): CellCounts => ({
  wrong: wrong.length,
  missingSoFar: asked.filter((cell) => isOverdue(cell, over)).length,
  missingInYear: asked.filter(({ filled }) => !filled).length,
});
