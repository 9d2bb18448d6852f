import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Target } from "../../plan/target";
import { anchors, startAnchor, targetAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import type { Formula, NameChange, RangeRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { columnRuns, layOutTable, placed, writeGroupedHeadings } from "../drawing/keyedTable";
import { groupedDigits } from "../drawing/numberFormats";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { requirementFormula, requirementText } from "../formulas/requirement";
import { literal, lookUp } from "../formulas/expressions";
import { isTargetFaulty } from "../formulas/planRemarks";
import { resultStyle } from "./measureStyles";
import type { BlockKeys } from "./sheetEntry";
import { firstInSight, namesOf } from "./starts";
import { statusFormatsByKey } from "./statusFormats";
import { presentPeriods, targetColumns, type TargetColumn } from "./targetColumns";
import { agencyTargetOf, layOutRollUp, lookOf, writeRollUp } from "./targetRollUp";
import { unitRowFormulas, unitRowKeys, writeUnitRows } from "./unitRows";

const titleRow = 1;
const firstRow = 7;
const headerHeight = 24;

/** Every unit's figures of one target, found by their keys in the units' own sheets. */
export const targetFormulas = (block: KeyedBlock, target: Target, book: Book): readonly FormulaCell[] =>
  unitRowFormulas(block, book, targetColumns(book, target));

export const targetKeys = (target: Target, book: Book): BlockKeys => unitRowKeys(book, targetColumns(book, target));

/** The threshold in sight: the plan's own cells say what is asked. */
function titleOf(target: Target, { plan, faults }: Book): Formula {
  const { unknown } = sheetTexts.plan.requirement;
  const asked = (key: "threshold" | "maximum"): string => lookUp(anchors.planTargets, literal(target.id), literal(key));
  const requirement = requirementFormula(target, { threshold: asked("threshold"), maximum: asked("maximum") });
  const heading = `${fill(sheetTexts.target.heading, { id: target.id, name: target.name })}: `;
  const isFaulty = isTargetFaulty(target.id);
  const said = faults.targets.has(target.id) ? unknown : requirementText(target, plan);
  return {
    formula: `${literal(heading)}&IF(${isFaulty},${literal(unknown)},${requirement})`,
    value: `${heading}${said}`,
  };
}

/** The title where it stands above the block, whose rows keep their distance unless people insert some between. */
export function titleFormulas(block: KeyedBlock, target: Target, book: Book): readonly FormulaCell[] {
  const [row, column] = [block.range.row - firstRow + titleRow, block.columns.get("no")];
  if (row < 0 || column === undefined) return [];
  return [{ cell: { row, column }, row: target.id, column: "title", content: titleOf(target, book) }];
}

/** What makes two sheets of targets alike: they are made once and copied. */
function likenessOf(book: Book, target: Target, columns: readonly TargetColumn[], lineHeight: number): string {
  const wide = columns.find(({ of }) => of?.part === "value")?.width;
  const looks = [lookOf(target.measure), lookOf((agencyTargetOf(book, target) ?? target).measure)];
  const periods = presentPeriods(book, target).map(({ id }) => id);
  return ["target", ...looks, ...periods, wide, lineHeight].join("-");
}

function writeHead(builder: SheetBuilder, book: Book, target: Target, line: string, lineHeight: number, last: number) {
  builder
    // Above what is printed.
    .put({ row: 0, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: 1, name: anchors.indexState })
    .put({ row: 0, column: 3 }, sheetTexts.toPlan, "link")
    .link({ row: 0, column: 3, name: startAnchor(anchors.planTargets) })
    .rowRun({ first: 0, count: 1, height: 20 })
    .putMerged(area(titleRow, 1, 1, last), titleOf(target, book), "title")
    .rowRun({ first: titleRow, count: 1, height: 28 })
    .putMerged(area(titleRow + 1, 1, 1, last), line, "subtitle")
    .rowRun({ first: titleRow + 1, count: 1, height: lineHeight })
    .rowRun({ first: 3, count: 2, height: 4 });
}

/** One sheet a unit-level target: every unit's figures, result and status, with the threshold in sight. */
export function writeTargetSheet(builder: SheetBuilder, book: Book, target: Target): readonly NameChange[] {
  const { measure } = target;
  const { name } = builder.identity;
  const columns = targetColumns(book, target);
  const line = fill(sheetTexts.target.line, { clause: target.clause, words: target.words });
  // Two lines for all, so that sheets of targets of one kind are alike and can be copied.
  const lineHeight = rowHeight([{ text: line, width: columns.reduce((sum, { width }) => sum + width, 0) }], 38);
  builder.likeOthers(likenessOf(book, target, columns, lineHeight));
  const block = layOutTable(
    targetAnchor(target.id),
    name,
    { row: firstRow, column: 0 },
    book.figures.units.map((unit) => unit.code),
    columns,
  );
  for (const run of columnRuns(columns)) builder.columnRun(run);
  writeHead(builder, book, target, line, lineHeight, columns.length);
  // Where the two keys of a block meet, which no key is looked for: it names the target, so that equal formulas serve all.
  builder.put(block.range, target.id, "key");
  writeGroupedHeadings(builder, firstRow - 2, placed(columns), [headerHeight, headerHeight]);
  writeUnitRows(builder, block, book, columns, { least: 28, leadsTo: "figures" });
  const rollUp = layOutRollUp(block, target);
  // Down to the roll-up: what stands between are hidden keys and a drawn line.
  const figures = placed(columns).filter(({ column }) => column.of !== undefined);
  const rows = rollUp.range.row + rollUp.range.rows - firstRow - 1;
  const all: RangeRef = area(firstRow + 1, figures[0]?.at ?? 1, rows, figures.length);
  for (const format of statusFormatsByKey(all, firstRow, [measure])) builder.formatWhere(format);
  if (resultStyle(measure) !== "computedDate") builder.formatWhere(groupedDigits(all));
  const last = writeRollUp(builder, rollUp, block, target, book);
  builder
    .freeze(firstRow, 3)
    .paginate()
    .page({
      titleRows: { first: firstRow - 2, last: firstRow - 1 },
      printArea: area(titleRow, 1, last - titleRow, columns.length),
    });
  return [...namesOf(block, firstInSight), ...namesOf(rollUp)];
}
