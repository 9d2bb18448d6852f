import { fill, sheetTexts } from "../../locale/sheets";
import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { tokens } from "../../rules/tokens";
import { periodRole } from "../blocks/figureKeys";
import { planTargetKeys } from "../blocks/planKeys";
import { cellOf, type KeyedBlock } from "../blocks/keyedBlock";
import { toA1 } from "../a1";
import type { Content, RangeRef } from "../description";
import { gradesOf } from "../formulas/comparison";
import { maximumValue, thresholdValue } from "../planValues";
import { area, type SheetBuilder } from "../sheetBuilder";
import type { StyleName } from "../styles";
import { rowHeight } from "./rowHeight";
import { choice, dateOfYear, mark, prompt, stop } from "./validations";
import { keyRow } from "./figuresSection";

const words = sheetTexts.plan.targetColumns;

const comparisonOf = (measure: Measure): string => {
  switch (measure.kind) {
    case "ratio":
      return measure.threshold?.comparison ?? "";
    case "amount":
    case "change":
      return measure.threshold.comparison;
    case "count":
      return measure.exact === undefined ? ">=" : "=";
    case "none":
    case "cap":
    case "deadline":
      return "<=";
    case "rating":
      return ">=";
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

function thresholdStyle(measure: Measure): StyleName {
  if (measure.kind === "ratio" && measure.threshold === undefined) return "absent";
  const styles: Record<Measure["kind"], StyleName> = {
    ratio: "entryPercent",
    cap: "entryPercent",
    change: "entryPercent",
    count: "entryNumber",
    amount: "entryNumber",
    none: "entryNumber",
    rating: "entryChoice",
    deadline: "entryDate",
    confirmation: "absent",
    outcome: "absent",
  };
  return styles[measure.kind];
}

function thresholdRule(builder: SheetBuilder, range: RangeRef, target: Target, plan: Plan): void {
  const { measure } = target;
  const title = words.threshold;
  const { plan: prompts } = sheetTexts.prompts;
  const number = (kind: "whole" | "decimal", least: number, most: number, text: string): void => {
    const refusal = kind === "whole" ? sheetTexts.errors.wholeValue : sheetTexts.errors.decimalValue;
    builder.validate({
      range,
      rule: { kind, operator: "between", formula1: least, formula2: most },
      prompt: prompt(`${title}: ${target.id}`, text),
      error: stop(refusal),
    });
  };
  switch (measure.kind) {
    case "ratio":
    case "cap":
    case "change":
      if (thresholdStyle(measure) !== "absent") number("decimal", 0, 1000, prompts.percent);
      break;
    case "count":
    case "none":
      number("whole", 0, 1_000_000, prompts.count);
      break;
    case "amount":
      number("decimal", -99_999_999_999, 99_999_999_999, prompts.amount);
      break;
    case "rating":
      builder.validate(choice(range, title, gradesOf(plan, measure.scale)));
      break;
    case "deadline":
      builder.validate(dateOfYear(range, title, plan, "stop"));
      break;
    case "confirmation":
    case "outcome":
      break;
  }
}

/** Widths of the plan's columns, in characters. */
export const planWidths = {
  no: 9,
  name: 20,
  words: 48,
  level: 11,
  clause: 10.8,
  kind: 12,
  comparison: 8,
  threshold: 13,
  maximum: 8,
  unitOfMeasure: 15,
  judged: 8.6,
  bars: 11,
} as const;

const flag = (on: boolean): Content => (on ? tokens.mark : null);

/** The plan's targets as a form: thresholds and where they are judged can be edited, and every formula follows. */
export function writePlanTargets(builder: SheetBuilder, block: KeyedBlock, plan: Plan): void {
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
  builder
    .putRow({ row: block.range.row - 1, column: 1 }, headings, "header")
    .rowRun({ first: block.range.row - 1, count: 1, height: 56 })
    .putRow({ row: block.range.row, column: 1 }, keyRow(block), "key")
    .rowRun({ first: block.range.row, count: 1, hidden: true });
  for (const target of plan.targets) {
    const row = block.rows.get(target.id);
    if (row === undefined) continue;
    const { measure } = target;
    const wide: readonly [string, Content, StyleName][] = [
      ["no", target.id, "labelCentered"],
      ["name", target.name, "label"],
      ["words", target.words, "label"],
      ["level", sheetTexts.levels[target.level], "labelCentered"],
      ["clause", target.clause, "labelCentered"],
      ["kind", sheetTexts.kinds[measure.kind], "labelCentered"],
      ["comparison", comparisonOf(measure), "labelCentered"],
      ["threshold", thresholdValue(measure, plan), thresholdStyle(measure)],
      ["maximum", maximumValue(measure), maximumValue(measure) === null ? "absent" : "entryNumber"],
      ["unitOfMeasure", unitOfMeasure(measure), "labelCentered"],
      ...plan.periods.map((period): [string, Content, StyleName] => [
        `judged.${period.id}`,
        flag(target.judged.includes(period.id)),
        periodRole(target, period) === "absent" ? "absent" : "entryCentered",
      ]),
      ["bars", flag(target.bars), "entryCentered"],
    ];
    builder.put({ row, column: 0 }, target.id, "key");
    for (const [key, content, style] of wide) {
      const cell = cellOf(block, target.id, key);
      if (cell !== undefined) builder.put(cell, content, style);
    }
    const threshold = cellOf(block, target.id, "threshold");
    if (threshold !== undefined) thresholdRule(builder, area(threshold.row, threshold.column, 1, 1), target, plan);
    const maximum = cellOf(block, target.id, "maximum");
    if (maximum !== undefined && threshold !== undefined && maximumValue(measure) !== null) {
      const [most, least] = [toA1(maximum), toA1(threshold)];
      builder.validate({
        range: area(maximum.row, maximum.column, 1, 1),
        rule: { kind: "custom", formula: `AND(ISNUMBER(${most}),INT(${most})=${most},${most}>=N(${least}))` },
        prompt: prompt(`${words.maximum}: ${target.id}`, sheetTexts.prompts.plan.maximum),
        error: stop(sheetTexts.errors.maximum),
      });
    }
    const chosen = thresholdValue(measure, plan);
    const texts = [
      { text: target.words, width: planWidths.words },
      { text: target.name, width: planWidths.name },
      { text: unitOfMeasure(measure), width: planWidths.unitOfMeasure, centered: true },
      { text: sheetTexts.levels[target.level], width: planWidths.level, centered: true },
      { text: sheetTexts.kinds[measure.kind], width: planWidths.kind, centered: true },
      { text: typeof chosen === "string" ? chosen : "", width: planWidths.threshold, centered: true },
    ];
    builder.rowRun({ first: row, count: 1, height: rowHeight(texts, 24) });
  }
  const firstFlag = planTargetKeys(plan).indexOf("unitOfMeasure") + 2;
  const flags = area(block.range.row + 1, firstFlag, plan.targets.length, plan.periods.length + 1);
  builder.validate(mark(flags, words.bars, sheetTexts.prompts.plan.flag));
}
