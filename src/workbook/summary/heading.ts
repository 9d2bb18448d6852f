import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period, Plan } from "../../plan/plan";
import { isWholeYear } from "../../plan/yearPeriod";
import { anchors } from "../blocks/anchors";
import type { RangeRef } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { dayMonthYear } from "../sheets/planLine";
import { textLength } from "../drawing/textSize";
import { grid } from "./grid";

const words = sheetTexts.summary;

/** Days under 10 and months 1 and 2 are written with a leading zero (Nghị định 30/2020/NĐ-CP). */
const twoDigits = (part: number, upTo: number): string => (part < upTo ? String(part).padStart(2, "0") : String(part));

/** Underscores of 8 points, four points each, as long as a share of a bold text. */
const lineUnder = (text: string, size: number, share: number): string =>
  "_".repeat(Math.max(6, Math.round((textLength(text, size, true) * share) / 4)));

/** The rows of the heading, in order. */
export const headingRows = {
  office: 0,
  name: 1,
  line: 2,
  number: 3,
  title: 4,
  occasion: 5,
  basis: 6,
  link: 7,
  madeAt: 8,
  state: 9,
  /** With an empty row below. */
  count: 11,
} as const;

/** "Năm 2024"; "Đợt 1 năm 2024"; "6 tháng đầu năm 2024", where the name ends in "năm" already. */
function occasionWords(plan: Plan, period: Period): string {
  if (isWholeYear(plan, period)) return words.occasionYear;
  const lastWord = period.name.normalize("NFC").toLocaleLowerCase("vi").split(/\s+/u).at(-1);
  return lastWord === words.yearWord ? words.occasionOfYear : words.occasion;
}

/** The official heading: office on the left, quốc hiệu and tiêu ngữ on the right, place and date, the title. */
export function writeHeading(builder: SheetBuilder, plan: Plan, period: Period, madeOn: Date): void {
  const at = headingRows;
  const place = fill(words.placeAndDate, {
    place: plan.office.place,
    day: twoDigits(madeOn.getDate(), 10),
    month: twoDigits(madeOn.getMonth() + 1, 3),
    year: madeOn.getFullYear(),
  });
  const left = (row: number): RangeRef => area(row, 1, 1, 4);
  const right = (row: number): RangeRef => area(row, grid.remarks, 1, grid.last - grid.remarks + 1);
  const wide = (row: number): RangeRef => area(row, 1, 1, grid.last);
  builder
    .putMerged(left(at.office), plan.office.parent, "officialCentered")
    .putMerged(right(at.office), words.republic, "republic")
    .putMerged(left(at.name), plan.office.name, "officialBold")
    .putMerged(right(at.name), words.motto, "motto")
    // The line under an office is a third to a half of its name, the one under the motto as long as it.
    .putMerged(left(at.line), lineUnder(plan.office.name, 13, 0.5), "headingLine")
    .putMerged(right(at.line), lineUnder(words.motto, 14, 1), "headingLine")
    .putMerged(left(at.number), words.number, "officialCentered")
    .putMerged(right(at.number), place, "officialItalic")
    .putMerged(wide(at.title), words.heading, "officialTitle")
    .putMerged(
      wide(at.occasion),
      fill(occasionWords(plan, period), { period: period.name, year: plan.year }),
      "officialBold",
    )
    .putMerged(
      wide(at.basis),
      fill(words.basis, { number: plan.number, date: dayMonthYear(plan.date), office: plan.office.fullName }),
      "officialItalic",
    )
    .put({ row: at.link, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: at.link, column: 1, name: anchors.index })
    .rowRun({ first: at.office, count: 2, height: 20 })
    .rowRun({ first: at.line, count: 1, height: 10 })
    .rowRun({ first: at.number, count: 1, height: 22 })
    .rowRun({ first: at.title, count: 1, height: 28 })
    // The last row of those that each page repeats keeps off what follows.
    .rowRun({ first: at.occasion, count: 1, height: 28 })
    .rowRun({ first: at.basis, count: 1, height: 20 })
    .rowRun({ first: at.link, count: 3, height: 18 });
}
