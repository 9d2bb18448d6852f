import type { SheetLayout } from "../../workbook/drawing/description";
import { borderColor } from "../../sheet/style";
import { rangeToA1 } from "../../sheet/a1";
import { bytesOf, cost, type Batch, type Step } from "../request/batch";
import { groupBy } from "../request/groupBy";
import { inChunks } from "../request/inChunks";
import { formatGrids, type FormatGrid } from "./formatGrids";
import { paintStyles, type Facet, type Facets, type PaintOptions, type Stroke } from "./paintStyles";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type Line = "Continuous" | "Double" | "None";
/** A range or several: their looks are set in the same way. */
type Canvas = Pick<Excel.Range, "format">;

/** Office.js applies a single value to every cell of a range and passes over nulls, though its type asks for a grid of texts. */
const asGrid = (formats: FormatGrid["formats"]): string[][] => formats as unknown as string[][];

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
    case "bottomRight":
      return draw([...below, "EdgeRight", ...(columns > 1 ? (["InsideVertical"] as const) : [])], "Continuous");
  }
}

function drawBorder(range: Canvas, lines: readonly (readonly [Edge, Line])[]): void {
  const { borders } = range.format;
  for (const [edge, line] of lines) {
    const side = borders.getItem(edge);
    side.style = line;
    if (line !== "None") side.color = borderColor;
  }
}

/** What can be set for several areas in any order; borders keep theirs, and number formats belong to one range. */
type SpreadFacet = Exclude<Facet, "numberFormat" | "border">;
type Brushes = { readonly [F in SpreadFacet]: (range: Canvas, value: Facets[F]) => void };

const brushes: Brushes = {
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
  turned: (range, value) => (range.format.textOrientation = value ? 90 : 0),
  unlocked: (range, value) => (range.format.protection.locked = !value),
};

type SpreadStroke = Extract<Stroke, { readonly facet: SpreadFacet }>;
type BorderStroke = Extract<Stroke, { readonly facet: "border" }>;

const isSpread = (stroke: Stroke): stroke is SpreadStroke =>
  stroke.facet !== "numberFormat" && stroke.facet !== "border";

function paintSpread(canvas: Canvas, { facet, value }: SpreadStroke): void {
  const brush = brushes[facet] as (target: Canvas, value: SpreadStroke["value"]) => void;
  brush(canvas, value);
}

const canvasAt = (batch: Batch, sheet: string, addresses: string): Canvas =>
  addresses.includes(",") ? batch.areasAt(sheet, addresses) : batch.rangeAt(sheet, addresses);

const fontFacets: ReadonlySet<Facet> = new Set<Facet>(["bold", "italic", "underline", "size", "color"]);

/** Areas that get the same looks, and one stroke for each of these. */
interface Spread {
  readonly addresses: string;
  readonly strokes: SpreadStroke[];
}

const keyOf = ({ facet, value }: SpreadStroke): string => `${facet} ${String(value)}`;

/** Equal strokes as one over all their areas; looks that have the same areas share one object for them. */
function spreadStrokes(strokes: readonly SpreadStroke[]): Spread[] {
  const equal = groupBy(strokes, keyOf);
  const spreads = new Map<string, Spread>();
  for (const [first, ...more] of equal.values()) {
    if (first === undefined) continue;
    for (const addresses of inChunks([first, ...more].map(({ range }) => rangeToA1(range)))) {
      const known = spreads.get(addresses);
      if (known === undefined) spreads.set(addresses, { addresses, strokes: [first] });
      else known.strokes.push(first);
    }
  }
  return [...spreads.values()];
}

function bytesOfSpread({ strokes }: Spread): number {
  const parts = [true, ...(["fill", "unlocked"] as const).map((part) => strokes.some(({ facet }) => facet === part))];
  const objects = parts.filter(Boolean).length + (strokes.some(({ facet }) => fontFacets.has(facet)) ? 1 : 0);
  return objects * cost.object + strokes.length * cost.action;
}

const spreadStep = (sheet: string, spread: Spread): Step => ({
  sheet,
  bytes: bytesOfSpread(spread),
  queue: (batch) => {
    const { addresses, strokes } = spread;
    for (const stroke of strokes) paintSpread(canvasAt(batch, sheet, addresses), stroke);
  },
});

const formatStep = (sheet: string, { range, formats }: FormatGrid): Step => ({
  sheet,
  bytes: cost.action + bytesOf(formats),
  queue: (batch) => (batch.range(sheet, range).numberFormat = asGrid(formats)),
});

/** Lines that are drawn on the same areas. */
interface Lines {
  readonly addresses: string;
  readonly lines: (readonly [Edge, Line])[];
}

/** Each line of borders of one kind over all areas that have it; kinds stay in their order. */
function linesOfKinds(strokes: readonly BorderStroke[]): readonly Lines[] {
  const drawn: Lines[] = [];
  for (const alike of groupBy(strokes, ({ value }) => value).values()) {
    const areas = new Map<string, { line: readonly [Edge, Line]; addresses: string[] }>();
    for (const { value, range } of alike) {
      for (const line of linesOf(value, range.rows, range.columns)) {
        const known = areas.get(line.join()) ?? { line, addresses: [] };
        areas.set(line.join(), known);
        known.addresses.push(rangeToA1(range));
      }
    }
    const ofKind = new Map<string, Lines>();
    for (const { line, addresses } of areas.values()) {
      for (const chunk of inChunks(addresses)) {
        const known = ofKind.get(chunk);
        if (known === undefined) ofKind.set(chunk, { addresses: chunk, lines: [line] });
        else known.lines.push(line);
      }
    }
    drawn.push(...ofKind.values());
  }
  return drawn;
}

const borderSteps = (sheet: string, strokes: readonly BorderStroke[]): Step[] =>
  linesOfKinds(strokes).map(({ addresses, lines }): Step => ({
    sheet,
    bytes: 2 * cost.object + lines.length * (cost.object + 2 * cost.action),
    queue: (batch) => drawBorder(canvasAt(batch, sheet, addresses), lines),
  }));

/** Paints the styles of a sheet: each look over all its areas at once, then number formats and borders in their order. */
export function paintSteps(sheet: string, styles: SheetLayout["styles"], options?: PaintOptions): Step[] {
  const strokes = paintStyles(styles, options);
  return [
    ...spreadStrokes(strokes.filter(isSpread)).map((spread) => spreadStep(sheet, spread)),
    ...formatGrids(strokes.filter((stroke) => stroke.facet === "numberFormat")).map((grid) => formatStep(sheet, grid)),
    ...borderSteps(
      sheet,
      strokes.filter((stroke) => stroke.facet === "border"),
    ),
  ];
}
