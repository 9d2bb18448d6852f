import { numfmt } from "@univerjs/core";
import type { CellFormat } from "../host/model/cellFormat";
import type { Content } from "../host/model/cells/scalar";
import { plainValue } from "../host/model/cells/scalar";

/** A number with all its digits, in an Excel set to Vietnam. */
export const plainNumber = (value: number): string => String(value).replace(".", ",");

/** What stands in the formula bar, and what a person begins to edit. */
export function editText(content: Content | null, { numberFormat }: Pick<CellFormat, "numberFormat">): string {
  if (content === null) return "";
  if ("formula" in content) return content.formula;
  const value = plainValue(content.value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value;
  if (numfmt.isDateFormat(numberFormat)) return numfmt.format("dd/mm/yyyy", value, { throws: false, locale: "vi" });
  if (/%(?=(?:[^"]*"[^"]*")*[^"]*$)/.test(numberFormat))
    return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  return plainNumber(value);
}
