import { wholeSheet } from "../../../sheet/areas";
import { cellKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";
import type { BookChange, BookListener, ChangeSource } from "./bookChange";
import { newProperties } from "./bookProperties";
import type { CalculationEngine } from "./calculation/calculationEngine";
import type { Value } from "./cells/scalar";
import type { DefinedName } from "./definedName";
import { checkName } from "./definedName";
import { accessDenied, ExcelFault, itemNotFound } from "./excelFault";
import { mentions, renamingSheet, rewriteReferences } from "./formula/references";
import { withoutSheet } from "./formula/shift";
import { rewriteFormulas } from "./rewriteFormulas";
import { Sheet } from "./sheet";
import type { Visibility } from "./sheet";
import { checkSheetName, freeSheetName } from "./sheetName";
import type { Trait } from "./traits";

export interface Selection {
  readonly sheet: string;
  readonly area: RangeRef;
  /** Further areas that were added to it, in their order. */
  readonly more?: readonly RangeRef[];
}

/** What calculated values hang on, as it was when they were calculated. */
interface Calculated {
  readonly sheets: readonly Pick<Sheet, "id" | "revision">[];
  readonly names: readonly Pick<DefinedName, "scope" | "name" | "formula">[];
}

/**
 * The document: sheets, names and what is selected. It knows nothing of Office.js, of Node or of a browser: a grid may show
 * it and write to it beside the protocol. Every change is told to the listeners.
 */
export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Files that were opened beside it as new workbooks, as base64. */
  readonly openedBeside: string[] = [];
  structureProtected = false;
  structurePassword: string | null = null;
  private mode = "Automatic";
  readonly properties = newProperties();
  /** What of real Excel's ways it shows. */
  readonly traits = new Set<Trait>();
  /** Who writes now; the protocol and `userTypes` set it. */
  source: ChangeSource = "api";
  private active: Sheet;
  private selected: Selection;
  private nextId = 1;
  private calculated: Calculated | null = null;
  private readonly listeners = new Set<BookListener>();

  constructor(
    private readonly engine: CalculationEngine,
    /** The name of the workbook's file. */
    readonly fileName = "book.xlsx",
    firstSheet = "Sheet1",
  ) {
    this.active = new Sheet(this.freshId(), firstSheet);
    this.sheets.push(this.active);
    this.selected = { sheet: this.active.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  get calculationMode(): string {
    return this.traits.has("manualCalculation") ? "Manual" : this.mode;
  }

  set calculationMode(mode: string) {
    this.mode = mode;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: BookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** An id as Excel makes them; unique in this workbook. */
  freshId(): string {
    const digits = (this.nextId++).toString(16).toUpperCase().padStart(12, "0");
    return `{00000000-0001-0000-0000-${digits}}`;
  }

  get activeSheet(): Sheet {
    return this.active;
  }

  get selection(): Selection {
    return this.selected;
  }

  /** By id or by name, in any case. */
  findSheet(key: string): Sheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  sheet(key: string): Sheet {
    const found = this.findSheet(key);
    if (found === null) throw itemNotFound(`sheet "${key}"`);
    return found;
  }

  positionOf(sheet: Sheet): number {
    return this.sheets.indexOf(sheet);
  }

  addSheet(name = freeSheetName(this.sheets), position = this.sheets.length): Sheet {
    this.requireOpenStructure();
    checkSheetName(name, this.sheets);
    const sheet = new Sheet(this.freshId(), name);
    this.sheets.splice(position, 0, sheet);
    this.announce({ kind: "sheetAdded", sheet: sheet.id, source: this.source });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireOpenStructure();
    checkSheetName(
      name,
      this.sheets.filter((other) => other !== sheet),
    );
    const old = sheet.name;
    sheet.name = name;
    rewriteFormulas(this, renamingSheet(old, name));
    sheet.revision++;
    this.announce({ kind: "sheetChanged", sheet: sheet.id, source: this.source });
  }

  deleteSheet(sheet: Sheet): void {
    this.requireOpenStructure();
    if (this.traits.has("anotherBookInFront") && this.source === "api") {
      throw new ExcelFault("InvalidSelection", "another workbook has the focus");
    }
    if (sheet.visibility === "VeryHidden") throw new ExcelFault("InvalidOperation", `"${sheet.name}" is very hidden`);
    this.requireAnotherVisible(sheet);
    this.sheets.splice(this.positionOf(sheet), 1);
    this.names = this.names.filter((name) => name.scope !== sheet.id);
    const leadsThere = mentions(sheet.name);
    const lost = withoutSheet(sheet.name);
    rewriteFormulas(this, (formula) => (leadsThere(formula) ? rewriteReferences(formula, lost) : formula));
    if (this.active === sheet) this.activateFirstVisible();
    this.announce({ kind: "sheetDeleted", sheet: sheet.id, source: this.source });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireOpenStructure();
    this.sheets.splice(this.positionOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.announce({ kind: "sheetChanged", sheet: sheet.id, source: this.source });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    if (sheet.visibility === visibility) return;
    this.requireOpenStructure();
    if (visibility !== "Visible") this.requireAnotherVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.active === sheet) this.activateFirstVisible();
    this.announce({ kind: "sheetChanged", sheet: sheet.id, source: this.source });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new ExcelFault("InvalidOperation", `"${sheet.name}" is hidden`);
    if (this.active === sheet) return;
    this.active = sheet;
    this.selected = { sheet: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.announce({ kind: "activated", sheet: sheet.id, source: this.source });
  }

  select(sheet: Sheet, area: RangeRef, more: readonly RangeRef[] = []): void {
    this.activate(sheet);
    this.selected = { sheet: sheet.id, area, ...(more.length === 0 ? {} : { more }) };
  }

  /** A name of the sheet where `scope` is its id, else of the workbook. */
  findName(name: string, scope: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.names.find((known) => known.scope === scope && known.name.toLowerCase() === wanted) ?? null;
  }

  addName(name: string, scope: string | null, formula: string, comment = ""): DefinedName {
    checkName(name, scope, this.names);
    const added = { name, scope, formula, comment, visible: true };
    this.names.push(added);
    this.announce({ kind: "names", source: this.source });
    return added;
  }

  /** Adds a name as a file has it, which is known to be one and new. */
  readName(name: string, scope: string | null, formula: string): void {
    this.names.push({ name, scope, formula, comment: "", visible: true });
  }

  deleteName(name: DefinedName): void {
    this.names = this.names.filter((known) => known !== name);
    this.announce({ kind: "names", source: this.source });
  }

  /** Throws `AccessDenied` where the structure of the workbook is protected. */
  requireOpenStructure(): void {
    if (this.structureProtected) throw accessDenied("the structure of the workbook is protected");
  }

  /** Gives every formula its result, unless nothing has changed since the last time. */
  async calculate(force = false): Promise<void> {
    if (this.calculationMode === "Manual" && !force) return;
    if (this.calculated !== null && this.isAsIn(this.calculated)) return;
    const calculated = this.now();
    const results = await this.engine.calculate(this.sheets, this.names);
    this.calculated = calculated;
    for (const sheet of this.sheets) {
      const computed = new Map<number, Value>();
      results.get(sheet.id)?.forEach((value, key) => computed.set(key, value));
      sheet.computed = computed;
    }
    this.announce({ kind: "calculated" });
  }

  /** What a formula gives now, as though it stood on a sheet beside the others: its references have to name their sheet. */
  async evaluate(formula: string): Promise<Value> {
    const [value = ""] = await this.evaluateAll([formula]);
    return value;
  }

  /** The same for many at once, in their order. */
  async evaluateAll(formulas: readonly string[]): Promise<readonly Value[]> {
    const contents = new Map(formulas.map((formula, row) => [cellKey(row, 0), { formula }]));
    const scratch = { id: "scratch", name: "~", revision: 0, contents };
    const results = await this.engine.calculate([...this.sheets, scratch], this.names);
    return formulas.map((_, row) => results.get(scratch.id)?.get(cellKey(row, 0)) ?? "");
  }

  /** Says that an area of the sheet was written, so that views draw it again. */
  touched(kind: "cells" | "formats" | "rules" | "sizes", sheet: Sheet, area: RangeRef = wholeSheet): void {
    this.announce({ kind, sheet: sheet.id, area, source: this.source });
  }

  dispose(): void {
    this.listeners.clear();
    this.engine.dispose();
  }

  private now(): Calculated {
    // Frozen: nobody changes it, and whoever copies a workbook shares it.
    return Object.freeze({
      sheets: this.sheets.map(({ id, revision }) => ({ id, revision })),
      names: this.names.map(({ scope, name, formula }) => ({ scope, name, formula })),
    });
  }

  /** Asked before every reading: it compares a thousand names one by one, and makes nothing. */
  private isAsIn({ sheets, names }: Calculated): boolean {
    return (
      sheets.length === this.sheets.length &&
      names.length === this.names.length &&
      this.sheets.every(({ id, revision }, at) => sheets[at]?.id === id && sheets[at].revision === revision) &&
      this.names.every(({ scope, name, formula }, at) => {
        const before = names[at];
        return before?.scope === scope && before.name === name && before.formula === formula;
      })
    );
  }

  private requireAnotherVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
      throw new ExcelFault("InvalidOperation", "a workbook keeps at least one visible sheet");
    }
  }

  private activateFirstVisible(): void {
    const first = this.sheets.find((sheet) => sheet.visibility === "Visible");
    if (first) this.activate(first);
  }
}
