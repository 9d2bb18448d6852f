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

  add(entry: readonly [RangeRef, FormulaCell]): void {
    for (const set of this.setsOf(entry[0])) set.add(entry);
  }

  delete(entry: readonly [RangeRef, FormulaCell]): void {
    for (const set of this.setsOf(entry[0])) set.delete(entry);
  }

  *of(row: number, column: number): Generator<FormulaCell> {
    for (const [area, reader] of this.byRow.get(row) ?? []) if (containsCell(area, row, column)) yield reader;
    for (const [area, reader] of this.tall) if (containsCell(area, row, column)) yield reader;
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
      const readers = this.readers.get(sheet) ?? new Readers();
      this.readers.set(sheet, readers);
      readers.add(entry);
    }
    this.entries.set(idOf(cell), entries);
  }

  delete(cell: FormulaCell): void {
    for (const [sheet, entry] of this.entries.get(idOf(cell)) ?? []) this.readers.get(sheet)?.delete(entry);
    this.entries.delete(idOf(cell));
  }

  /** Names of sheets, in lower case, that a formula reads. */
  sheetsReadBy(cell: FormulaCell): readonly string[] {
    return (this.entries.get(idOf(cell)) ?? []).map(([sheet]) => sheet);
  }

  /** Formulas that read a cell of the sheet of this name. */
  readersOf(sheetName: string, row: number, column: number): Iterable<FormulaCell> {
    return this.readers.get(sheetName.toLowerCase())?.of(row, column) ?? [];
  }
}

const idOf = ({ sheet, key }: FormulaCell): string => `${sheet}!${key}`;
