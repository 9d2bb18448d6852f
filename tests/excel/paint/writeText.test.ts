import { writeText } from "../../../src/excel/paint/writeText";

describe("writeText", () => {
  const check = (title: string, texts: readonly string[], guarded: boolean) => {
    it.each(texts)(`${title}: %s`, (text) => {
      expect(writeText(text)).toBe(guarded ? `'${text}` : text);
    });
  };

  check("leaves words as they are", ["Phòng Tổng hợp", "Đạt", "x", "Chưa nhập", "A. Đơn vị"], false);
  check("guards what could become a formula", ["=1+1", "+84", "-5", "@SUM(A1)", '=HYPERLINK("x")'], true);
  check("guards what could become a number", ["92", "1.234,5", "90%", "90 %", "１２", "1e5", "(5)", "$5", " 7"], true);
  check("guards what could become a date or a time", ["1/2", "2024-01-01", "30/06", "8:30", "Jan 5", "May 2024"], true);
  check("guards what could become a truth value or an error", ["TRUE", "false", "#N/A"], true);
  check("guards a leading apostrophe, which Excel would swallow", ["'tis", "''"], true);

  it("writes an empty text as an empty cell", () => {
    expect(writeText("")).toBe("");
  });
});
