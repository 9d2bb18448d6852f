import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { anchors, unitAnchor } from "../blocks/anchors";
import type { ListPart } from "../blocks/unitTables";
import { unitLayout, figureMargins, type FigureLayout } from "./figureLayout";
import { minutesBlockKeys, missingKey, unitKeys, valueKey } from "../blocks/listKeys";
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
import { figuresStart, namesOf, unitStart } from "./starts";
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

/** Rows of the head by what stands in them, the block's key row first. */
export const head = { keys: 0, labels: 1, title: 2 } as const;
/** Behind the key row: the labels of the columns, title, name, state, what is missing; the section's heading follows them. */
const headRows = ["", "", ...headKeys, ""] as const;
/** Behind the label's two columns and the entry, one column apart. */
const legendColumn = 1 + 2 + entrySpan + 1;
/** The last of the columns that stay in sight. */
export const linkColumn = 2;
/** Two lines. */
const labelsHeight = 28;
/** Between the unit's entries and its figures. */
const gapHeight = 9;
/** These stay in sight: all of the head but the section's heading. */
const frozenRows = headRows.length;
/** Heading and hint stand above the two heading rows of the figures. */
const figuresHeadRows = 2;

/**
 * The way back, and what the columns of figures hold: it stays in sight while their own heading scrolls away. Nobody needs it on
 * paper: it stands above what is printed.
 */
function writeLabels(builder: SheetBuilder, { visible }: FigureLayout): void {
  const { backToIndex, unit: words } = sheetTexts;
  const row = head.labels;
  builder
    .put({ row, column: linkColumn }, backToIndex, "link")
    .link({ row, column: linkColumn, name: anchors.indexState })
    .put({ row, column: linkColumn + 1 }, words.labels, "note")
    .rowRun({ first: row, count: 1, height: labelsHeight });
  for (const { column, at } of visible) {
    if (at <= linkColumn + 1) continue;
    const { group, heading } = column;
    builder.put({ row, column: at }, group === undefined ? heading : `${group}\n${heading}`, "columnLabel");
  }
}

/** Where the four blocks of a unit's sheet come to stand. */
export function layOutUnit(sheet: string, book: Book, code: string, room: UnitRoom): UnitBlocks {
  const { plan, tables } = book;
  const layout = unitLayout(tables);
  const unit = layOutBlock(
    unitAnchor(code, "unit"),
    sheet,
    { row: 0, column: 0 },
    [...headRows, ...unitKeys, ...minutesBlockKeys(plan), ...unitBlockKeys(book)],
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
  const layout = unitLayout(tables);
  for (const run of layout.runs) builder.columnRun(run);
  const wide = area(0, 1, 1, layout.lastVisible);
  const section = (row: number, text: string): void => {
    builder.putMerged({ ...wide, row }, text, "section").rowRun({ first: row, count: 1, height: 24 });
  };
  const hint = (row: number, text: string): void => {
    builder.putMerged({ ...wide, row }, text, "hint").rowRun({ first: row, count: 1, height: 18 });
  };
  writeLabels(builder, layout);
  builder
    .put({ row: head.title, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .put({ row: head.title, column: legendColumn }, planLine(plan), "note")
    .rowRun({ first: head.title, count: 1, height: 24 });
  section(headRows.length, words.sectionUnit);
  writeUnitBlock(builder, blocks, unit, book, linkColumn);
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
  builder.freeze(frozenRows, linkColumn + 1).page({
    margins: figureMargins,
    // Programs repeat rows on the pages behind the one that they stand on, and the people are the sheet's end: of all its
    // headings theirs is said again. Whose sheet a page is of is said at its foot.
    titleRows: { first: peopleHead, last: blocks.people.range.row - 1 },
    footer: { left: fill(words.footer, { year: plan.year }), center: "", right: sheetTexts.pageNumber },
    printArea: area(head.title, 1, last - head.title, layout.lastVisible),
  });
  const above = builder.heightOf(head.title, initiativesHead - head.title);
  const initiativesHeight = builder.heightOf(initiativesHead, peopleHead - initiativesHead);
  const { most, surely } = builder.pageHolds;
  // Figures that go on to a second page in every program share it with the initiatives where these find room.
  const shared = above > most && above + initiativesHeight <= 2 * surely;
  builder.beginPages(shared ? [peopleHead] : [initiativesHead, peopleHead]);
  return [
    ...namesOf(blocks.unit, unitStart),
    ...namesOf(blocks.figures, figuresStart(plan, unitTargets(plan))),
    ...[blocks.initiatives, blocks.people].flatMap((block) => namesOf(block)),
  ];
}
