import { describeFinding } from "../../src/locale/describeFinding";
import { describeMend } from "../../src/locale/describeMend";
import { localeOf } from "../support/localeOf";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Finding } from "../../src/rules/findings/finding";

const figure = (typed: string, value: string | number | null) => ({
  code: "choice.unknown" as const,
  unit: "U01",
  target: "DV-CT",
  place: { block: "figures", unit: "U01", row: "DV-CT", column: "D1.value" } as const,
  numbers: { choices: "Có, Không" },
  typed,
  mend: { value },
});

const vi = localeOf("vi");
const said = (finding: Pick<Finding, "place" | "typed" | "mend">) => describeMend(vi, finding, bundledPlan);

describe("a mend in words", () => {
  it.each([
    ["Có ", "Có", "bỏ khoảng trắng thừa"],
    ["Hoàn thành  tốt", "Hoàn thành tốt", "bỏ khoảng trắng thừa"],
    ["Hoàn thành\u00A0tốt", "Hoàn thành tốt", "đổi khoảng trắng đặc biệt thành khoảng trắng thường"],
    ["Có\u200B", "Có", "bỏ ký tự ẩn"],
    ["Có".normalize("NFD"), "Có", "chuẩn hóa dấu tiếng Việt"],
    [` ${"Có".normalize("NFD")}\uFEFF`, "Có", "bỏ ký tự ẩn, chuẩn hóa dấu tiếng Việt, bỏ khoảng trắng thừa"],
    ["92", 92, "đổi từ dạng văn bản sang dạng số"],
    [" 1.234,5 ", 1234.5, "đổi từ dạng văn bản sang dạng số"],
  ])("says of %j to %j what changes, for both look alike", (typed, value, manner) => {
    expect(said(figure(typed, value))?.manner).toBe(manner);
  });

  it.each([
    ["có", "Có", "Có"],
    ["92%", 92, "92"],
    ["1234.5", 1234.5, "1.234,5"],
  ])("shows %j and %j as they are, for they differ", (typed, value, shown) => {
    expect(said(figure(typed, value))).toEqual({ value: shown, manner: null });
  });

  it("shows a date as a date, and says that it was text where it looked like one", () => {
    const place = { block: "unit", unit: "U01", row: "registeredOn" } as const;
    expect(said({ place, typed: "3-2-2024", mend: { value: 45325 } })).toEqual({ value: "03/02/2024", manner: null });
    expect(said({ place, typed: "03/02/2024", mend: { value: 45325 } })).toEqual({
      value: "03/02/2024",
      manner: "đổi từ dạng văn bản sang dạng ngày",
    });
  });

  it("says that spaces go where nothing else stands in the cell", () => {
    expect(said(figure("  ", null))).toEqual({ value: null, manner: "xóa các khoảng trắng trong ô" });
    expect(said(figure("đã xem", null))).toEqual({ value: null, manner: null });
    expect(describeMend(vi, { place: figure("", null).place }, bundledPlan)).toBeNull();
  });

  it("stands in the sentence of its finding, in both languages", () => {
    const finding = figure("Có ", "Có");
    expect(describeFinding(vi, finding, bundledPlan, new Map())).toMatch(/; bỏ khoảng trắng thừa\.$/);
    expect(describeFinding(localeOf("en"), finding, bundledPlan, new Map())).toMatch(/; remove the extra spaces\.$/);
  });
});
