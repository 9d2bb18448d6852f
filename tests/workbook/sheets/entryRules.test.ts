import { toA1 } from "../../../src/sheet/a1";
import type { RangeRef, Validation } from "../../../src/workbook/drawing/description";
import { styleOf } from "../../../src/workbook/drawing/styles";
import { madeSheets, type MadeSheet } from "../../support/madeSheets";

const sheets = madeSheets();
const byName = sheets.map((sheet) => [sheet.name, sheet] as const);

const covers = ({ row, column, rows, columns }: RangeRef, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Cells that people fill: unlocked, and of a merged area its first one. */
function entryCells({ layout }: MadeSheet): readonly { row: number; column: number }[] {
  const styles = new Map<string, { row: number; column: number; unlocked: boolean }>();
  for (const { range, style } of layout.styles) {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        styles.set(toA1({ row, column }), { row, column, unlocked: styleOf(style).unlocked === true });
      }
    }
  }
  const isFollower = (row: number, column: number): boolean =>
    layout.merges.some((merge) => covers(merge, row, column) && (merge.row !== row || merge.column !== column));
  return [...styles.values()].filter(({ row, column, unlocked }) => unlocked && !isFollower(row, column));
}

const ruleTexts = ({ rule }: Validation): readonly string[] => {
  if (rule.kind === "list") return [rule.values.join(",")];
  if (rule.kind === "custom" || rule.kind === "listFrom") return [rule.formula];
  return [rule.formula1, rule.formula2 ?? ""].map(String);
};

describe.each(byName)("on %s", (_, sheet) => {
  const { validations } = sheet.layout;

  it("every entry cell has one rule", () => {
    const odd = entryCells(sheet).flatMap(({ row, column }) => {
      const count = validations.filter(({ range }) => covers(range, row, column)).length;
      return count === 1 ? [] : [`${toA1({ row, column })}: ${count}`];
    });
    // The council's own remark is free text.
    expect(odd.filter((one) => !(sheet.kind === "summary" && one.startsWith("O")))).toEqual([]);
  });

  it("a text typed into an entry cell is seen whole, whatever the cell is for", () => {
    const painted = sheet.layout.styles.map(({ style }) => style).filter((style) => styleOf(style).unlocked === true);
    expect(painted.filter((style) => styleOf(style).wrap !== true && style !== "entryPercent")).toEqual([]);
  });

  it("every rule says what to enter and what is wrong, in texts that Excel takes", () => {
    for (const validation of validations) {
      const { prompt, error } = validation;
      expect(prompt?.text.length ?? 0).toBeGreaterThan(10);
      expect(prompt?.text.length).toBeLessThanOrEqual(255);
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(error.text.length).toBeGreaterThan(10);
      expect(error.text.length).toBeLessThanOrEqual(225);
      expect(error.title.length).toBeLessThanOrEqual(32);
      for (const text of ruleTexts(validation)) expect(text.length).toBeLessThanOrEqual(255);
    }
  });

  it("a number or a text to be typed comes with an example, a choice with its list", () => {
    for (const { rule, prompt } of validations) {
      if (rule.kind === "list") expect(rule.values.length).toBeGreaterThan(0);
      else expect(prompt?.text).toMatch(/ví dụ|nhập 90 cho 90%|để trống/u);
    }
  });
});

describe("a unit's sheet", () => {
  const unit = sheets.find((sheet) => sheet.kind === "unit");

  it("is laid out like the sheet of another unit with as many people, cell by cell", () => {
    const layouts = sheets.filter((sheet) => sheet.kind === "unit").map((sheet) => sheet.layout);
    expect(layouts).toHaveLength(3);
    for (const layout of layouts) expect(layout).toEqual(layouts[0]);
  });

  it("keeps its head in sight on a small screen: no more than a quarter of 768 pixels, and a third of 1366", () => {
    const { freeze, rows = [], columns = [] } = unit?.layout ?? {};
    const high = rows
      .filter(({ first, hidden }) => hidden !== true && first < (freeze?.rows ?? 0))
      .reduce(
        (sum, { first, count, height = 15.75 }) => sum + Math.min(count, (freeze?.rows ?? 0) - first) * height,
        0,
      );
    const wide = columns
      .filter(({ first, hidden }) => hidden !== true && first < (freeze?.columns ?? 0))
      .reduce((sum, { width }) => sum + width * 7 + 5, 0);
    expect(high / 0.75).toBeLessThanOrEqual(768 / 4);
    expect(wide).toBeLessThanOrEqual(1366 / 3);
  });

  it("warns of a day outside the plan's year where a registration may have it, and refuses it for minutes and initiatives", () => {
    const dates = unit?.layout.validations.filter(({ rule }) => rule.kind === "date") ?? [];
    expect(dates.map(({ error }) => error.style)).toEqual([
      "warning",
      ...Array<string>(3).fill("stop"),
      "stop",
      "warning",
    ]);
  });
});

describe("the plan's sheet", () => {
  it("locks the periods that are none of a target's business", () => {
    const plan = sheets.find((sheet) => sheet.kind === "plan");
    const judged = plan?.layout.styles.filter(({ range, style }) => style === "absent" && range.column >= 11) ?? [];
    expect(judged.length).toBeGreaterThan(10);
    expect(styleOf("absent").unlocked).toBeUndefined();
  });
});

describe("sheets that take evidence", () => {
  it("let an address that is typed there become a link, and no others do", () => {
    const linking = sheets.filter(({ layout }) => layout.protection.allowInsertHyperlinks).map(({ kind }) => kind);
    expect([...new Set(linking)].sort()).toEqual(["agency", "plan", "unit"]);
  });
});
