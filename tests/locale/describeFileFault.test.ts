import {
  describeFiguresJsonFault,
  describeUnitsCsvFault,
  type FiguresJsonFault,
  type UnitsCsvFault,
} from "../../src/locale/describeFileFault";
import { localeOf } from "../support/localeOf";

const vi = localeOf("vi");

describe("a fault of a file", () => {
  it("names the line and what stands there", () => {
    const fault: UnitsCsvFault = { code: "codeTwice", line: 7, typed: "U03", firstLine: 4 };
    expect(describeUnitsCsvFault(vi, fault)).toBe("Dòng 7: mã “U03” đã dùng ở dòng 4.");
  });

  it("names the path in a file of figures", () => {
    const fault: FiguresJsonFault = { code: "keyUnknown", path: "units.U01.figures.DV-X" };
    expect(describeFiguresJsonFault(vi, fault)).toBe("Tại units.U01.figures.DV-X: không có mục này trong kế hoạch.");
  });
});
