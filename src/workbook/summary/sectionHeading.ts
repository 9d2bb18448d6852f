import { sheetTexts } from "../../locale/workbook/sheets";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { grid } from "./grid";

/** Points of a section's heading. */
export const sectionHeight = 26;
/** Points of the empty row behind a section. */
export const gapHeight = 16;

/** A section's heading over the whole width. */
export function writeSectionHeading(builder: SheetBuilder, text: string, row: number): void {
  builder
    .putMerged(area(row, 1, 1, grid.last), text, "section")
    .rowRun({ first: row, count: 1, height: sectionHeight });
}

/** The same at the head of a further page. */
export function writeHeadingAgain(builder: SheetBuilder, text: string, row: number): void {
  writeSectionHeading(builder, `${text} ${sheetTexts.continued}`, row);
}

/** The empty row behind a section. */
export function writeGap(builder: SheetBuilder, row: number): void {
  builder.rowRun({ first: row, count: 1, height: gapHeight });
}
