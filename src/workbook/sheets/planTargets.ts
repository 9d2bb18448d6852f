import { fill, sheetTexts } from "../../locale/sheets";
import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { tokens } from "../../rules/tokens";
import { planTargetKeys } from "../blocks/planKeys";
import { cellOf, type KeyedBlock } from "../blocks/keyedBlock";
import type { Content, RangeRef } from "../description";
import { gradesOf } from "../formulas/comparison";
import { maximumValue, thresholdValue } from "../planValues";
import { area, type SheetBuilder } from "../sheetBuilder";
import type { StyleName } from "../styles";
import { rowHeight } from "./rowHeight";
import { choice, dateOfYear, mark } from "./validations";
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
  const error = { style: "stop", title: sheetTexts.errors.title, text: sheetTexts.errors.decimalValue } as const;
  const number = (kind: "whole" | "decimal", least: number, most: number): void => {
    builder.validate({ range, rule: { kind, operator: "between", formula1: least, formula2: most }, error });
  };
  switch (measure.kind) {
    case "ratio":
    case "cap":
    case "change":
      if (thresholdStyle(measure) !== "absent") number("decimal", 0, 1000);
      break;
    case "count":
    case "none":
      number("whole", 0, 1_000_000);
      break;
    case "amount":
      number("decimal", -99_999_999_999, 99_999_999_999);
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
        "entryCentered",
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
    const texts = [
      { text: target.words, width: 60 },
      { text: target.name, width: 22 },
      { text: unitOfMeasure(measure), width: 14 },
    ];
    builder.rowRun({ first: row, count: 1, height: rowHeight(texts, 24) });
  }
  const firstFlag = planTargetKeys(plan).indexOf("unitOfMeasure") + 2;
  const flags = area(block.range.row + 1, firstFlag, plan.targets.length, plan.periods.length + 1);
  builder.validate(mark(flags, words.bars, sheetTexts.errors.mark));
}
