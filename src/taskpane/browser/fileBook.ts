import type { FileKind, SeenFile, Sight } from "../../actions/port/fileHost";
import type { ApplyOptions, ReadOptions } from "../../actions/port/workbookHost";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import type { WorkbookChange } from "../../workbook/drawing/description";

interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** What is told of a file that is worked on. */
export interface BookEvents {
  /** It was written to. */
  readonly changed: () => void;
  /** Somebody asked for a cell. */
  readonly shown: (sheet: string, sight: Sight) => void;
}

/**
 * A file that is worked on in the browser's memory. What is made of it is at hand as bytes after each change; a change that
 * fails or is stopped leaves the file as it was before it.
 */
export class FileBook implements SeenFile {
  readonly calculates = false;
  #host: SeenFile;
  #bytes: Uint8Array | null = null;

  constructor(
    host: SeenFile,
    private readonly kind: FileKind,
    /** Opens the file as it was when it came here. */
    private readonly reopen: () => Promise<SeenFile>,
    private readonly open: (bytes: Uint8Array) => Promise<SeenFile>,
    private readonly events: BookEvents,
  ) {
    this.#host = host;
  }

  /** The file as it is now; null where it was never written to. */
  get bytes(): Uint8Array | null {
    return this.#bytes;
  }

  get leftOut(): SeenFile["leftOut"] {
    return this.#host.leftOut;
  }

  checkPassword(password: string): void {
    this.#host.checkPassword(password);
  }

  read(options?: ReadOptions): Promise<RawWorkbook> {
    return this.#host.read(options);
  }

  readCopied(): Promise<RawWorkbook> {
    return this.#host.readCopied();
  }

  get savedAt(): string {
    return this.#host.savedAt;
  }

  save(kind: FileKind): Promise<Uint8Array> {
    return this.#host.save(kind);
  }

  look(sheet: string, at: CellRef): Promise<Sight> {
    return this.#host.look(sheet, at);
  }

  async apply(change: WorkbookChange, options?: ApplyOptions): Promise<void> {
    const before = this.#bytes;
    try {
      await this.#host.apply(change, options);
      this.#bytes = await this.#host.save(this.kind);
    } catch (error) {
      this.#host = await (before === null ? this.reopen() : this.open(before));
      throw error;
    }
    this.events.changed();
  }

  async goTo(sheet: string, cell: CellRef): Promise<void> {
    this.events.shown(sheet, await this.#host.look(sheet, cell));
  }
}
