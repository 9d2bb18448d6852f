import { cellsOf } from "../../../src/excel/state/rawCells";

describe("cellsOf", () => {
  const check = (title: string, value: unknown, formula: unknown, type: string, expected: object) => {
    it(title, () =>
      expect(cellsOf({ values: [[value]], formulas: [[formula]], valueTypes: [[type]] })).toEqual([[expected]]),
    );
  };
  check("reads a number", 12.5, 12.5, "Double", { value: 12.5 });
  check("reads a text", "92%", "92%", "String", { value: "92%" });
  check("reads a truth value", true, true, "Boolean", { value: true });
  check("reads an empty cell as null", "", "", "Empty", { value: null });
  check("reads a formula without its =", 3, "=SUM(A1:A2)", "Double", { value: 3, formula: "SUM(A1:A2)" });
  check("reads a formula that gives an empty text as null", "", '=""', "String", { value: null, formula: '""' });
  check("reads an error by its type", "#DIV/0!", "=1/0", "Error", { value: { error: "#DIV/0!" }, formula: "1/0" });
  check("keeps a text that looks like an error", "#N/A", "#N/A", "String", { value: "#N/A" });
  check("keeps a text that looks like a formula", "=1+1", "=1+1", "String", { value: "=1+1" });
});
