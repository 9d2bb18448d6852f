import fc from "fast-check";
import { shiftFormula } from "../../src/sheet/filledFormula";

test.each<[string, string]>([
  ["A1+$B2*C$3-$D$4", "B3+$B4*D$3-$D$4"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ['IF(A1="A1",\'A1 B2\'!C3,"")', 'IF(B3="A1",\'A1 B2\'!D5,"")'],
  ["LOG10(A1)+ABC123", "LOG10(B3)+ABD125"],
  ["TD_U01_UNIT+A1_x+Sheet1!A1", "TD_U01_UNIT+A1_x+Sheet1!B3"],
  ["SUM(A:A)+SUM(1:1)+SUM($A:B)+SUM($1:2)", "SUM(B:B)+SUM(3:3)+SUM($A:C)+SUM($1:4)"],
  ["Bảng1[A1]+A1", "Bảng1[A1]+B3"],
  ["FOO(A1)+A1.x", "FOO(B3)+A1.x"],
  ["XFE1+A1", "XFE1+B3"],
])("%s filled two down and one right is %s", (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test("filling there and back gives the formula again", () => {
  const piece = fc.constantFrom("A1", "$B$2", "C$3", "SUM(", ")", "+", '"A1"', "'A1'!B2", "D4:E5", "F:G", "7:8", ",");
  fc.assert(
    fc.property(fc.array(piece), fc.nat(50), fc.nat(50), (pieces, rows, columns) => {
      const formula = pieces.join(" ");
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
