import { containsCell, lastColumn, lastRow } from "../../../sheet/areas";
import { cellKey, columnOfKey, rowOfKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";

/** Keys of `map` that lie in the area: looked up one by one, or all gone through where there are fewer. */
export function keysWithin(map: ReadonlyMap<number, unknown>, area: RangeRef): number[] {
  const keys: number[] = [];
  if (area.rows * area.columns > map.size) {
    map.forEach((_, key) => {
      if (containsCell(area, rowOfKey(key), columnOfKey(key))) keys.push(key);
    });
    return keys;
  }
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const key = cellKey(row, column);
      if (map.has(key)) keys.push(key);
    }
  }
  return keys;
}
