import { conditionsNow } from "../../../src/taskpane/engine/hostConditions";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("what stands in the way", () => {
  const found = (context: object) => {
    const Office = {
      PlatformType: { iOS: "iOS" },
      DocumentMode: { ReadOnly: "readOnly" },
      context,
    };
    Object.assign(globalThis, { Office });
    return conditionsNow();
  };

  it.each([
    ["nothing of a workbook on a computer", { platform: "PC", document: { url: "C:\\thi-dua.xlsx" } }, []],
    ["nothing where Excel tells of no file", {}, []],
    ["an iPad", { platform: "iOS" }, ["onIPad"]],
    ["a file of the old format", { document: { url: "https://co-quan.vn/thi-dua.XLS?web=1" } }, ["oldFileFormat"]],
    ["a workbook that is open for viewing", { document: { mode: "readOnly", url: "a.xlsx" } }, ["viewOnly"]],
  ])("tells of %s", (_, context, conditions) => {
    expect(found(context)).toEqual(conditions);
  });
});

it("is nothing without an Excel", () => expect(conditionsNow()).toEqual([]));
