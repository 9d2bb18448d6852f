import type { LeftOut, SeenFile, Sight } from "../../actions/port/fileHost";
import { attempt } from "../../actions/run/attempt";
import type { ActionResult } from "../../actions/run/outcomes";
import type { WorkbookHost } from "../../actions/port/workbookHost";
import { fileBytes } from "../engine/fileBytes";
import type { FileMaker } from "../engine/fileMaker";
import { FileBook } from "./fileBook";
import type { ChosenFile, FilePlace } from "./filePlace";
import { kindOf, nextVersion } from "./versions";

/** The cell that was asked for last. */
export interface ShownCell {
  readonly sheet: string;
  readonly sight: Sight;
}

/** What is known of the file that the page works on. */
export interface FileState {
  /** Another with each file that is opened or begun. */
  readonly turn: number;
  /** Null for a new workbook that nobody has given a name yet. */
  readonly opened: string | null;
  readonly place: FilePlace | null;
  /** It has changes that nobody has downloaded or saved. */
  readonly changed: boolean;
  /** What its next download is called. */
  readonly next: string;
  readonly leftOut: readonly LeftOut[];
  readonly shown: ShownCell | null;
}

/** What a new workbook is called when it is downloaded. */
const firstName = "thi-dua.xlsx";

const begin = (turn: number): FileState => ({
  ...{ turn, opened: null, place: null, changed: false, next: firstName, leftOut: [], shown: null },
});

/** The file that the page works on. There is always one: a new workbook to begin with. */
export class FileStore {
  #state = begin(0);
  #book: FileBook;
  readonly #maker: FileMaker;
  readonly #listeners = new Set<() => void>();

  constructor(maker: FileMaker) {
    this.#maker = maker;
    this.#book = this.#newBook();
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly state = (): FileState => this.#state;

  /** What the actions work on. */
  readonly host = (): WorkbookHost => this.#book;

  /** The file's bytes; null where there is nothing to give. */
  readonly bytes = (): Uint8Array | null => this.#book.bytes;

  readonly startNew = (): void => {
    this.#book = this.#newBook();
    this.#tell(begin(this.#state.turn + 1));
  };

  /** Puts a file in the place of the one that is open; that one stays where the new one cannot be read. */
  readonly open = ({ file, place }: ChosenFile): Promise<ActionResult<null>> =>
    attempt(async () => {
      const bytes = await fileBytes(file);
      const { open } = this.#maker;
      const name = file.name.normalize("NFC");
      const host = await open(bytes);
      const events = { changed: this.#changed, shown: this.#shown };
      this.#book = new FileBook(host, kindOf(name), () => open(bytes), open, events);
      this.#tell({ ...begin(this.#state.turn + 1), opened: name, place, next: nextVersion(name) });
      return null;
    });

  /** The file was given away under the name that stood for it. */
  readonly downloaded = (): void => {
    const { next, opened } = this.#state;
    this.#tell({ ...this.#state, changed: false, opened: opened ?? next, next: nextVersion(next) });
  };

  readonly savedIn = (place: FilePlace): void => this.#tell({ ...this.#state, changed: false, place });

  readonly closeCell = (): void => this.#tell({ ...this.#state, shown: null });

  #newBook(): FileBook {
    const { create, open } = this.#maker;
    const again = (): Promise<SeenFile> => Promise.resolve(create());
    return new FileBook(create(), kindOf(firstName), again, open, { changed: this.#changed, shown: this.#shown });
  }

  // What was shown may not stand there any more.
  readonly #changed = (): void =>
    this.#tell({ ...this.#state, changed: true, leftOut: [...this.#book.leftOut], shown: null });

  readonly #shown = (sheet: string, sight: Sight): void => this.#tell({ ...this.#state, shown: { sheet, sight } });

  #tell(state: FileState): void {
    this.#state = state;
    for (const changed of this.#listeners) changed();
  }
}
