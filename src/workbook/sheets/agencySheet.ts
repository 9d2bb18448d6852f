import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { anchors } from "../blocks/anchors";
import { addedKeys, agencyTargets } from "../blocks/figureKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { Book } from "../blocks/book";
import type { NameChange } from "../drawing/description";
import { figureFormulas, type FigureBlockContext } from "../formulas/figureFormulas";
import { nothingCounted } from "../../rules/findings/countCells";
import { agencySources } from "../formulas/sources";
import { enteredFigure } from "../formulas/unitFormulas";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { figureLayout, figureMargins } from "./figureLayout";
import { layOutFigures, writeFigures } from "./figuresSection";
import { planLine } from "./planLine";
import { figuresStart, namesOf, type StartOf } from "./starts";
import type { BlockKeys, SheetBlock, Making } from "./sheetEntry";

const titleRow = 1;
const firstRow = 5;
/** Behind the ids, which stay in sight alone: the plan's words would fill a small window. */
const wordsColumn = 2;
/** The agency's targets are said at more length than the units', and have longer ids. */
const widths = { no: 9.6, name: 92, evidence: 22, note: 18 } as const;

/** How the agency's formulas come about: sums of its units, and of its leaders. */
const agencyContext = (book: Book): FigureBlockContext => ({
  plan: book.plan,
  faults: book.faults,
  columns: book.tables.figures,
  sources: agencySources(book.plan, book.figures.leaders !== undefined),
  counted: book.cells.get(undefined) ?? nothingCounted,
  over: book.over,
  resultOf: (target, period) => book.results.get(undefined, target.id, period.id),
  heldIn: (target, period) => book.held(undefined, target, period.id),
  entered: (target, key) => enteredFigure({ targets: book.figures.agency }, target.id, key),
});

/** Live, wherever its rows and columns stand. */
export const agencyFormulas: NonNullable<SheetBlock["formulas"]> = (block, book, _blockOf, isAsked) =>
  figureFormulas(block, agencyTargets(book.plan), agencyContext(book), isAsked);

const unused: ReadonlySet<string> = new Set(addedKeys);

export const agencyStart = ({ plan }: Book): StartOf => figuresStart(plan, agencyTargets(plan));

/** Wrong and missing cells are counted of units. */
export const agencyKeys = ({ plan, tables }: Book): BlockKeys => ({
  rows: agencyTargets(plan).map(({ id }) => id),
  columns: tables.figures.map(({ key }) => key).filter((key) => !unused.has(key)),
});

/** What is confirmed in words and what is measured in numbers part at a page's end, so that both pages are well filled. */
function keepMeasuredTogether(builder: SheetBuilder, block: KeyedBlock, { plan }: Book): void {
  const targets = agencyTargets(plan);
  const first = targets.findLastIndex(({ measure }) => measure.kind === "confirmation") + 1;
  if (first < targets.length) builder.keepTogether(block.range.row + 1 + first, targets.length - first);
}

/** The agency's targets: roll-ups are live sums of the units, the rest is entered by the secretary. */
export function writeAgencySheet(builder: SheetBuilder, { book }: Making): readonly NameChange[] {
  const { plan } = book;
  const { name } = builder.identity;
  const words = sheetTexts.agency;
  const layout = figureLayout(book.tables, widths);
  for (const run of layout.runs) builder.columnRun(run);
  builder
    // Above what is printed.
    .put({ row: 0, column: wordsColumn }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: wordsColumn, name: anchors.indexState })
    .put({ row: titleRow, column: wordsColumn }, fill(words.heading, { year: plan.year }), "title")
    .put({ row: titleRow + 1, column: wordsColumn }, planLine(plan), "note")
    .put({ row: titleRow + 2, column: wordsColumn }, words.line, "note")
    .rowRun({ first: 0, count: firstRow - 1, height: 18 })
    .rowRun({ first: titleRow, count: 1, height: 28 });
  const block = layOutFigures(anchors.agencyFigures, name, firstRow, figureLayout(book.tables), agencyTargets(plan));
  writeFigures(builder, block, {
    plan,
    targets: agencyTargets(plan),
    entries: book.figures.agency,
    layout,
    context: agencyContext(book),
  });
  keepMeasuredTogether(builder, block, book);
  builder
    .freeze(firstRow + 2, wordsColumn)
    .paginate()
    .page({
      margins: figureMargins,
      titleRows: { first: firstRow, last: firstRow + 1 },
      printArea: area(titleRow, 1, block.range.row + block.range.rows - titleRow, layout.lastVisible),
    });
  return namesOf(block, agencyStart(book));
}
