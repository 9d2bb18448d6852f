import { fill, sheetTexts } from "../../locale/sheets";
import { periodRole } from "../../plan/periodRole";
import type { Period } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import { statusTexts } from "../../locale/statusTexts";
import { absoluteA1, toA1 } from "../drawing/a1";
import { anchors, targetAnchor, unitAnchor } from "../blocks/anchors";
import { periodKey, periodParts, type PeriodPart } from "../blocks/figureKeys";
import { valueKey } from "../blocks/listKeys";
import { cellOf, layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { FormulaCell } from "../blocks/formulaCell";
import { textOf, type Book } from "../blocks/book";
import { tabColors } from "../drawing/colors";
import type { CellRef, NameChange } from "../drawing/description";
import { literal, lookUp, rounded } from "../formulas/terms";
import { requirementFormula, requirementText } from "../formulas/requirement";
import { usesTotal } from "../formulas/leafResult";
import { area, SheetBuilder } from "../drawing/sheetBuilder";
import { groupedDigits } from "../drawing/numberFormats";
import { computedStyle, resultStyle } from "./measureStyles";
import { rowHeight } from "../drawing/rowHeight";
import { statusFormatsByKey } from "./statusFormats";
import { agencyTargetOf, layOutRollUp, lookOf, writeRollUp } from "./targetRollUp";

const presentPeriods = (book: Book, target: Target): readonly Period[] =>
  book.plan.periods.filter((period) => periodRole(target, period) !== "absent");

const targetKeys = (book: Book, target: Target): readonly string[] => [
  "no",
  "name",
  ...presentPeriods(book, target).flatMap((period) => periodParts.map((part) => periodKey(period.id, part))),
];

const firstRow = 7;
/** Characters that fill an A4 page on its side, a little under full size: twelve units and their sum stand on one page. */
const pageWidth = 166;
/** Where the two keys of a block meet, which no key is looked for: it names the target, so that equal formulas serve all. */
const targetCell = ({ range: { row, column } }: KeyedBlock): CellRef => ({ row, column });

function partFormula(figure: string, result: string, part: PeriodPart, target: Target): string {
  // Only figures that a result stands on are summed for the agency.
  if (part === "value" || part === "total") {
    const read =
      computedStyle(target.measure) === "computedNumber" || usesTotal(target.measure) ? rounded(figure) : figure;
    return `IF(LEN(${result})>0,${read},"")`;
  }
  return part === "status" ? `${figure}&""` : figure;
}

/** Every unit's figures of one target, found by their keys in the units' own sheets. */
export function targetFormulas(block: KeyedBlock, target: Target, book: Book): readonly FormulaCell[] {
  const id = absoluteA1(targetCell(block));
  const keyCell = (key: string): string => {
    const column = block.columns.get(key);
    return column === undefined ? "#REF!" : absoluteA1({ row: block.range.row, column });
  };
  return book.figures.units.flatMap((unit) => {
    const figures = unitAnchor(unit.code, "figures");
    const name = cellOf(block, unit.code, "name");
    const named: readonly FormulaCell[] =
      name === undefined
        ? []
        : [
            {
              cell: name,
              row: unit.code,
              column: "name",
              content: {
                formula: `${lookUp(unitAnchor(unit.code, "unit"), '"name"', literal(valueKey))}&""`,
                value: textOf(unit.name),
              },
            },
          ];
    const parts = presentPeriods(book, target).flatMap((period) => {
      const outcome = book.results.get(unit.code, target.id, period.id);
      const shown = cellOf(block, unit.code, periodKey(period.id, "result"));
      const result = shown === undefined ? "#REF!" : toA1(shown);
      return periodParts.flatMap((part): readonly FormulaCell[] => {
        if (part === "total" && !usesTotal(target.measure)) return [];
        const key = periodKey(period.id, part);
        const cell = cellOf(block, unit.code, key);
        if (cell === undefined) return [];
        const figure = lookUp(figures, id, keyCell(key));
        const complete = outcome?.figures.result !== undefined && outcome.figures.result !== null;
        const value =
          outcome === undefined
            ? ""
            : part === "status"
              ? outcome.status === "empty"
                ? ""
                : statusTexts[outcome.status]
              : complete
                ? (outcome.figures[part] ?? "")
                : "";
        return [
          { cell, row: unit.code, column: key, content: { formula: partFormula(figure, result, part, target), value } },
        ];
      });
    });
    return [...named, ...parts];
  });
}

/** One sheet a unit-level target: every unit's figures, result and status, with the threshold in sight. */
export function targetSheet(
  book: Book,
  target: Target,
  after: string | null,
): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const { plan, figures } = book;
  const words = sheetTexts.target;
  const name = book.names.targets.get(target.id) ?? target.id;
  const periods = presentPeriods(book, target);
  const block = layOutBlock(
    targetAnchor(target.id),
    name,
    { row: firstRow, column: 0 },
    figures.units.map((unit) => unit.code),
    targetKeys(book, target),
  );
  const lastColumn = 2 + periods.length * 4;
  const { measure } = target;
  const grades = measure.kind === "rating" ? gradeNames(plan, measure.scale) : [];
  // The words of a rating want more room than a number.
  const wide = grades.length === 0 ? 11 : periods.length === 1 ? 32 : 18;
  const widths = { no: 6, value: wide, total: 11, result: wide, status: 16 } as const;
  const figuresWidth = periods.length * periodParts.reduce((sum, part) => sum + widths[part], 0);
  // A narrow sheet fills the page's width all the same: no program enlarges it then.
  const nameWidth = Math.max(44, pageWidth - widths.no - figuresWidth);
  const line = fill(words.line, { clause: target.clause, words: target.words });
  // Two lines for all, so that sheets of targets of one kind are alike and can be copied.
  const lineHeight = rowHeight([{ text: line, width: widths.no + nameWidth + figuresWidth }], 38);
  const shape = [
    lookOf(measure),
    lookOf((agencyTargetOf(book, target) ?? target).measure),
    ...periods.map(({ id }) => id),
    wide,
  ];
  const builder = new SheetBuilder({
    kind: "target",
    name,
    after,
    tabColor: tabColors.target,
    likeness: ["target", ...shape, lineHeight].join("-"),
  });
  builder
    .columnRun({ first: 0, count: 1, width: 8, hidden: true })
    .columnRun({ first: 1, count: 1, width: widths.no })
    .columnRun({ first: 2, count: 1, width: nameWidth });
  periods.forEach((_, index) => {
    periodParts.forEach((part, at) => {
      builder.columnRun({ first: 3 + index * 4 + at, count: 1, width: widths[part] });
    });
  });
  const threshold = (key: "threshold" | "maximum"): string =>
    lookUp(anchors.planTargets, literal(target.id), literal(key));
  const requirement = requirementFormula(target, {
    threshold: threshold("threshold"),
    maximum: threshold("maximum"),
  });
  builder
    .putMerged(
      area(0, 1, 1, lastColumn),
      {
        formula: `${literal(`${fill(words.heading, { id: target.id, name: target.name })}: `)}&(${requirement})`,
        value: `${fill(words.heading, { id: target.id, name: target.name })}: ${requirementText(target, plan)}`,
      },
      "title",
    )
    .rowRun({ first: 0, count: 1, height: 28 })
    .putMerged(area(1, 1, 1, lastColumn), line, "subtitle")
    .rowRun({ first: 1, count: 1, height: lineHeight })
    .put(targetCell(block), target.id, "key")
    .put({ row: 2, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 2, column: 1, name: anchors.index })
    .put({ row: 2, column: 3 }, sheetTexts.toPlan, "link")
    .link({ row: 2, column: 3, name: anchors.planTargets })
    .rowRun({ first: 2, count: 1, height: 20 })
    .rowRun({ first: 3, count: 2, height: 4 });
  const header = (column: number, text: string): void => {
    builder.putMerged(area(firstRow - 2, column, 2, 1), text, "header");
  };
  header(1, sheetTexts.columns.no);
  header(2, words.unit);
  const columnWords = sheetTexts.columns;
  periods.forEach((period, index) => {
    const first = 3 + index * 4;
    builder
      .putMerged(area(firstRow - 2, first, 1, 4), period.name, "header")
      .putRow(
        { row: firstRow - 1, column: first },
        [columnWords.value, columnWords.total, columnWords.result, columnWords.status],
        "subheader",
      );
  });
  builder.rowRun({ first: firstRow - 2, count: 2, height: 24 });
  writeKeyRow(builder, block);
  const rows = figures.units.length;
  figures.units.forEach((unit, index) => {
    const row = firstRow + 1 + index;
    builder
      .put({ row, column: 0 }, unit.code, "key")
      .put({ row, column: 1 }, index + 1)
      .link({ row, column: 2, name: unitAnchor(unit.code, "figures") });
  });
  const column = (index: number): ReturnType<typeof area> => area(firstRow + 1, index, rows, 1);
  builder
    .paint(column(1), "labelCentered")
    .paint(column(2), "labelLink")
    .rowRun({ first: firstRow + 1, count: rows, height: 28 });
  const graded = grades.map((text) => ({ text, width: wide, centered: true }));
  figures.units.forEach((unit, index) => {
    const height = rowHeight([{ text: textOf(unit.name), width: nameWidth }, ...graded], 28);
    if (height > 28) builder.rowRun({ first: firstRow + 1 + index, count: 1, height });
  });
  periods.forEach((_, index) => {
    const first = 3 + index * 4;
    builder
      .paint(column(first), computedStyle(target.measure))
      .paint(column(first + 1), usesTotal(target.measure) ? "computedNumber" : "absent")
      .paint(column(first + 2), resultStyle(target.measure))
      .paint(column(first + 3), "status");
    if (usesTotal(target.measure)) {
      builder.formatWhere({ kind: "dataBar", range: column(first + 2), color: "#9DC3E6", minimum: 0, maximum: 1 });
    }
  });
  for (const formula of targetFormulas(block, target, book)) builder.put(formula.cell, formula.content);
  const rollUp = layOutRollUp(block, target);
  // Down to the roll-up: what stands between are hidden keys and a drawn line.
  const all = area(firstRow + 1, 3, rollUp.range.row + rollUp.range.rows - firstRow - 1, lastColumn - 2);
  for (const format of statusFormatsByKey(all, firstRow, [measure])) builder.formatWhere(format);
  if (resultStyle(measure) !== "computedDate") builder.formatWhere(groupedDigits(all));
  const last = writeRollUp(builder, rollUp, block, target, book);
  builder
    .freeze(firstRow, 3)
    .paginate()
    .page({
      titleRows: { first: firstRow - 2, last: firstRow - 1 },
      printArea: area(0, 1, last, lastColumn),
    });
  const names = [block, rollUp].map((one) => ({ name: one.name, sheet: name, range: one.range }));
  return { sheet: builder, names };
}
