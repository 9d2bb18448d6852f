import type { Plan } from "../../plan/plan";
import type { Raw } from "../../rules/figures/figures";
import { absoluteA1 } from "../../sheet/a1";
import type { FormulaCell } from "../blocks/formulaCell";
import type { ListColumn, UnitTables } from "../blocks/unitTables";
import type { CellRef, Formula } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { ListEntry } from "../formulas/listRemarks";
import { unitLayout } from "./figureLayout";
import { nameInRemark, remarkColumns } from "./remarkColumns";

/** The running number of a row: its place behind the key row. */
export const rowNumber = (keyCell: CellRef, number: number): Formula => ({
  formula: `ROW()-ROW(${absoluteA1(keyCell)})`,
  value: number,
});

export interface ListedRows {
  readonly plan: Plan;
  readonly tables: UnitTables;
  readonly columns: readonly ListColumn[];
  /** Every row of the list, blank ones included. */
  readonly rows: readonly Readonly<Record<string, Raw>>[];
}

const numberKey = "no";

/**
 * What the sheet says of a list's rows, wherever rows and columns stand now: their numbers, but for the last row, which says
 * where to insert more, and the remarks beside them. Rows that people insert have none of it.
 */
export function listFormulas(
  block: KeyedBlock,
  { plan, tables, columns, rows }: ListedRows,
  isAsked: (cell: CellRef) => boolean,
): readonly FormulaCell[] {
  const entryColumns = columns.flatMap(({ key, heading, asked }) => {
    const column = block.columns.get(key);
    return column === undefined ? [] : [{ key, asked, column, name: nameInRemark(heading) }];
  });
  const isWhole = entryColumns.length === columns.length;
  const remarks = isWhole ? remarkColumns(columns, unitLayout(tables), plan) : [];
  const { row: keyRow, rows: height } = block.range;
  return Array.from({ length: Math.max(0, height - 1) }, (_, index) => index).flatMap((index) => {
    const row = keyRow + 1 + index;
    const place = (key: string, contentOf: () => Formula): readonly FormulaCell[] => {
      const column = block.columns.get(key);
      if (column === undefined || !isAsked({ row, column })) return [];
      return [{ cell: { row, column }, row: "", column: key, content: contentOf(), mayLack: true }];
    };
    const entries = (): readonly ListEntry[] =>
      entryColumns.map(({ column, ...entry }) => ({
        ...entry,
        cell: { row, column },
        raw: rows[index]?.[entry.key] ?? null,
      }));
    return [
      ...(index === height - 2
        ? []
        : place(numberKey, () => rowNumber({ row: keyRow, column: block.columns.get(numberKey) ?? 0 }, index + 1))),
      ...remarks.flatMap(({ key, formula }) => place(key, () => formula(entries()))),
    ];
  });
}
