import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Measure } from "../../plan/measure";
import { isSlip } from "../../plan/limitRange";
import { limitsOf, traitsOf } from "../../plan/measureTraits";
import { periodRole } from "../../plan/periodRole";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Comparison } from "../../plan/threshold";
import { tokens } from "../../rules/figures/tokens";
import { cellOf, columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import { limitHolds, targetRemark } from "../formulas/planRemarks";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import { noPlanEntries, type PlanEntries } from "../blocks/planEntries";
import { confirmedKey, judgedKey, remarkKey } from "../blocks/planKeys";
import type { Content } from "../drawing/description";
import { maximumValue, thresholdValue } from "../../rules/figures/limitValues";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { keptContent } from "./keptContent";
import { markFaultyRows } from "./faultyRows";
import type { StartOf } from "./starts";
import { thresholdRule, thresholdStyle } from "./planThreshold";
import { rowHeight } from "../drawing/rowHeight";
import { mark, prompt, stop } from "./validations";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { writePlanTable, type PlanColumn } from "./planTable";

const words = sheetTexts.plan.targetColumns;

const symbols: Record<Comparison, string> = { ">": ">", ">=": "≥", "<": "<", "<=": "≤", "=": "=" };

/** How a figure is held against the threshold's cell; where a range has no lower end, its cell is one all the same. */
function comparisonOf(measure: Measure): string {
  const [first] = limitsOf(measure);
  if (first === undefined) return "";
  return symbols[first.cell === "threshold" ? first.comparison : ">="];
}

function unitOfMeasure(measure: Measure): string {
  const traits = traitsOf(measure);
  if (traits.entry !== "number") return "";
  return traits.result === "entry" ? traits.label(measure) : sheetTexts.plan.percentUnit;
}

/** Widths of the plan's columns, in characters. */
export const planWidths = {
  no: 9.6,
  name: 26,
  words: 70,
  level: 12.5,
  clause: 12,
  kind: 12,
  comparison: 8,
  threshold: 13,
  maximum: 8,
  unitOfMeasure: 15,
  judged: 10,
  bars: 11,
  /** Two columns of the sheet. */
  remark: 18,
} as const;

const flag = (on: boolean): Content => (on ? tokens.mark : null);

const headerHeight = 56;

type TargetColumn = PlanColumn<Target> & {
  readonly key: string;
  readonly width: number;
  readonly hidden?: true;
  /** What its cell must have room for, where that is more than a line. */
  readonly text?: (target: Target) => string;
};

const said = (
  key: keyof typeof planWidths & keyof typeof words,
  style: StyleName,
  text: (target: Target) => string,
): TargetColumn => ({
  ...{ key, heading: words[key], width: planWidths[key], style },
  content: ({ item }) => text(item),
});

const wrapped = (...[key, style, text]: Parameters<typeof said>): TargetColumn => ({ ...said(key, style, text), text });

/** Less than one percent that the plan itself asks for. */
function smallPoints({ measure }: Target): number | null {
  const small = limitsOf(measure).find(({ form, value }) => form === "percent" && isSlip(value));
  return typeof small?.value === "number" ? small.value : null;
}

/**
 * Columns of the plan's targets behind the id column. `threshold`, `maximum`, `judged.*` and `bars` can be edited, and hold
 * what was typed in them where the sheet is made anew.
 */
export const planTargetColumns = (
  plan: Plan,
  typed: PlanEntries = noPlanEntries,
  source = plan,
): readonly TargetColumn[] => {
  /** What its remark holds a cell against. */
  const loaded = (item: Target): Target => source.targets.find(({ id }) => id === item.id) ?? item;
  const kept = ({ id }: Target, key: string, value: Content): Content =>
    keptContent(typed, anchors.planTargets, id, key, value);
  return [
    said("no", "labelCentered", ({ id }) => id),
    wrapped("name", "label", ({ name }) => name),
    wrapped("words", "label", ({ words: text }) => text),
    wrapped("level", "labelCentered", ({ level }) => sheetTexts.levels[level]),
    said("clause", "labelCentered", ({ clause }) => clause),
    wrapped("kind", "labelCentered", ({ measure }) => sheetTexts.kinds[measure.kind]),
    said("comparison", "labelCentered", ({ measure }) => comparisonOf(measure)),
    {
      ...{ key: "threshold", heading: words.threshold, width: planWidths.threshold },
      style: ({ item: { measure } }) => thresholdStyle(measure),
      content: ({ item }) => kept(item, "threshold", thresholdValue(item.measure, plan)),
      text: ({ measure }) => {
        const chosen = thresholdValue(measure, plan);
        return typeof chosen === "string" ? chosen : "";
      },
    },
    {
      ...{ key: "maximum", heading: words.maximum, width: planWidths.maximum },
      style: ({ item: { measure } }) => (maximumValue(measure, plan) === null ? "absent" : "entryNumber"),
      content: ({ item }) => kept(item, "maximum", maximumValue(item.measure, plan)),
    },
    wrapped("unitOfMeasure", "labelCentered", ({ measure }) => unitOfMeasure(measure)),
    ...plan.periods.map((period): TargetColumn => ({
      ...{ key: judgedKey(period), heading: fill(words.judged, { period: period.name }), width: planWidths.judged },
      style: ({ item }) => (periodRole(item, period) === "absent" ? "absent" : "entryCentered"),
      content: ({ item }) => kept(item, judgedKey(period), flag(item.judged.includes(period.id))),
    })),
    {
      ...{ key: "bars", heading: words.bars, width: planWidths.bars, style: "entryCentered" },
      content: ({ item }) => kept(item, "bars", flag(item.bars)),
    },
    {
      ...{ key: remarkKey, heading: sheetTexts.plan.remark, width: planWidths.remark, span: 2, style: "computedText" },
      content: ({ item, at }) => ({ formula: targetRemark(loaded(item), source, (key) => toA1(at(key))), value: "" }),
    },
    {
      ...{ key: confirmedKey, heading: "", width: planWidths.maximum, hidden: true },
      content: ({ item }) => kept(item, confirmedKey, smallPoints(item)),
    },
  ];
};

/** The first threshold that can be typed. */
export const planStart =
  ({ targets }: Plan): StartOf =>
  (block) => {
    const editable = targets.find(({ measure }) => thresholdStyle(measure) !== "absent");
    return editable && cellOf(block, editable.id, "threshold");
  };

function heightOf(target: Target, columns: readonly TargetColumn[]): number {
  const texts = columns.flatMap(({ text, width, style }) =>
    text === undefined ? [] : [{ text: text(target), width, centered: style !== "label" }],
  );
  return rowHeight(texts, 24);
}

/** What may be typed as a target's threshold and maximum. */
function writeRules(builder: SheetBuilder, block: KeyedBlock, target: Target, plan: Plan): void {
  const threshold = cellOf(block, target.id, "threshold");
  if (threshold === undefined) return;
  const confirmed = cellOf(block, target.id, confirmedKey);
  thresholdRule(builder, area(threshold.row, threshold.column, 1, 1), target, plan, confirmed ? toA1(confirmed) : "0");
  const maximum = cellOf(block, target.id, "maximum");
  if (maximum === undefined || maximumValue(target.measure, plan) === null) return;
  const limit = limitsOf(target.measure).find(({ cell }) => cell === "maximum");
  if (limit === undefined) return;
  const upper = toA1(maximum);
  const isMeant = limitHolds(limit, upper, target.measure, "0", plan);
  builder.validate({
    range: area(maximum.row, maximum.column, 1, 1),
    rule: { kind: "custom", formula: `AND(${isMeant},${upper}>=N(${toA1(threshold)}))` },
    prompt: prompt(`${words.maximum}: ${target.id}`, sheetTexts.prompts.plan.maximum),
    error: stop(sheetTexts.errors.maximum),
  });
}

/** The plan's targets as a form: thresholds and where they are judged can be edited, and every formula follows. */
export function writePlanTargets(
  builder: SheetBuilder,
  flow: PageFlow,
  plan: Plan,
  row: number,
  typed: PlanEntries,
  source: Plan,
): { readonly block: KeyedBlock; readonly next: number } {
  const columns = planTargetColumns(plan, typed, source);
  const width = columns.reduce((sum, { span = 1, hidden }) => (hidden === true ? sum : sum + span), 0);
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planTargets, title: sheetTexts.plan.targets, width, columns, headerHeight },
      rows: plan.targets.map((target) => ({ id: target.id, height: heightOf(target, columns), item: target })),
    },
    row,
  );
  const { block, lines } = written;
  // As the plan was loaded, whatever was typed since: what may be meant is told by it.
  for (const { id } of plan.targets) {
    const loaded = source.targets.find((one) => one.id === id);
    if (loaded !== undefined) writeRules(builder, block, loaded, plan);
  }
  const flags = [...plan.periods.map(judgedKey), "bars"].flatMap((key) => block.columns.get(key) ?? []);
  const first = Math.min(...flags);
  for (const [start, count] of runsOf(lines)) {
    const range = area(start, first, count, Math.max(...flags) - first + 1);
    builder.validate(mark(range, words.bars, sheetTexts.prompts.plan.flag));
  }
  const [entries, remark] = ["threshold", remarkKey].map((key) => columnCells(block, key));
  if (entries !== undefined && remark !== undefined)
    markFaultyRows(builder, { ...entries, columns: remark.column - entries.column }, remark, block.range.column);
  return written;
}
