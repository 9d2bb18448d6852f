import { parsePlan } from "../../plan/parsing/parsePlan";
import type { Limit, LimitCell } from "../../plan/limit";
import type { Measure } from "../../plan/measure";
import { limitsOf } from "../../plan/measureTraits";
import { periodRole } from "../../plan/periodRole";
import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import type { Target } from "../../plan/target";
import type { Raw } from "../../rules/figures/figures";
import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { isoOfSerial } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { anchors } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import { maximumValue, thresholdValue } from "../blocks/planValues";
import { planFromChunks } from "../blocks/planSource";
import type { RawWorkbook } from "../blocks/raw";
import type { ReadBlocks } from "./readFigures";
import { rawUnder, type ReadBlock } from "./readKeyedBlock";

/** The plan that a workbook was made from, and as its plan sheet has it now. */
export interface ReadPlan {
  /** As loaded. */
  readonly source: Plan;
  /** With the sheet's edited cells: what every formula refers to. */
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

const isMarked = (raw: Raw): boolean => typeof raw === "string" && raw.toLowerCase() === tokens.mark;

const isoOr = (raw: Raw, otherwise: string): string => (typeof raw === "number" ? (isoOfSerial(raw) ?? "") : otherwise);

/** A limit as the plan says it, from what its cell holds; what does not fit comes out as data that does not parse. */
function limitFromCell(limit: Limit, raw: Raw, plan: Plan): unknown {
  if (limit.form === "date") return isoOr(raw, "");
  if (limit.form !== "grade") return raw;
  return gradesOf(plan, limit.scale).find(({ name }) => name === raw)?.id ?? "";
}

/** An object with another value at a path of keys. */
function withValue(whole: object, [key = "", ...rest]: readonly string[], value: unknown): object {
  const part: unknown = new Map(Object.entries(whole)).get(key);
  return { ...whole, [key]: typeof part === "object" && part !== null ? withValue(part, rest, value) : value };
}

/** A measure with the sheet's limits. */
const editedMeasure = (measure: Measure, cells: Readonly<Record<LimitCell, Raw>>, plan: Plan): object =>
  limitsOf(measure).reduce<object>(
    (edited, limit) => withValue(edited, limit.path.split("."), limitFromCell(limit, cells[limit.cell], plan)),
    measure,
  );

function editedTarget(target: Target, block: ReadBlock, plan: Plan): unknown {
  if (!block.rows.has(target.id)) return target;
  const cell = (key: string): Raw => rawUnder(block, target.id, key);
  const judged = plan.periods
    .filter((period) => periodRole(target, period) !== "absent" && isMarked(cell(`judged.${period.id}`)))
    .map((period) => period.id);
  return {
    ...target,
    measure: editedMeasure(target.measure, { threshold: cell("threshold"), maximum: cell("maximum") }, plan),
    judged: plan.periods.every((period) => block.columns.has(`judged.${period.id}`)) ? judged : target.judged,
    bars: block.columns.has("bars") ? isMarked(cell("bars")) : target.bars,
  };
}

function editedPlan(source: Plan, blocks: ReadBlocks): Record<string, unknown> {
  const targets = blocks.get(anchors.planTargets);
  const periods = blocks.get(anchors.planPeriods);
  const categories = blocks.get(anchors.planCategories);
  const deadline = rawUnder(blocks.get(anchors.planSettings), "registrationDeadline", valueKey);
  const registration = { clause: source.registration.clause, words: source.registration.words };
  return {
    ...source,
    targets: targets === undefined ? source.targets : source.targets.map((one) => editedTarget(one, targets, source)),
    periods: source.periods.map((period) => ({
      ...period,
      from: isoOr(rawUnder(periods, period.id, "from"), period.from),
      to: isoOr(rawUnder(periods, period.id, "to"), period.to),
    })),
    categories: source.categories.map((category) =>
      categories?.rows.has(category.id) === true
        ? { ...category, chosen: isMarked(rawUnder(categories, category.id, "chosen")) }
        : category,
    ),
    registration: deadline === null ? registration : { ...registration, deadline: isoOr(deadline, "") },
  };
}

/** `targets[3].measure.threshold.percent` → the cell of the plan sheet. */
function placeOfIssue(path: string, source: Plan): Place {
  const match = /^(targets|periods)\[(\d+)\]\.?(.*)$/.exec(path);
  const [, list, index = "", field = ""] = match ?? [];
  if (list === "targets") {
    const column = /maximum/.test(field) ? "maximum" : /^judged/.test(field) ? "no" : "threshold";
    return { block: "planTargets", row: source.targets[Number(index)]?.id ?? "", column };
  }
  if (list === "periods") {
    return {
      block: "planPeriods",
      row: source.periods[Number(index)]?.id ?? "",
      column: field === "to" ? "to" : "from",
    };
  }
  return { block: "anchor", name: anchors.planTargets };
}

/** Puts back the parts that do not parse, so that one slip does not hide the rest of the edits. */
function withoutPlanIssues(
  edited: Record<string, unknown>,
  source: Plan,
): { plan: Plan; findings: readonly Finding[] } {
  const parsed = parsePlan(edited);
  if (parsed.ok) return { plan: parsed.plan, findings: [] };
  const findings = parsed.issues.map((issue): Finding => {
    const place = placeOfIssue(issue.path, source);
    return {
      code: "plan.invalid",
      severity: "error",
      ...(place.block === "planTargets" ? { target: place.row } : {}),
      place,
      numbers: { path: issue.path, issue: issue.code, ...issue.numbers },
    };
  });
  const wrong = new Set(parsed.issues.map((issue) => /^\w+(\[\d+\])?/.exec(issue.path)?.[0] ?? ""));
  const mended = {
    ...edited,
    targets: source.targets.map((target, index) =>
      wrong.has(`targets[${index}]`) ? target : (edited.targets as unknown[])[index],
    ),
    ...([...wrong].some((part) => part.startsWith("periods")) ? { periods: source.periods } : {}),
    ...(wrong.has("registration") ? { registration: source.registration } : {}),
  };
  const again = parsePlan(mended);
  return { plan: again.ok ? again.plan : source, findings };
}

/**
 * Thresholds and maxima of the plan sheet that are others than in the plan as it was loaded. Its other cells (what bars, the
 * periods judged, dates, categories, the deadline) are read and count, but an edit of them is not told: no place names
 * categories and settings, and the words of `plan.changed` are those of a threshold.
 */
function changes(source: Plan, plan: Plan): readonly Finding[] {
  return plan.targets.flatMap((target, index): Finding[] => {
    const before = source.targets[index];
    if (before === undefined) return [];
    const pairs = [
      ["threshold", thresholdValue(before.measure, source), thresholdValue(target.measure, plan)],
      ["maximum", maximumValue(before.measure, source), maximumValue(target.measure, plan)],
    ] as const;
    return pairs
      .filter(([, was, is]) => was !== is)
      .map(([column, was, is]) => ({
        code: "plan.changed",
        severity: "info",
        target: target.id,
        place: { block: "planTargets", row: target.id, column },
        numbers: { was: was ?? "", is: is ?? "" },
      }));
  });
}

/** The plan of a workbook; undefined where its text is lost or no plan. */
export function readPlan(raw: RawWorkbook, blocks: ReadBlocks): ReadPlan | undefined {
  const cells = raw.blocks.get(anchors.planSource)?.cells ?? [];
  const chunks = cells.flatMap((row) => row.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : [])));
  const parsed = parsePlan(planFromChunks(chunks));
  if (!parsed.ok) return undefined;
  const source = parsed.plan;
  const { plan, findings } = withoutPlanIssues(editedPlan(source, blocks), source);
  return { source, plan, findings: [...findings, ...changes(source, plan)] };
}
