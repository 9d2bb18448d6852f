import type { SheetChange, SheetLayout, WorkbookChange } from "../../src/workbook/drawing/description";
import { sample } from "../contract/sample";

export type Made = Exclude<SheetChange, { action: "update" }>;

/** A new sheet of one text, after the manner of the sample's first. */
export function newSheet(name: string, layout: Partial<SheetLayout> = {}, rest: Partial<Made> = {}): Made {
  const [index] = sample.sheets;
  if (!index || index.action === "update") throw new Error("The sample begins with a new sheet");
  return { ...index, name, ...rest, layout: { ...index.layout, ...layout } };
}

export const change = (...sheets: SheetChange[]): WorkbookChange => ({ sheets, names: [] });
