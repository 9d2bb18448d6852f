import { lastColumn, lastRow } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import type { Border, BorderSide } from "../model/cellFormat";
import { noBorder } from "../model/cellFormat";
import { invalidArgument } from "../model/excelFault";
import { requirePermission } from "../model/guards";
import type { Json } from "../model/json";
import { defineType, method } from "../protocol/apiType";
import { asColor, asOneOf } from "../protocol/readJson";
import { uniform } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof edges)[number];

interface EdgeTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

/** The cells along an edge and the side of them that is meant; inner edges are drawn on both neighbours. */
function stretches({ range, edge }: EdgeTarget): readonly { readonly area: RangeRef; readonly side: BorderSide }[] {
  const { area } = range;
  const top = { ...area, rows: 1 };
  const left = { ...area, columns: 1 };
  switch (edge) {
    case "EdgeTop":
      return [{ area: top, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...top, row: lastRow(area) }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: left, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...left, column: lastColumn(area) }, side: "right" }];
    case "InsideHorizontal":
      if (area.rows === 1) return [];
      return [
        { area: { ...area, rows: area.rows - 1 }, side: "bottom" },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (area.columns === 1) return [];
      return [
        { area: { ...area, columns: area.columns - 1 }, side: "right" },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: "left" },
      ];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
  }
}

function read(target: EdgeTarget, key: keyof Border): Json {
  const { sheet } = target.range;
  const values: string[] = [];
  for (const { area, side } of stretches(target)) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        values.push((sheet.formats.at(row, column).borders[side] ?? noBorder)[key]);
      }
    }
  }
  return values.length === 0 ? noBorder[key] : uniform(values);
}

function draw(target: EdgeTarget, patch: Partial<Border>): void {
  const { sheet, book } = target.range;
  requirePermission(sheet, "allowFormatCells");
  for (const { area, side } of stretches(target)) {
    const first = sheet.formats.at(area.row, area.column).borders[side] ?? noBorder;
    // A colour or a weight alone makes a line visible, as in Excel.
    const style = patch.style ?? (first.style === "None" ? "Continuous" : first.style);
    sheet.formats.paint(area, { borders: { [side]: { ...first, ...patch, style } } });
  }
  book.touched("formats", sheet, target.range.area);
}

const borderType = defineType<EdgeTarget>("RangeBorder", {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => read(target, "style"),
      set: (target, value) =>
        draw(target, {
          style: asOneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot")(value),
        }),
    },
    weight: {
      get: (target) => read(target, "weight"),
      set: (target, value) => draw(target, { weight: asOneOf("Hairline", "Thin", "Medium", "Thick")(value) }),
    },
    color: { get: (target) => read(target, "color"), set: (target, value) => draw(target, { color: asColor(value) }) },
  },
});

const edgeOf = (range: RangeTarget, key: string) => {
  const edge = edges.find((known) => known.toLowerCase() === key.toLowerCase());
  if (edge === undefined) throw invalidArgument(`"${key}" is no edge of a range`);
  return borderType({ range, edge });
};

/** `Excel.RangeBorderCollection`. */
export const bordersType = defineType<RangeTarget>("RangeBorderCollection", {
  properties: { count: { get: () => edges.length } },
  items: (range) => edges.map((edge) => borderType({ range, edge })),
  item: (range, key) => edgeOf(range, String(key)),
  methods: {
    getItem: method(1, (range, args) => edgeOf(range, args.text(0))),
    getItemAt: method(1, (range, args) => edgeOf(range, edges[args.number(0)] ?? "")),
  },
});
