import fc from "fast-check";
import { filledFrom } from "../../../src/ooxml/cells/shareFormulas";
import { shiftFormula } from "../../../src/sheet/filledFormula";

describe("a formula as it is seen from its cell", () => {
  const piece = fc.constantFrom(
    "A1",
    "B1",
    "$B$2",
    "C$3",
    "$C3",
    "SUM(",
    ")",
    "+",
    '"A1"',
    "D4:E5",
    "TD_X",
    ",",
    "ABC12",
  );
  const formula = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  const at = fc.record({ row: fc.nat(40), column: fc.nat(40) });

  it("is seen alike from wherever it is filled to", () => {
    fc.assert(
      fc.property(formula, at, fc.nat(50), fc.nat(50), (text, from, rows, columns) => {
        const to = { row: from.row + rows, column: from.column + columns };
        expect(filledFrom(shiftFormula(text, rows, columns), to)).toBe(filledFrom(text, from));
      }),
    );
  });

  it("is seen unlike what filling does not make of it", () => {
    fc.assert(
      fc.property(formula, formula, at, fc.nat(3), fc.nat(3), (text, other, from, rows, columns) => {
        const to = { row: from.row + rows, column: from.column + columns };
        const isAlike = filledFrom(text, from) === filledFrom(other, to);
        expect(isAlike).toBe(shiftFormula(text, rows, columns) === other);
      }),
    );
  });

  it.each([
    "Sheet1!A1",
    "'Bảng 1'!A1",
    "SUM({1,2})",
    "A1+#REF!",
    "INDEX(A:A,1)",
    "B1:INDEX(C1:C9,2)",
    "SUM(A1 A1:B2)",
    "a1+1",
    "T[X]",
  ])("is not said once for many cells where it is %s", (text) => {
    expect(filledFrom(text, { row: 0, column: 0 })).toBeUndefined();
  });
});
