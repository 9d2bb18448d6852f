import { containsCell } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import type { Book } from "./book";
import { absoluteArea, quoteSheet } from "./cells/address";
import type { Entered } from "./entry";
import { readEntry, vietnamese } from "./entry";
import { ExcelFault } from "./excelFault";
import { rewriteReferences } from "./formula/references";
import { relocate } from "./formula/shift";
import type { Json, JsonObject } from "./json";
import { isJsonObject } from "./json";
import type { DataValidation } from "./rangeRules";
import { anchorOf } from "./rangeRules";
import type { Sheet } from "./sheet";

/** What Excel would have told the person. `asked`: a warning or information that the person clicked away. */
export type Typed =
  | { readonly accepted: true; readonly asked?: JsonObject }
  | { readonly accepted: false; readonly why: "locked" | "validation" | "formula"; readonly alert?: JsonObject };

/** What somebody enters in a cell. */
export interface TypedEntry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Picked from the cell's list. */
  readonly picked?: boolean;
}

/**
 * A person types into one cell and presses Enter, in an Excel set to Vietnam (decimal comma, day first). Locked cells and
 * validations are honoured; whoever meets a warning presses Yes.
 */
export async function personTypes(book: Book, sheet: Sheet, entry: TypedEntry): Promise<Typed> {
  const { row, column, text, picked = false } = entry;
  const area = { row, column, rows: 1, columns: 1 };
  if (sheet.protection !== null && sheet.hasLocked(area)) return { accepted: false, why: "locked" };
  let entered: Entered;
  try {
    entered = readEntry(text, sheet.formats.at(row, column).numberFormat, vietnamese);
  } catch (error) {
    if (error instanceof ExcelFault) return { accepted: false, why: "formula" };
    throw error;
  }
  const before = sheet.contentAt(row, column);
  sheet.setContent(row, column, entered.content);
  const broken = await brokenRule(book, sheet, area);
  const style = broken?.errorAlert["style"];
  if (broken && style !== "Warning" && style !== "Information") {
    sheet.setContent(row, column, before);
    return { accepted: false, why: "validation", alert: broken.errorAlert };
  }
  const { numberFormat } = entered;
  if (numberFormat !== undefined && sheet.formats.at(row, column).numberFormat === "General") {
    sheet.formats.paint(area, { numberFormat });
  }
  book.source = picked ? "list" : "person";
  book.touched("cells", sheet, area);
  book.source = "api";
  return broken ? { accepted: true, asked: broken.errorAlert } : { accepted: true };
}

/** The validation that the cell's content breaks, and that says so. */
async function brokenRule(book: Book, sheet: Sheet, cell: RangeRef): Promise<DataValidation | null> {
  const rule = sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, cell.row, cell.column)));
  if (!rule || rule.errorAlert["showAlert"] === false) return null;
  const blank = sheet.contentAt(cell.row, cell.column) === null;
  if (blank) return null;
  const formula = test(rule, sheet, cell);
  if (formula === null) return null;
  return (await book.evaluate(`=${formula}`)) === true ? null : rule;
}

/** A formula that is TRUE where the cell obeys the rule; null for a rule that forbids nothing. */
function test(rule: DataValidation, sheet: Sheet, cell: RangeRef): string | null {
  const [kind = ""] = Object.keys(rule.settings);
  const body = rule.settings[kind];
  if (!isJsonObject(body)) return null;
  const anchor = anchorOf(rule.areas);
  const move = relocate(cell.row - anchor.row, cell.column - anchor.column);
  const here = `${quoteSheet(sheet.name)}!${absoluteArea(cell)}`;
  const operand = (value: Json | undefined): string => {
    if (typeof value !== "string") return JSON.stringify(value ?? null);
    if (!value.startsWith("=")) return literal(value);
    const relative = rewriteReferences(value.slice(1), move);
    return `(${rewriteReferences(relative, (reference) => ({ ...reference, sheet: reference.sheet ?? sheet.name }))})`;
  };
  if (kind === "custom") return `IF(${operand(body["formula"])},TRUE,FALSE)`;
  if (kind === "list") return listTest(textAt(body, "source"), operand, here);
  const measured = kind === "textLength" ? `LEN(${here})` : here;
  const numeric = kind === "textLength" ? "TRUE" : `ISNUMBER(${here})`;
  const whole = kind === "wholeNumber" ? `${here}=INT(${here})` : "TRUE";
  const compared = comparison(textAt(body, "operator"), measured, operand(body["formula1"]), operand(body["formula2"]));
  return `IF(${numeric},AND(${whole},${compared}),FALSE)`;
}

function textAt(body: JsonObject, key: string): string {
  const value = body[key];
  return typeof value === "string" ? value : "";
}

function listTest(source: string, operand: (value: string) => string, here: string): string {
  if (source.startsWith("=")) return `SUMPRODUCT(--(${operand(source)}=${here}))>0`;
  const items = source.split(",").map((item) => `EXACT(${here}&"","${item.trim().replaceAll('"', '""')}")`);
  return `OR(${items.join(",")})`;
}

/** A bound that was set as a text: a number or a date. */
function literal(text: string): string {
  const { content } = readEntry(text, "General");
  return content !== null && "value" in content && typeof content.value === "number"
    ? String(content.value)
    : `"${text.replaceAll('"', '""')}"`;
}

function comparison(operator: string, value: string, first: string, second: string): string {
  const tests: Readonly<Record<string, string>> = {
    Between: `AND(${value}>=${first},${value}<=${second})`,
    NotBetween: `OR(${value}<${first},${value}>${second})`,
    EqualTo: `${value}=${first}`,
    NotEqualTo: `${value}<>${first}`,
    GreaterThan: `${value}>${first}`,
    LessThan: `${value}<${first}`,
    GreaterThanOrEqualTo: `${value}>=${first}`,
    LessThanOrEqualTo: `${value}<=${first}`,
  };
  return tests[operator] ?? "TRUE";
}
