import type { Content, Formula } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import type { KeyedColumn } from "../drawing/keyedTable";
import type { FormulaCell } from "./formulaCell";

const isFormula = (content: Content | undefined): content is Formula => typeof content === "object" && content !== null;

/** The formulas of a table's rows, by their keys, wherever rows and columns stand now. Lost cells give none. */
export const tableFormulas = <Row>(
  block: KeyedBlock,
  rows: readonly (readonly [key: string, row: Row])[],
  columns: readonly KeyedColumn<Row>[],
): readonly FormulaCell[] =>
  rows.flatMap(([row, about]) =>
    columns.flatMap((column): readonly FormulaCell[] => {
      const cell = cellOf(block, row, column.key);
      const content = cell && column.content?.(about);
      if (cell === undefined || !isFormula(content)) return [];
      const { former, key } = column;
      return [{ cell, row, column: key, content, ...(former === undefined ? {} : { asGrown: () => former(about) }) }];
    }),
  );
