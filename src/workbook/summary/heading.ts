import { occasionName } from "../../locale/workbook/occasionName";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period, PeriodId, Plan } from "../../plan/plan";
import { anchors, summaryAnchor } from "../blocks/anchors";
import type { CellRef, RangeRef } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeKeyRow } from "../drawing/keyedTable";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { dayMonthYear } from "../sheets/planLine";
import { textLength } from "../drawing/textSize";
import type { Typed } from "../drawing/typedContent";
import type { ReadBlocks } from "../reading/readFigures";
import { rawUnder } from "../reading/readKeyedBlock";
import { anyText } from "../sheets/validations";
import { grid } from "./grid";

const words = sheetTexts.summary;

/** Days under 10 and months 1 and 2 are written with a leading zero (Nghị định 30/2020/NĐ-CP). */
const twoDigits = (part: number, upTo: number): string => (part < upTo ? String(part).padStart(2, "0") : String(part));

/** Underscores of 8 points, four points each, as long as a share of a bold text. */
const lineUnder = (text: string, size: number, share: number): string =>
  "_".repeat(Math.max(6, Math.round((textLength(text, size, true) * share) / 4)));

const inCapitals = (name: string): string => name.toLocaleUpperCase("vi");

/** What the office fills in the heading. */
export const headingKeys = ["number", "placeAndDate"] as const;
type HeadingKey = (typeof headingKeys)[number];
/** What it typed there; what it left as it was is written anew. */
export type TypedHeading = Readonly<Partial<Record<HeadingKey, Typed>>>;

/** The rows of the heading, in order. */
export const headingRows = {
  /** The way back, above what is printed. */
  link: 0,
  office: 1,
  name: 2,
  line: 3,
  /** Hidden keys of what the office fills in the next row. */
  keys: 4,
  number: 5,
  title: 6,
  occasion: 7,
  basis: 8,
  madeAt: 9,
  state: 10,
  /** With an empty row below. */
  count: 12,
} as const;

/** Where a list of a form without names for its heading has what the office fills. */
const unnamedRow = 3;

/** What stands in the number, place and date that nobody filled. */
const untyped = (plan: Plan, madeOn: Date): Readonly<Record<HeadingKey, string>> => ({
  number: words.number,
  placeAndDate: fill(words.placeAndDate, {
    place: plan.office.place,
    day: twoDigits(madeOn.getDate(), 10),
    month: twoDigits(madeOn.getMonth() + 1, 3),
    year: madeOn.getFullYear(),
  }),
});

const headingStyles = { number: "officialEntry", placeAndDate: "officialEntryItalic" } as const;
const headingRow = "heading";
/** Columns of the sheet that the number and what is beside it take. */
const halves = {
  number: { first: 1, count: 4 },
  placeAndDate: { first: grid.remarks, count: grid.last - grid.remarks + 1 },
} as const;

/** The number, the place and the date: the office fills them, and finds them again when the list is made again. */
function writeFilled(
  builder: SheetBuilder,
  { plan, period, madeOn, typed }: HeadingInput,
  { keys: row, number: line }: typeof headingRows,
): KeyedBlock {
  const { number, placeAndDate } = halves;
  const columns = [
    { key: "number", span: placeAndDate.first - number.first },
    { key: "placeAndDate", span: placeAndDate.count },
  ];
  const at = { row, column: 0 };
  const block = layOutTable(summaryAnchor(period.id, "heading"), builder.identity.name, at, [headingRow], columns);
  writeKeyRow(builder, block);
  builder.put({ row: line, column: 0 }, headingRow, "key");
  for (const key of headingKeys) {
    const { first, count } = halves[key];
    const cell = { row: line, column: first };
    const own = typed[key];
    builder.putMerged(area(line, first, 1, count), own ?? untyped(plan, madeOn)[key], headingStyles[key]);
    builder.validate(anyText(area(line, first, 1, 1), words.headingTitle, words.headingPrompts[key]));
    if (own === undefined) builder.filledByUs(cell);
  }
  return block;
}

/** The cells that the office fills in the heading of a sheet that was read; a list of an older form has no names for them. */
export function headingCells(blocks: ReadBlocks, period: PeriodId): Readonly<Record<HeadingKey, CellRef | undefined>> {
  const block = blocks.get(summaryAnchor(period, "heading"));
  const cellUnder = (key: HeadingKey): CellRef | undefined =>
    block === undefined ? { row: unnamedRow, column: halves[key].first } : cellOf(block, headingRow, key);
  return { number: cellUnder("number"), placeAndDate: cellUnder("placeAndDate") };
}

/** Whether somebody filled the number, or a place and date of another form than ours. */
export function isHeadingFilled(blocks: ReadBlocks, plan: Plan, period: PeriodId): boolean {
  const block = blocks.get(summaryAnchor(period, "heading"));
  const [number, place] = headingKeys.map((key) => rawUnder(block, headingRow, key));
  const isOurs = typeof place === "string" && place.startsWith(`${plan.office.place}, `);
  return block !== undefined && (number !== words.number || !isOurs);
}

export interface HeadingInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly madeOn: Date;
  readonly typed: TypedHeading;
}

/** The official heading: the council, whose list it is, under its office on the left, quốc hiệu and tiêu ngữ on the right, place and date, the title. */
export function writeHeading(builder: SheetBuilder, input: HeadingInput): KeyedBlock {
  const { plan, period } = input;
  const [office, council] = [inCapitals(plan.office.fullName), inCapitals(plan.office.council)];
  const at = headingRows;
  const left = (row: number): RangeRef => area(row, 1, 1, 4);
  const right = (row: number): RangeRef => area(row, grid.remarks, 1, grid.last - grid.remarks + 1);
  const wide = (row: number): RangeRef => area(row, 1, 1, grid.last);
  builder
    .putMerged(left(at.office), office, "officialCentered")
    .putMerged(right(at.office), words.republic, "republic")
    .putMerged(left(at.name), council, "officialBold")
    .putMerged(right(at.name), words.motto, "motto")
    // The line under an office is a third to a half of its name, the one under the motto as long as it.
    .putMerged(left(at.line), lineUnder(council, 13, 0.5), "headingLine")
    .putMerged(right(at.line), lineUnder(words.motto, 14, 1), "headingLine")
    .putMerged(wide(at.title), words.heading, "officialTitle")
    .putMerged(wide(at.occasion), occasionName(plan, period, words.occasionYear), "officialBold")
    .putMerged(
      wide(at.basis),
      fill(words.basis, { number: plan.number, date: dayMonthYear(plan.date), office: plan.office.fullName }),
      "officialItalic",
    )
    .put({ row: at.link, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: at.link, column: 1, name: anchors.indexState })
    .rowRun({ first: at.office, count: 2, height: 20 })
    .rowRun({ first: at.line, count: 1, height: 10 })
    .rowRun({ first: at.number, count: 1, height: 22 })
    .rowRun({ first: at.title, count: 1, height: 28 })
    // The last row of those that each page repeats keeps off what follows.
    .rowRun({ first: at.occasion, count: 1, height: 28 })
    .rowRun({ first: at.basis, count: 1, height: 20 })
    .rowRun({ first: at.link, count: 1, height: 18 })
    .rowRun({ first: at.madeAt, count: 2, height: 18 });
  return writeFilled(builder, input, at);
}
