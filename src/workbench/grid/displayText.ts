import { numfmt } from "@univerjs/core";
import type { CellFormat } from "../host/model/cellFormat";
import type { Value } from "../host/model/cells/scalar";
import { isError } from "../host/model/cells/scalar";
import { plainNumber } from "../session/editText";

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

/** The font as CSS writes it, in pixels. */
export const cssFont = (format: CellFormat): string =>
  `${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}${(format.fontSize * 4) / 3}px "${format.fontName}", "Liberation Serif", serif`;
