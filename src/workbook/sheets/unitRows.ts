import { unitAnchor } from "../blocks/anchors";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { UnitFigures } from "../../rules/figures/figures";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";

/** How a table with a row a unit looks: its number, its name with a link to its sheet, then these columns. */
export interface UnitRows {
  /** Of all columns from the number on. */
  readonly headings: readonly string[];
  /** Of the columns behind the name. */
  readonly styles: readonly StyleName[];
  readonly headerHeight: number;
  readonly heightOf: (unit: UnitFigures) => number;
}

/** Writes the headings above a block, its hidden key row and a row a unit; what the rows say is the sheet's own. */
export function writeUnitRows(
  builder: SheetBuilder,
  block: KeyedBlock,
  units: readonly UnitFigures[],
  { headings, styles, headerHeight, heightOf }: UnitRows,
): void {
  const { row } = block.range;
  const first = row + 1;
  builder
    .putRow({ row: row - 1, column: 1 }, headings, "header")
    .rowRun({ first: row - 1, count: 1, height: headerHeight });
  writeKeyRow(builder, block);
  const looks: readonly StyleName[] = ["labelCentered", "labelLink", ...styles];
  looks.forEach((style, index) => builder.paint(area(first, index + 1, units.length, 1), style));
  units.forEach((unit, index) => {
    builder
      .put({ row: first + index, column: 0 }, unit.code, "key")
      .put({ row: first + index, column: 1 }, index + 1)
      .link({ row: first + index, column: 2, name: unitAnchor(unit.code, "unit") })
      .rowRun({ first: first + index, count: 1, height: heightOf(unit) });
  });
}
