import { sortCells } from "../../../src/workbench/session/sort";
import { areaOf, isRefused, useSession } from "../../support/useSession";

const at = useSession();
const byA = { column: 0 };

// Microsoft's Q40401, "Errors Sorting Cells That Contain References", letter for letter.
test("relative references of moved formulas change as if copied, absolute ones stay, and none follows a moved cell", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [
    [3, "=A3", "=$A$3"],
    [2, "=A2", "=$A$2"],
    [1, "=A1", "=$A$1"],
  ]);
  put("E1", [["=A1"]]);
  sortCells(session, sheet, areaOf("A1:C3"), byA);
  expect(contents("A1:C3")).toEqual([
    [1, "=#REF!", "=$A$1"],
    [2, "=A2", "=$A$2"],
    [3, "=A5", "=$A$3"],
  ]);
  expect(contents("E1")).toEqual([["=A1"]]);
  session.history.undo();
  expect(contents("A1:B1")).toEqual([[3, "=A3"]]);
});

test("numbers stand before texts, texts before truth values, errors behind them and empty cells last in either direction", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [["b"], ["A"], [10], ["co-op"], [-1], ["coop"]]);
  sheet.setContent(6, 0, { value: true });
  sheet.setContent(7, 0, { value: { error: "#N/A" } });
  sheet.setContent(9, 0, { value: false });
  sortCells(session, sheet, areaOf("A1:A10"), byA);
  const up = [-1, 10, "A", "b", "coop", "co-op", false, true, "#N/A"];
  expect(contents("A1:A10").flat()).toEqual([...up, ""]);
  sortCells(session, sheet, areaOf("A1:A10"), { ...byA, descending: true });
  expect(contents("A1:A10").flat()).toEqual([...up.toReversed(), ""]);
});

test("rows of equal values keep their order, upper and lower case are equal, and what is beside the area stays", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [
    ["b", 1, "stays"],
    ["B", 2, "here"],
    ["a", 3, "too"],
  ]);
  sortCells(session, sheet, areaOf("A1:B3"), byA);
  expect(contents("A1:C3")).toEqual([
    ["a", 3, "stays"],
    ["b", 1, "here"],
    ["B", 2, "too"],
  ]);
});

test("looks move with their cells; rules and hidden rows stay", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [[3], [2], [1]]);
  sheet.formats.paint(areaOf("A1"), { bold: true });
  sheet.hiddenRows.add(1);
  const rule = {
    areas: [areaOf("A1")],
    settings: { list: { source: "1,2" } },
    prompt: {},
    errorAlert: {},
    ignoreBlanks: true,
  };
  sheet.validations = [rule];
  sortCells(session, sheet, areaOf("A1:A3"), byA);
  expect(contents("A1:A3").flat()).toEqual([1, 2, 3]);
  expect(sheet.formats.at(2, 0).bold).toBe(true);
  expect(sheet.formats.at(0, 0).bold).toBe(false);
  expect(sheet.validations).toEqual([rule]);
});

test("merged cells, locked cells and a protection that does not allow it are refused, and nothing moves", () => {
  const { session, sheet, put, contents, protect } = at.current;
  put("A1", [[2], [1]]);
  sheet.merges = [areaOf("B1:B2")];
  expect(() => sortCells(session, sheet, areaOf("A1:B2"), byA)).toThrow("merged");
  protect("A1:A2");
  expect(isRefused(() => sortCells(session, sheet, areaOf("A1:A2"), byA))).toBe(true);
  const { protection } = sheet;
  sheet.protection = protection && { ...protection, options: { ...protection.options, allowSort: true } };
  expect(isRefused(() => sortCells(session, sheet, areaOf("A1:A3"), byA))).toBe(true);
  expect(contents("A1:A2").flat()).toEqual([2, 1]);
  expect(session.history.canUndo).toBe(false);
  sortCells(session, sheet, areaOf("A1:A2"), byA);
  expect(contents("A1:A2").flat()).toEqual([1, 2]);
});
