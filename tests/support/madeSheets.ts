import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { makeShortlist } from "../../src/rules/shortlist/makeShortlist";
import { evaluate } from "../../src/rules/evaluate/evaluate";
import type { SheetChange } from "../../src/workbook/drawing/description";
import { nameSheets } from "../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../src/workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../src/workbook/changes/setUpChange";
import { readSitting } from "../../src/workbook/reading/readSitting";
import { readCouncil } from "../../src/workbook/summary/councilLines";
import { nothingTyped } from "../../src/workbook/summary/summaryTyped";
import { summarySheet } from "../../src/workbook/summary/summarySheet";

export type MadeSheet = Exclude<SheetChange, { action: "update" }>;

/** Every sheet of a new workbook of three units, and the summary of a year that nobody has filled. */
export function madeSheets(): readonly MadeSheet[] {
  const units = ["Phòng Tổng hợp", "Phòng Kinh tế", "Ban Tiếp công dân"].map((name, index) =>
    emptyUnit(`U0${index + 1}`, name, undefined),
  );
  const figures = { units, agency: new Map() };
  const names = nameSheets(bundledPlan, units, { known: null, taken: [] });
  const book = bookOf(bundledPlan, figures, names);
  const [period] = bundledPlan.periods;
  if (period === undefined) throw new Error("the plan has periods");
  const summary = summarySheet({
    book,
    period,
    shortlist: makeShortlist(bundledPlan, figures, evaluate(bundledPlan, figures), period.id),
    council: readCouncil(new Map(), period.id),
    record: readSitting(new Map(), period.id),
    typed: nothingTyped,
    sheet: "Tổng hợp Đợt 1",
    after: null,
    madeOn: new Date(2024, 6, 1),
    madeAt: "01/07/2024 08:00",
  });
  const { sheets } = setUpChange(book, new Map(units.map(({ code }) => [code, 5])), nothingThere, undefined);
  return [...sheets, summary.sheet.build("create")].flatMap((sheet) => (sheet.action === "update" ? [] : [sheet]));
}
