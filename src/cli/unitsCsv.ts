import { CsvError, parse } from "csv-parse/sync";
import type { LeadersInput, UnitInput } from "../actions/run/outcomes";
import { leadersCode } from "../actions/units/leadersCode";
import { unitNameKey } from "../actions/units/unitNameKey";
import type { UnitsCsvFault } from "../locale/describeFileFault";
import { decodeText, longestText } from "./textFile";

/** The columns of units.csv, in any order; only `name` is required. */
export const unitColumns = ["code", "name", "head", "staff"] as const;
type UnitColumn = (typeof unitColumns)[number];

/** A unit of the same name as one above it: two sheets would be made, and one may be a slip. */
export interface SameName {
  readonly name: string;
  readonly line: number;
  readonly firstLine: number;
}

export type UnitsCsvResult =
  | {
      readonly ok: true;
      readonly units: readonly UnitInput[];
      /** The agency's leaders, where a line of their code tells of them. */
      readonly leaders?: LeadersInput;
      readonly sameNames: readonly SameName[];
    }
  | { readonly ok: false; readonly faults: readonly UnitsCsvFault[] };

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines with their numbers; blank ones are left out. A file holds one separator: the one of its header. */
const split = (text: string): readonly Line[] | UnitsCsvFault => {
  const header = text.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? "";
  try {
    const read: unknown = parse(text, {
      delimiter: header.includes(";") ? ";" : ",",
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      info: true,
    });
    const records = read as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return records
      .map(({ record, info }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { code: "quotes", line: Number(error["lines"]) };
  }
};

/** Lines at most, blank ones and those within quotes told: no office has a tenth as many units. */
const mostLines = 10_000;

const lineEnd = /\r\n|\r|\n/g;

/** Told without a list of them: a megabyte may hold a million. */
function hasTooManyLines(text: string): boolean {
  lineEnd.lastIndex = 0;
  let count = 0;
  while (count <= mostLines && lineEnd.test(text)) count += 1;
  return count > mostLines;
}

const readHeader = ({ line, cells }: Line): { columns: readonly string[]; faults: readonly UnitsCsvFault[] } => {
  const columns = cells.map((cell) => cell.toLowerCase());
  const known: readonly string[] = unitColumns;
  const faults: UnitsCsvFault[] = [];
  columns.forEach((column, at) => {
    if (column !== "" && !known.includes(column)) faults.push({ code: "columnUnknown", line, column: cells[at] ?? "" });
    else if (column !== "" && columns.indexOf(column) < at) faults.push({ code: "columnTwice", line, column });
  });
  if (!columns.includes("name")) faults.push({ code: "columnMissing", line, column: "name" });
  return { columns, faults };
};

const readUnit = (columns: readonly string[], { line, cells }: Line): UnitInput | UnitsCsvFault => {
  const cell = (column: UnitColumn): string => cells[columns.indexOf(column)] ?? "";
  if (cells.some((text, at) => text !== "" && (columns[at] ?? "") === "")) return { code: "tooManyCells", line };
  if (cells.some((text) => text.length > longestText)) return { code: "textTooLong", line };
  const [code, name, head, staff] = [cell("code").toUpperCase(), cell("name"), cell("head"), cell("staff")];
  if (name === "") return { code: "nameMissing", line };
  if (code !== "" && !/^U\d{2,3}$/.test(code)) return { code: "codeInvalid", line, typed: cell("code") };
  if (staff !== "" && !/^\d{1,4}$/.test(staff)) return { code: "staffInvalid", line, typed: staff };
  return {
    name,
    ...(code === "" ? {} : { code }),
    ...(head === "" ? {} : { head }),
    ...(staff === "" ? {} : { staff: Number(staff) }),
  };
};

/**
 * Reads the list of units of `create --units`: UTF-8 with or without a byte order mark, commas or semicolons. A line of the code U00
 * tells how many leaders the agency has outside its units, or by a 0 that it has none.
 */
export const parseUnitsCsv = (bytes: Uint8Array): UnitsCsvResult => {
  const text = decodeText(bytes)?.normalize("NFC") ?? null;
  if (text === null) return { ok: false, faults: [{ code: "notUtf8" }] };
  if (hasTooManyLines(text)) return { ok: false, faults: [{ code: "tooManyLines" }] };
  const lines = split(text);
  if ("code" in lines) return { ok: false, faults: [lines] };
  const [first, ...rest] = lines;
  if (first === undefined) return { ok: false, faults: [{ code: "empty" }] };
  const { columns, faults: headerFaults } = readHeader(first);
  if (headerFaults.length > 0) return { ok: false, faults: headerFaults };

  const faults: UnitsCsvFault[] = [];
  const units: UnitInput[] = [];
  const sameNames: SameName[] = [];
  let leaders: LeadersInput | undefined;
  const lineOfCode = new Map<string, number>();
  const lineOfName = new Map<string, number>();
  for (const row of rest) {
    const unit = readUnit(columns, row);
    if (!("name" in unit)) {
      faults.push(unit);
      continue;
    }
    const firstLine = unit.code === undefined ? undefined : lineOfCode.get(unit.code);
    if (unit.code !== undefined && firstLine !== undefined)
      faults.push({ code: "codeTwice", line: row.line, typed: unit.code, firstLine });
    if (unit.code !== undefined) lineOfCode.set(unit.code, firstLine ?? row.line);
    if (unit.code === leadersCode) {
      leaders = unit.staff === 0 ? "none" : { staff: unit.staff ?? 0 };
      continue;
    }
    const key = unitNameKey(unit.name);
    const before = lineOfName.get(key);
    if (before === undefined) lineOfName.set(key, row.line);
    else sameNames.push({ name: unit.name, line: row.line, firstLine: before });
    units.push(unit);
  }
  if (faults.length > 0) return { ok: false, faults };
  if (units.length === 0) return { ok: false, faults: [{ code: "noUnits" }] };
  return { ok: true, units, sameNames, ...(leaders === undefined ? {} : { leaders }) };
};
