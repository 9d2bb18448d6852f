import type { Book } from "../model/book";
import type { EventRegistry } from "./eventRegistry";
import type { References } from "./references";

/** What every handler gets beside its target. */
export interface Call {
  readonly book: Book;
  readonly references: References;
  readonly events: EventRegistry;
  /** Throws `ApiNotFound` for a property that the offered Excel does not have: the library checks all but these writes. */
  requireMember(member: string): void;
}
