import type { Content, NameChange, SheetChange, WorkbookChange } from "../../src/workbook/drawing/description";
import { range, style, colours, layoutOf, computed, build, unitName, unitAnchor } from "./officeParts";
import { figures, initiatives, people, unitLayout, unitBlocks } from "./officeUnit";
import { targetSheet } from "./officeTarget";

const indexSheet = (units: number): SheetChange =>
  build(
    "index",
    "Mục lục",
    null,
    layoutOf(
      [
        style("title", 0, 1, 1, 6),
        style("text", 2, 1, 5, 6),
        style("header", 9, 1, 1, 6),
        style("labelLink", 10, 1, units, 1),
        style("computedPercent", 10, 2, units, 4),
        style("total", 10 + units, 1, 1, 6),
      ],
      { conditionalFormats: colours(range(10, 6, units, 1), "G11") },
    ),
    [
      { row: 0, column: 1, contents: [["SỔ THEO DÕI THI ĐUA NĂM 2024"]] },
      {
        row: 10,
        column: 1,
        contents: Array.from({ length: units }, (_, unit): Content[] => [
          unitName(unit),
          computed(`COUNTA('${unitName(unit)}'!D11:E19)/18`),
        ]),
      },
    ],
    {
      links: Array.from({ length: units }, (_, unit) => ({
        row: 10 + unit,
        column: 1,
        name: unitAnchor(unit, "UNIT"),
      })),
    },
  );

/**
 * A set-up of the size of a real one: an index, `units` sheets that are alike (figures, initiatives, people), nine sheets a
 * target with a line a unit, and five names a unit.
 */
export function officeChange(units: number): WorkbookChange {
  const unitSheets = Array.from({ length: units }, (_, unit) =>
    build("unit", unitName(unit), unit === 0 ? "Mục lục" : unitName(unit - 1), unitLayout, unitBlocks(unitName(unit)), {
      likeness: "unit",
      links: [
        { row: 0, column: 12, sheet: "Mục lục", cell: { row: 0, column: 0 }, tip: "Về mục lục" },
        { row: 0, column: 1, name: unitAnchor(unit, "FIGURES") },
      ],
    }),
  );
  const last = unitName(units - 1);
  const names = Array.from({ length: units }, (_, unit): NameChange[] => [
    { name: unitAnchor(unit, "UNIT"), sheet: unitName(unit), range: range(4, 1, 2, 5) },
    { name: unitAnchor(unit, "FIGURES"), sheet: unitName(unit), range: figures },
    { name: unitAnchor(unit, "INITIATIVES"), sheet: unitName(unit), range: initiatives },
    { name: unitAnchor(unit, "PEOPLE"), sheet: unitName(unit), range: people },
  ]);
  return {
    sheets: [
      indexSheet(units),
      ...unitSheets,
      ...Array.from({ length: 9 }, (_, index) =>
        targetSheet(index, units, index === 0 ? last : `DV-T${index - 1} Chỉ tiêu`),
      ),
    ],
    names: names.flat(),
    activate: "Mục lục",
  };
}
