import { toA1 } from "../../src/sheet/a1";
import type { Content, RangeRef, SheetChange, Validation } from "../../src/workbook/drawing/description";
import type { StyleName } from "../../src/workbook/drawing/styles";
import { expectedStyle } from "./expectedStyle";
import type { Made } from "./harness";
import type { InspectedSheet } from "./inspected";

const covers = ({ row, column, rows, columns }: RangeRef, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The last style painted over each cell; followers of a merge look like its first cell. */
export function paintedStyles({ layout }: Made): Map<string, StyleName> {
  const painted = new Map<string, StyleName>();
  const styleAt = (r: number, c: number): StyleName | undefined =>
    layout.styles.filter(({ range }) => covers(range, r, c)).at(-1)?.style;
  for (const { range } of [...layout.styles, ...layout.merges.map((merge) => ({ range: merge }))]) {
    for (let r = range.row; r < range.row + range.rows; r += 1) {
      for (let c = range.column; c < range.column + range.columns; c += 1) {
        const merge = layout.merges.find((one) => covers(one, r, c));
        const style = merge ? styleAt(merge.row, merge.column) : styleAt(r, c);
        if (style) painted.set(toA1({ row: r, column: c }), style);
      }
    }
  }
  return painted;
}

interface Expected {
  readonly value: unknown;
  readonly formula?: string;
}

export function expectedContent(content: Exclude<Content, null>): Expected {
  if (typeof content !== "object") return { value: content };
  const { formula, value } = content;
  return { formula, value: typeof value === "string" && value.startsWith("#") ? { error: value } : value };
}

export function expectedContents({ blocks }: Pick<SheetChange, "blocks">): [string, Expected][] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, r) =>
      line.flatMap((content, c): [string, Expected][] =>
        content === null ? [] : [[toA1({ row: row + r, column: column + c }), expectedContent(content)]],
      ),
    ),
  );
}

export const byPlace = <T extends { readonly row: number; readonly column: number }>(items: readonly T[]): T[] =>
  [...items].sort((one, other) => one.row - other.row || one.column - other.column);

const byRange = (validations: readonly Validation[]): Validation[] =>
  [...validations].sort((one, other) => one.range.row - other.range.row || one.range.column - other.range.column);

export function expectLayout(sheet: InspectedSheet, { layout, visibility, links }: Made): void {
  expect({
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    merges: byPlace(sheet.merges),
    validations: byRange(sheet.validations),
    conditionalFormats: sheet.conditionalFormats,
    links: byPlace(sheet.links),
    freeze: sheet.freeze,
    protection: sheet.protection,
    page: sheet.page,
    filter: sheet.filter,
    charts: sheet.charts,
  }).toEqual({
    visibility,
    tabColor: layout.tabColor,
    gridlines: layout.showGridlines,
    merges: byPlace(layout.merges),
    validations: byRange(layout.validations),
    conditionalFormats: layout.conditionalFormats,
    links: byPlace(links),
    freeze: layout.freeze ?? null,
    protection: layout.protection,
    page: layout.page,
    filter: layout.filter ?? null,
    charts: layout.charts,
  });
}

export function expectLines(sheet: InspectedSheet, { layout }: Made): void {
  const hidden = (lines: ReadonlyMap<number, { readonly hidden: boolean }>): number[] =>
    [...lines].flatMap(([index, line]) => (line.hidden ? [index] : [])).sort((one, other) => one - other);
  const indexes = (runs: readonly { first: number; count: number; hidden?: boolean }[]): number[] =>
    runs.flatMap(({ first, count, hidden: h }) =>
      h === true ? Array.from({ length: count }, (_, i) => first + i) : [],
    );
  expect([hidden(sheet.columns), hidden(sheet.rows)]).toEqual([indexes(layout.columns), indexes(layout.rows)]);
  for (const { first, width, hidden: isHidden } of layout.columns) {
    if (isHidden !== true) expect(Math.abs((sheet.columns.get(first)?.width ?? 0) - width)).toBeLessThanOrEqual(1);
  }
  for (const { first, height, grows } of layout.rows) {
    if (grows === true) expect(sheet.rows.get(first)?.grows ?? true).toBe(true);
    else if (height !== undefined) {
      expect(Math.abs((sheet.rows.get(first)?.height ?? 0) - height)).toBeLessThanOrEqual(1);
      expect(sheet.rows.get(first)?.grows).toBe(false);
    }
  }
}

export function expectContents(sheet: InspectedSheet, expected: readonly [string, Expected][]): void {
  const seen = expected.map(([address]) => {
    const { value, formula } = sheet.cells.get(address) ?? { value: null };
    return [address, formula === undefined ? { value } : { value, formula }];
  });
  expect(seen).toEqual(expected);
}

export function expectStyles(sheet: InspectedSheet, painted: ReadonlyMap<string, StyleName>): void {
  for (const [address, style] of painted) {
    expect({ address, style: sheet.cells.get(address)?.style }).toEqual({ address, style: expectedStyle(style) });
  }
}
