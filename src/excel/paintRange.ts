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

const fontFacets: ReadonlySet<Facet> = new Set<Facet>(["bold", "italic", "underline", "size", "color"]);

function bytesOfStrokes(strokes: readonly Stroke[]): number {
  const lines = strokes.map(({ facet, value, range }) =>
    facet === "border" ? linesOf(value, range.rows, range.columns).length : 0,
  );
  const parts = [
    strokes.some(({ facet }) => facet !== "numberFormat"),
    strokes.some(({ facet }) => fontFacets.has(facet)),
    ...(["fill", "unlocked", "border"] as const).map((part) => strokes.some(({ facet }) => facet === part)),
  ].filter(Boolean).length;
  const border = lines.reduce((sum, count) => sum + count * (cost.object + 2 * cost.action), 0);
  return parts * cost.object + strokes.length * cost.action + border;
}

/** Strokes of one range together: its format and its font are then one object each. Borders last, in their order. */
function byRange(strokes: readonly Stroke[]): Stroke[][] {
  const groups = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    const { row, column, rows, columns } = stroke.range;
    const key = stroke.facet === "border" ? "" : `${row},${column},${rows},${columns}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stroke]);
    else group.push(stroke);
  }
  const borders = groups.get("") ?? [];
  groups.delete("");
  return [...groups.values(), ...borders.map((stroke) => [stroke])];
}

/** Paints the styles of a sheet, a rectangle at a time. */
export const paintSteps = (sheet: string, styles: SheetLayout["styles"], options?: PaintOptions): Step[] =>
  byRange(paintStyles(styles, options)).map((strokes) => ({
    sheet,
    bytes: bytesOfStrokes(strokes),
    queue: (batch) => {
      for (const stroke of strokes) paint(batch.range(sheet, stroke.range), stroke);
    },
  }));
