import type { SheetLayout } from "../workbook/description";
import { borderColor } from "../workbook/styles";
import { cost, type Step } from "./batch";
import { paintStyles, type Facet, type Facets, type PaintOptions, type Stroke } from "./paintStyles";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type Line = "Continuous" | "Double" | "None";

/** Office.js applies a single value to every cell of a range, though its type asks for a grid. */
const forAllCells = (value: string): string[][] => value as unknown as string[][];

const horizontals = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** The lines that give each cell of the rectangle its border. */
function linesOf(border: Facets["border"], rows: number, columns: number): readonly (readonly [Edge, Line])[] {
  const sides: readonly Edge[] = [
    "EdgeTop",
    "EdgeLeft",
    "EdgeRight",
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  const below: readonly Edge[] = ["EdgeBottom", ...(rows > 1 ? (["InsideHorizontal"] as const) : [])];
  const draw = (edges: readonly Edge[], line: Line): (readonly [Edge, Line])[] => edges.map((edge) => [edge, line]);
  switch (border) {
    case "none":
      return draw([...sides, ...below], "None");
    case "thin":
      return draw([...sides, ...below], "Continuous");
    case "doubleBottom":
      return [...draw(sides, "Continuous"), ...draw(below, "Double")];
    case "bottom":
      return draw(below, "Continuous");
  }
}

function drawBorder(range: Excel.Range, border: Facets["border"], rows: number, columns: number): void {
  const borders = range.format.borders;
  for (const [edge, line] of linesOf(border, rows, columns)) {
    const side = borders.getItem(edge);
    side.style = line;
    if (line !== "None") side.color = borderColor;
  }
}

type Brushes = { readonly [F in Facet]: (range: Excel.Range, value: Facets[F], stroke: Stroke) => void };

const brushes: Brushes = {
  numberFormat: (range, value) => (range.numberFormat = forAllCells(value)),
  bold: (range, value) => (range.format.font.bold = value),
  italic: (range, value) => (range.format.font.italic = value),
  underline: (range, value) => (range.format.font.underline = value ? "Single" : "None"),
  size: (range, value) => (range.format.font.size = value),
  color: (range, value) => (range.format.font.color = value),
  fill: (range, value) => {
    if (value === "") range.format.fill.clear();
    else range.format.fill.color = value;
  },
  horizontal: (range, value) => (range.format.horizontalAlignment = horizontals[value]),
  vertical: (range, value) => (range.format.verticalAlignment = verticals[value]),
  wrap: (range, value) => (range.format.wrapText = value),
  indent: (range, value) => (range.format.indentLevel = value),
  unlocked: (range, value) => (range.format.protection.locked = !value),
  border: (range, value, { range: { rows, columns } }) => drawBorder(range, value, rows, columns),
};

/** Applies one stroke to its range. */
export function paint(range: Excel.Range, stroke: Stroke): void {
  const brush = brushes[stroke.facet] as (target: Excel.Range, value: Stroke["value"], stroke: Stroke) => void;
  brush(range, stroke.value, stroke);
}

function bytesOfStroke(stroke: Stroke): number {
  if (stroke.facet !== "border") return 3 * cost.object + cost.action;
  const lines = linesOf(stroke.value, stroke.range.rows, stroke.range.columns).length;
  return 3 * cost.object + lines * (cost.object + 2 * cost.action);
}

/** Paints the styles of a sheet, a property and a rectangle at a time. */
export const paintSteps = (sheet: string, styles: SheetLayout["styles"], options?: PaintOptions): Step[] =>
  paintStyles(styles, options).map((stroke) => ({
    sheet,
    bytes: bytesOfStroke(stroke),
    queue: (batch) => paint(batch.range(sheet, stroke.range), stroke),
  }));
