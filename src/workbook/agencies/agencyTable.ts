import { fill } from "../../locale/workbook/sheets";
import { anchorPrefix } from "../blocks/anchors";
import type { Formula, NameChange } from "../drawing/description";
import {
  columnRuns,
  layOutTable,
  placed,
  writeGroupedHeadings,
  writeKeyRow,
  writeTableRow,
  type KeyedColumn,
} from "../drawing/keyedTable";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { cellsIn, writeFormats } from "../drawing/tableRules";
import { literal } from "../formulas/expressions";
import { agenciesTexts } from "../../locale/workbook/agenciesTexts";
import type { Agencies, AgencyRow } from "./agencyRow";

/** A row of a table of agencies. */
export interface Numbered<Item = AgencyRow> {
  readonly item: Item;
  /** From 1 on. */
  readonly number: number;
}

export interface TableColumn<Item = AgencyRow> extends KeyedColumn<Numbered<Item>> {
  readonly width: number;
  /** What its cell must have room for. */
  readonly text?: (item: Item) => string;
}

/** What a table is made of. */
export interface Table<Item> {
  /** Behind the prefix of all names of ours. */
  readonly anchor: string;
  readonly title: string;
  /** What stands beneath the title. */
  readonly about: string;
  readonly columns: readonly TableColumn<Item>[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
}

/** Excel's bound of a text within a formula. */
const longestLiteral = 255;

/** Text that opens an agency's file, where a formula has room for the way there. */
export function fileLink({ name, path }: Pick<AgencyRow, "name" | "path">): Formula | string {
  const fits = path.length <= longestLiteral && name.length <= longestLiteral;
  return fits ? { formula: `HYPERLINK(${literal(path)},${literal(name)})`, value: name } : name;
}

const numberColumn = { key: "no", heading: agenciesTexts.columns.no, width: 7, style: "labelCentered" } as const;
const agencyWidth = 42;

/** The columns that every table of agencies begins with. */
export const agencyColumns: readonly TableColumn[] = [
  { ...numberColumn, content: ({ number }) => number },
  {
    ...{ key: "agency", heading: agenciesTexts.columns.agency, width: agencyWidth, style: "labelLink" },
    content: ({ item }) => fileLink(item),
    text: ({ name }) => name,
  },
];

/** The running number of a line that is no agency's. */
export const lineNumber = <Item>(): TableColumn<Item> => ({ ...numberColumn, content: ({ number }) => number });

const titleRow = 0;
const headRow = 3;
const keyRow = headRow + 2;

/** A table of agencies: its title, what it says, two rows of headings, and a row an agency. */
export function writeAgencyTable<Item>(
  builder: SheetBuilder,
  { plan }: Pick<Agencies, "plan">,
  { anchor, title, about, columns, items, keyOf }: Table<Item>,
): readonly NameChange[] {
  const last = columns.length;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const lines = area(keyRow + 1, 1, items.length, last);
  const block = layOutTable(
    `${anchorPrefix}${anchor}`,
    builder.identity.name,
    { row: keyRow, column: 0 },
    items.map(keyOf),
    columns,
  );
  for (const run of columnRuns(columns)) builder.columnRun(run);
  const number = fill(agenciesTexts.heading, { number: plan.number, date: plan.date.split("-").reverse().join("/") });
  builder
    .put({ row: titleRow, column: 1 }, title, "title")
    .rowRun({ first: titleRow, count: 1, height: 28 })
    .put({ row: titleRow + 1, column: 1 }, number, "note")
    .rowRun({ first: titleRow + 1, count: 1, height: 20 })
    .putMerged(area(titleRow + 2, 1, 1, last), about, "subtitle")
    .rowRun({ first: titleRow + 2, count: 1, height: rowHeight([{ text: about, width }]) + 6 });
  const headings = columns.map(({ heading, width: room }) => ({
    ...{ text: heading, width: room, bold: true, centered: true },
  }));
  writeGroupedHeadings(builder, headRow, placed(columns), [24, rowHeight(headings, 36)]);
  writeKeyRow(builder, block);
  items.forEach((item, index) => {
    const row = keyRow + 1 + index;
    writeTableRow(builder, row, placed(columns), { item, number: index + 1 });
    const texts = columns.flatMap(({ text, width: room }) =>
      text === undefined ? [] : [{ text: text(item), width: room }],
    );
    builder.put({ row, column: 0 }, keyOf(item), "key").rowRun({ first: row, count: 1, height: rowHeight(texts, 24) });
  });
  if (items.length > 0) {
    writeFormats(builder, columns, cellsIn(columns, keyRow + 1, items.length));
    builder.filter(area(keyRow - 1, 1, items.length + 2, last));
  }
  builder.freeze(keyRow + 1, 3).page({
    titleRows: { first: headRow, last: headRow + 1 },
    printArea: area(titleRow, 1, lines.row + items.length, last),
  });
  return [{ name: block.name, sheet: block.sheet, range: block.range }];
}
