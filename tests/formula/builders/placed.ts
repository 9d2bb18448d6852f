import type { Raw } from "../../../src/rules/figures/figures";
import { absoluteRangeA1, toA1 } from "../../../src/sheet/a1";
import type { CellRef } from "../../../src/sheet/places";
import { layOutBlock } from "../../../src/workbook/drawing/keyedBlock";
import { readKeyedBlock, type ReadBlock } from "../../../src/workbook/reading/readKeyedBlock";

/** A block under its keys, as formulas find it and as it is read. */
export interface Placed {
  readonly block: ReadBlock;
  readonly cells: Readonly<Record<string, Raw>>;
  readonly names: Readonly<Record<string, string>>;
}

/** A block of rows and columns under keys, or of a list's rows, which have none. */
export function placed(
  name: string,
  at: CellRef,
  rows: readonly (readonly [key: string, cells: Readonly<Partial<Record<string, Raw>>>])[],
  columns: readonly string[],
): Placed {
  const { range, sheet } = layOutBlock(
    name,
    "S",
    at,
    rows.map(([key]) => key),
    columns,
  );
  const matrix: readonly (readonly Raw[])[] = [
    [null, ...columns],
    ...rows.map(([key, cells]) => [key === "" ? null : key, ...columns.map((column) => cells[column] ?? null)]),
  ];
  const cells = matrix.flatMap((row, y) =>
    row.map((raw, x) => [toA1({ row: at.row + y, column: at.column + x }), raw] as const),
  );
  return {
    block: readKeyedBlock({ name, sheet, range, cells: matrix.map((row) => row.map((value) => ({ value }))) }),
    cells: Object.fromEntries(cells),
    names: { [name]: absoluteRangeA1(range) },
  };
}
