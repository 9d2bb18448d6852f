import { isError } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { literal, placeInList } from "./expressions";

const lower = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
/** A space counts nothing, as an empty cell does. Behind all that is known stands the letter looked for itself, so that none is ever not found. */
const known = ` ${lower}${lower.toUpperCase()}0123456789.-/()'&;|`;
/** How much of a row is seen: of one column the first 40 letters, and 20 more for each that is read with it. */
const seenLength = (columns: number): number => 20 * (columns + 1);
/** Counts nothing: rows without entries come and go. */
const between = " ";

/**
 * A number that changes with the letters of columns and their order: each letter's place in an alphabet of our own (`CODE`
 * depends on the machine's code page, `UNICODE` is of Excel 2013), times its place in what a row's cells say one after the other,
 * times the row's place. The first letters of each row; an error in one leaves all out. A comma counts as a point: which of them a
 * number takes on its way to text is the machine's locale. All columns in one, for a formula of an .xls file holds the alphabet
 * twice at most. A list keeps its facts of people as one text a unit; Excel 2010 joins no cells to hold against it, and kept cell
 * by cell they would be most of the file.
 */
export function letterPrint(columns: readonly string[]): string {
  const [first = "#REF!"] = columns;
  const length = seenLength(columns.length);
  const places = `{${Array.from({ length }, (_, index) => index + 1).join(",")}}`;
  const text = `SUBSTITUTE(${columns.join(`&${literal(between)}&`)},",",".")`;
  const letter = `MID(${text}&REPT(" ",${length}),${places},1)`;
  return `IFERROR(SUMPRODUCT(${placeInList(first)}*${places}*(FIND(${letter},${literal(known)}&${letter})-1)),0)`;
}

/** What a spreadsheet takes a cell for where it wants a text: fifteen digits of a number; a truth value as Excel writes it, LibreOffice takes 1. */
export function cellText(raw: Raw): string {
  if (typeof raw === "number") return String(Number(raw.toPrecision(15)));
  return typeof raw === "boolean" ? String(raw).toUpperCase() : typeof raw === "string" ? raw : "";
}

const placesOfLetters = new Map(Array.from(known, (letter, place) => [letter, place]));
const placeOf = (letter: string): number => placesOfLetters.get(letter) ?? known.length;

/** The same number for what was read: rows of cells. */
export function letterPrintValue(rows: readonly (readonly Raw[])[]): number {
  if (rows.some((row) => row.some(isError))) return 0;
  return rows.reduce<number>((sum, row, index) => {
    const text = row.map(cellText).join(between).replaceAll(",", ".").slice(0, seenLength(row.length));
    let letters = 0;
    // What a text lacks are spaces, which count nothing.
    for (let at = 0; at < text.length; at += 1) letters += (at + 1) * placeOf(text.charAt(at));
    return sum + (index + 1) * letters;
  }, 0);
}
