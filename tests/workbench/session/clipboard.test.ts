import type { Copied } from "../../../src/workbench/session/copied";
import { blockText, clearCells, parseBlock, pasteCopied, pasteText } from "../../../src/workbench/session/clipboard";
import { areaOf, isRefused, useSession } from "../../support/useSession";

const at = useSession();

const copied = (address: string, isCut: boolean): Copied => ({
  sheet: at.current.sheet,
  area: areaOf(address),
  text: "",
  isCut,
});

test("what is cut goes with its looks and links, and formulas that read it follow", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [[5, "=A1+1", "=SUM(A1:A2)"], [7]]);
  sheet.formats.paint(areaOf("A1"), { bold: true });
  const area = pasteCopied(session, sheet, areaOf("D4"), copied("A1:A2", true));
  expect(area).toEqual(areaOf("D4:D5"));
  expect(contents("A1:C1")).toEqual([["", "=D4+1", "=SUM(D4:D5)"]]);
  expect(contents("D4:D5")).toEqual([[5], [7]]);
  expect([sheet.formats.at(0, 0).bold, sheet.formats.at(3, 3).bold]).toEqual([false, true]);
  session.history.undo();
  expect(contents("A1:C2")).toEqual([
    [5, "=A1+1", "=SUM(A1:A2)"],
    [7, "", ""],
  ]);
  expect(contents("D4")).toEqual([[""]]);
});

test("what is cut keeps its own references, goes to other sheets, and breaks what read the cells it covers", () => {
  const { session, sheet, put, contents } = at.current;
  const other = session.book.addSheet("Hai");
  put("A1", [["=B1", 2, "=E1"]]);
  pasteCopied(session, sheet, areaOf("E1"), copied("A1", true));
  expect(contents("C1:E1")).toEqual([["=#REF!", "", "=B1"]]);
  pasteCopied(session, other, areaOf("A1"), copied("E1", true));
  expect(other.contentAt(0, 0)).toEqual({ formula: "=Sheet1!B1" });
});

test("locked cells can be neither cut nor pasted upon", () => {
  const { session, sheet, put, contents, protect } = at.current;
  put("A1", [[1, 2]]);
  protect("A1");
  expect(isRefused(() => pasteCopied(session, sheet, areaOf("A1"), copied("B1", true)))).toBe(true);
  expect(isRefused(() => pasteCopied(session, sheet, areaOf("B1"), copied("A1", true)))).toBe(true);
  expect(isRefused(() => pasteCopied(session, sheet, areaOf("B1"), copied("A1", false)))).toBe(true);
  expect(isRefused(() => pasteText(session, sheet, areaOf("A1"), "1\t2"))).toBe(true);
  expect(isRefused(() => clearCells(session, sheet, areaOf("A1:B1")))).toBe(true);
  expect(contents("A1:B1")).toEqual([[1, 2]]);
  expect(session.history.canUndo).toBe(false);
});

test("within a protected sheet the contents are cut, and its looks stay", () => {
  const { session, sheet, put, contents, protect } = at.current;
  put("A1", [[1]]);
  protect("A1:A2");
  sheet.formats.paint(areaOf("A1"), { bold: true });
  pasteCopied(session, sheet, areaOf("A2"), copied("A1", true));
  expect(contents("A1:A2")).toEqual([[""], [1]]);
  expect([sheet.formats.at(0, 0), sheet.formats.at(1, 0)].map(({ bold, locked }) => [bold, locked])).toEqual([
    [true, false],
    [false, false],
  ]);
});

test("pasted text is read the Vietnamese way; what is no formula stays a text", () => {
  const { session, sheet, contents } = at.current;
  pasteText(session, sheet, areaOf("A1"), "1,5\t31/12/2026\n=A1*2\t=SUM(");
  expect(contents("A1:B2")).toEqual([
    [1.5, 46387],
    ["=A1*2", "=SUM("],
  ]);
  expect(sheet.contentAt(1, 1)).toEqual({ value: "=SUM(" });
});

test("one copied text fills all that is selected", () => {
  const { session, sheet, contents } = at.current;
  pasteText(session, sheet, areaOf("A1:B2"), "x");
  expect(contents("A1:B2")).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("a block survives the way through the clipboard", () => {
  const rows = [
    ["a", 'b "c"', "d\te"],
    ["f\ng", "", "h"],
  ];
  expect(parseBlock(blockText(rows))).toEqual(rows);
});
