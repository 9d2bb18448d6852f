import { fill } from "../../locale/workbook/sheets";
import { unitFileTexts as words } from "../../locale/workbook/unitFileTexts";
import type { Plan } from "../../plan/plan";
import { anchors, startAnchor, unitAnchor } from "../blocks/anchors";
import type { NameChange } from "../drawing/description";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { planLine } from "../sheets/planLine";

/** Characters that a line has. */
const width = 96;

/** What a unit's file begins with. */
export interface Guide {
  readonly plan: Plan;
  readonly code: string;
  readonly unitName: string;
  readonly unitSheet: string;
  readonly planSheet: string;
  /** "22/11/2026 14:05" */
  readonly sentAt: string;
}

/** The first sheet of a unit's file: whose it is, five lines of what to do, and the way to its two other sheets. */
export function writeGuideSheet(builder: SheetBuilder, guide: Guide): readonly NameChange[] {
  const { plan, code, unitName, unitSheet, planSheet, sentAt } = guide;
  const { name: sheet } = builder.identity;
  builder
    .columnRun({ first: 0, count: 1, width: 3 })
    .columnRun({ first: 1, count: 1, width })
    .put({ row: 0, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .rowRun({ first: 0, count: 1, height: 32 })
    .put({ row: 1, column: 1 }, fill(words.about, { unit: unitName }), "unitName")
    .rowRun({ first: 1, count: 1, height: 26 });
  const line = (row: number, text: string): void => {
    builder
      .put({ row, column: 1 }, text, "text")
      .rowRun({ first: row, count: 1, height: rowHeight([{ text, width, centered: false }], 22) });
  };
  const heading = (row: number, text: string): void => {
    builder.put({ row, column: 1 }, text, "section").rowRun({ first: row, count: 1, height: 26 });
  };
  const links = [
    { name: unitSheet, to: startAnchor(unitAnchor(code, "unit")) },
    { name: planSheet, to: startAnchor(anchors.planTargets) },
  ];
  const steps = words.steps.map((text) => fill(text, { sheet: unitSheet }));
  const [first, linksRow] = [5, 5 + steps.length + 1];
  line(2, planLine(plan));
  line(3, fill(words.sent, { at: sentAt }));
  heading(first - 1, words.howTo);
  steps.forEach((text, index) => line(first + index, text));
  heading(linksRow, words.sheets);
  links.forEach(({ name, to }, index) => {
    const cell = { row: linksRow + 1 + index, column: 1 };
    builder
      .put(cell, name, "link")
      .link({ ...cell, name: to })
      .rowRun({ first: cell.row, count: 1, height: 22 });
  });
  builder.page({ orientation: "portrait", printArea: area(0, 1, linksRow + 1 + links.length, 1) });
  return [{ name: anchors.indexState, sheet, range: area(0, 1, 1, 1) }];
}
