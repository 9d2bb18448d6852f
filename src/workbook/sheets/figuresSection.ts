import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { TargetEntry } from "../../rules/figures/figures";
import type { FigureRow } from "../blocks/unitTables";
import type { RangeRef } from "../drawing/description";
import { cellOf, columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeGroupedHeadings, writeKeyRow, writeTableRow } from "../drawing/keyedTable";
import { groupedDigits } from "../drawing/numberFormats";
import { writeRules } from "../drawing/tableRules";
import { rowHeight, strutHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { figureFormulas, type FigureBlockContext } from "../formulas/figureFormulas";
import type { FigureLayout } from "./figureLayout";
import { entryStyle } from "./measureStyles";
import { statusFormatsByKey } from "./statusFormats";

export interface FiguresSection {
  readonly plan: Plan;
  readonly targets: readonly Target[];
  readonly entries: ReadonlyMap<string, TargetEntry>;
  readonly context: FigureBlockContext;
  readonly layout: FigureLayout;
}

const headerRows = 2;

/** Where the block comes to stand when its heading begins at `row`: two heading rows, the hidden key row, the targets. */
export const layOutFigures = (
  anchor: string,
  sheet: string,
  row: number,
  layout: FigureLayout,
  targets: readonly Target[],
): KeyedBlock =>
  layOutTable(
    anchor,
    sheet,
    { row: row + headerRows, column: 0 },
    targets.map((target) => target.id),
    layout.columns,
  );

/** A row holds its words, its requirement and what people choose from, and what stands in it already. */
const figureRowHeight = (row: FigureRow, { visible }: FigureLayout): number =>
  rowHeight(
    visible.flatMap(({ column: { texts, width } }) => (texts?.(row) ?? []).map((text) => ({ ...text, width }))),
    strutHeight,
  );

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

/** From the first to the last column that holds a figure. */
function figuresOf({ visible }: FigureLayout): { readonly column: number; readonly columns: number } {
  const figures = visible.filter(({ column: { of } }) => of !== undefined).map(({ at }) => at);
  const [first, last] = [Math.min(...figures), Math.max(...figures)];
  return { column: first, columns: last - first + 1 };
}

function writeTarget(builder: SheetBuilder, block: KeyedBlock, target: Target, section: FiguresSection): void {
  const at = block.rows.get(target.id);
  if (at === undefined) return;
  const row: FigureRow = {
    target,
    entry: section.entries.get(target.id),
    at: (key) => {
      const cell = cellOf(block, target.id, key);
      return cell && { ...cell, rows: 1, columns: 1 };
    },
  };
  const { visible } = section.layout;
  builder
    .put({ row: at, column: block.range.column }, target.id, "key")
    .rowRun({ first: at, count: 1, height: figureRowHeight(row, section.layout), grows: true });
  writeTableRow(builder, at, visible, row);
  for (const { column } of visible) {
    const rule = column.rowRule?.(row);
    if (rule !== undefined) builder.validate(rule);
  }
}

/** Section B of a unit's sheet, and the whole of the agency's: a row a target, four columns a period. */
export function writeFigures(builder: SheetBuilder, block: KeyedBlock, section: FiguresSection): void {
  const { targets, layout } = section;
  const { row: keyRow } = block.range;
  writeGroupedHeadings(builder, keyRow - headerRows, layout.visible, [22, 36]);
  writeKeyRow(builder, block);
  for (const target of targets) writeTarget(builder, block, target, section);
  if (targets.length === 0) return;
  writeRules(
    builder,
    layout.visible.map(({ column }) => column),
    (key) => columnCells(block, key),
  );
  for (const { cell, content } of figureFormulas(block, targets, section.context)) builder.put(cell, content);
  const first = keyRow + 1;
  builder.paint(area(first, layout.strut, targets.length, 1), "strut");
  const figures = figuresOf(layout);
  const whole: RangeRef = { ...figures, row: first, rows: targets.length };
  for (const format of statusFormatsByKey(
    whole,
    keyRow,
    targets.map((target) => target.measure),
  ))
    builder.formatWhere(format);
  for (const run of numericRuns(targets)) {
    builder.formatWhere(groupedDigits({ ...figures, row: first + run.first, rows: run.count }));
  }
}
