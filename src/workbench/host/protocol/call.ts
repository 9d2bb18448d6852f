import type { Book } from "../model/book";
import type { EventRegistry } from "./eventRegistry";
import type { References } from "./references";

/** What every handler gets beside its target. */
export interface Call {
  readonly book: Book;
  readonly references: References;
  readonly events: EventRegistry;
}
