import type { CellRef, WorkbookChange } from "../../workbook/drawing/description";
import type { RawWorkbook } from "../../workbook/blocks/raw";

/** How far a long step is: `done` of `total` sheets. `sheet` is the one just finished. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet?: string;
}

/** Something that the host refused and that the workbook is whole without. `sheet` where it is known. */
export interface HostWarning {
  readonly code: "freezeRefused" | "pageSetupRefused";
  readonly sheet?: string;
}

export interface RunOptions {
  readonly onWarning?: (warning: HostWarning) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Honoured between requests: what was written before stays written. */
  readonly signal?: AbortSignal;
}

/** What is read besides the blocks. */
export interface ReadOptions extends RunOptions {
  /** Names whose sheets are read whole, with all that stands beside the blocks. */
  readonly whole?: readonly string[];
  /** The blocks that are read; absent, every one behind a `TD_` name. What else there is was read before. */
  readonly only?: readonly string[];
}

/** What is told of a change besides. */
export interface ApplyOptions extends RunOptions {
  /**
   * The workbook as it was read, whole sheets among it: where a cell that is written over, or a sheet that is made anew or goes,
   * is not as it was, somebody typed meanwhile, and nothing is written; what they typed later still is put back. A host in which nobody else types may pass it over.
   */
  readonly seen?: RawWorkbook;
}

/**
 * The port: what the actions ask of whatever holds the workbook. Two adapters stand behind it, `excel/` and `xlsx/`, and one
 * contract suite runs against both. Both throw `HostError` alone.
 */
export interface WorkbookHost {
  /** Whether it recalculates formulas by itself. A file does not: the values that `rules` computed are written anew. */
  readonly calculates: boolean;
  /** Throws where no sheet can be locked with this password; asked before anything is written. */
  checkPassword(password: string): void;
  /** Reads every sheet's name and every block behind a `TD_` name. Writes nothing. */
  read(options?: ReadOptions): Promise<RawWorkbook>;
  /**
   * What was read, brought up to date with what stands now on some sheets (their ids); null where more is not as it was: which
   * sheets there are, how many names, where those of these sheets lead. Absent where nobody changes a workbook that is open.
   */
  readAgain?(before: RawWorkbook, sheets: ReadonlySet<string>, options?: RunOptions): Promise<RawWorkbook | null>;
  /** Applies a change in its order; throws `changedMeanwhile` where somebody typed meanwhile, see `seen`. Running the same change again after a failure completes it. */
  apply(change: WorkbookChange, options?: ApplyOptions): Promise<void>;
  /** Shows a cell to the user; a host without a screen does nothing. */
  goTo(sheet: string, cell: CellRef): Promise<void>;
}

/** What can be asked of the first cell of a range; sizes in points. */
export type CellTrait =
  | "value"
  | "formula"
  | "numberFormat"
  | "fill"
  | "bold"
  | "locked"
  | "wrap"
  | "rowHidden"
  | "rowHeight"
  | "columnHidden"
  | "columnWidth"
  | "linksTo"
  | "validation"
  | "prompt"
  | "conditionalFormats";
/** What can be asked of a sheet; of charts, of the first one and its first series. */
export type SheetTrait =
  | "visibility"
  | "tabColor"
  | "gridlines"
  | "frozen"
  | "orientation"
  | "pagesWide"
  | "pagesHigh"
  | "titleRows"
  | "printArea"
  | "protected"
  | "allowInsertRows"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowFormatRows"
  | "charts"
  | "series"
  | "seriesName"
  | "points";

/** What can be asked of the program. `calculationMode`: `Manual`, or `Automatic` where it calculates by itself. */
export type ProgramTrait = "calculationMode";

/**
 * A question about a sheet that stands in the workbook: of one of its cells (`B5`), of itself, of what a name leads to (`A1:B2`); or
 * about the program that has it open.
 */
export type Asked =
  | { readonly of: "cell"; readonly at: string; readonly trait: CellTrait }
  | { readonly of: "sheet"; readonly trait: SheetTrait }
  | { readonly of: "name"; readonly name: string }
  | { readonly of: "program"; readonly trait: ProgramTrait };

/** An answer as the host gives it; null where there is none, or where it differs within what was asked. */
export type Answer = string | number | boolean | null;

/** A host that tells what stands in a sheet, however it came there. */
export interface ProbedHost extends WorkbookHost {
  /** In the order of the questions. Reads only. Throws a HostError. */
  probe(sheet: string, asked: readonly Asked[]): Promise<readonly Answer[]>;
  /**
   * Does some work, and gives whether the program tells, within a while, that these cells of the sheet (`B3`) were changed.
   * Throws a HostError, or what the work throws.
   */
  hear(sheet: string, at: string, work: () => Promise<void>): Promise<boolean>;
}
