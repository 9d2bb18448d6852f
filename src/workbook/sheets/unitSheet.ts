import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { anchors, unitAnchor } from "../blocks/anchors";
import type { ListPart } from "../blocks/unitTables";
import { figureLayout, figureMargins } from "./figureLayout";
import { missingKey, unitKeys, valueKey } from "../blocks/listKeys";
import { unitTargets } from "../blocks/figureKeys";
import { layOutBlock } from "../drawing/keyedBlock";
import type { Book } from "../blocks/book";
import type { NameChange } from "../drawing/description";
import { headKeys, labelKey, unitBlockKeys, type UnitBlocks } from "../formulas/unitFormulas";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { UnitFigures } from "../../rules/figures/figures";
import { layOutFigures, writeFigures } from "./figuresSection";
import { listHeadRows } from "./listHeading";
import { layOutList, writeList, type ListTable } from "./listSection";
import { entrySpan, writeUnitBlock } from "./unitEntries";
import { planLine } from "./planLine";
import { unitContext } from "./unitBlocks";

/** Rows that are made ready; more are inserted by hand. Few sizes, so that most sheets are alike. */
export interface UnitRoom {
  readonly initiatives: number;
  readonly people: number;
}

const steps = [12, 24, 40, 70, 120, 250, 500];

export const roomFor = (staff: number): UnitRoom => ({
  initiatives: 12,
  people: steps.find((step) => step >= staff + 2) ?? staff + 10,
});

/** The block's key row comes first; title, name, state, what is missing and the section's heading follow it. */
const headRows = ["", ...headKeys, ""] as const;
/** Behind the label's two columns and the entry, one column apart. */
const legendColumn = 1 + 2 + entrySpan + 1;
/** Between the unit's entries and its figures. */
const gapHeight = 9;
/** These stay in sight: all of the head but the heading. */
const frozenRows = headRows.length;
/** Heading and hint stand above the two heading rows of the figures. */
const figuresHeadRows = 2;

/** Where the four blocks of a unit's sheet come to stand. */
function layOutUnit(sheet: string, book: Book, code: string, room: UnitRoom): UnitBlocks {
  const { plan, tables } = book;
  const layout = figureLayout(tables);
  const unit = layOutBlock(
    unitAnchor(code, "unit"),
    sheet,
    { row: 0, column: 0 },
    [...headRows, ...unitKeys, ...unitBlockKeys(book)],
    [labelKey, missingKey, valueKey],
  );
  const figuresRow = unit.range.row + unit.range.rows + 1 + figuresHeadRows;
  const figures = layOutFigures(unitAnchor(code, "figures"), sheet, figuresRow, layout, unitTargets(plan));
  const initiativesRow = figures.range.row + figures.range.rows + listHeadRows(tables.lists.initiatives);
  const initiatives = layOutList(
    unitAnchor(code, "initiatives"),
    sheet,
    initiativesRow,
    { plan, layout, columns: tables.lists.initiatives },
    room.initiatives,
  );
  const peopleRow = initiatives.range.row + initiatives.range.rows + listHeadRows(tables.lists.people);
  const people = layOutList(
    unitAnchor(code, "people"),
    sheet,
    peopleRow,
    { plan, layout, columns: tables.lists.people },
    room.people,
  );
  return { unit, figures, initiatives, people };
}

/** The sheet of one unit: self-contained, so that it can travel as a file of its own. */
export function writeUnitSheet(
  builder: SheetBuilder,
  book: Book,
  unit: UnitFigures,
  room: UnitRoom,
): readonly NameChange[] {
  const { plan, tables } = book;
  const words = sheetTexts.unit;
  const { name } = builder.likeOthers(`unit-${room.initiatives}-${room.people}`).identity;
  const blocks = layOutUnit(name, book, unit.code, room);
  const layout = figureLayout(tables);
  for (const run of layout.runs) builder.columnRun(run);
  // Behind the title, and still in sight on a small screen.
  const linkColumn = 6;
  const wide = area(0, 1, 1, layout.lastVisible);
  const section = (row: number, text: string): void => {
    builder.putMerged({ ...wide, row }, text, "section").rowRun({ first: row, count: 1, height: 24 });
  };
  const hint = (row: number, text: string): void => {
    builder.putMerged({ ...wide, row }, text, "hint").rowRun({ first: row, count: 1, height: 18 });
  };
  builder
    .put({ row: 1, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .put({ row: 1, column: linkColumn }, sheetTexts.backToIndex, "link")
    .link({ row: 1, column: linkColumn, name: anchors.index })
    .put({ row: 1, column: legendColumn }, planLine(plan), "note")
    .rowRun({ first: 1, count: 1, height: 24 });
  section(headRows.length, words.sectionUnit);
  writeUnitBlock(builder, blocks, unit, book, layout.lastVisible);
  words.legend.forEach((text, index) => {
    builder.put({ row: headRows.length + 1 + index, column: legendColumn }, text, "note");
  });
  const figuresHead = blocks.figures.range.row - 2 - figuresHeadRows;
  builder.rowRun({ first: figuresHead - 1, count: 1, height: gapHeight });
  section(figuresHead, words.sectionFigures);
  hint(figuresHead + 1, words.hints.figures);
  writeFigures(builder, blocks.figures, {
    plan,
    targets: unitTargets(plan),
    entries: unit.targets,
    layout,
    context: unitContext(book, unit, blocks.unit, blocks.initiatives),
  });
  const list = (part: ListPart): ListTable => ({
    ...{ part, plan, layout, columns: tables.lists[part] },
    rows: unit[part].map((item) => ({ ...item })),
  });
  const initiativesHead = blocks.initiatives.range.row - listHeadRows(tables.lists.initiatives);
  section(initiativesHead, words.sectionInitiatives);
  hint(initiativesHead + 1, words.hints.initiatives);
  writeList(builder, blocks.initiatives, list("initiatives"));
  const peopleHead = blocks.people.range.row - listHeadRows(tables.lists.people);
  section(peopleHead, words.sectionPeople);
  hint(peopleHead + 1, words.hints.people);
  writeList(builder, blocks.people, list("people"));
  const last = blocks.people.range.row + blocks.people.range.rows;
  builder
    .protect({ allowInsertRows: true, allowSort: true })
    .freeze(frozenRows, 3)
    .beginPages([initiativesHead, peopleHead])
    .page({
      margins: figureMargins,
      // Programs repeat rows on the pages behind the one that they stand on, and the people are the sheet's end: of all its
      // headings theirs is said again. Whose sheet a page is of is said at its foot.
      titleRows: { first: peopleHead, last: blocks.people.range.row - 1 },
      footer: { left: fill(words.footer, { year: plan.year }), center: "", right: sheetTexts.pageNumber },
      printArea: area(0, 1, last, layout.lastVisible),
    });
  return [blocks.unit, blocks.figures, blocks.initiatives, blocks.people].map((block) => ({
    name: block.name,
    sheet: name,
    range: block.range,
  }));
}
