import { isError } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { literal, placeInList } from "./expressions";

const lower = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
/** A space counts nothing, as an empty cell does. Behind all that is known stands the letter looked for itself, so that none is ever not found. */
const known = ` ${lower}${lower.toUpperCase()}0123456789.-/()'&;|`;
const positions = Array.from({ length: 40 }, (_, index) => index + 1);

/**
 * A number that changes with the letters of a column and their order: each letter's place in an alphabet of our own (`CODE`
 * depends on the machine's code page, `UNICODE` is of Excel 2013), times its place in the cell, times the cell's place. The
 * first 40 letters of each cell; an error in one leaves all out. A comma counts as a point: which of them a number takes on
 * its way to text is the machine's locale. A list keeps its facts of people as one text a unit; Excel 2010 joins no cells to hold
 * against it, and kept cell by cell they would be most of the file.
 */
export function letterPrint(column: string): string {
  const places = `{${positions.join(",")}}`;
  const text = `SUBSTITUTE(${column},",",".")`;
  const letter = `MID(${text}&REPT(" ",${positions.length}),${places},1)`;
  return `IFERROR(SUMPRODUCT(${placeInList(column)}*${places}*(FIND(${letter},${literal(known)}&${letter})-1)),0)`;
}

/** What a spreadsheet takes a cell for where it wants a text: fifteen digits of a number; a truth value as Excel writes it, LibreOffice takes 1. */
export function cellText(raw: Raw): string {
  if (typeof raw === "number") return String(Number(raw.toPrecision(15)));
  return typeof raw === "boolean" ? String(raw).toUpperCase() : typeof raw === "string" ? raw : "";
}

const placeOf = (letter: string): number => (known.includes(letter) ? known.indexOf(letter) : known.length);

/** The same number for what was read. */
export function letterPrintValue(column: readonly Raw[]): number {
  if (column.some(isError)) return 0;
  return column.reduce<number>((sum, raw, row) => {
    const text = cellText(raw).replaceAll(",", ".").padEnd(positions.length);
    return sum + (row + 1) * positions.reduce((all, place) => all + place * placeOf(text.charAt(place - 1)), 0);
  }, 0);
}
