import { HostError } from "../actions/port/hostError";
import type { LeftOut, SeenFile, Sight } from "../actions/port/fileHost";
import type { ReadOptions, RunOptions } from "../actions/port/workbookHost";
import {
  canHash,
  blankSheet,
  convertTo,
  dropSignatures,
  emptyPackage,
  ReadBefore,
  writeNames,
  OfficePackage,
  openSheet,
  savedAt,
  cellContext,
  selectSheet,
  SheetDocument,
  StyleTable,
  WorkbookPart,
} from "../ooxml/ooxml";
import type { FileKind } from "../ooxml/ooxml";
import type { CellRef } from "../sheet/places";
import type { RawWorkbook } from "../workbook/blocks/raw";
import type { NameChange, SheetChange, WorkbookChange } from "../workbook/drawing/description";
import { guarded } from "./guarded";
import { isOurs } from "./isOurs";
import { lint } from "./lint";
import { lookAround } from "./lookAround";
import { readWorkbook } from "./readBlocks";
import { removeFrom } from "./removal";
import { updateSheet, worksheetPart, writeSheet } from "./sheetWriter";
import type { Made } from "./sheetWriter";

/** Lets the pane draw, and a cancellation arrive. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The port on .xlsx files. All is done in memory; what is not ours in the file stays as it was read, part by part. */
export class XlsxHost implements SeenFile {
  readonly calculates = false;
  /** What was lost so far. */
  readonly leftOut: LeftOut[] = [];

  private constructor(
    private readonly workbook: WorkbookPart,
    /** Whether the blank sheet of a new workbook is still there. */
    private hasBlank: boolean,
    private readonly before?: ReadBefore,
  ) {}

  /** An empty workbook. */
  static create(): XlsxHost {
    return new XlsxHost(WorkbookPart.of(emptyPackage()), true);
  }

  /** One whose sheets are written once each: a sheet that is written is packed before the next are, which takes less memory. */
  static createOnce(): XlsxHost {
    return new XlsxHost(WorkbookPart.of(emptyPackage().expectDone()), true);
  }

  /** Throws a HostError with a `file…` code for what is no .xlsx file that can be read. */
  static open(bytes: Uint8Array, before?: ReadBefore): Promise<XlsxHost> {
    return Promise.resolve().then(() =>
      guarded("fileUnreadable", () => new XlsxHost(WorkbookPart.of(OfficePackage.unpack(bytes)), false, before)),
    );
  }

  /** Opens files as `open` does, one after the other: what is alike in them is read once. */
  static opener(): (bytes: Uint8Array) => Promise<XlsxHost> {
    const before = new ReadBefore();
    return (bytes) => XlsxHost.open(bytes, before);
  }

  checkPassword(password: string): void {
    if (!canHash(password))
      throw new HostError("passwordNotPlain", "The 16-bit hash is of 15 ASCII characters at most");
  }

  /**
   * The file as it is now, of the kind that it was unless another is asked for; an .xlsx is without macros from then on. The
   * same changes on the same file give the same bytes.
   */
  save(kind?: FileKind): Promise<Uint8Array> {
    return Promise.resolve().then(() =>
      guarded("fileUnwritable", () => {
        if (kind !== undefined && convertTo(this.workbook, kind)) this.leftOut.push({ what: "macros" });
        return this.workbook.file.pack();
      }),
    );
  }

  read(asked: ReadOptions = {}): Promise<RawWorkbook> {
    return Promise.resolve().then(() =>
      guarded("fileUnreadable", () => readWorkbook(this.workbook, { ...asked, before: this.before })),
    );
  }

  /** As `read`, names of one sheet alone included: a sheet that people copied into another workbook brings such along. */
  readCopied(): Promise<RawWorkbook> {
    return Promise.resolve().then(() =>
      guarded("fileUnreadable", () => readWorkbook(this.workbook, { withLocal: true })),
    );
  }

  /** When a program saved the file last, as it says itself: "2024-12-31T09:30:00Z"; "" where it does not. */
  get savedAt(): string {
    return guarded("fileUnreadable", () => savedAt(this.workbook.file));
  }

  async apply(change: WorkbookChange, options: RunOptions = {}): Promise<void> {
    lint(change);
    guarded("fileUnwritable", () => this.prepare(change));
    const styles = guarded("fileUnwritable", () => StyleTable.of(this.workbook.file, this.workbook.part));
    const names = new Map<string, NameChange[]>();
    for (const name of change.names) names.set(name.sheet, [...(names.get(name.sheet) ?? []), name]);
    for (const [index, sheet] of change.sheets.entries()) {
      if (options.signal || options.onProgress) await breathe();
      if (options.signal?.aborted === true) throw new HostError("cancelled", "Cancelled between two sheets");
      guarded("fileUnwritable", () => {
        this.applySheet(sheet, names.get(sheet.name) ?? [], styles);
        this.rest(sheet.name);
      });
      options.onProgress?.({ done: index + 1, total: change.sheets.length, sheet: sheet.name });
    }
    guarded("fileUnwritable", () => this.finish(change));
  }

  /** A file has no screen. */
  goTo(): Promise<void> {
    return Promise.resolve();
  }

  look(sheet: string, at: CellRef): Promise<Sight> {
    return Promise.resolve().then(() => guarded("fileUnreadable", () => lookAround(this.workbook, sheet, at)));
  }

  /** Refuses what cannot be written rightly, before anything is. */
  private prepare(change: WorkbookChange): void {
    const { workbook } = this;
    if (workbook.isStrict) throw new HostError("fileStrict", "An ISO strict file");
    // Dates come as serials of 1900, and a content does not say that it is one.
    if (workbook.has1904Dates) throw new HostError("fileDates1904", "A workbook that counts dates from 1904");
    const adds = change.sheets.some(({ action, name }) => action !== "update" && workbook.indexOf(name) < 0);
    const removes = change.remove?.sheets.some((name) => workbook.indexOf(name) >= 0) === true;
    if ((adds || removes) && workbook.structureIsProtected) {
      throw new HostError("structureProtected", "No sheet can be added or removed");
    }
  }

  /** `names` are those of the change that lead to the sheet. */
  private applySheet(change: SheetChange, names: readonly NameChange[], styles: StyleTable): void {
    const { workbook } = this;
    const at = workbook.indexOf(change.name);
    if (change.action === "update") {
      if (at < 0) throw new HostError("notFound", "No such sheet", { sheet: change.name });
      updateSheet(workbook, at, change, styles);
    } else if (at >= 0) {
      if (change.action === "create") this.checkOurs(at, change);
      const loses = writeSheet(workbook, at, change, styles, change.action === "create", names);
      if (loses) this.leftOut.push({ what: "objects", sheet: change.name });
    } else {
      writeSheet(workbook, this.insert(change), change, styles, false, names);
    }
  }

  /** No more is done to a sheet in this change. */
  private rest(sheet: string): void {
    const entry = this.workbook.sheetAt(this.workbook.indexOf(sheet));
    if (entry?.isWorksheet === true) this.workbook.file.rest(entry.part);
  }

  private insert({ after, name }: Made): number {
    const { workbook } = this;
    const behind = after === null ? -1 : workbook.indexOf(after);
    if (after !== null && behind < 0)
      throw new HostError("notFound", `No sheet ${after} to stand behind`, { sheet: name });
    workbook.insertSheet(behind + 1, name);
    return behind + 1;
  }

  /** A sheet of a person's under the name of one to be made is never written over. */
  private checkOurs(at: number, change: Made): void {
    const { workbook } = this;
    const part = worksheetPart(workbook, at);
    const isBlank = this.hasBlank && change.name === blankSheet;
    const document = workbook.file.view(part);
    if (isBlank || document === undefined) return;
    const { cell } = openSheet(workbook, part, cellContext(workbook));
    const textAt = (ref: CellRef): string => {
      const { value } = cell(ref);
      return typeof value === "string" ? value : "";
    };
    if (!isOurs(new SheetDocument(document.root), change, textAt)) {
      throw new HostError("sheetNameTaken", "A sheet with other contents has this name", { sheet: change.name });
    }
  }

  private finish(change: WorkbookChange): void {
    const { workbook } = this;
    this.dropBlank(change);
    const there = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
    for (const { sheet, name } of change.names) {
      if (!there.has(sheet.toLowerCase())) throw new HostError("notFound", `${name} refers to no sheet`, { sheet });
    }
    writeNames(workbook, change.names);
    if (change.remove) removeFrom(workbook, change.remove);
    this.activate(change.activate);
    workbook.recalculateOnLoad();
    if (dropSignatures(workbook)) this.leftOut.push({ what: "signatures" });
  }

  private dropBlank(change: WorkbookChange): void {
    const made = change.sheets.some(({ action }) => action !== "update");
    if (!this.hasBlank || !made) return;
    this.hasBlank = false;
    const wanted = change.sheets.some(({ name }) => name.toLowerCase() === blankSheet.toLowerCase());
    if (!wanted) this.workbook.removeSheet(this.workbook.indexOf(blankSheet));
  }

  private activate(name: string | undefined): void {
    const { sheets, activeIndex } = this.workbook;
    const firstVisible = sheets.findIndex(({ visibility }) => visibility === "visible");
    if (firstVisible < 0) throw new HostError("unexpected", "Every sheet would be hidden");
    const asked = name === undefined ? activeIndex : this.workbook.indexOf(name);
    if (asked < 0) throw new HostError("notFound", "No sheet to show", name === undefined ? {} : { sheet: name });
    const isVisible = sheets[asked]?.visibility === "visible";
    if (name !== undefined && !isVisible)
      throw new HostError("unexpected", "A hidden sheet cannot be shown", { sheet: name });
    if (name !== undefined || !isVisible) selectSheet(this.workbook, isVisible ? asked : firstVisible);
  }
}
