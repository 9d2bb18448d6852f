import type { RangeRef } from "../../sheet/places";
import type { Book } from "../host/model/book";
import type { BookChange } from "../host/model/bookChange";
import type { Sheet } from "../host/model/sheet";
import type { BookState } from "./bookState";
import { captureBook, restoreBook } from "./bookState";
import type { CellsState } from "./cellsState";
import { captureCells, restoreCells } from "./cellsState";

type Entry = { readonly cells: CellsState } | { readonly book: BookState };

const limit = 100;

/** What a person can take back. Whatever the add-in writes empties it, as in Excel; so does a colleague's structure. */
export class History {
  private undone: Entry[] = [];
  private done: Entry[] = [];

  constructor(private readonly book: Book) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Before cells of one area change. */
  beforeCells(sheet: Sheet, area: RangeRef): void {
    this.record({ cells: captureCells(sheet, area) });
  }

  /** A step that changes contents of one area; one that throws has changed nothing, and is not to be taken back. */
  cells(sheet: Sheet, area: RangeRef, step: () => void): void {
    const before = captureCells(sheet, area);
    step();
    this.record({ cells: before });
  }

  /** The same for a step that changes anything else. */
  structure(step: () => void): void {
    const before = captureBook(this.book);
    step();
    this.record({ book: before });
  }

  /** The last edit did not happen after all. */
  forget(): void {
    this.done.pop();
  }

  undo(): void {
    this.move(this.done, this.undone);
  }

  redo(): void {
    this.move(this.undone, this.done);
  }

  hear(change: BookChange): void {
    if (change.kind === "calculated" || change.kind === "activated") return;
    if (change.source === "api") this.clear();
    else if (change.source === "another") {
      // A state of the whole workbook would take the colleague's entry back as well.
      this.done = this.done.slice(this.done.findLastIndex((entry) => "book" in entry) + 1);
      this.undone = [];
    }
  }

  private clear(): void {
    this.done = [];
    this.undone = [];
  }

  private record(entry: Entry): void {
    this.done = [...this.done, entry].slice(-limit);
    this.undone = [];
  }

  private move(from: Entry[], to: Entry[]): void {
    const entry = from.pop();
    if (entry === undefined) return;
    if ("cells" in entry) {
      const { sheet, area } = entry.cells;
      to.push({ cells: captureCells(sheet, area) });
      restoreCells(this.book, entry.cells);
      this.book.select(sheet, area);
    } else {
      to.push({ book: captureBook(this.book) });
      restoreBook(this.book, entry.book);
    }
  }
}
