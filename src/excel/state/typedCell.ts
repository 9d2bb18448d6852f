import type { CellRef } from "../../workbook/drawing/description";
import type { RawCell } from "../../workbook/blocks/raw";
import type { SheetBuild } from "./sheetBuild";

/** What stands in a sheet that an interrupted run left before any name led into it; `row` and `column` are its corner. */
export interface FoundCells extends CellRef {
  readonly cells: readonly (readonly RawCell[])[];
}

const keyOf = ({ row, column }: CellRef): string => `${row},${column}`;

/** Cells that a set-up writes in sheets of a kind: a copy that was not finished may hold its template's. */
export function cellsOfKind(builds: readonly SheetBuild[], kind: SheetBuild["kind"]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { blocks } of builds.filter((build) => build.kind === kind)) {
    for (const { row, column, contents } of blocks) {
      contents.forEach((line, down) =>
        line.forEach((content, right) => {
          if (content !== null) cells.add(keyOf({ row: row + down, column: column + right }));
        }),
      );
    }
  }
  return cells;
}

/** Whether a cell holds what no set-up writes there: a person typed it, and no name tells yet what it is. */
export const isTypedInto = ({ row, column, cells }: FoundCells, ours: ReadonlySet<string>): boolean =>
  cells.some((line, down) =>
    line.some(({ value }, right) => value !== null && !ours.has(keyOf({ row: row + down, column: column + right }))),
  );
