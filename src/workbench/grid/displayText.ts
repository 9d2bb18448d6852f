import { numfmt } from "@univerjs/core";
import type { CellFormat } from "../host/model/cellFormat";
import type { Content, Value } from "../host/model/cells/scalar";
import { isError } from "../host/model/cells/scalar";

/** What a cell shows in an Excel set to Vietnam: decimal comma, day first. */
export function displayText(value: Value, { numberFormat }: Pick<CellFormat, "numberFormat">): string {
  if (isError(value)) return value.error;
  // A section for texts, such as "✓ "@, says what stands around them.
  if (typeof value === "string") return isAround(numberFormat) && value !== "" ? shown(numberFormat, value) : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "@") return plainNumber(value);
  return shown(numberFormat, value);
}

const isAround = (numberFormat: string): boolean => numberFormat !== "@" && numberFormat.includes("@");
const shown = (pattern: string, value: string | number): string =>
  numfmt.format(pattern, value, { throws: false, locale: "vi" });

/** What stands in the formula bar, and what a person begins to edit. */
export function editText(content: Content | null, { numberFormat }: Pick<CellFormat, "numberFormat">): string {
  if (content === null) return "";
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (typeof value !== "number") return displayText(value, { numberFormat });
  if (numfmt.isDateFormat(numberFormat)) return shown("dd/mm/yyyy", value);
  if (/%(?=(?:[^"]*"[^"]*")*[^"]*$)/.test(numberFormat))
    return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  return plainNumber(value);
}

const plainNumber = (value: number): string => String(value).replace(".", ",");

/** The font as CSS writes it, in pixels. */
export const cssFont = (format: CellFormat): string =>
  `${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}${(format.fontSize * 4) / 3}px "${format.fontName}", "Liberation Serif", serif`;
