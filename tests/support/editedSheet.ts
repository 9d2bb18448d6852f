import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { Raw } from "../../src/rules/figures/figures";
import type { CellRef, RangeRef, WorkbookChange } from "../../src/workbook/drawing/description";
import type { PlacedCell, RawBlock, RawCell, RawWorkbook } from "../../src/workbook/blocks/raw";

type Line = "row" | "column";
const counts = { row: "rows", column: "columns" } as const;

const keyOf = ({ row, column }: CellRef): string => `${row},${column}`;
const blank: RawCell = { value: null };

/** A name's cells once a row or column was put in, or taken out; null where nothing of them is left. */
function moved(range: RangeRef, line: Line, at: number, by: 1 | -1): RangeRef | null {
  const [first, count] = [range[line], range[counts[line]]];
  if (at >= first + count) return range;
  if (at < first || (by === 1 && at === first)) return { ...range, [line]: first + by };
  return count + by === 0 ? null : { ...range, [counts[line]]: count + by };
}

/** A sheet of a workbook that was read whole, edited as people edit it by hand: names move as a spreadsheet moves them. */
export class EditedSheet {
  #cells: Map<string, PlacedCell>;
  readonly #ranges: Map<string, RangeRef | null>;

  constructor(
    private readonly raw: RawWorkbook,
    private readonly sheet: string,
  ) {
    this.#cells = new Map((raw.whole?.get(sheet) ?? []).map((cell) => [keyOf(cell), cell]));
    this.#ranges = new Map(
      [...raw.blocks.values()].flatMap((one) => (one.sheet === sheet ? [[one.name, one.range]] : [])),
    );
  }

  type(cell: CellRef, value: Exclude<Raw, object>): this {
    if (value === null) this.#cells.delete(keyOf(cell));
    else this.#cells.set(keyOf(cell), { ...cell, value });
    return this;
  }

  insert(line: Line, at: number): this {
    return this.#move(line, at, 1);
  }

  remove(line: Line, at: number): this {
    return this.#move(line, at, -1);
  }

  /** Puts a copy of a row right below it. */
  copyRow(row: number): this {
    this.insert("row", row + 1);
    for (const cell of [...this.#cells.values()].filter((one) => one.row === row)) {
      this.#cells.set(keyOf({ ...cell, row: row + 1 }), { ...cell, row: row + 1 });
    }
    return this;
  }

  at(cell: CellRef): RawCell {
    return this.#cells.get(keyOf(cell)) ?? blank;
  }

  /** The workbook as it is read now. */
  read(): RawWorkbook {
    const blocks = new Map([...this.raw.blocks].filter(([, block]) => block.sheet !== this.sheet));
    for (const [name, range] of this.#ranges) if (range !== null) blocks.set(name, this.#block(name, range));
    const lost = [...this.#ranges].flatMap(([name, range]) => (range === null ? [name] : []));
    const whole = new Map([...(this.raw.whole ?? []), [this.sheet, [...this.#cells.values()]] as const]);
    return { ...this.raw, blocks, broken: [...this.raw.broken, ...lost], whole };
  }

  #block(name: string, range: RangeRef): RawBlock {
    const cells = Array.from({ length: range.rows }, (_, down) =>
      Array.from({ length: range.columns }, (__, right) =>
        this.at({ row: range.row + down, column: range.column + right }),
      ),
    );
    return { name, sheet: this.sheet, range, cells };
  }

  #move(line: Line, at: number, by: 1 | -1): this {
    const kept = [...this.#cells.values()].filter((cell) => by === 1 || cell[line] !== at);
    const cells = kept.map((cell) => (cell[line] >= at ? { ...cell, [line]: cell[line] + by } : cell));
    this.#cells = new Map(cells.map((cell) => [keyOf(cell), cell]));
    for (const [name, range] of this.#ranges) this.#ranges.set(name, range && moved(range, line, at, by));
    return this;
  }
}

/** A host that shows a workbook as it was read, and keeps what it is told to write. */
export function hostOf(raw: RawWorkbook): WorkbookHost & { readonly changes: readonly WorkbookChange[] } {
  const changes: WorkbookChange[] = [];
  return {
    calculates: true,
    changes,
    checkPassword: () => undefined,
    read: () => Promise.resolve(raw),
    apply: (change) => Promise.resolve(void changes.push(change)),
    goTo: () => Promise.resolve(),
  };
}

/** Every text and number that a change writes. */
export const writtenBy = (changes: readonly WorkbookChange[]): readonly unknown[] =>
  changes.flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks.flatMap(({ contents }) => contents.flat())));
