import { fillAlong, fillTo } from "../../../src/workbench/session/fill";
import { areaOf, isRefused, useSession } from "../../support/useSession";

const at = useSession();

test("Ctrl+D copies the first row down, formulas following", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [[1, "=A1*2"], [5], [6]]);
  fillAlong(session, sheet, areaOf("A1:B3"), "row");
  expect(contents("A1:B3")).toEqual([
    [1, "=A1*2"],
    [1, "=A2*2"],
    [1, "=A3*2"],
  ]);
  session.history.undo();
  expect(contents("A1:B3")).toEqual([
    [1, "=A1*2"],
    [5, ""],
    [6, ""],
  ]);
  session.history.redo();
  expect(contents("B3")).toEqual([["=A3*2"]]);
});

test("Ctrl+R of one cell takes what is left of it, and the first column takes nothing", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [["x"]]);
  fillAlong(session, sheet, areaOf("B1"), "column");
  fillAlong(session, sheet, areaOf("A1"), "column");
  expect(contents("A1:B1")).toEqual([["x", "x"]]);
});

test.each<[string, (string | number)[], string, string, (string | number)[]]>([
  ["repeats one number", [3], "A1:A1", "A1:A4", [3, 3, 3, 3]],
  ["goes on with two numbers", [1, 3], "A1:A2", "A1:A5", [1, 3, 5, 7, 9]],
  ["counts on what ends in a number", ["Đợt 1"], "A1:A1", "A1:A3", ["Đợt 1", "Đợt 2", "Đợt 3"]],
  ["repeats texts in turn", ["có", "không"], "A1:A2", "A1:A5", ["có", "không", "có", "không", "có"]],
  ["repeats formulas", ["=B1"], "A1:A1", "A1:A3", ["=B1", "=B2", "=B3"]],
])("the handle %s", (_, source, from, to, filled) => {
  const { session, sheet, put, contents } = at.current;
  put(
    "A1",
    source.map((entry) => [entry]),
  );
  fillTo(session, sheet, areaOf(from), areaOf(to));
  expect(contents(to)).toEqual(filled.map((entry) => [entry]));
});

test("the handle pulls dates on by days, and a series backwards", () => {
  const { session, sheet, put, contents } = at.current;
  put("C3", [[45292]]);
  sheet.formats.paint(areaOf("C3"), { numberFormat: "dd/mm/yyyy" });
  fillTo(session, sheet, areaOf("C3"), areaOf("C3:E3"));
  expect(contents("C3:E3")).toEqual([[45292, 45293, 45294]]);
  put("A5", [[10], [20]]);
  fillTo(session, sheet, areaOf("A5:A6"), areaOf("A3:A6"));
  expect(contents("A3:A6")).toEqual([[-10], [0], [10], [20]]);
});

test("filling into a locked cell is refused as a whole, and leaves nothing to take back", () => {
  const { session, sheet, put, contents, protect } = at.current;
  put("A1", [[1]]);
  protect("A1:A2");
  expect(isRefused(() => fillTo(session, sheet, areaOf("A1"), areaOf("A1:A3")))).toBe(true);
  expect(contents("A1:A3")).toEqual([[1], [""], [""]]);
  expect(session.history.canUndo).toBe(false);
  fillTo(session, sheet, areaOf("A1"), areaOf("A1:A2"));
  expect(contents("A2")).toEqual([[1]]);
});
