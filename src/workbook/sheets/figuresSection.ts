import { sheetTexts } from "../../locale/sheets";
import { periodRole } from "../../plan/periodRole";
import type { Period, Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import type { Raw, TargetEntry } from "../../rules/figures/figures";
import { toA1 } from "../drawing/a1";
import { isTyped, periodKey, periodParts, totalRole } from "../blocks/figureKeys";
import { cellOf, layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { RangeRef } from "../drawing/description";
import { entryContent } from "../drawing/entries";
import { requirementText } from "../formulas/requirement";
import { figureFormulas, type FigureBlockContext } from "../formulas/figureFormulas";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { groupedDigits } from "../drawing/numberFormats";
import { figureColumns, figureWidths, type OwnWidths } from "./figureColumns";
import { computedStyle, entryStyle, resultStyle } from "./measureStyles";
import { rowHeight, strutHeight } from "../drawing/rowHeight";
import { statusFormatsByKey } from "./statusFormats";
import { anyText, notApplicableValidation, totalValidation, valueValidation } from "./validations";

export interface FiguresSection {
  readonly plan: Plan;
  readonly targets: readonly Target[];
  readonly entries: ReadonlyMap<string, TargetEntry>;
  readonly context: FigureBlockContext;
  /** Of the sheet's columns, where they are not the usual ones. */
  readonly widths?: OwnWidths;
}

const headerRows = 2;

/** Where the block comes to stand when its heading begins at `row`: two heading rows, the hidden key row, the targets. */
export const layOutFigures = (
  anchor: string,
  sheet: string,
  row: number,
  plan: Plan,
  targets: readonly Target[],
): KeyedBlock =>
  layOutBlock(
    anchor,
    sheet,
    { row: row + headerRows, column: 0 },
    targets.map((target) => target.id),
    figureColumns(plan).keys,
  );

function writeHeader(builder: SheetBuilder, row: number, plan: Plan): void {
  const { columns: words } = sheetTexts;
  const columns = figureColumns(plan);
  const tall = (column: number, text: string): void => {
    builder.putMerged(area(row, column, headerRows, 1), text, "header");
  };
  tall(1, words.no);
  tall(2, words.target);
  tall(3, words.requirement);
  plan.periods.forEach((period, index) => {
    const first = columns.firstPeriod + index * 4;
    builder.putMerged(area(row, first, 1, 4), period.name, "header");
    builder.putRow(
      { row: row + 1, column: first },
      [words.value, words.total, words.result, words.status],
      "subheader",
    );
  });
  tall(columns.evidence, words.evidence);
  tall(columns.note, words.note);
  tall(columns.notApplicable, words.notApplicable);
  builder.rowRun({ first: row, count: 1, height: 22 }).rowRun({ first: row + 1, count: 1, height: 36 });
}

const cellArea = (cell: { row: number; column: number }): RangeRef => ({ ...cell, rows: 1, columns: 1 });

/** One target in one period: entry cells tinted and validated, computed ones locked, the rest greyed. */
function writePeriod(
  builder: SheetBuilder,
  block: KeyedBlock,
  target: Target,
  period: Period,
  section: FiguresSection,
): void {
  const { measure } = target;
  const role = periodRole(target, period);
  const part = (name: "value" | "total" | "result" | "status") => cellOf(block, target.id, periodKey(period.id, name));
  const [value, total, result, status] = [part("value"), part("total"), part("result"), part("status")];
  if (value === undefined || total === undefined || result === undefined || status === undefined) return;
  if (role === "absent") {
    builder.paint(area(value.row, value.column, 1, 4), "absent");
    return;
  }
  const entry = section.entries.get(target.id)?.periods.get(period.id);
  const typedValue = role === "entered" && isTyped(target);
  const typedTotal = role === "entered" && totalRole(target) === "typed";
  builder.paint(cellArea(value), typedValue ? entryStyle(measure) : computedStyle(measure));
  const totalStyle: StyleName =
    totalRole(target) === "absent" ? "absent" : typedTotal ? "entryNumber" : "computedNumber";
  builder.paint(cellArea(total), totalStyle);
  builder.paint(cellArea(result), resultStyle(measure)).paint(cellArea(status), "status");
  if (typedValue) {
    builder.put(value, entryContent(entry?.value));
    const cells = { value: toA1(value), total: toA1(total) };
    builder.validate(valueValidation(cellArea(value), target, section.plan, cells));
  }
  if (typedTotal) {
    builder.put(total, entryContent(entry?.total));
    builder.validate(totalValidation(cellArea(total), target, { value: toA1(value), total: toA1(total) }));
  }
}

function writeRemarks(builder: SheetBuilder, block: KeyedBlock, target: Target, section: FiguresSection): void {
  const entry = section.entries.get(target.id);
  const words: Record<"evidence" | "note" | "notApplicable", StyleName> = {
    evidence: "entryText",
    note: "entryText",
    notApplicable: "entryCentered",
  };
  for (const key of ["evidence", "note", "notApplicable"] as const) {
    const cell = cellOf(block, target.id, key);
    if (cell === undefined) continue;
    builder.put(cell, entryContent(entry?.[key]), words[key]);
    if (key === "notApplicable") builder.validate(notApplicableValidation(cellArea(cell), target, section.plan));
  }
}

/** What evidence and notes are for: one rule a column. */
function writeRemarkRules(builder: SheetBuilder, block: KeyedBlock, rows: number): void {
  const { columns: headings, prompts } = sheetTexts;
  for (const key of ["evidence", "note"] as const) {
    const column = block.columns.get(key);
    if (column === undefined) continue;
    builder.validate(anyText(area(block.range.row + 1, column, rows, 1), headings[key], prompts[key]));
  }
}

/** A row holds its words, its requirement and what people choose from, and what stands in it already. */
function figureRowHeight(target: Target, { plan, entries, widths: own }: FiguresSection): number {
  const { measure } = target;
  const widths = { ...figureWidths, ...own };
  const choices = measure.kind === "rating" ? gradeNames(plan, measure.scale) : [];
  const entry = entries.get(target.id);
  const typed = (raw: Raw | undefined): string => (typeof raw === "string" ? raw : "");
  return rowHeight(
    [
      { text: target.words, width: widths.name },
      { text: requirementText(target, plan), width: widths.requirement, centered: true },
      ...choices.map((text) => ({ text, width: figureWidths.value, centered: true })),
      { text: typed(entry?.evidence), width: widths.evidence },
      { text: typed(entry?.note), width: widths.note },
    ],
    strutHeight,
  );
}

/** Targets that follow each other and whose figures are numbers, not days. */
function numericRuns(targets: readonly Target[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  targets.forEach(({ measure }, index) => {
    if (entryStyle(measure) !== "entryNumber") return;
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.count === index) run.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}

/** Section B of a unit's sheet, and the whole of the agency's: a row a target, four columns a period. */
export function writeFigures(builder: SheetBuilder, block: KeyedBlock, section: FiguresSection): void {
  const { plan, targets } = section;
  writeHeader(builder, block.range.row - headerRows, plan);
  writeKeyRow(builder, block);
  targets.forEach((target) => {
    const row = block.rows.get(target.id);
    if (row === undefined) return;
    builder.put({ row, column: 0 }, target.id, "key");
    builder.put({ row, column: 1 }, target.id, "labelCentered").put({ row, column: 2 }, target.words, "label");
    builder.paint(area(row, 3, 1, 1), "labelCentered");
    builder.rowRun({ first: row, count: 1, height: figureRowHeight(target, section), grows: true });
    for (const period of plan.periods) writePeriod(builder, block, target, period, section);
    writeRemarks(builder, block, target, section);
  });
  if (targets.length === 0) return;
  writeRemarkRules(builder, block, targets.length);
  for (const formula of figureFormulas(block, targets, section.context)) builder.put(formula.cell, formula.content);
  const first = block.range.row + 1;
  const { firstPeriod, strut } = figureColumns(plan);
  builder.paint(area(first, strut, targets.length, 1), "strut");
  const width = plan.periods.length * periodParts.length;
  const whole = area(first, firstPeriod, targets.length, width);
  for (const format of statusFormatsByKey(
    whole,
    block.range.row,
    targets.map((target) => target.measure),
  ))
    builder.formatWhere(format);
  for (const run of numericRuns(targets)) {
    builder.formatWhere(groupedDigits(area(first + run.first, firstPeriod, run.count, width)));
  }
}
