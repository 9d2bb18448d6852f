import { sheetTexts } from "../../locale/workbook/sheets";
import { isBlank } from "../../rules/figures/blank";
import { carriedAnchor, type Carried } from "../blocks/carried";
import type { NameChange } from "../drawing/description";
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

const words = sheetTexts.carried;
const heights = { gap: 16, section: 26, note: 18, header: 38 };

/** Columns of a sheet that a column of the table takes, and the characters that they have together. */
export interface CarriedColumn {
  readonly span: number;
  readonly width: number;
}

/** The columns of the table, side by side from the one behind the hidden keys on. */
export type CarriedColumns = Readonly<Record<keyof Carried, CarriedColumn>>;

const keyedColumns = ({ from, heading, text }: CarriedColumns): readonly (KeyedColumn<Carried> & CarriedColumn)[] => [
  { ...{ key: "from", heading: words.from, style: "labelCentered", ...from }, content: (one) => one.from },
  {
    ...{ key: "heading", heading: words.heading, style: "label", ...heading },
    content: (one) => one.heading || words.outside,
  },
  { ...{ key: "text", heading: words.text, style: "entryChoiceLeft", ...text }, content: (one) => one.text },
];

/** The height of a line: what was typed is seen whole. */
const heightOf = (one: Carried, { heading, text }: CarriedColumns): number =>
  rowHeight([
    { text: one.heading, width: heading.width },
    { text: isBlank(one.text) ? "" : String(one.text), width: text.width },
  ]);

/** Where the table came to stand. */
export interface CarriedRows {
  readonly names: readonly NameChange[];
  /** The row behind it. */
  readonly next: number;
}

/**
 * What people typed on the sheet before and that has no place of its own on it, as one table at its foot; nothing where there
 * is nothing. `anchor` is the first name of the sheet.
 */
export function writeCarried(
  builder: SheetBuilder,
  anchor: string,
  carried: readonly Carried[],
  wide: CarriedColumns,
  row: number,
): CarriedRows {
  if (carried.length === 0) return { names: [], next: row };
  const columns = keyedColumns(wide);
  const last = columns.reduce((sum, { span }) => sum + span, 0);
  const first = row + 5;
  const block = layOutTable(
    carriedAnchor(anchor),
    builder.identity.name,
    { row: first - 1, column: 0 },
    carried.map(() => ""),
    columns,
  );
  builder
    .rowRun({ first: row, count: 1, height: heights.gap })
    .putMerged(area(row + 1, 1, 1, last), words.title, "section")
    .rowRun({ first: row + 1, count: 1, height: heights.section })
    .putMerged(area(row + 2, 1, 1, last), words.note, "note")
    .rowRun({ first: row + 2, count: 1, height: heights.note });
  writeHeadings(builder, row + 3, columns, heights.header);
  writeKeyRow(builder, block);
  carried.forEach((one, index) => {
    writeTableRow(builder, first + index, placed(columns), one);
    builder.rowRun({ first: first + index, count: 1, height: heightOf(one, wide) });
  });
  const name = { name: block.name, sheet: builder.identity.name, range: block.range };
  return { names: [name], next: first + carried.length };
}
