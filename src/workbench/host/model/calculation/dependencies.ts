import { containsCell, lastRow } from "../../../../sheet/areas";
import type { RangeRef } from "../../../../sheet/places";
import { precedentsOf } from "./precedents";

/** A formula's cell: which sheet (by id) and which key on it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly key: number;
}

/** Areas that are taller stand in a list of their own. */
const tall = 64;

/** What one sheet's cells are read by. */
class Readers {
  private readonly byRow = new Map<number, Set<readonly [RangeRef, FormulaCell]>>();
  private readonly tall = new Set<readonly [RangeRef, FormulaCell]>();

  copy(): Readers {
    const made = new Readers();
    for (const [row, entries] of this.byRow) made.byRow.set(row, new Set(entries));
    for (const entry of this.tall) made.tall.add(entry);
    return made;
  }

  add(entry: readonly [RangeRef, FormulaCell]): void {
    for (const set of this.setsOf(entry[0])) set.add(entry);
  }

  delete(entry: readonly [RangeRef, FormulaCell]): void {
    for (const set of this.setsOf(entry[0])) set.delete(entry);
  }

  /** Called, not yielded: a change is followed through tens of thousands of them. */
  each(row: number, column: number, visit: (reader: FormulaCell) => void): void {
    const look = (entry: readonly [RangeRef, FormulaCell]): void => {
      if (containsCell(entry[0], row, column)) visit(entry[1]);
    };
    this.byRow.get(row)?.forEach(look);
    this.tall.forEach(look);
  }

  private *setsOf(area: RangeRef): Generator<Set<readonly [RangeRef, FormulaCell]>> {
    if (area.rows > tall) {
      yield this.tall;
      return;
    }
    for (let row = area.row; row <= lastRow(area); row++) {
      const known = this.byRow.get(row) ?? new Set();
      this.byRow.set(row, known);
      yield known;
    }
  }
}

/** Which formulas read which cells. */
export class Dependencies {
  private readonly readers = new Map<string, Readers>();
  private readonly entries = new Map<string, readonly (readonly [string, readonly [RangeRef, FormulaCell]])[]>();

  /** `formula` has its names replaced by what they refer to. */
  set(cell: FormulaCell, formula: string, standsOn: string): void {
    this.delete(cell);
    const own = standsOn.toLowerCase();
    // Frozen: there are ten times as many as cells, and whoever copies a calculation shares them.
    const entries = Object.freeze(
      precedentsOf(formula).map(({ sheet, area }) =>
        Object.freeze([sheet ?? own, Object.freeze([area, cell] as const)] as const),
      ),
    );
    for (const [sheet, entry] of entries) {
      this.own(sheet).add(entry);
    }
    this.entries.set(idOf(cell), entries);
  }

  delete(cell: FormulaCell): void {
    for (const [sheet, entry] of this.entries.get(idOf(cell)) ?? []) this.own(sheet).delete(entry);
    this.entries.delete(idOf(cell));
  }

  /** From now on copies share what is known of each sheet until one of them changes it. */
  share(): void {
    for (const readers of this.readers.values()) Object.freeze(readers);
  }

  /** What is known of a sheet, for this calculation to change. */
  private own(sheet: string): Readers {
    const known = this.readers.get(sheet);
    if (known !== undefined && !Object.isFrozen(known)) return known;
    const made = known?.copy() ?? new Readers();
    this.readers.set(sheet, made);
    return made;
  }

  /** Names of sheets, in lower case, that a formula reads. */
  sheetsReadBy(cell: FormulaCell): readonly string[] {
    return (this.entries.get(idOf(cell)) ?? []).map(([sheet]) => sheet);
  }

  /** Visits the formulas that read a cell of the sheet of this name. */
  eachReader(sheetName: string, row: number, column: number, visit: (reader: FormulaCell) => void): void {
    this.readers.get(sheetName.toLowerCase())?.each(row, column, visit);
  }
}

const idOf = ({ sheet, key }: FormulaCell): string => `${sheet}!${key}`;
