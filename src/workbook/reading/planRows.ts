import type { LimitCell } from "../../plan/limit";
import { isSlip } from "../../plan/limitRange";
import type { Measure } from "../../plan/measure";
import type { LawPack } from "../../plan/laws/lawPack";
import { limitsOf } from "../../plan/measureTraits";
import type { Period, Plan, StaffCategory } from "../../plan/plan";
import { planIssue, type PlanIssue } from "../../plan/planIssue";
import type { Target } from "../../plan/target";
import { isBlank, shownText } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import type { Place } from "../../rules/figures/place";
import { anchors } from "../blocks/anchors";
import { confirmedKey, deadlineDays, judgedKey, markKeys, serialYear, summedBeside } from "../blocks/planKeys";
import { valueKey } from "../blocks/listKeys";
import { absentFault, dayEntry, limitEntry, markEntry, type PlanCellFault, type PlanEntry } from "./planCells";
import type { ReadBlocks } from "./readFigures";
import { rawUnder, type ReadBlock } from "./readKeyedBlock";

/** A fault and the cell of the plan's sheet that it stands in. */
export interface PlacedFault extends PlanCellFault {
  readonly place: Place;
  /** Says that so few points are meant. */
  readonly confirm?: { readonly value: number; readonly at: Place };
}

/** A row as its cells have it; where some cannot be meant, the plan as it was loaded stands in for them. */
export interface PlanRow<Item> {
  readonly item: Item;
  readonly faults: readonly PlacedFault[];
}

/** The block of a table of the plan, where it has the row and the columns; what is lost cannot be meant. */
const foundRow = (block: ReadBlock | undefined, row: string, columns: readonly string[]): block is ReadBlock =>
  block !== undefined && block.rows.has(row) && columns.every((key) => block.columns.has(key));

const lost = (place: Place, id: string): PlacedFault => ({
  place,
  typed: "",
  issue: planIssue([], "row.lost", { id }),
});

/** An object with another value at a path of keys. */
function withValue(whole: object, [key = "", ...rest]: readonly string[], value: unknown): object {
  const part: unknown = new Map(Object.entries(whole)).get(key);
  return { ...whole, [key]: typeof part === "object" && part !== null ? withValue(part, rest, value) : value };
}

const reversed = (least: number, most: number): PlanIssue =>
  planIssue([], "count.reversed", { minimum: least, maximum: most });

/** Columns of a target's row that can be edited, in one target or another. */
const editedKeys = (plan: Plan): readonly string[] => [
  ...["threshold", "maximum"],
  ...plan.periods.map(judgedKey),
  "bars",
];

/**
 * What stands in cells of a target's row in which the plan asks for nothing. What the row says can be meant, and is what the rules judge by;
 * formulas read such a cell whatever the target has, and judge by what was typed or filled there.
 */
export function unaskedCells(target: Target, block: ReadBlock | undefined, loaded: Plan): readonly PlacedFault[] {
  const asked = new Set<string>([...limitsOf(target.measure).map(({ cell }) => cell), ...markKeys(target, loaded)]);
  const others = editedKeys(loaded).filter((column) => !asked.has(column));
  return others.flatMap((column) => {
    const fault = absentFault(rawUnder(block, target.id, column));
    return fault === null ? [] : [{ ...fault, place: { block: "planTargets", row: target.id, column } }];
  });
}

/** What a target's row says now: its limits, where it is judged, whether it bars. */
export function targetRow(target: Target, block: ReadBlock | undefined, loaded: Plan): PlanRow<Target> {
  const at = (column: string): Place => ({ block: "planTargets", row: target.id, column });
  const keys = editedKeys(loaded);
  if (!foundRow(block, target.id, keys)) return { item: target, faults: [lost(at("threshold"), target.id)] };
  const cell = (key: string): Raw => rawUnder(block, target.id, key);
  const faults: PlacedFault[] = [];
  const read = <Value>(key: string, entry: PlanEntry<Value>, otherwise: Value): Value => {
    if (entry.ok) return entry.value;
    const points = cell(key);
    const isDoubted = entry.fault.issue.code === "percent.slip" && block.columns.has(confirmedKey);
    const confirm = isDoubted && typeof points === "number" ? { value: points, at: at(confirmedKey) } : undefined;
    faults.push({ ...entry.fault, place: at(key), ...(confirm === undefined ? {} : { confirm }) });
    return otherwise;
  };
  const { measure } = target;
  const numbers = new Map<LimitCell, number>();
  const edited = limitsOf(measure).reduce<object>((changed, limit) => {
    // Workbooks of the first form have no cell that confirms: what was loaded is meant.
    const loadedPoints = limit.form === "percent" && isSlip(limit.value) ? limit.value : null;
    const confirmed = block.columns.has(confirmedKey) ? cell(confirmedKey) : loadedPoints;
    const entry = limitEntry(cell(limit.cell), limit, { measure, confirmed, loaded });
    if (entry.ok && typeof entry.value === "number") numbers.set(limit.cell, entry.value);
    return withValue(changed, limit.path.split("."), read<number | string>(limit.cell, entry, limit.value));
  }, measure);
  const [least, most] = [numbers.get("threshold"), numbers.get("maximum")];
  if (least !== undefined && most !== undefined && least > most) {
    faults.push({ place: at("maximum"), typed: shownText(cell("maximum")), issue: reversed(least, most) });
  }
  const marked = new Map(markKeys(target, loaded).map((key) => [key, markEntry(cell(key))]));
  const isMarked = (key: string, otherwise: boolean): boolean => {
    const entry = marked.get(key);
    return entry === undefined ? otherwise : read(key, entry, otherwise);
  };
  const judged = loaded.periods.filter((period) => isMarked(judgedKey(period), target.judged.includes(period.id)));
  return {
    // Each value was read as its limit takes it.
    item: {
      ...target,
      measure: edited as Measure,
      judged: judged.map(({ id }) => id),
      bars: isMarked("bars", target.bars),
    },
    faults,
  };
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The first thing that is wrong with a period's days, in the order in which its row says so. */
function daysIssue(period: Period, days: Days, daysOf: (period: Period) => Days | undefined, loaded: Plan) {
  const { from, to } = days;
  const { first, last } = serialYear(loaded);
  if (to < from) return { key: "to", issue: planIssue([], "period.reversed") } as const;
  if (from < first || to > last) {
    const key = from < first ? "from" : "to";
    const date = key === "from" ? period.from : period.to;
    return { key, issue: planIssue([], "period.outside-year", { date, year: loaded.year }) } as const;
  }
  const overlapped = summedBeside(loaded, period).find((other) => {
    const span = daysOf(other);
    return span !== undefined && from <= span.to && span.from <= to;
  });
  if (overlapped !== undefined) {
    const facts = { id: period.name, other: overlapped.name };
    return { key: "from", issue: planIssue([], "period.overlap", facts) } as const;
  }
  const part = loaded.periods.find((other) => {
    const span = period.sumOf.includes(other.id) ? daysOf(other) : undefined;
    return span !== undefined && (span.from < from || span.to > to);
  });
  return part === undefined
    ? undefined
    : ({ key: "from", issue: planIssue([], "period.sum-outside", { id: part.name }) } as const);
}

/** What the rows of the periods say now: days that are days, in order, in the year, and counted once. */
export function periodRows(blocks: ReadBlocks, loaded: Plan): readonly PlanRow<Period>[] {
  const block = blocks.get(anchors.planPeriods);
  const read = new Map(
    loaded.periods.map((period) => {
      const cell = (key: string): Raw => rawUnder(block, period.id, key);
      return [period.id, { from: dayEntry(cell("from")), to: dayEntry(cell("to")) }] as const;
    }),
  );
  // Any two numbers are days to the other rows, as to their formulas: whether they can be is told in their own row.
  const daysOf = ({ id }: Period): Days | undefined => {
    const [from, to] = (["from", "to"] as const).map((key) => rawUnder(block, id, key));
    return typeof from === "number" && typeof to === "number" ? { from, to } : undefined;
  };
  return loaded.periods.map((period): PlanRow<Period> => {
    const at = (column: string): Place => ({ block: "planPeriods", row: period.id, column });
    if (!foundRow(block, period.id, ["from", "to"])) return { item: period, faults: [lost(at("from"), period.id)] };
    const { from, to } = read.get(period.id) ?? {};
    const none = (["from", "to"] as const).flatMap((key) => {
      const entry = read.get(period.id)?.[key];
      return entry === undefined || entry.ok ? [] : [{ ...entry.fault, place: at(key) }];
    });
    if (from?.ok !== true || to?.ok !== true) return { item: period, faults: none };
    const edited = { ...period, from: from.value.iso, to: to.value.iso };
    const wrong = daysIssue(edited, { from: from.value.serial, to: to.value.serial }, daysOf, loaded);
    if (wrong === undefined) return { item: edited, faults: [] };
    const typed = shownText(rawUnder(block, period.id, wrong.key));
    return { item: period, faults: [{ place: at(wrong.key), typed, issue: wrong.issue }] };
  });
}

/** Which staff categories are marked now. */
export function categoryRow(category: StaffCategory, blocks: ReadBlocks): PlanRow<StaffCategory> {
  const block = blocks.get(anchors.planCategories);
  const place: Place = { block: "planCategories", row: category.id, column: "chosen" };
  if (!foundRow(block, category.id, ["chosen"])) return { item: category, faults: [lost(place, category.id)] };
  const entry = markEntry(rawUnder(block, category.id, "chosen"));
  return entry.ok
    ? { item: { ...category, chosen: entry.value }, faults: [] }
    : { item: { ...category, chosen: false }, faults: [{ ...entry.fault, place }] };
}

/** Whether a law pack is marked now; sheets of earlier forms have none to mark. */
export function lawRow({ id }: LawPack, blocks: ReadBlocks, loaded: Plan): PlanRow<{ id: string; on: boolean }> {
  const block = blocks.get(anchors.planLaws);
  const place: Place = { block: "planLaws", row: id, column: "chosen" };
  const before = { id, on: loaded.laws.includes(id) };
  if (block === undefined) return { item: before, faults: [] };
  if (!foundRow(block, id, ["chosen"])) return { item: before, faults: [lost(place, id)] };
  const entry = markEntry(rawUnder(block, id, "chosen"));
  return entry.ok
    ? { item: { id, on: entry.value }, faults: [] }
    : { item: { id, on: false }, faults: [{ ...entry.fault, place }] };
}

/** The last day to register, where one is set. */
export function deadlineRow(blocks: ReadBlocks, loaded: Plan): PlanRow<Plan["registration"]> {
  const { clause, words } = loaded.registration;
  const raw = rawUnder(blocks.get(anchors.planSettings), "registrationDeadline", valueKey);
  if (isBlank(raw)) return { item: { clause, words }, faults: [] };
  const { first, last } = deadlineDays(loaded);
  const entry = dayEntry(raw, (serial) => serial >= first && serial <= last);
  if (entry.ok) return { item: { clause, words, deadline: entry.value.iso }, faults: [] };
  const place: Place = { block: "planSettings", row: "registrationDeadline", column: valueKey };
  return { item: { clause, words }, faults: [{ ...entry.fault, place }] };
}
