import type { RangeRef } from "../../workbook/drawing/description";

/** A rectangle and the value that every cell in it has. */
export interface Patch<T> {
  readonly range: RangeRef;
  readonly value: T;
}

/**
 * Covers all cells that have a value with rectangles of one value each, none overlapping: from each uncovered cell it grows
 * to the right then down, and down then to the right, and keeps the larger.
 */
export function coverGrid<T extends string | number | boolean>(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => T | undefined,
): Patch<T>[] {
  const covered = new Uint8Array(rows * columns);
  const patches: Patch<T>[] = [];
  const isFree = (row: number, column: number, value: T): boolean =>
    row < rows && column < columns && covered[row * columns + column] === 0 && valueAt(row, column) === value;

  const grow = (row: number, column: number, value: T, rightFirst: boolean): RangeRef => {
    let [height, width] = [1, 1];
    const widen = (): void => {
      while (span(height, (offset) => isFree(row + offset, column + width, value))) width += 1;
    };
    const heighten = (): void => {
      while (span(width, (offset) => isFree(row + height, column + offset, value))) height += 1;
    };
    if (rightFirst) widen();
    heighten();
    if (!rightFirst) widen();
    return { row, column, rows: height, columns: width };
  };

  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = covered[row * columns + column] === 0 ? valueAt(row, column) : undefined;
      if (value === undefined) continue;
      const [wide, tall] = [grow(row, column, value, true), grow(row, column, value, false)];
      const range = wide.rows * wide.columns >= tall.rows * tall.columns ? wide : tall;
      for (let line = range.row; line < range.row + range.rows; line += 1) {
        covered.fill(1, line * columns + range.column, line * columns + range.column + range.columns);
      }
      patches.push({ range, value });
    }
  }
  return patches;
}

function span(length: number, holds: (offset: number) => boolean): boolean {
  for (let offset = 0; offset < length; offset += 1) if (!holds(offset)) return false;
  return true;
}
