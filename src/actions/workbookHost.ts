import type { CellRef, WorkbookChange } from "../workbook/drawing/description";
import type { RawWorkbook } from "../workbook/blocks/raw";

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
  /** Applies a change in its order; throws `changedMeanwhile` where somebody typed meanwhile, see `seen`. Running the same change again after a failure completes it. */
  apply(change: WorkbookChange, options?: ApplyOptions): Promise<void>;
  /** Shows a cell to the user; a host without a screen does nothing. */
  goTo(sheet: string, cell: CellRef): Promise<void>;
}
