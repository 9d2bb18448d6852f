import fc from "fast-check";
import { paintStyles, plain, stylesAt, type Facets, type Stroke } from "../../../src/excel/paint/paintStyles";
import type { RangeRef } from "../../../src/workbook/drawing/description";
import { styleOf, styles, type StyleName } from "../../../src/workbook/drawing/styles";

const range = (row: number, column: number, rows: number, columns: number): RangeRef => ({
  row,
  column,
  rows,
  columns,
});

/** What a cell looks like once the strokes are drawn on it, starting from `from`. */
function drawn(strokes: readonly Stroke[], row: number, column: number, from: Facets = plain): Facets {
  const here = strokes.filter(
    ({ range: at }) =>
      row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns,
  );
  return Object.assign({}, from, ...here.map(({ facet, value }) => ({ [facet]: value }))) as Facets;
}

const expected = (style: StyleName | undefined): Facets => ({
  ...plain,
  ...(style === undefined ? {} : styleOf(style)),
});

const names = Object.keys(styles) as StyleName[];
const painted = fc.array(
  fc.record({
    range: fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
    }),
    style: fc.constantFrom(...names),
  }),
  { maxLength: 6 },
);

const lastAt = (list: readonly { range: RangeRef; style: StyleName }[], row: number, column: number) =>
  stylesAt(list, [{ row, column }])[0]?.style;

const eachCell = (visit: (row: number, column: number) => void): void => {
  for (let row = 0; row < 11; row += 1) for (let column = 0; column < 11; column += 1) visit(row, column);
};

describe("paintStyles", () => {
  it("gives each cell the style that was painted last, whole, and leaves the others plain", () => {
    fc.assert(
      fc.property(painted, (list) => {
        const strokes = paintStyles(list);
        eachCell((row, column) => expect(drawn(strokes, row, column)).toEqual(expected(lastAt(list, row, column))));
      }),
      { numRuns: 40 },
    );
  });

  it("wipes whatever was there where nothing is known of the cells", () => {
    const before: Facets = {
      ...plain,
      bold: true,
      fill: "#FF0000",
      border: "thin",
      unlocked: true,
      indent: 3,
      wrap: true,
    };
    fc.assert(
      fc.property(painted, (list) => {
        const strokes = paintStyles(list, { overUnknown: true });
        eachCell((row, column) => {
          const style = lastAt(list, row, column);
          expect(drawn(strokes, row, column, before)).toEqual(style === undefined ? before : expected(style));
        });
      }),
      { numRuns: 40 },
    );
  });

  it("sets nothing that is plain already", () => {
    expect(paintStyles([{ range: range(0, 0, 3, 3), style: "text" }]).map(({ facet }) => facet)).toEqual([
      "vertical",
      "wrap",
    ]);
  });

  it("joins neighbours of different styles wherever a property agrees", () => {
    const strokes = paintStyles([
      { range: range(0, 0, 9, 1), style: "label" },
      { range: range(0, 1, 9, 1), style: "entryNumber" },
      { range: range(0, 2, 9, 1), style: "status" },
    ]);
    expect(strokes.filter(({ facet }) => facet === "border")).toEqual([
      { facet: "border", value: "thin", range: range(0, 0, 9, 3) },
    ]);
  });

  it("draws the double line after the thin ones that share its edge", () => {
    const borders = paintStyles([
      { range: range(0, 0, 1, 3), style: "total" },
      { range: range(1, 0, 4, 3), style: "label" },
      { range: range(5, 0, 1, 3), style: "section" },
    ]).filter(({ facet }) => facet === "border");
    expect(borders.map(({ value }) => value)).toEqual(["bottom", "thin", "doubleBottom"]);
  });

  it("sets the touched properties of a touched cell even where they are plain", () => {
    const strokes = paintStyles([{ range: range(0, 0, 1, 2), style: "label" }], {
      touched: { cells: [{ row: 0, column: 1 }], facets: new Set(["color", "underline"]) },
    });
    const touched = strokes.filter(({ facet }) => facet === "color" || facet === "underline");
    expect(touched).toEqual([
      { facet: "underline", value: false, range: range(0, 1, 1, 1) },
      { facet: "color", value: "#000000", range: range(0, 1, 1, 1) },
    ]);
  });
});
