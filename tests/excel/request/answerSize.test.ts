import { AnswerSize } from "../../../src/excel/request/answerSize";
import type { RawBlock } from "../../../src/workbook/blocks/raw";

const megabyte = 1_000_000;
const block = (name: string, rows: number, text: string): RawBlock => ({
  name,
  sheet: "Sheet1",
  range: { row: 0, column: 0, rows, columns: 20 },
  cells: Array.from({ length: rows }, () => Array.from({ length: 20 }, () => ({ value: "Đạt", formula: text }))),
});
const units = (count: number, rows: number, text: string): RawBlock[] =>
  Array.from({ length: count }, (_, index) => block(`TD_U${index + 1}_FIGURES`, rows, text));
/** As a host answers: values, formulas, types. */
const bytesOf = ({ cells }: RawBlock): number =>
  cells
    .flat()
    .reduce((sum, { value, formula }) => sum + JSON.stringify([value, `=${formula}`, "String"]).length + 4, 0);

describe("the size of an answer", () => {
  it("takes all blocks at once where they are few, and one at least where it is too large by itself", () => {
    const size = new AnswerSize();
    expect(size.fitting(units(12, 20, "A1"))).toBe(12);
    expect(size.fitting([block("TD_A", 40_000, "A1"), block("TD_B", 1, "A1")])).toBe(1);
    expect(size.fitting([])).toBe(0);
  });

  it("stays under 4 MB where cells weigh what they weigh in the plan's sheets", () => {
    const all = units(200, 30, "x".repeat(60));
    const first = all.slice(0, new AnswerSize().fitting(all));
    expect(first.reduce((sum, one) => sum + bytesOf(one), 0)).toBeLessThan(4 * megabyte);
  });

  it("asks for less where the blocks of a kind turned out heavy, and for more where they were light", () => {
    for (const text of ["x".repeat(400), "A1"]) {
      const all = units(400, 30, text);
      const size = new AnswerSize();
      all.slice(0, 3).forEach((one) => size.learn(one));
      const fitting = all.slice(0, size.fitting(all));
      const bytes = fitting.reduce((sum, one) => sum + bytesOf(one), 0);
      expect(bytes).toBeLessThan(4 * megabyte);
      expect(bytes).toBeGreaterThan(2 * megabyte);
    }
  });
});
