import { parseA1Range } from "../workbook/a1";
import type { CellRef } from "../workbook/description";
import { shiftFormula } from "./sharedFormula";
import type { SheetDocument } from "./sheetDocument";
import type { XmlElement } from "./xml";
import { attribute, childOf, textOf } from "./xmlTree";

const keyOf = ({ row, column }: CellRef): string => `${row},${column}`;
/** Some writers put the sign of equality that the format leaves out. */
const bare = (formula: string): string => formula.replace(/^\s*=/, "");
const maxSpread = 100_000;

/** Every formula of a sheet, each cell of a shared or an array formula included. Without a leading "=". */
export function readFormulas(sheet: SheetDocument): (at: CellRef) => string | undefined {
  const formulas = new Map<string, string>();
  const shared = new Map<string, { at: CellRef; text: string }>();
  const followers: { at: CellRef; id: string }[] = [];
  const spread: { element: XmlElement; text: string }[] = [];
  for (const { at, element } of sheet.cells()) {
    const formula = childOf(element, "f");
    if (!formula) continue;
    const kind = attribute(formula, "t");
    const text = bare(textOf(formula));
    const id = attribute(formula, "si") ?? "";
    if (kind === "shared" && text === "") followers.push({ at, id });
    else if (kind === "shared") shared.set(id, { at, text });
    else if (kind === "array" || kind === "dataTable") spread.push({ element: formula, text });
    formulas.set(keyOf(at), text === "" && kind === "dataTable" ? "TABLE()" : text);
  }
  for (const { at, id } of followers) {
    const first = shared.get(id);
    // A follower that lost its first cell still is a formula.
    const text = first ? shiftFormula(first.text, at.row - first.at.row, at.column - first.at.column) : "#REF!";
    formulas.set(keyOf(at), text);
  }
  for (const { element, text } of spread) {
    const range = parseA1Range(attribute(element, "ref") ?? "");
    if (!range || range.rows * range.columns > maxSpread) continue;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const key = keyOf({ row, column });
        if (!formulas.has(key)) formulas.set(key, text === "" ? "TABLE()" : text);
      }
    }
  }
  return (at) => formulas.get(keyOf(at));
}
