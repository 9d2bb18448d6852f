import type { Validation, ValidationRule } from "../../../src/workbook/drawing/description";
import { joinedValidations } from "../../../src/workbook/drawing/joinedValidations";

const list: ValidationRule = { kind: "list", values: ["x", "D1"] };
const at = (row: number, rule: ValidationRule = list, column = 18, rows = 1): Validation => ({
  range: { row, column, rows, columns: 1 },
  rule,
  error: { style: "stop", title: "Chọn", text: "Chọn trong danh sách." },
});
const rowsOf = (validations: readonly Validation[]) =>
  joinedValidations(validations).map(({ range }) => [range.column, range.row, range.rows]);

describe("validations that say one thing", () => {
  it("are one where they stand under one another, whatever was said between them", () => {
    expect(rowsOf([at(8), at(8, list, 3), at(9), at(9, list, 3), at(10, list, 18, 2)])).toEqual([
      [18, 8, 4],
      [3, 8, 2],
    ]);
  });

  it("stay apart across a gap, in other columns, and where they overlap", () => {
    const apart = [at(8), at(10), at(11, list, 17), at(10)];
    expect(joinedValidations(apart)).toEqual(apart);
  });

  it("stay apart where they compare with a formula, which is read from the first cell of its range", () => {
    const compared = (operand: string | number): ValidationRule => ({
      kind: "decimal",
      operator: "lessThanOrEqual",
      formula1: operand,
    });
    expect(rowsOf([at(8, compared("D9")), at(9, compared("D9"))])).toHaveLength(2);
    expect(
      rowsOf([at(8, { kind: "custom", formula: "D9>0" }), at(9, { kind: "custom", formula: "D9>0" })]),
    ).toHaveLength(2);
    expect(rowsOf([at(8, compared(0)), at(9, compared(0))])).toEqual([[18, 8, 2]]);
  });

  it("stay apart where one of them has other words", () => {
    expect(rowsOf([at(8), { ...at(9), prompt: { title: "Chọn", text: "Một trong hai." } }])).toHaveLength(2);
  });
});
