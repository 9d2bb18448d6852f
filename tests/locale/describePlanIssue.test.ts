import { describePlanIssue } from "../../src/locale/describePlanIssue";
import { localeOf } from "../support/localeOf";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import { editedPlan } from "../support/editedPlan";

const said = (language: "vi" | "en", path: string, value: unknown): readonly string[] => {
  const parsed = parsePlan(editedPlan({ [path]: value }));
  return parsed.ok ? [] : parsed.issues.map((issue) => describePlanIssue(localeOf(language), issue));
};

describe("a fault of a plan in words", () => {
  it.each([
    ["periods", "Đợt 1", "periods: sai kiểu giá trị, cần danh sách", "a list"],
    ["office", "Văn phòng", "office: sai kiểu giá trị, cần nhóm mục", "a group of keys"],
    ["name", 2024, "name: sai kiểu giá trị, cần chữ", "a text"],
    ["targets[0].bars", "có", "targets[0].bars: sai kiểu giá trị, cần true hoặc false", "true or false"],
  ])("names what kind of value %s needs", (path, value, vietnamese, english) => {
    expect(said("vi", path, value)[0]).toMatch(vietnamese);
    expect(said("en", path, value)[0]).toContain(english);
  });
});
