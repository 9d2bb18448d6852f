import type { FiguresJsonProblem } from "../../src/cli/figuresJson";
import type { UnitsCsvProblem } from "../../src/cli/unitsCsv";
import { describeFiguresJsonProblem, describeUnitsCsvProblem } from "../../src/locale/describeFileProblem";
import { localeOf } from "../support/localeOf";

const vi = localeOf("vi");

describe("a fault of a file", () => {
  it("names the line and what stands there", () => {
    const problem: UnitsCsvProblem = { code: "codeTwice", line: 7, typed: "U03", firstLine: 4 };
    expect(describeUnitsCsvProblem(vi, problem)).toBe("Dòng 7: mã “U03” đã dùng ở dòng 4.");
  });

  it("names the path in a file of figures", () => {
    const problem: FiguresJsonProblem = { code: "keyUnknown", path: "units.U01.figures.DV-X" };
    expect(describeFiguresJsonProblem(vi, problem)).toBe(
      "Tại units.U01.figures.DV-X: không có mục này trong kế hoạch.",
    );
  });
});
