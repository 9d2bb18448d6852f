import { containsCell } from "../../sheet/areas";
import { fontSize } from "../../sheet/style";
import type { Style } from "../../sheet/style";
import type { Block, CellRef, RangeRef, SheetLayout } from "../../workbook/drawing/description";
import { styleOf } from "../../workbook/drawing/styles";
import type { StyleName } from "../../workbook/drawing/styles";
import { contentAt } from "./contents";
import { coverGrid } from "./coverGrid";

/** What one call to the host sets. */
export interface Facets {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly size: number;
  readonly color: string;
  /** "" where there is none. */
  readonly fill: string;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly turned: boolean;
  readonly unlocked: boolean;
  readonly border: "none" | "thin" | "bottom" | "bottomRight" | "doubleBottom";
}
export type Facet = keyof Facets;

/** One property, one value, one rectangle. */
export type Stroke = {
  readonly [F in Facet]: { readonly facet: F; readonly value: Facets[F]; readonly range: RangeRef };
}[Facet];

/** What a cell of a new sheet has, once the font of the whole sheet is set. */
export const plain: Facets = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  size: fontSize,
  color: "#000000",
  fill: "",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  turned: false,
  unlocked: false,
  border: "none",
};

const facetNames = Object.keys(plain) as readonly Facet[];
/** What becoming a link changes in a cell: Excel gives it its own font. */
export const linkFacets: ReadonlySet<Facet> = new Set<Facet>(["bold", "italic", "underline", "size", "color"]);

const facetsOf = (style: Style): Facets => ({
  ...plain,
  ...style,
  fill: style.fill ?? "",
  border: style.border ?? "none",
});

export interface PaintOptions {
  /** Cells that are no longer plain: these properties of them are set even where they have the default value. */
  readonly touched?: { readonly cells: readonly CellRef[]; readonly facets: ReadonlySet<Facet> };
  /** Nothing is known of what the cells look like: every property of every styled cell is set. */
  readonly overUnknown?: boolean;
  /** These properties alone. */
  readonly only?: ReadonlySet<Facet>;
}

const orderOfBorders: Record<Facets["border"], number> = {
  none: 0,
  bottom: 1,
  bottomRight: 2,
  thin: 3,
  doubleBottom: 4,
};
/** A shared edge belongs to both neighbours: the stronger line comes last. */
const inOrder = (one: Stroke, other: Stroke): number =>
  one.facet === "border" && other.facet === "border" ? orderOfBorders[one.value] - orderOfBorders[other.value] : 0;

/**
 * Decomposes painted styles by property: neighbouring cells of different styles mostly agree in most properties, so that
 * a rectangle a property is far less than a rectangle a style. Only what differs from `plain` is set.
 */
export function paintStyles(styles: SheetLayout["styles"], options: PaintOptions = {}): Stroke[] {
  const rows = Math.max(0, ...styles.map(({ range }) => range.row + range.rows));
  const columns = Math.max(0, ...styles.map(({ range }) => range.column + range.columns));
  const names = new Array<StyleName | undefined>(rows * columns).fill(undefined);
  for (const { range, style } of styles) {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      names.fill(style, row * columns + range.column, row * columns + range.column + range.columns);
    }
  }
  const touched = new Set(options.touched?.cells.map(({ row, column }) => row * columns + column));
  const palette = new Map<StyleName, Facets>();
  for (const { style } of styles) palette.set(style, facetsOf(styleOf(style)));

  const strokesOf = (facet: Facet): Stroke[] => {
    const mayDiffer = [...palette.values()].some((facets) => facets[facet] !== plain[facet]);
    const isTouched = options.touched?.facets.has(facet) ?? false;
    if (!mayDiffer && !isTouched && options.overUnknown !== true) return [];
    const patches = coverGrid(rows, columns, (row, column) => {
      const index = row * columns + column;
      const name = names[index];
      const facets = name === undefined ? undefined : palette.get(name);
      const value = facets?.[facet];
      if (value === undefined) return undefined;
      const isSet = value !== plain[facet] || options.overUnknown === true || (isTouched && touched.has(index));
      return isSet ? value : undefined;
    });
    return patches.flatMap(({ range, value }) =>
      linesOf(facet, value, range).map((line) => ({ facet, value, range: line }) as Stroke),
    );
  };
  const wanted = facetNames.filter((facet) => options.only?.has(facet) ?? true);
  return wanted.flatMap((facet) => strokesOf(facet)).sort(inOrder);
}

/** A line below each row is drawn row by row, the last one first: inner lines would be drawn on the rows beneath as well. */
function linesOf(facet: Facet, value: Stroke["value"], range: RangeRef): RangeRef[] {
  if (facet !== "border" || value === "none" || value === "thin") return [range];
  return Array.from({ length: range.rows }, (_, up) => ({ ...range, row: range.row + range.rows - 1 - up, rows: 1 }));
}

const ofMerges = (styles: SheetLayout["styles"], merges: readonly RangeRef[]): SheetLayout["styles"] =>
  merges.flatMap((range) => stylesAt(styles, [range]).map(({ style }) => ({ style, range })));

/** Every cell of a merge looks like its first one. */
export const withMerges = ({ styles, merges }: Pick<SheetLayout, "styles" | "merges">): SheetLayout["styles"] => [
  ...styles,
  ...ofMerges(styles, merges),
];

/** What a range that is empty when it is merged loses on many hosts: its fill, and that it is unlocked. */
export const mergedFacets: ReadonlySet<Facet> = new Set<Facet>(["fill", "unlocked"]);

/** The styles of the merges in which nothing stands. */
export const stylesOfEmptyMerges = (
  { styles, merges }: Pick<SheetLayout, "styles" | "merges">,
  blocks: readonly Block[],
): SheetLayout["styles"] =>
  ofMerges(
    styles,
    merges.filter((merge) => contentAt(blocks, merge) === null),
  );

/** The styles of these cells alone, each as a rectangle of its own: the last one painted over each. */
export function stylesAt(styles: SheetLayout["styles"], cells: readonly CellRef[]): SheetLayout["styles"] {
  return cells.flatMap((cell) => {
    const top = styles.findLast(({ range }) => containsCell(range, cell.row, cell.column));
    return top === undefined ? [] : [{ style: top.style, range: { ...cell, rows: 1, columns: 1 } }];
  });
}
