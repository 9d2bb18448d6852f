import { containsCell, lastRow } from "../../sheet/areas";
import type { CellRef, RangeRef } from "../drawing/description";
import { referencesIn, type Reference } from "../formulas/references";
import type { ReadBlocks } from "./readFigures";

/** A cell of a block that holds a formula. */
export interface FormulaNode {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly formula: string;
}

interface Area {
  readonly sheet: string;
  readonly range: RangeRef;
}

type Nodes = Map<string, Map<number, Map<number, FormulaNode>>>;

const sheetKey = (name: string): string => name.normalize("NFC").toUpperCase();

/** By sheet, row and column, for blocks may lie over one another. */
function nodesOf(blocks: ReadBlocks): Nodes {
  const sheets: Nodes = new Map();
  for (const { sheet, range, raw } of blocks.values()) {
    const rows = sheets.get(sheetKey(sheet)) ?? new Map<number, Map<number, FormulaNode>>();
    sheets.set(sheetKey(sheet), rows);
    raw.cells.forEach((line, down) => {
      line.forEach(({ formula }, right) => {
        if (formula === undefined) return;
        const cell = { row: range.row + down, column: range.column + right };
        const row = rows.get(cell.row) ?? new Map<number, FormulaNode>();
        rows.set(cell.row, row.set(cell.column, { sheet, cell, formula }));
      });
    });
  }
  return sheets;
}

/** What formulas are computed from, as far as blocks hold it: one that speaks of a range is computed from all its cells. */
export class Precedents {
  readonly #nodes: Nodes;
  readonly #names: ReadonlyMap<string, Area>;

  constructor(blocks: ReadBlocks) {
    this.#nodes = nodesOf(blocks);
    this.#names = new Map([...blocks.values()].map((block) => [block.name.toUpperCase(), block]));
  }

  at(sheet: string, { row, column }: CellRef): FormulaNode | undefined {
    return this.#nodes.get(sheetKey(sheet))?.get(row)?.get(column);
  }

  of({ sheet, formula }: FormulaNode): ReadonlySet<FormulaNode> {
    return new Set(
      referencesIn(formula).flatMap((reference) => {
        const area = this.#areaOf(reference, sheet);
        return area === undefined ? [] : this.#within(area);
      }),
    );
  }

  #areaOf(reference: Reference, own: string): Area | undefined {
    return "name" in reference
      ? this.#names.get(reference.name.toUpperCase())
      : { sheet: reference.sheet ?? own, range: reference.range };
  }

  #within({ sheet, range }: Area): readonly FormulaNode[] {
    const rows = this.#nodes.get(sheetKey(sheet));
    if (rows === undefined) return [];
    const lines = range.rows < rows.size ? rowsFrom(rows, range) : [...rows];
    return lines.flatMap(([row, cells]) =>
      [...cells].flatMap(([column, node]) => (containsCell(range, row, column) ? [node] : [])),
    );
  }
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, FormulaNode>>;

const rowsFrom = (rows: Rows, range: RangeRef): readonly (readonly [number, ReadonlyMap<number, FormulaNode>])[] =>
  Array.from({ length: lastRow(range) - range.row + 1 }, (_, index) => range.row + index).flatMap((row) => {
    const cells = rows.get(row);
    return cells === undefined ? [] : [[row, cells] as const];
  });
