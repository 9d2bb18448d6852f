import fc from "fast-check";
import {
  absoluteA1,
  columnIndex,
  columnLetters,
  parseA1,
  parseA1Range,
  parseSheetReference,
  quoteSheet,
  rangeToA1,
  sheetReference,
  toA1,
} from "../../src/sheet/a1";

const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });

test("columns run from A over Z, AA and XFD", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a column outside of a sheet is refused", () => {
  expect(() => columnLetters(16_384)).toThrow(RangeError);
  expect(() => columnLetters(-1)).toThrow(RangeError);
  expect(() => columnIndex("XFE")).toThrow(RangeError);
  expect(parseA1("XFE1")).toBeUndefined();
  expect(parseA1("A1048577")).toBeUndefined();
});

test("reading back an address gives the cell", () => {
  fc.assert(
    fc.property(cell, (one) => {
      expect(parseA1(toA1(one))).toEqual(one);
      expect(parseA1(absoluteA1(one))).toEqual(one);
      expect(columnIndex(columnLetters(one.column))).toBe(one.column);
    }),
  );
});

test("a range of one cell is written as the cell", () => {
  expect(rangeToA1({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(rangeToA1({ row: 0, column: 0, rows: 2, columns: 3 })).toBe("A1:C2");
});

test("ranges are read with dollars, with corners swapped, and as whole rows or columns", () => {
  expect(parseA1Range("$C$2:A1")).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(parseA1Range("$3:$4")).toEqual({ row: 2, column: 0, rows: 2, columns: 16_384 });
  expect(parseA1Range("B:C")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
});

test.each(["#REF!", "A1,B2", "A1:B2:C3", "", "1", "A", "A0", "Tên"])("%p is no range", (address) => {
  expect(parseA1Range(address)).toBeUndefined();
});

test("sheet names are quoted, apostrophes doubled, and read back", () => {
  expect(quoteSheet("It's")).toBe("'It''s'");
  const sheet = fc
    .string({ minLength: 1, maxLength: 31, unit: "grapheme" })
    .filter((name) => !/[:\\/?*[\]]/.test(name));
  fc.assert(
    fc.property(sheet, cell, (name, one) => {
      const range = { ...one, rows: 1, columns: 1 };
      expect(parseSheetReference(sheetReference(name, range))).toEqual({ sheet: name, range });
    }),
  );
});

test.each(["'A'!#REF!", "#REF!", "Sheet1!A1,Sheet1!B1", "SUM(A1)", "[1]Sheet1!A1"])(
  "%p is no reference",
  (reference) => {
    expect(parseSheetReference(reference)).toBeUndefined();
  },
);
