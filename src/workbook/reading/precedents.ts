import { rangeToA1 } from "../../sheet/a1";
import { containsCell, isOneCell, lastRow } from "../../sheet/areas";
import type { CellRef, RangeRef } from "../drawing/description";
import { referencesIn, type Reference } from "../formulas/references";
import type { ReadBlocks } from "./readFigures";

/** A cell of a block that holds a formula. */
export interface FormulaNode {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly formula: string;
}

/** Cells that a formula speaks of: all that speak of the same ones are computed from one and the same. */
export interface AreaNode {
  readonly sheet: string;
  readonly range: RangeRef;
}

/** What is computed, or computed from. */
export type PrecedentNode = FormulaNode | AreaNode;

export const isFormula = (node: PrecedentNode): node is FormulaNode => "formula" in node;

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

/**
 * What formulas are computed from, as far as blocks hold it: one that speaks of a range is computed from all its cells. Hundreds of
 * formulas speak of the same block of hundreds more: between them stands the area.
 */
export class Precedents {
  readonly #nodes: Nodes;
  readonly #names: ReadonlyMap<string, AreaNode>;
  readonly #areas = new Map<string, AreaNode>();

  constructor(blocks: ReadBlocks) {
    this.#nodes = nodesOf(blocks);
    this.#names = new Map([...blocks.values()].map((block) => [block.name.toUpperCase(), block]));
  }

  at(sheet: string, { row, column }: CellRef): FormulaNode | undefined {
    return this.#nodes.get(sheetKey(sheet))?.get(row)?.get(column);
  }

  of(node: PrecedentNode): ReadonlySet<PrecedentNode> {
    if (!isFormula(node)) return new Set(this.#within(node));
    return new Set(
      referencesIn(node.formula).flatMap((reference): PrecedentNode | readonly PrecedentNode[] => {
        const area = this.#areaOf(reference, node.sheet);
        if (area === undefined) return [];
        if (!isOneCell(area.range)) return [area];
        return this.at(area.sheet, area.range) ?? [];
      }),
    );
  }

  #areaOf(reference: Reference, own: string): AreaNode | undefined {
    if ("name" in reference) return this.#names.get(reference.name.toUpperCase());
    const { sheet = own, range } = reference;
    const key = `${rangeToA1(range)} ${sheetKey(sheet)}`;
    const area = this.#areas.get(key) ?? { sheet, range };
    this.#areas.set(key, area);
    return area;
  }

  #within({ sheet, range }: AreaNode): readonly FormulaNode[] {
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
