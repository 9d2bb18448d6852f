import { sheetTexts } from "../../locale/workbook/sheets";
import { unitAnchor } from "../blocks/anchors";
import { initiativeKeys, personKeys } from "../blocks/listKeys";
import type { CellWrite } from "./cellWrites";
import { isSameFormula } from "./repairs";
import type { ReadBook } from "../reading/readBook";
import { rawCellAt, type ReadBlock } from "../reading/readKeyedBlock";
import { nameInRemark, remarkColumns, type ListPart } from "../sheets/remarkColumns";

function entriesOf(block: ReadBlock, keys: readonly string[], names: Readonly<Record<string, string>>, row: number) {
  return keys.flatMap((key) => {
    const column = block.columns.get(key);
    if (column === undefined) return [];
    const raw = rawCellAt(block, row, column)?.value ?? null;
    return [{ key, cell: { row, column }, raw, name: nameInRemark(names[key] ?? "") }];
  });
}

function writesOf(block: ReadBlock, part: ListPart, book: ReadBook): readonly CellWrite[] {
  const keys: readonly string[] = part === "people" ? personKeys : initiativeKeys;
  if (keys.some((key) => !block.columns.has(key))) return [];
  return remarkColumns(part, book.plan).flatMap(({ key, formula }) => {
    const column = block.columns.get(key);
    if (column === undefined) return [];
    return block.raw.cells.flatMap((_, index): readonly CellWrite[] => {
      const row = block.range.row + index;
      const there = rawCellAt(block, row, column)?.formula;
      if (there === undefined) return [];
      const content = formula(entriesOf(block, keys, sheetTexts.unit[part], row));
      return isSameFormula(there, content.formula)
        ? [{ sheet: block.sheet, cell: { row, column }, content: { formula: there, value: content.value } }]
        : [];
    });
  });
}

/** The remarks beside the rows of all lists with the values that they have now, where their formulas still stand. */
export const remarkWrites = (book: ReadBook): readonly CellWrite[] =>
  book.figures.units.flatMap(({ code }) =>
    (["initiatives", "people"] as const).flatMap((part) => {
      const block = book.blocks.get(unitAnchor(code, part));
      return block === undefined ? [] : writesOf(block, part, book);
    }),
  );
