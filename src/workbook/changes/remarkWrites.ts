import { type ListColumn, listParts } from "../blocks/unitTables";
import { unitAnchor } from "../blocks/anchors";
import type { ReadBook } from "../reading/readBook";
import { rawCellAt, type ReadBlock } from "../reading/readKeyedBlock";
import { figureLayout } from "../sheets/figureLayout";
import { nameInRemark, remarkColumns, type RemarkColumn } from "../sheets/remarkColumns";
import type { CellWrite } from "./cellWrites";
import { isSameFormula } from "./repairs";

const entriesOf = (block: ReadBlock, columns: readonly ListColumn[], row: number) =>
  columns.flatMap(({ key, heading, asked }) => {
    const column = block.columns.get(key);
    if (column === undefined) return [];
    const raw = rawCellAt(block, row, column)?.value ?? null;
    return [{ key, asked, cell: { row, column }, raw, name: nameInRemark(heading) }];
  });

function writesOf(
  block: ReadBlock,
  columns: readonly ListColumn[],
  remarks: readonly RemarkColumn[],
): readonly CellWrite[] {
  if (columns.some(({ key }) => !block.columns.has(key))) return [];
  return remarks.flatMap(({ key, formula }) => {
    const column = block.columns.get(key);
    if (column === undefined) return [];
    return block.raw.cells.flatMap((_, index): readonly CellWrite[] => {
      const row = block.range.row + index;
      const there = rawCellAt(block, row, column)?.formula;
      if (there === undefined) return [];
      const content = formula(entriesOf(block, columns, row));
      return isSameFormula(there, content.formula)
        ? [{ sheet: block.sheet, cell: { row, column }, content: { formula: there, value: content.value } }]
        : [];
    });
  });
}

/** The remarks beside the rows of all lists with the values that they have now, where their formulas still stand. */
export function remarkWrites({ plan, tables, figures, blocks }: ReadBook): readonly CellWrite[] {
  const layout = figureLayout(tables);
  return listParts.flatMap((part) => {
    const columns = tables.lists[part];
    const remarks = remarkColumns(columns, layout, plan);
    return figures.units.flatMap(({ code }) => {
      const block = blocks.get(unitAnchor(code, part));
      return block === undefined ? [] : writesOf(block, columns, remarks);
    });
  });
}
