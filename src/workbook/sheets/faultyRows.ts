import { toA1 } from "../../sheet/a1";
import { statusColors } from "../drawing/colors";
import type { CellRef, RangeRef } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";

/**
 * Marks entry cells and the remark beside them, row by row, where the remark says something. A row without a key is none of
 * the table's: its headings stand again there.
 */
export function markFaultyRows(builder: SheetBuilder, entries: RangeRef, remark: CellRef, keys: number): void {
  const { fill: shade, font } = statusColors.invalid;
  const said = `$${toA1({ row: entries.row, column: remark.column })}`;
  const key = `$${toA1({ row: entries.row, column: keys })}`;
  const formula = `AND(LEN(${key})>0,LEN(${said})>0)`;
  const look = { kind: "formula", formula, fontColor: font, fill: shade, bold: true } as const;
  builder.formatWhere({ ...look, range: entries }).formatWhere({
    ...look,
    range: { row: entries.row, column: remark.column, rows: entries.rows, columns: 1 },
    numberFormat: '"! "@',
  });
}
