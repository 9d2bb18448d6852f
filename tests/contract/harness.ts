import { HostError } from "../../src/actions/port/hostError";
import type { ProbedHost, WorkbookHost } from "../../src/actions/port/workbookHost";
import type { SheetChange, WorkbookChange } from "../../src/workbook/drawing/description";
import type { InspectedSheet, InspectedWorkbook } from "./inspected";
import { sample } from "./sample";

export interface Harness {
  /** On an empty workbook. */
  readonly host: WorkbookHost;
  /** Reads back what the host has written, by other means than the host's own. */
  readonly inspect: () => Promise<InspectedWorkbook>;
  /** The host again, where it stands before a program that calculates and tells of changes. */
  readonly live?: ProbedHost;
}

export type Made = Exclude<SheetChange, { action: "update" }>;

export const made = sample.sheets.filter((sheet): sheet is Made => sheet.action !== "update");
export const unitSheet = "01 Phòng Tổng hợp";
export const summary = "Tổng hợp Đợt 1";

export function sheetOf(book: InspectedWorkbook, name: string): InspectedSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What the tests of a part of the contract start from. */
export interface Start {
  readonly makeHarness: () => Promise<Harness>;
  /** The sample is applied. */
  readonly applied: () => Promise<Harness>;
  /** The same, of one workbook for all who only read it. */
  readonly toRead: () => Promise<Harness>;
  /** Whether the host stands before a program that calculates and tells of changes. */
  readonly isLive: boolean;
}

/** The code that a step fails with; undefined where it does not. */
export async function codeOf(step: Promise<unknown>): Promise<string | undefined> {
  try {
    await step;
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

export const only = (...sheets: SheetChange[]): WorkbookChange => ({ sheets, names: [] });

/** A person's entry, a status that changes by it, a list put back, and nothing else. */
export const update: SheetChange = {
  action: "update",
  name: unitSheet,
  blocks: [
    { row: 4, column: 2, contents: [[12, null, { formula: 'IF(C5*100>90*D5,"Đạt","Chưa đạt")', value: "Đạt" }]] },
    { row: 12, column: 1, contents: [["@ghi chú"]] },
  ],
  links: [{ row: 12, column: 1, sheet: summary, cell: { row: 1, column: 0 } }],
  styles: [{ range: { row: 12, column: 1, rows: 1, columns: 1 }, style: "labelLink" }],
};
