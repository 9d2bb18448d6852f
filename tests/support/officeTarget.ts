import type { Content, SheetChange } from "../../src/workbook/drawing/description";
import { range, style, colours, layoutOf, computed, build, unitName, unitAnchor } from "./officeParts";

/** A sheet of a target, with a line a unit that refers to the unit's sheet. */
export function targetSheet(index: number, units: number, after: string): SheetChange {
  const lines = Array.from({ length: units }, (_, unit): Content[] => [
    `U${unit}`,
    unitName(unit),
    ...["D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"].map((column) =>
      computed(`IF('${unitName(unit)}'!${column}${11 + index}="","",'${unitName(unit)}'!${column}${11 + index})`),
    ),
  ]);
  const layout = layoutOf(
    [
      style("title", 0, 1, 1, 10),
      style("header", 5, 1, 1, 13),
      style("key", 6, 0, 1, 14),
      style("labelLink", 7, 1, units, 1),
      style("computedNumber", 7, 2, units, 12),
      ...[4, 8, 12].map((column) => style("computedPercent", 7, column, units, 1)),
      ...[5, 9, 13].map((column) => style("status", 7, column, units, 1)),
    ],
    {
      conditionalFormats: [
        ...colours(range(7, 5, units, 1), "F8"),
        { kind: "dataBar", range: range(7, 4, units, 1), color: "#9DC3E6", minimum: 0, maximum: 1 },
      ],
      freeze: { rows: 6, columns: 2 },
    },
  );
  return build(
    "target",
    `DV-T${index} Chỉ tiêu`,
    after,
    layout,
    [
      { row: 0, column: 1, contents: [[`Chỉ tiêu ${index}: trên 90%`]] },
      { row: 7, column: 0, contents: lines },
    ],
    {
      links: Array.from({ length: units }, (_, unit) => ({
        row: 7 + unit,
        column: 1,
        name: unitAnchor(unit, "FIGURES"),
      })),
    },
  );
}
