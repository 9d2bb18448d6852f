import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";

/** What stands behind a `Worksheet` and its parts. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: Sheet;
}
