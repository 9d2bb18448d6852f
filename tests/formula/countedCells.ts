import type { Raw } from "../../src/rules/figures/figures";
import { anchors } from "../../src/workbook/blocks/anchors";
import { countKeys } from "../../src/workbook/blocks/figureKeys";
import { computedUnitKeys, headKeys } from "../../src/workbook/formulas/unitFormulas";
import type { ReadBook } from "../../src/workbook/reading/readBook";
import { rawCellAt } from "../../src/workbook/reading/readKeyedBlock";
import { formulasByBlock } from "../../src/workbook/sheets/formulasByBlock";
import type { Comparison, Disagreement } from "./disagreements";

const counts: ReadonlySet<string> = new Set(countKeys);
/** Rows of a unit's block, and columns of the index. */
const heads: ReadonlySet<string> = new Set([
  ...headKeys,
  ...computedUnitKeys,
  ...["registered", "filled", "faults", "missingSoFar", "missingInYear"],
]);

/** LibreOffice writes fifteen digits of a double. */
const isSame = (cell: Raw, rule: Raw): boolean =>
  typeof cell === "number" && typeof rule === "number"
    ? Math.abs(cell - rule) <= 1e-14 * Math.max(Math.abs(cell), Math.abs(rule))
    : (cell ?? "") === rule;

/**
 * What the head and the hidden rows of every unit's sheet, the count of each of its rows and the index say, against what the rules
 * count: wrong and missing cells.
 */
export function compareCounts(book: ReadBook): Comparison {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const { block, formulas } of formulasByBlock(book, (anchor) => book.blocks.get(anchor))) {
    const read = book.blocks.get(block.name);
    if (read === undefined) continue;
    const isCounted = (row: string, column: string): boolean => {
      if (block.name === anchors.index) return heads.has(column);
      return block.name.endsWith("_UNIT") ? heads.has(row) : counts.has(column);
    };
    for (const { cell, row, column, content } of formulas) {
      if (!isCounted(row, column)) continue;
      const there = rawCellAt(read, cell.row, cell.column)?.value ?? null;
      compared += 1;
      if (!isSame(there, content.value))
        disagreements.push({ where: `${block.name} ${row} ${column}`, cell: there, rule: content.value, row: "" });
    }
  }
  return { compared, disagreements };
}
