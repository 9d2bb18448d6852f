import { showLines, sizeLines } from "../../../src/workbench/session/lineSizes";
import { isRefused, useSession } from "../../support/useSession";

const at = useSession();

test("columns and rows get a size, are hidden by none, and the size is taken back", () => {
  const { session, sheet } = at.current;
  sizeLines(session, sheet, { axis: "column", first: 1, count: 2 }, 90);
  sizeLines(session, sheet, { axis: "row", first: 0, count: 1 }, 900);
  expect([sheet.widthOf(1), sheet.widthOf(2), sheet.heightOf(0)]).toEqual([90, 90, 409.5]);
  sizeLines(session, sheet, { axis: "column", first: 1, count: 1 }, 0);
  expect([...sheet.hiddenColumns]).toEqual([1]);
  showLines(session, sheet, { axis: "column", first: 0, count: 3 });
  expect([sheet.hiddenColumns.size, sheet.widthOf(1)]).toEqual([0, 90]);
  for (let steps = 0; steps < 4; steps++) session.history.undo();
  expect([sheet.widthOf(1), sheet.heightOf(0)]).toEqual([48, 15]);
});

test("a row without a size of its own fits its contents again", () => {
  const { session, sheet } = at.current;
  sizeLines(session, sheet, { axis: "row", first: 3, count: 1 }, 40);
  sizeLines(session, sheet, { axis: "row", first: 3, count: 1 }, null);
  expect(sheet.rowHeights.has(3)).toBe(false);
});

test("a protected sheet keeps its sizes", () => {
  const { session, sheet, protect } = at.current;
  protect("A1");
  expect(isRefused(() => sizeLines(session, sheet, { axis: "column", first: 0, count: 1 }, 90))).toBe(true);
  expect(isRefused(() => sizeLines(session, sheet, { axis: "row", first: 0, count: 1 }, 0))).toBe(true);
  expect(isRefused(() => showLines(session, sheet, { axis: "row", first: 0, count: 1 }))).toBe(true);
  expect([sheet.widthOf(0), sheet.hiddenRows.size, session.history.canUndo]).toEqual([48, 0, false]);
});
