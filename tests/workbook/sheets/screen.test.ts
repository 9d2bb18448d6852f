import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { containsCell } from "../../../src/sheet/areas";
import { anchors } from "../../../src/workbook/blocks/anchors";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../../src/workbook/changes/setUpChange";
import type { CellRef, SheetKind } from "../../../src/workbook/drawing/description";
import { firstWidth, mostFrozen } from "../../../src/workbook/drawing/narrowFreeze";
import { rowHeight } from "../../../src/workbook/drawing/rowHeight";
import { styleOf, type StyleName } from "../../../src/workbook/drawing/styles";
import { formLayout } from "../../../src/workbook/planForm/formLayout";
import { widthOf } from "../../../src/workbook/planForm/formSections";
import { hiddenLines } from "../../../src/sheet/frozenLines";
import { madeSheets, type MadeSheet } from "../../support/madeSheets";

const sheets = madeSheets();
const byName = sheets.map((sheet) => [sheet.name, sheet] as const);

const styleAt = ({ layout }: MadeSheet, { row, column }: CellRef): StyleName | undefined =>
  layout.styles.findLast(({ range }) => containsCell(range, row, column))?.style;

/** Ten letters of Times New Roman of twelve points take 74 pixels, and programs keep six beside them; a tenth is to spare. */
const leastForDays = 80 * 1.1;

/** What is said in a line, of which half would stay where the other goes. */
const lines: Readonly<Partial<Record<SheetKind, readonly StyleName[]>>> = {
  unit: ["lackingLine", "unitState", "unitName"],
  summary: ["labelBold", "note"],
};

/** Pixels of rows that stay in sight, as a screen of 100 % shows them. */
function frozenPixels({ layout: { rows, freeze } }: MadeSheet): number {
  const heightOf = (row: number): number =>
    rows.reduce(
      (height, run) =>
        row < run.first || row >= run.first + run.count ? height : run.hidden === true ? 0 : (run.height ?? height),
      15.75,
    );
  return Array.from({ length: freeze?.rows ?? 0 }, (_, row) => heightOf(row)).reduce((a, b) => a + b, 0) / 0.75;
}

describe.each(byName)("on a screen, %s", (_, sheet) => {
  const { layout, links } = sheet;

  it("keeps no more than a third of 768 pixels in sight while it scrolls", () => {
    expect(frozenPixels(sheet)).toBeLessThanOrEqual(768 / 3);
  });

  it("keeps no more than half of a thousand pixels of columns in sight, and parts no line that is read by them", () => {
    const { freeze = { rows: 0, columns: 0 }, columns, merges } = layout;
    expect(firstWidth(freeze.columns, columns)).toBeLessThanOrEqual(mostFrozen);
    const parted = merges
      .filter(({ column, columns: wide }) => column < freeze.columns && column + wide > freeze.columns)
      .filter((merge) => lines[sheet.kind]?.includes(styleAt(sheet, merge) ?? "title"));
    expect(parted).toEqual([]);
  });

  it("shows days in columns with a tenth to spare at any zoom", () => {
    const charactersOf = (column: number): number =>
      layout.columns.find(({ first, count }) => column >= first && column < first + count)?.width ?? 9;
    const isMerged = ({ row, column }: CellRef): boolean =>
      layout.merges.some((merge) => merge.columns > 1 && containsCell(merge, row, column));
    const narrow = layout.styles.filter(
      ({ range, style }) =>
        /dd\/mm\/yyyy/.test(styleOf(style).numberFormat ?? "") &&
        !isMerged(range) &&
        charactersOf(range.column) * 7 + 5 < leastForDays,
    );
    expect(narrow.map(({ range }) => range)).toEqual([]);
  });

  it("prints none of its ways to other sheets that are said in words of their own", () => {
    const { printArea } = layout.page;
    const plain = links.filter((link) => styleAt(sheet, link) === "link");
    const printed = plain.filter(({ row, column }) => printArea !== undefined && containsCell(printArea, row, column));
    expect(sheet.kind === "index" ? [] : printed).toEqual([]);
    expect(plain.length).toBeGreaterThan(0);
  });

  it("asks for something in every cell that can be typed in", () => {
    const refusing = layout.validations.filter(
      ({ rule }) => rule.kind === "textLength" && rule.operator === "equal" && rule.formula1 === 0,
    );
    expect(refusing).toEqual([]);
  });
});

describe("the scorecard", () => {
  it("has its whole title over the columns that stay in sight, however far the others scroll", () => {
    const board = sheets.find(({ kind }) => kind === "board");
    const { freeze, merges, columns, rows } = board?.layout ?? { merges: [], columns: [], rows: [] };
    const cells = board?.blocks.flatMap(({ row, column, contents }) =>
      contents.flatMap((line, down) =>
        line.map((content, right) => ({ row: row + down, column: column + right, content })),
      ),
    );
    const title = cells?.find(({ content }) => typeof content === "string" && content.startsWith("BẢNG THEO DÕI"));
    const place = merges.find((merge) => title !== undefined && containsCell(merge, title.row, title.column));
    if (board === undefined || title === undefined || place === undefined) throw new Error("no title");
    expect(place.column + place.columns).toBe(freeze?.columns);
    expect(place.row + place.rows).toBeLessThanOrEqual(freeze?.rows ?? 0);
    const style = styleOf(styleAt(board, title) ?? "text");
    expect(style.wrap).toBe(true);
    const across = Array.from({ length: place.columns }, (_, at) => place.column + at);
    const down = Array.from({ length: place.rows }, (_, at) => place.row + at);
    const sum = (sizes: readonly number[]): number => sizes.reduce((one, other) => one + other, 0);
    const holds = (at: number) => (run: { readonly first: number; readonly count: number }) =>
      at >= run.first && at < run.first + run.count;
    const width = sum(across.map((at) => columns.find(holds(at))?.width ?? 0));
    const height = sum(down.map((at) => rows.find(holds(at))?.height ?? 0));
    const { size = 0, bold = false } = style;
    const text = typeof title.content === "string" ? title.content : "";
    expect(height).toBeGreaterThanOrEqual(rowHeight([{ text, width, size, bold, centered: true }], 0));
  });
});

describe("a unit's sheet", () => {
  const unit = sheets.find(({ kind }) => kind === "unit");
  if (unit === undefined) throw new Error("a unit");

  it("says in sight over every column of figures which period's it is, and what", () => {
    const { freeze } = unit.layout;
    const labels = unit.blocks
      .flatMap(({ row, column, contents }) =>
        contents.flatMap((line, down) =>
          line.map((content, right) => ({ row: row + down, column: column + right, content })),
        ),
      )
      .filter((cell) => cell.row < (freeze?.rows ?? 0) && styleAt(unit, cell) === "columnLabel")
      .map(({ content }) => content);
    expect(labels).toHaveLength(3 * 4 + 3);
    expect(labels).toEqual(expect.arrayContaining(["Đợt 1\nThực hiện", "Đợt 2\nTổng số", "Cả năm\nĐánh giá"]));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("says of every figure that is typed of which period it is, in few words", () => {
    const figures = unit.layout.validations.filter(({ prompt }) =>
      /^(?:Đợt 1|Đợt 2|Cả năm): /u.test(prompt?.title ?? ""),
    );
    expect(figures.length).toBeGreaterThan(12);
    for (const { prompt } of figures) expect(prompt?.text.length).toBeLessThanOrEqual(125);
    const titles = figures.filter(({ rule }) => rule.kind !== "custom").map(({ prompt }) => prompt?.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("gives the hidden keys of its lists the looks of entries, which a row inserted below them takes over", () => {
    const { rows } = unit.layout;
    const keyRows = rows.filter(({ first, hidden }) => hidden === true && first > 33).map(({ first }) => first);
    expect(keyRows.length).toBeGreaterThanOrEqual(2);
    for (const row of keyRows.slice(-2)) {
      for (let column = 1; column < 12; column += 1)
        expect(styleAt(unit, { row, column })).toBe(styleAt(unit, { row: row + 1, column }));
    }
  });
});

describe("a link", () => {
  const units = [emptyUnit("U01", "Phòng Một", undefined)];
  const names = nameSheets(bundledPlan, units, { known: null, taken: [] });
  const change = setUpChange(
    bookOf(bundledPlan, { units, agency: new Map() }, names),
    new Map(),
    nothingThere,
    undefined,
  );
  const made = change.sheets.flatMap((sheet) => (sheet.action === "update" ? [] : [sheet]));
  const targets = new Set(made.flatMap(({ links }) => links.map((link) => ("name" in link ? link.name : link.sheet))));
  const leads = [...targets].map((name) => [name, change.names.find((one) => one.name === name)] as const);

  it.each(leads)("to %s leads to one cell in sight", (_, place) => {
    const sheet = made.find(({ name }) => name === place?.sheet);
    if (place === undefined || sheet === undefined) throw new Error("nowhere");
    const { row, column, rows, columns } = place.range;
    const isHidden = hiddenLines(sheet.layout);
    expect([isHidden.row(row), isHidden.column(column)]).toEqual([false, false]);
    const isMerge = sheet.layout.merges.some((merge) => merge.row === row && merge.column === column);
    expect(isMerge || rows * columns === 1 || place.name === anchors.indexState).toBe(true);
  });

  it.each(["TD_START_U01_UNIT", "TD_START_U01_FIGURES", "TD_START_AGENCY_FIGURES", "TD_START_PLAN_TARGETS"])(
    "to %s leads to a cell that can be typed in",
    (name) => {
      const place = change.names.find((one) => one.name === name);
      const sheet = made.find((one) => one.name === place?.sheet);
      const style = place && sheet && styleAt(sheet, place.range);
      expect(style && styleOf(style).unlocked).toBe(true);
    },
  );
});

describe("the list of an occasion", () => {
  it("keeps names in sight beside the votes", () => {
    const summary = sheets.find(({ kind }) => kind === "summary");
    expect(summary?.layout.freeze).toEqual({ rows: 0, columns: 3 });
  });
});

test("the form of a plan has room for days, too", () => {
  const dated = Object.values(formLayout).flatMap((columns) => columns.filter(({ style }) => style === "entryDate"));
  expect(dated.length).toBeGreaterThan(2);
  for (const { at, span } of dated) expect(widthOf(at, span) * 7 + 5).toBeGreaterThanOrEqual(leastForDays);
});
