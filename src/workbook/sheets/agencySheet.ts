import { fill, sheetTexts } from "../../locale/sheets";
import { anchors } from "../anchors";
import { agencyTargets } from "../blocks/figureKeys";
import type { KeyedBlock } from "../blocks/keyedBlock";
import type { Book } from "../book";
import { tabColors } from "../colors";
import type { NameChange } from "../description";
import type { FigureBlockContext } from "../formulas/figureFormulas";
import { agencySources } from "../formulas/sources";
import { enteredFigure } from "../formulas/unitFormulas";
import { area, SheetBuilder } from "../sheetBuilder";
import { figureColumnRuns, figureColumns } from "./figureColumns";
import { layOutFigures, writeFigures } from "./figuresSection";
import { planLine } from "./planLine";

const firstRow = 5;
/** The agency's targets are said at more length than the units'. */
const nameWidth = 44;

export const layOutAgency = (book: Book): KeyedBlock =>
  layOutFigures(anchors.agencyFigures, book.names.agency, firstRow, book.plan, agencyTargets(book.plan));

/** How the agency's formulas come about: sums of its units. */
export const agencyContext = (book: Book): FigureBlockContext => ({
  plan: book.plan,
  sources: agencySources(book.plan),
  resultOf: (target, period) => book.results.get(undefined, target.id, period.id),
  entered: (target, key) => enteredFigure({ targets: book.figures.agency }, target.id, key),
});

/** The agency's targets: roll-ups are live sums of the units, the rest is entered by the secretary. */
export function agencySheet(
  book: Book,
  after: string | null,
): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const { plan } = book;
  const name = book.names.agency;
  const words = sheetTexts.agency;
  const builder = new SheetBuilder({ kind: "agency", name, after, tabColor: tabColors.agency });
  for (const run of figureColumnRuns(plan, nameWidth)) builder.columnRun(run);
  builder
    .put({ row: 0, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .rowRun({ first: 0, count: 1, height: 28 })
    .rowRun({ first: 1, count: 3, height: 18 })
    .put({ row: 1, column: 1 }, planLine(plan), "note")
    .put({ row: 2, column: 1 }, words.line, "note")
    .put({ row: 3, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 3, column: 1, name: anchors.index });
  const block = layOutAgency(book);
  writeFigures(builder, block, {
    plan,
    targets: agencyTargets(plan),
    entries: book.figures.agency,
    nameWidth,
    context: agencyContext(book),
  });
  builder
    .freeze(firstRow + 2, 3)
    .paginate()
    .page({
      titleRows: { first: firstRow, last: firstRow + 1 },
      printArea: area(0, 1, block.range.row + block.range.rows, figureColumns(plan).lastVisible),
    });
  return { sheet: builder, names: [{ name: block.name, sheet: name, range: block.range }] };
}
