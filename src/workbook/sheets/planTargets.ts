import { fill, sheetTexts } from "../../locale/sheets";
import type { Measure } from "../../plan/measure";
import { periodRole } from "../../plan/periodRole";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Comparison } from "../../plan/threshold";
import { tokens } from "../../rules/figures/tokens";
import { planTargetKeys } from "../blocks/planKeys";
import { cellOf, layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import { toA1 } from "../drawing/a1";
import { anchors } from "../blocks/anchors";
import type { Content } from "../drawing/description";
import { maximumValue, thresholdValue } from "../blocks/planValues";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { thresholdRule, thresholdStyle } from "./planThreshold";
import { rowHeight } from "../drawing/rowHeight";
import { mark, prompt, stop } from "./validations";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { planGapHeight, planSectionHeight } from "./planTable";

const words = sheetTexts.plan.targetColumns;

/** Comparisons as people write them: nothing reads this column. */
const symbols: Record<Comparison | "", string> = { ">": ">", ">=": "≥", "<": "<", "<=": "≤", "=": "=", "": "" };

const comparisonOf = (measure: Measure): string => {
  switch (measure.kind) {
    case "ratio":
      return symbols[measure.threshold?.comparison ?? ""];
    case "amount":
    case "change":
      return symbols[measure.threshold.comparison];
    case "count":
      return measure.exact === undefined ? symbols[">="] : symbols["="];
    case "none":
    case "cap":
    case "deadline":
      return symbols["<="];
    case "rating":
      return symbols[">="];
    case "confirmation":
    case "outcome":
      return "";
  }
};

const unitOfMeasure = (measure: Measure): string => {
  switch (measure.kind) {
    case "ratio":
    case "cap":
    case "change":
      return sheetTexts.plan.percentUnit;
    case "amount":
      return measure.unitOfMeasure;
    case "count":
    case "none":
      return measure.counted;
    case "rating":
    case "confirmation":
    case "outcome":
    case "deadline":
      return "";
  }
};

/** Widths of the plan's columns, in characters. */
export const planWidths = {
  no: 9,
  name: 21,
  words: 43,
  level: 12.5,
  clause: 12,
  kind: 12,
  comparison: 8,
  threshold: 13,
  maximum: 8,
  unitOfMeasure: 15,
  judged: 10,
  bars: 13,
} as const;

const flag = (on: boolean): Content => (on ? tokens.mark : null);

const headerHeight = 56;

function writeHeader(builder: SheetBuilder, plan: Plan, row: number): void {
  const headings = [
    words.no,
    words.name,
    words.words,
    words.level,
    words.clause,
    words.kind,
    words.comparison,
    words.threshold,
    words.maximum,
    words.unitOfMeasure,
    ...plan.periods.map((period) => fill(words.judged, { period: period.name })),
    words.bars,
  ];
  builder.putRow({ row, column: 1 }, headings, "header").rowRun({ first: row, count: 1, height: headerHeight });
}

function heightOf({ measure, name, words: text, level }: Target, plan: Plan): number {
  const chosen = thresholdValue(measure, plan);
  const texts = [
    { text, width: planWidths.words },
    { text: name, width: planWidths.name },
    { text: unitOfMeasure(measure), width: planWidths.unitOfMeasure, centered: true },
    { text: sheetTexts.levels[level], width: planWidths.level, centered: true },
    { text: sheetTexts.kinds[measure.kind], width: planWidths.kind, centered: true },
    { text: typeof chosen === "string" ? chosen : "", width: planWidths.threshold, centered: true },
  ];
  return rowHeight(texts, 24);
}

function writeTarget(builder: SheetBuilder, block: KeyedBlock, target: Target, plan: Plan): void {
  const { measure } = target;
  const most = maximumValue(measure);
  const wide: readonly [string, Content, StyleName][] = [
    ["no", target.id, "labelCentered"],
    ["name", target.name, "label"],
    ["words", target.words, "label"],
    ["level", sheetTexts.levels[target.level], "labelCentered"],
    ["clause", target.clause, "labelCentered"],
    ["kind", sheetTexts.kinds[measure.kind], "labelCentered"],
    ["comparison", comparisonOf(measure), "labelCentered"],
    ["threshold", thresholdValue(measure, plan), thresholdStyle(measure)],
    ["maximum", most, most === null ? "absent" : "entryNumber"],
    ["unitOfMeasure", unitOfMeasure(measure), "labelCentered"],
    ...plan.periods.map((period): [string, Content, StyleName] => [
      `judged.${period.id}`,
      flag(target.judged.includes(period.id)),
      periodRole(target, period) === "absent" ? "absent" : "entryCentered",
    ]),
    ["bars", flag(target.bars), "entryCentered"],
  ];
  for (const [key, content, style] of wide) {
    const cell = cellOf(block, target.id, key);
    if (cell !== undefined) builder.put(cell, content, style);
  }
  const threshold = cellOf(block, target.id, "threshold");
  if (threshold === undefined) return;
  thresholdRule(builder, area(threshold.row, threshold.column, 1, 1), target, plan);
  const maximum = cellOf(block, target.id, "maximum");
  if (maximum === undefined || most === null) return;
  const [upper, least] = [toA1(maximum), toA1(threshold)];
  builder.validate({
    range: area(maximum.row, maximum.column, 1, 1),
    rule: { kind: "custom", formula: `AND(ISNUMBER(${upper}),INT(${upper})=${upper},${upper}>=N(${least}))` },
    prompt: prompt(`${words.maximum}: ${target.id}`, sheetTexts.prompts.plan.maximum),
    error: stop(sheetTexts.errors.maximum),
  });
}

/**
 * The plan's targets as a form: thresholds and where they are judged can be edited, and every formula follows. The column
 * headings stand again where a page begins, in a row without a key.
 */
export function writePlanTargets(
  builder: SheetBuilder,
  flow: PageFlow,
  plan: Plan,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const { targets } = plan;
  const places = flow.takeList({
    row,
    lead: { rows: 3, height: planSectionHeight + headerHeight },
    again: { rows: 1, height: headerHeight },
    lines: targets.map((target) => heightOf(target, plan)),
  });
  const first = row + 3;
  const idByRow = new Map(targets.map(({ id }, index) => [places.lines[index], id]));
  const block = layOutBlock(
    anchors.planTargets,
    builder.identity.name,
    { row: first - 1, column: 0 },
    Array.from({ length: places.next - first }, (_, index) => idByRow.get(first + index) ?? ""),
    planTargetKeys(plan),
  );
  builder
    .putMerged(area(row, 1, 1, planTargetKeys(plan).length), sheetTexts.plan.targets, "section")
    .rowRun({ first: row, count: 1, height: planSectionHeight });
  writeKeyRow(builder, block);
  for (const at of [row + 1, ...places.again]) writeHeader(builder, plan, at);
  targets.forEach((target, index) => {
    const at = places.lines[index];
    if (at === undefined) return;
    builder
      .put({ row: at, column: 0 }, target.id, "key")
      .rowRun({ first: at, count: 1, height: heightOf(target, plan) });
    writeTarget(builder, block, target, plan);
  });
  const firstFlag = planTargetKeys(plan).indexOf("unitOfMeasure") + 2;
  for (const [start, count] of runsOf(places.lines)) {
    builder.validate(
      mark(area(start, firstFlag, count, plan.periods.length + 1), words.bars, sheetTexts.prompts.plan.flag),
    );
  }
  builder.rowRun({ first: places.next, count: 1, height: planGapHeight });
  flow.skip(planGapHeight);
  return { block, next: places.next + 1 };
}
