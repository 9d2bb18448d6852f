import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { isNamed } from "../../rules/evaluate/countPeople";
import { shownText } from "../../rules/figures/blank";
import { comparedNumber } from "../../sheet/comparedNumber";
import { leadersCode, type Person, type Raw, type UnitFigures } from "../../rules/figures/figures";
import { peopleLists } from "../../rules/figures/leaders";
import { anchors, unitAnchor } from "../blocks/anchors";
import { textOf, type Book } from "../blocks/book";
import { valueKey } from "../blocks/listKeys";
import type { Formula, NameChange } from "../drawing/description";
import { columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import {
  layOutTable,
  placed,
  writeHeadings,
  writeKeyRow,
  writeTableRow,
  type KeyedColumn,
} from "../drawing/keyedTable";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { writeFormats } from "../drawing/tableRules";
import { columnOf, literal, valueUnder } from "../formulas/expressions";
import { peopleTotals, printKey, unitTotals } from "../formulas/unitTotals";
import { shadeLines, stateFormats, stateOf } from "./registrationStates";
import type { Making, SheetBlock } from "./sheetEntry";
import { namesOf } from "./starts";

/** A person whom a unit lists. */
interface Listed {
  readonly key: string;
  readonly unit: UnitFigures;
  readonly person: Person;
}

/** Everybody whom the units name, in their order, then the leaders. */
export const listedPeople = ({ figures }: Book): readonly Listed[] =>
  peopleLists(figures).flatMap((unit) =>
    unit.people.flatMap((person, index) =>
      isNamed(person) ? [{ key: `${unit.code}.${index + 1}`, unit, person }] : [],
    ),
  );

interface PersonRow extends Listed {
  /** From 1 on. */
  readonly number: number;
  readonly book: Book;
}

interface PersonColumn extends KeyedColumn<PersonRow> {
  readonly style: StyleName;
}

/** What was typed, as it shows: a day that is none stays the text that it is. */
const shown = (raw: Raw): string | number => (typeof raw === "number" ? raw : shownText(raw).normalize("NFC"));

const { columns: headings, people: words } = sheetTexts.registration;

/**
 * The columns of the people stand on those of the units, and each under its like: the heading that is printed on every page is
 * one. Their names come last, where the units say how many.
 */
const columns: readonly PersonColumn[] = [
  { ...{ key: "no", heading: headings.no, style: "labelCentered" }, content: ({ number }) => number },
  { ...{ key: "unit", heading: headings.name, style: "label" }, content: ({ unit }) => textOf(unit.name) },
  {
    ...{ key: "registrationNo", heading: headings.registrationNo, style: "labelCentered" },
    content: ({ person }) => shown(person.registrationNo),
  },
  {
    ...{ key: "registeredOn", heading: headings.registeredOn, style: "computedDate" },
    content: ({ person }) => shown(person.registeredOn),
  },
  { ...{ key: "title", heading: headings.title, style: "label" }, content: ({ person }) => shown(person.title) },
  {
    ...{ key: "status", heading: headings.status, style: "status" },
    content: ({ person, book }) => stateOf(person, book),
    formats: stateFormats,
  },
  { ...{ key: "name", heading: words.name, style: "label" }, content: ({ person }) => shown(person.name) },
];

/** Under the units' own, which is hidden: in the row of the headings what the leaders were listed from. */
const printColumn: PersonColumn = { key: printKey, heading: "", style: "unseen" };

/** What lists were when the people were listed here: a number that differs where anything in them does. */
export const listedPrint = (list: UnitFigures, book: Book): number | string =>
  (list.code === leadersCode ? peopleTotals(book) : unitTotals(book))
    .find(({ key }) => key === printKey)
    ?.value(list) ?? "";

/** 1 for each row of people in which somebody is named, the key row included; an error is a name as well. */
export const namedRows = (name: string): string => `ISERROR(${name})+ISNUMBER(1/LEN(${name}))`;

const leaders = (part: "unit" | "people"): string => unitAnchor(leadersCode, part);

/** Of a sheet that lists people: whether all lists are as they were then. */
function listState(hasLeaders: boolean): Formula {
  const { registration, registrationPeople: people, index } = anchors;
  const units = `SUMPRODUCT(--(${columnOf(registration, literal(printKey))}<>${columnOf(index, literal(printKey))}))`;
  const was = `INDEX(${columnOf(people, literal(printKey))},2)`;
  const is = valueUnder(leaders("unit"), literal(printKey), literal(valueKey));
  const differ = hasLeaders ? `${units}+(${was}<>${is})` : units;
  return {
    formula: `IF(IFERROR(${differ},1)=0,${literal(words.current)},${literal(words.changed)})`,
    value: words.current,
  };
}

/**
 * Of one that lists nobody: whether that is so still, by the counts of the units, "0/0" each, and the names of the leaders; the
 * cells of the keys differ always.
 */
function emptyState(hasLeaders: boolean): Formula {
  const units = `SUMPRODUCT(--(RIGHT(${columnOf(anchors.registration, literal("people"))},2)<>"/0"))`;
  const named = `SUMPRODUCT(${namedRows(columnOf(leaders("people"), literal("name")))})`;
  return {
    formula: `IF(${hasLeaders ? `${units}+${named}=2` : `${units}=1`},${literal(words.none)},${literal(words.named)})`,
    value: words.none,
  };
}

/** What the sheet says of its people, where that stands now. */
export const peopleStateFormulas: NonNullable<SheetBlock["formulas"]> = (
  { range: { row, column } },
  { figures },
  blockOf,
) => [
  {
    ...{ cell: { row, column }, row: "", column: "", keepsValue: true },
    content: (blockOf(anchors.registrationPeople) === undefined ? emptyState : listState)(
      figures.leaders !== undefined,
    ),
  },
];

/** Whether a sheet lists the people as they are now; `standing` is what it says that it was listed from, none where it lists nobody. */
export const listsPeople = (book: Book, standing: ((code: string) => Raw) | undefined): boolean =>
  standing === undefined
    ? listedPeople(book).length === 0
    : peopleLists(book.figures).every((list) => {
        const [was, is] = [standing(list.code), listedPrint(list, book)];
        const areNumbers = typeof was === "number" && typeof is === "number";
        return areNumbers ? comparedNumber(was) === comparedNumber(is) : was === is;
      });

const headerHeight = 36;
/** Heading, when it was made, whether that is so still, hidden keys, the columns' headings. */
const at = { made: 1, state: 2, keys: 3, headings: 4, lines: 5 } as const;

export interface PeopleTable {
  readonly names: readonly NameChange[];
  /** The row of its columns' headings; absent where it lists nobody. */
  readonly headings?: number;
  /** The row behind it. */
  readonly next: number;
}

const widthsOf = (all: readonly { readonly width?: number }[]): readonly number[] => all.map(({ width = 0 }) => width);

function writeLines(
  builder: SheetBuilder,
  block: KeyedBlock,
  people: readonly Listed[],
  widths: readonly number[],
  book: Book,
): void {
  const first = block.range.row + at.lines - at.keys;
  people.forEach((one, index) => {
    const row = { ...one, number: index + 1, book };
    const texts = columns.map(({ content, style }, column) => {
      const text = content?.(row);
      return { text: typeof text === "string" ? text : "", width: widths[column] ?? 0, centered: style !== "label" };
    });
    writeTableRow(builder, first + index, placed(columns), row);
    builder
      .put({ row: first + index, column: 0 }, one.key, "key")
      .rowRun({ first: first + index, count: 1, height: rowHeight(texts, 24) });
  });
  writeFormats(builder, columns, (key) => {
    const cells = columnCells(block, key);
    return cells && { ...cells, row: first, rows: people.length };
  });
  // Behind the words' own looks: LibreOffice gives a cell the first that fits.
  const status = columnCells(block, "status");
  if (status !== undefined) shadeLines(builder, area(first, 1, people.length, columns.length), status.column);
  // The headings stand between the lines and the keys: what is filtered, or shown again after it, holds no key.
  builder.filter(area(first - 1, 1, people.length + 1, columns.length));
}

/** Where nobody is listed, one line says so. */
function writeNobody(builder: SheetBuilder, row: number, hasLeaders: boolean): PeopleTable {
  const { name: sheet } = builder.identity;
  const cell = area(row, 1, 1, 1);
  builder.put(cell, emptyState(hasLeaders), "note");
  return { names: [{ name: anchors.registrationState, sheet, range: cell }], next: row + 1 };
}

/** The headings of the people, down to those of their columns. */
function writeHead(builder: SheetBuilder, row: number, { book, madeAt }: Pick<Making, "book" | "madeAt">): NameChange {
  const { leaders: own } = book.figures;
  const wide = (down: number) => area(row + down, 1, 1, columns.length);
  const state = wide(at.state);
  builder
    .putMerged(wide(0), words.heading, "section")
    .rowRun({ first: row, count: 1, height: 24 })
    .putMerged(wide(at.made), madeAt === undefined ? words.made : fill(words.madeAt, { at: madeAt }), "hint")
    .putMerged(state, listState(own !== undefined), "state")
    .rowRun({ first: row + at.made, count: 2, height: 20 });
  writeHeadings(builder, row + at.headings, columns, headerHeight);
  if (own !== undefined)
    builder.put({ row: row + at.headings, column: columns.length + 1 }, listedPrint(own, book), "unseen");
  return { name: anchors.registrationState, sheet: builder.identity.name, range: { ...state, columns: 1 } };
}

/**
 * Who of the units' people has registered and who has not, by name: the names behind the counts above, to be filtered and printed.
 * They are those of the day on which the sheet was made, which it says; a live cell says whether anything in the units' lists changed
 * since. Names that follow the units of themselves would need functions that Excel 2010 has not.
 */
export function writePeople(
  builder: SheetBuilder,
  { book, madeAt }: Pick<Making, "book" | "madeAt">,
  row: number,
  on: readonly { readonly width?: number }[],
): PeopleTable {
  const people = listedPeople(book);
  if (people.length === 0) return writeNobody(builder, row, book.figures.leaders !== undefined);
  const block = layOutTable(
    anchors.registrationPeople,
    builder.identity.name,
    { row: row + at.keys, column: 0 },
    ["", ...people.map(({ key }) => key)],
    [...columns, printColumn],
  );
  const state = writeHead(builder, row, { book, ...(madeAt === undefined ? {} : { madeAt }) });
  writeKeyRow(builder, block);
  writeLines(builder, block, people, widthsOf(on), book);
  return { names: [...namesOf(block), state], headings: row + at.headings, next: row + at.lines + people.length };
}
