import type { UnitInput } from "../../actions/outcomes";
import { streamSafe } from "../../sheet/streamSafe";

/** More people than any unit has; a larger number is a typing slip. */
export const maxStaff = 500;

const headings = new Set(["stt", "tt", "tên", "tên đơn vị", "đơn vị", "phòng", "phòng ban", "unit", "name"]);

/** Spaces of every kind become one; typed Vietnamese may come decomposed. */
export const cleanText = (text: string): string => streamSafe(text).normalize("NFC").replace(/\s+/gu, " ").trim();

/** A whole number of people; undefined for anything else. */
export function readStaff(text: string): number | undefined {
  const cleaned = cleanText(text);
  const staff = /^\d{1,4}$/.test(cleaned) ? Number(cleaned) : Number.NaN;
  return staff <= maxStaff ? staff : undefined;
}

function readRow(row: readonly string[]): UnitInput | null {
  const cells = row.map(cleanText);
  // A numbering column, as lists copied from documents have.
  const numbered = cells.length > 1 && /^\d{1,3}[.)]?$/.test(cells[0] ?? "");
  const [first = "", ...rest] = numbered ? cells.slice(1) : cells;
  const name = first.replace(/^\d{1,3}[.)]\s+/, "");
  if (name === "" || headings.has(cells[0]?.toLowerCase() ?? "") || headings.has(name.toLowerCase())) return null;
  const head = rest.find((cell) => cell !== "" && readStaff(cell) === undefined);
  const staff = rest.map(readStaff).find((count) => count !== undefined);
  return { name, ...(head === undefined ? {} : { head }), ...(staff === undefined ? {} : { staff }) };
}

/** Rows of cells → units; empty rows, headings and numbering fall away. */
export const unitsOfRows = (rows: readonly (readonly string[])[]): readonly UnitInput[] =>
  rows.map(readRow).filter((unit) => unit !== null);

/** Lines typed or pasted → units: name; head; people, separated by tabs or semicolons. */
export const unitsOfText = (text: string): readonly UnitInput[] =>
  unitsOfRows(text.split(/\r\n|\r|\n/).map((line) => line.split(/[\t;]/)));
