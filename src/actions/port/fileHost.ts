import type { Raw } from "../../rules/figures/figures";
import type { CellRef } from "../../sheet/places";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import type { WorkbookHost } from "./workbookHost";

/** What workbooks are written as: .xlsm holds macros, .xlsx none. */
export const fileKinds = ["xlsx", "xlsm"] as const;
export type FileKind = (typeof fileKinds)[number];

/** Something of a file that did not go along into the one that is written, for people to be told. */
export interface LeftOut {
  /** `objects`: pictures, tables and charts of people's own on a sheet of ours that was made again. */
  readonly what: "macros" | "signatures" | "objects";
  readonly sheet?: string;
}

/** A host that can be written to a file. */
export interface FileHost extends WorkbookHost {
  /** As `read`, names of one sheet alone included, as a sheet brings them that people copied into another workbook. */
  readCopied(): Promise<RawWorkbook>;
  /** When a program saved the file last; "" where it does not say. */
  readonly savedAt: string;
  save(kind: FileKind): Promise<Uint8Array>;
  /** What did not go along, after `save`. */
  readonly leftOut: readonly LeftOut[];
}

/** What stands in a cell of a file, and how its format shows a number: as a day, with "%" behind it, a hundredfold so. */
export interface SeenCell {
  readonly value: Raw;
  readonly shows: "plain" | "day" | "points" | "percent";
}

/** A cell of a sheet and those around it, hidden rows and columns left out. */
export interface Sight {
  /** As the sheet heads them: "F". */
  readonly columns: readonly string[];
  /** `number` as the sheet heads it, from 1 on. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly SeenCell[] }[];
  /** Where among them the cell itself stands, from 0 on. */
  readonly own: CellRef;
}

/** A file whose cells can be looked at. */
export interface SeenFile extends FileHost {
  /** A cell and those around it. Throws a HostError: `notFound` where there is no such sheet. */
  look(sheet: string, at: CellRef): Promise<Sight>;
}
