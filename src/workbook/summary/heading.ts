import { fill, sheetTexts } from "../../locale/sheets";
import type { Period, Plan } from "../../plan/plan";
import { anchors } from "../anchors";
import { area, type SheetBuilder } from "../sheetBuilder";
import { dayMonthYear } from "../sheets/planLine";
import { grid } from "./grid";

const words = sheetTexts.summary;

/** Days under 10 and months 1 and 2 are written with a leading zero (Nghị định 30/2020/NĐ-CP). */
const twoDigits = (part: number, upTo: number): string => (part < upTo ? String(part).padStart(2, "0") : String(part));

/** The official heading: office on the left, quốc hiệu and tiêu ngữ on the right, place and date, the title. Eight rows. */
export function writeHeading(builder: SheetBuilder, plan: Plan, period: Period, madeOn: Date): void {
  const half = grid.remarks - 1;
  const right = grid.last - half;
  const place = fill(words.placeAndDate, {
    place: plan.office.place,
    day: twoDigits(madeOn.getDate(), 10),
    month: twoDigits(madeOn.getMonth() + 1, 3),
    year: madeOn.getFullYear(),
  });
  const name = period.name.toLocaleUpperCase("vi");
  builder
    .putMerged(area(0, 1, 1, 4), plan.office.parent, "officialCentered")
    .putMerged(area(0, half, 1, right + 1), words.republic, "republic")
    .putMerged(area(1, 1, 1, 4), plan.office.name, "officialBold")
    .putMerged(area(1, half, 1, right + 1), words.motto, "motto")
    .putMerged(area(2, 1, 1, 4), words.number, "officialCentered")
    .putMerged(area(2, half, 1, right + 1), place, "officialItalic")
    .put({ row: 3, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 3, column: 1, name: anchors.index })
    .putMerged(area(4, 1, 1, grid.last), words.heading, "officialTitle")
    .putMerged(area(5, 1, 1, grid.last), fill(words.occasion, { period: name, year: plan.year }), "officialBold")
    .putMerged(
      area(6, 1, 1, grid.last),
      fill(words.basis, { number: plan.number, date: dayMonthYear(plan.date), office: plan.office.fullName }),
      "officialItalic",
    )
    .rowRun({ first: 0, count: 3, height: 20 })
    .rowRun({ first: 4, count: 1, height: 26 })
    .rowRun({ first: 5, count: 2, height: 20 });
}
