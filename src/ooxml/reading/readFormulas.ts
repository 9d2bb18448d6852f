import { parseA1Range } from "../../sheet/a1";
import type { CellRef } from "../../sheet/places";
import type { SheetDocument } from "../cells/sheetDocument";
import { OoxmlError } from "../xml/ooxmlError";
import { attribute, childOf, textOf } from "../xml/xmlTree";
import { FilledFormulas } from "./filledFormulas";

const keyOf = ({ row, column }: CellRef): string => `${row},${column}`;
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

/** Every formula of a sheet, `filled` those of its workbook that were read before; each cell of a shared or an array formula included. Without a leading "=". */
export function readFormulas(sheet: SheetDocument, filled = new FilledFormulas()): (at: CellRef) => string | undefined {
  const shared = new Map<string, { at: CellRef; text: string }>();
  const spread = new Map<string, string>();
  let spreadCells = 0;
  for (const { at, element } of sheet.cells()) {
    const formula = childOf(element, "f");
    const kind = formula && attribute(formula, "t");
    if (!formula || kind === undefined || kind === "normal") continue;
    const text = bare(textOf(formula));
    if (kind === "shared") {
      if (text !== "") shared.set(attribute(formula, "si") ?? "", { at, text });
      continue;
    }
    const range = parseA1Range(attribute(formula, "ref") ?? "");
    spreadCells += range ? range.rows * range.columns : 0;
    if (!range || spreadCells > maxSpread) continue;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        spread.set(keyOf({ row, column }), text === "" ? tableFormula : text);
      }
    }
  }
  return (at) => {
    const cell = sheet.cell(at);
    const formula = cell && childOf(cell, "f");
    if (!formula) return spread.get(keyOf(at));
    const text = bare(textOf(formula));
    if (text !== "") return text;
    if (attribute(formula, "t") !== "shared") return tableFormula;
    const first = shared.get(attribute(formula, "si") ?? "");
    // A follower that lost its first cell still is a formula.
    return first ? filled.of(first.text, at.row - first.at.row, at.column - first.at.column) : "#REF!";
  };
}
