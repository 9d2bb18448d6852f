import { kindOf, nextVersion } from "../../../src/taskpane/browser/versions";

describe("the name of the next version", () => {
  it.each([
    ["ten.xlsx", "ten (2).xlsx"],
    ["ten (2).xlsx", "ten (3).xlsx"],
    ["Sổ thi đua 2024.xlsm", "Sổ thi đua 2024 (2).xlsm"],
    ["ten (bản chính).xlsx", "ten (bản chính) (2).xlsx"],
    ["a.b.xlsx", "a.b (2).xlsx"],
    ["(9).xlsx", "(9) (2).xlsx"],
    [".xlsx", ".xlsx (2).xlsx"],
    ["ten (0).xlsx", "ten (0) (2).xlsx"],
  ])("of %s is %s", (name, next) => {
    expect(nextVersion(name)).toBe(next);
  });

  it("never is the name itself, and goes on", () => {
    const names = ["x.xlsx"];
    for (let count = 0; count < 12; count += 1) names.push(nextVersion(names.at(-1) ?? ""));
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe("x (13).xlsx");
  });

  it("keeps macros where the file is of a kind that has them", () => {
    expect(["a.xlsm", "A.XLSM", "a.xlsx", "a"].map(kindOf)).toEqual(["xlsm", "xlsm", "xlsx", "xlsx"]);
  });
});
