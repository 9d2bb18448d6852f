import type { Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";
import type { FileStyles } from "./readStyles";

/** The file that a workbook was opened from, so that saving leaves in it what nobody has changed. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  /** Cells that nobody has painted still hold the very looks that stand here. */
  readonly styles: FileStyles;
  /** The sheets that were read, by their parts. */
  readonly sheets: ReadonlyMap<string, Sheet>;
}

const files = new WeakMap<Book, OpenedFile>();

export const rememberFile = (book: Book, file: OpenedFile): void => void files.set(book, file);

/** Null for a workbook that was made here. */
export const openedFile = (book: Book): OpenedFile | null => files.get(book) ?? null;
