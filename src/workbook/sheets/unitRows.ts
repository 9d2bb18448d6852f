import type { UnitFigures } from "../../rules/figures/figures";
import { startAnchor, unitAnchor, type UnitPart } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import { tableFormulas } from "../blocks/tableFormulas";
import { columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import { placed, writeKeyRow, type KeyedColumn } from "../drawing/keyedTable";
import { rowHeight, type WrappedText } from "../drawing/rowHeight";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { writeRules } from "../drawing/tableRules";
import type { BlockKeys } from "./sheetEntry";

/** What a row of a unit is made from. */
export interface UnitRow {
  readonly unit: UnitFigures;
  /** From 1 on. */
  readonly number: number;
  readonly block: KeyedBlock;
}

/** A column of a table with a row a unit. */
export interface UnitColumn extends KeyedColumn<UnitRow> {
  readonly style?: StyleName;
  /** What its cell must have room for. */
  readonly texts?: (unit: UnitFigures) => readonly Omit<WrappedText, "width">[];
  readonly hidden?: true;
}

const rowsOf = (block: KeyedBlock, { figures }: Book): readonly (readonly [string, UnitRow])[] =>
  figures.units.map((unit, index) => [unit.code, { unit, number: index + 1, block }]);

/** The running number of a unit's row. */
export const numberColumn = (heading: string, width: number): UnitColumn => ({
  ...{ key: "no", heading, width, style: "labelCentered" },
  content: ({ number }) => number,
});

/** What a unit's rows say, live, wherever they stand. */
export const unitRowFormulas = (
  block: KeyedBlock,
  book: Book,
  columns: readonly UnitColumn[],
): readonly FormulaCell[] => tableFormulas(block, rowsOf(block, book), columns);

/** The keys of a table with a row a unit, whose rows the agency's formulas count. */
export const unitRowKeys = ({ figures }: Book, columns: readonly UnitColumn[]): BlockKeys => ({
  rows: figures.units.map(({ code }) => code),
  columns: columns.map(({ key }) => key),
  counted: true,
});

/** Writes the hidden key row and a row a unit, at least so high, whose name leads to a part of its sheet unless it does so itself. */
export function writeUnitRows(
  builder: SheetBuilder,
  block: KeyedBlock,
  book: Book,
  columns: readonly UnitColumn[],
  { least, leadsTo }: { readonly least: number; readonly leadsTo?: UnitPart },
): void {
  writeKeyRow(builder, block);
  const cellsOf = (key: string) => columnCells(block, key);
  for (const { key, style } of columns) {
    const cells = cellsOf(key);
    if (style !== undefined && cells !== undefined) builder.paint({ ...cells, rows: block.rows.size }, style);
  }
  const name = block.columns.get("name");
  for (const [code, row] of rowsOf(block, book)) {
    const at = block.rows.get(code);
    if (at === undefined) continue;
    builder.put({ row: at, column: block.range.column }, code, "key");
    for (const { column, at: first } of placed(columns)) {
      const content = column.content?.(row);
      if (content !== undefined) builder.put({ row: at, column: first }, content);
    }
    if (name !== undefined && leadsTo !== undefined)
      builder.link({ row: at, column: name, name: startAnchor(unitAnchor(code, leadsTo)) });
    const texts = columns.flatMap(({ texts: said, width = 0 }) =>
      (said?.(row.unit) ?? []).map((text) => ({ ...text, width })),
    );
    builder.rowRun({ first: at, count: 1, height: rowHeight(texts, least) });
  }
  if (block.rows.size > 0) writeRules(builder, columns, cellsOf);
}
