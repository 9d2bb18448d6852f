import { replaceAll } from "../../../src/workbench/session/replaceAll";
import { areaOf, useSession } from "../../support/useSession";

const at = useSession();

test("texts and the text of formulas are replaced whatever their case, and numbers as they are written", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [["Đạt, ĐẠT"], ['=IF(B1>0,"đạt","")'], [1.5]]);
  expect(replaceAll(session, [sheet], { find: "đạt", put: "Hoàn thành" })).toEqual({ cells: 2, refused: 0 });
  expect(contents("A1:A2").flat()).toEqual(["Hoàn thành, Hoàn thành", '=IF(B1>0,"Hoàn thành","")']);
  replaceAll(session, [sheet], { find: "1,5", put: "2,5" });
  expect(contents("A3").flat()).toEqual([2.5]);
  session.history.undo();
  session.history.undo();
  expect(contents("A1:A3").flat()).toEqual(["Đạt, ĐẠT", '=IF(B1>0,"đạt","")', 1.5]);
});

test("what comes of it is entered as if it were typed", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [["n 90"], ["n 02/01/2024"], ["n =1+1"], ["n "]]);
  replaceAll(session, [sheet], { find: "n ", put: "" });
  expect(contents("A1:A4").flat()).toEqual([90, 45293, "=1+1", ""]);
  expect(sheet.formats.at(1, 0).numberFormat).toBe("dd/mm/yyyy");
});

test("entire cells alone are replaced where that is asked, and * and ? stand for letters but behind ~", () => {
  const { session, sheet, put, contents } = at.current;
  put("A1", [["x"], ["xx"], ["x*"], ["a.b"], ["DV-HS"]]);
  replaceAll(session, [sheet], { find: "X", put: "y", entireCell: true });
  expect(contents("A1:A3").flat()).toEqual(["y", "xx", "x*"]);
  replaceAll(session, [sheet], { find: "dv-hs", put: "$&" });
  expect(contents("A5").flat()).toEqual(["$&"]);
  replaceAll(session, [sheet], { find: "x~*", put: "star" });
  replaceAll(session, [sheet], { find: "a?b", put: "one" });
  replaceAll(session, [sheet], { find: "x*", put: "many" });
  expect(contents("A1:A4").flat()).toEqual(["y", "many", "star", "one"]);
});

test("all sheets are searched that are given, locked cells and what would be no formula are left alone", () => {
  const { session, sheet, put, contents, protect } = at.current;
  const other = session.book.addSheet("Khác");
  other.setContent(0, 0, { value: "cũ" });
  put("A1", [["cũ"], ["cũ"], ["=SUM(B1)"]]);
  protect("A1:A1");
  expect(replaceAll(session, [sheet, other], { find: "cũ", put: "mới" })).toEqual({ cells: 2, refused: 1 });
  expect(contents("A1:A2").flat()).toEqual(["mới", "cũ"]);
  expect(other.contentAt(0, 0)).toEqual({ value: "mới" });
  sheet.formats.paint(areaOf("A3"), { locked: false });
  expect(replaceAll(session, [sheet], { find: "(", put: "" })).toEqual({ cells: 0, refused: 1 });
  expect(contents("A3").flat()).toEqual(["=SUM(B1)"]);
});
