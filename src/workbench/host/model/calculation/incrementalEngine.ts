import { columnOfKey, rowOfKey } from "../../../../sheet/cellKey";
import type { Content, Value } from "../cells/scalar";
import { expandNames } from "../formula/expandNames";
import type { CalculationEngine, EngineName, EngineSheet, Results } from "./calculationEngine";
import type { FormulaCell } from "./dependencies";
import { Dependencies } from "./dependencies";
import { nameLookup } from "./nameLookup";

/** A sheet as it was calculated last. */
interface Known {
  readonly name: string;
  readonly revision: number;
  readonly source: ReadonlyMap<number, Content>;
  readonly contents: ReadonlyMap<number, Content>;
  /** Formulas with their names replaced. */
  readonly expanded: ReadonlyMap<number, string>;
  /** Formulas that may give something else every time. */
  readonly volatile: ReadonlySet<number>;
}

/** A formula with its names replaced. */
interface Expanded {
  readonly formula: string;
  readonly isVolatile: boolean;
}

/** Replaces the names of a formula on a sheet of this name. */
type Expand = (formula: string, sheet: string) => Expanded;

const mostSought = 2000;
/** An address changes with its formula's names alone, though Excel asks for it anew every time. */
const volatile = /\b(?:(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO)\(|CELL\((?!"address"))/i;

/**
 * Calculates what a change touches, and no more: formulas that read nothing new are handed to the engine behind it as the
 * values they gave. Once an array has spilled, everything is calculated every time.
 */
export class IncrementalEngine implements CalculationEngine {
  private readonly known = new Map<string, Known>();
  private readonly results = new Map<string, Map<number, Value>>();
  private dependencies = new Dependencies();
  private names = "";
  /** By formula, and by its sheet where sheets have names of their own: many sheets hold the same formulas. */
  private readonly expanded = new Map<string, Expanded>();
  private spilled = false;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly engine: CalculationEngine) {}

  calculate(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results> {
    const next = this.queue.then(() => this.run(sheets, names));
    this.queue = next.catch(() => undefined);
    return next;
  }

  dispose(): void {
    this.engine.dispose();
  }

  /** Which formulas read which cells is most of what it knows: copies of it share that until they change it. */
  share(): void {
    this.dependencies.share();
  }

  private async run(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results> {
    if (this.spilled) return this.engine.calculate(sheets, names);
    const dirty = this.findDirty(sheets, names);
    if (dirty.size > 0) {
      const part = this.part(sheets, dirty);
      try {
        this.merge(await this.engine.calculate(part, []), part, dirty);
      } catch (error) {
        this.forget();
        throw error;
      }
    }
    return this.results;
  }

  private forget(): void {
    this.known.clear();
    this.results.clear();
    this.names = "";
    this.expanded.clear();
    this.dependencies = new Dependencies();
  }

  /** Formulas to calculate, by sheet id. Takes note of what is there now. */
  private findDirty(sheets: readonly EngineSheet[], names: readonly EngineName[]): Map<string, Set<number>> {
    const ids = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
    const dirty = new Map<string, Set<number>>(sheets.map((sheet) => [sheet.id, new Set()]));
    const changed: FormulaCell[] = [];
    const isScoped = names.some(({ scope }) => scope !== null);
    const namesNow = JSON.stringify([names, isScoped ? [...ids] : []]);
    const sameNames = namesNow === this.names;
    if (!sameNames) this.expanded.clear();
    this.names = namesNow;
    const expand = this.expander(sheets, names, isScoped);
    for (const id of [...this.known.keys()]) if (!ids.has(id)) this.drop(id);
    for (const sheet of sheets) {
      const before = this.known.get(sheet.id);
      const keys = dirty.get(sheet.id) ?? new Set<number>();
      const untouched =
        before?.source === sheet.contents && before.revision === sheet.revision && before.name === sheet.name;
      if (untouched && sameNames) for (const key of before.volatile) keys.add(key);
      else this.compare(sheet, before, expand, keys, changed);
    }
    this.spread(changed, dirty, ids);
    return new Map([...dirty].filter(([, keys]) => keys.size > 0));
  }

  private expander(sheets: readonly EngineSheet[], names: readonly EngineName[], isScoped: boolean): Expand {
    const find = nameLookup(sheets, names);
    const sought = names.length > mostSought ? [] : names.map(({ name }) => name.replace(/[.\\?]/g, "\\$&"));
    const mentions = new RegExp(sought.join("|") || (names.length === 0 ? "(?!)" : ""), "i");
    return (written, sheet) => {
      const key = isScoped ? `${sheet}!${written}` : written;
      const known = this.expanded.get(key);
      if (known !== undefined) return known;
      // Reading a formula takes long, and most hold no name; looking for thousands of names takes longer.
      const formula = mentions.test(written) ? expandNames(written, sheet, find) : written;
      const expanded = { formula, isVolatile: volatile.test(formula) };
      this.expanded.set(key, expanded);
      return expanded;
    };
  }

  /** What of one sheet is other than it was: formulas go to `dirty`, values to `changed`. */
  private compare(
    sheet: EngineSheet,
    before: Known | undefined,
    expand: Expand,
    dirty: Set<number>,
    changed: FormulaCell[],
  ): void {
    const { id, name, revision, contents: source } = sheet;
    const keep = before?.name === name ? before : undefined;
    const contents = new Map<number, Content>();
    const expanded = new Map<number, string>();
    const fickle = new Set<number>();
    // By calls: entries of a map that is gone through are lists of two, made for every cell of the sheet.
    source.forEach((content, key) => {
      contents.set(key, content);
      if ("value" in content) {
        if (!sameContent(content, keep?.contents.get(key))) changed.push({ sheet: id, key });
        return;
      }
      const { formula, isVolatile } = expand(content.formula, name);
      expanded.set(key, formula);
      if (isVolatile) fickle.add(key);
      if (formula !== keep?.expanded.get(key)) this.dependencies.set({ sheet: id, key }, formula, name);
      if (formula !== keep?.expanded.get(key) || fickle.has(key)) dirty.add(key);
    });
    before?.contents.forEach((content, key) => {
      if ("formula" in content && !expanded.has(key)) {
        this.dependencies.delete({ sheet: id, key });
        this.results.get(id)?.delete(key);
      }
      if (!contents.has(key)) changed.push({ sheet: id, key });
    });
    this.known.set(id, { name, revision, source, contents, expanded, volatile: fickle });
  }

  /** Whatever reads what has changed is dirty too. */
  private spread(
    changed: readonly FormulaCell[],
    dirty: ReadonlyMap<string, Set<number>>,
    sheetNames: ReadonlyMap<string, string>,
  ): void {
    const left = [...changed, ...[...dirty].flatMap(([sheet, keys]) => [...keys].map((key) => ({ sheet, key })))];
    const reach = (reader: FormulaCell): void => {
      const keys = dirty.get(reader.sheet);
      if (keys === undefined || keys.has(reader.key)) return;
      keys.add(reader.key);
      left.push(reader);
    };
    for (let cell = left.pop(); cell !== undefined; cell = left.pop()) {
      const name = sheetNames.get(cell.sheet) ?? "";
      this.dependencies.eachReader(name, rowOfKey(cell.key), columnOfKey(cell.key), reach);
    }
  }

  /** The sheets that the dirty formulas stand on and read, all other formulas as values. */
  private part(sheets: readonly EngineSheet[], dirty: ReadonlyMap<string, Set<number>>): readonly EngineSheet[] {
    const read = new Set<string>();
    for (const [sheet, keys] of dirty) {
      for (const key of keys) for (const name of this.dependencies.sheetsReadBy({ sheet, key })) read.add(name);
    }
    return sheets
      .filter((sheet) => dirty.has(sheet.id) || read.has(sheet.name.toLowerCase()))
      .map((sheet) => {
        const known = this.known.get(sheet.id);
        const results = this.results.get(sheet.id);
        const keys = dirty.get(sheet.id);
        const contents = new Map<number, Content>();
        known?.contents.forEach((content, key) => {
          const formula = known.expanded.get(key);
          if (formula === undefined) contents.set(key, content);
          else contents.set(key, keys?.has(key) === true ? { formula } : { value: results?.get(key) ?? 0 });
        });
        return { id: sheet.id, name: sheet.name, revision: sheet.revision, contents };
      });
  }

  private merge(fresh: Results, part: readonly EngineSheet[], dirty: ReadonlyMap<string, Set<number>>): void {
    for (const { id, contents } of part) {
      const known = this.results.get(id) ?? new Map<number, Value>();
      this.results.set(id, known);
      for (const [key, value] of fresh.get(id) ?? []) {
        known.set(key, value);
        if (!contents.has(key)) this.spilled = true;
      }
      for (const key of dirty.get(id) ?? []) if (!known.has(key)) known.set(key, 0);
    }
  }

  private drop(id: string): void {
    for (const key of this.known.get(id)?.expanded.keys() ?? []) this.dependencies.delete({ sheet: id, key });
    this.known.delete(id);
    this.results.delete(id);
  }
}

const sameContent = (a: Content, b: Content | undefined): boolean =>
  a === b || (b !== undefined && "value" in a && "value" in b && a.value === b.value);
