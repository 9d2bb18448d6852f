import { parseA1Range } from "../../sheet/a1";
import { cellKey } from "../../sheet/cellKey";
import { OoxmlError } from "../xml/ooxmlError";
import type { FilledFormulas } from "./filledFormulas";
import type { WrittenCell, WrittenCells } from "./writtenCell";

const maxSpread = 1_000_000;
/** Excel's own bound is 8,192 letters; a longer one is nobody's, and takes minutes to move. */
const longest = 32_767;
/** Some writers put the sign of equality that the format leaves out. */
function bare(formula: string): string {
  if (formula.length > longest) throw new OoxmlError("suspicious", `A formula of ${formula.length} letters`);
  return formula.replace(/^\s*=/, "");
}
/** A cell of a what-if table has no text of its own. */
const tableFormula = "TABLE()";

/**
 * Every formula of a sheet, `filled` those of its workbook that were read before; each cell of a shared or an array formula
 * included. Without a leading "=".
 */
export function readFormulas(
  cells: WrittenCells,
  filled: FilledFormulas,
): (row: number, column: number, cell: WrittenCell | undefined) => string | undefined {
  const shared = new Map<string, { row: number; column: number; text: string }>();
  const spread = new Map<number, string>();
  let spreadCells = 0;
  cells.each((row, column, { formula }) => {
    if (formula?.kind === undefined || formula.kind === "normal") return;
    const text = bare(formula.text);
    if (formula.kind === "shared") {
      if (text !== "") shared.set(formula.shared ?? "", { row, column, text });
      return;
    }
    const range = parseA1Range(formula.range ?? "");
    spreadCells += range ? range.rows * range.columns : 0;
    if (!range || spreadCells > maxSpread) return;
    for (let down = range.row; down < range.row + range.rows; down += 1) {
      for (let right = range.column; right < range.column + range.columns; right += 1) {
        spread.set(cellKey(down, right), text === "" ? tableFormula : text);
      }
    }
  });
  return (row, column, cell) => {
    const formula = cell?.formula;
    if (!formula) return spread.size === 0 ? undefined : spread.get(cellKey(row, column));
    const text = bare(formula.text);
    if (text !== "") return text;
    if (formula.kind !== "shared") return tableFormula;
    const first = shared.get(formula.shared ?? "");
    // A follower that lost its first cell still is a formula.
    return first ? filled.of(first.text, row - first.row, column - first.column) : "#REF!";
  };
}
