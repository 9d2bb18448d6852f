import type { UnitInput } from "../../actions/run/outcomes";
import { streamSafe } from "../../sheet/streamSafe";

/** More people than any unit has; a larger number is a typing slip. */
export const maxStaff = 500;

/** What heads a list or its columns, or sums it up: no unit is called so. */
const noUnit =
  /^(?:(?:số )?(?:tt|stt)|tên( (các )?(đơn vị|phòng.*))?|(các )?đơn vị|(các )?phòng([, ]*ban.*)?|unit|name|(tổng )?cộng|tổng( số)?|danh sách .*|phụ lục.*|\(kèm theo.*)[:.]?$/iu;
/** A group of units, as plans number them: "I", "II.", "A". */
const group = /^(?:[IVX]+|[A-D])[.)/]?$/u;
const grouped = /^(?:[IVX]+|[A-D])[.)/]\s/u;

/** Spaces of every kind become one; typed Vietnamese may come decomposed. */
export const cleanText = (text: string): string => streamSafe(text).normalize("NFC").replace(/\s+/gu, " ").trim();

/** A whole number of people, "6 người" and "khoảng 10" too; undefined for anything else. */
export function readStaff(text: string): number | undefined {
  const [, digits] = /^(?:khoảng|chừng|~)?\s*(\d{1,4})\s*(?:người|cán bộ|biên chế)?$/iu.exec(cleanText(text)) ?? [];
  return digits !== undefined && Number(digits) <= maxStaff ? Number(digits) : undefined;
}

/** Names have commas of their own: they part what a number of people ends alone. */
function parted(cells: readonly string[]): readonly string[] {
  const [only = "", ...others] = cells.filter((cell) => cell !== "");
  const parts = only.split(/,\s+/u);
  const staff = parts.at(-1) ?? "";
  if (others.length > 0 || parts.length < 2 || readStaff(staff) === undefined) return cells;
  return parts.length === 2 ? parts : [parts.slice(0, -2).join(", "), parts.at(-2) ?? "", staff];
}

/** Units as they were listed, and the lines that look like none. */
export interface UnitsRead {
  readonly units: readonly UnitInput[];
  readonly aside: readonly UnitInput[];
}

function readRow(row: readonly string[]): { readonly unit: UnitInput; readonly isNone: boolean } | null {
  const cells = parted(row.map(cleanText));
  // A numbering column, as lists copied from documents have.
  const isNumbered = cells.length > 1 && /^(?:\d{1,3}[.)]?|(?:số )?s?tt)$/iu.test(cells[0] ?? "");
  const isGroup = cells.length > 1 && group.test(cells[0] ?? "");
  const [first = "", ...rest] = isNumbered || isGroup || cells[0] === "" ? cells.slice(1) : cells;
  const name = first.replace(/^(?:\d{1,3}[.)]|[-+•*])\s+/u, "");
  if (name === "" && cells.every((cell) => cell === "")) return null;
  const head = rest.find((cell) => cell !== "" && readStaff(cell) === undefined);
  const staff = rest.map(readStaff).find((count) => count !== undefined);
  const isNone = name === "" || isGroup || grouped.test(name) || [cells[0] ?? "", name].some((one) => noUnit.test(one));
  const unit = { name: name === "" ? cells.join(" ").trim() : name };
  return {
    isNone,
    unit: { ...unit, ...(head === undefined ? {} : { head }), ...(staff === undefined ? {} : { staff }) },
  };
}

/** Rows of cells → units; empty rows and numbering fall away. */
export function unitsOfRows(rows: readonly (readonly string[])[]): UnitsRead {
  const read = rows.map(readRow).filter((one) => one !== null);
  const of = (isNone: boolean) => read.flatMap((one) => (one.isNone === isNone ? [one.unit] : []));
  return { units: of(false), aside: of(true) };
}

/** Lines typed or pasted → units: name; head; people, separated by tabs or semicolons. */
export const unitsOfText = (text: string): UnitsRead =>
  unitsOfRows(text.split(/\r\n|\r|\n/).map((line) => line.split(/[\t;]/)));

/** Equal for units that are called the same. */
export const nameKey = ({ name }: UnitInput): string => cleanText(name).toLocaleLowerCase("vi");

/** Whether two units are called the same. */
export const sameName = (one: UnitInput, other: UnitInput): boolean => nameKey(one) === nameKey(other);
