import { numfmt } from "@univerjs/core";
import type { CellFormat } from "../host/model/cellFormat";
import type { Content } from "../host/model/cells/scalar";

interface SeriesCell {
  readonly content: Content | null;
  readonly format: Pick<CellFormat, "numberFormat">;
}

/**
 * What Excel writes `distance` cells (from 1) beyond these, of which the last is the nearest: two numbers or more go on
 * evenly, a date goes on by days, a text that ends in a number counts. null where the cells are repeated.
 */
export function nextInSeries(cells: readonly SeriesCell[], distance: number, isBack: boolean): string | number | null {
  const values = cells.map(({ content }) => (content !== null && "value" in content ? content.value : null));
  const last = values.at(-1);
  if (typeof last === "number" && values.every((value) => typeof value === "number")) {
    const before = values.at(-2);
    if (typeof before === "number") return Number((last + (last - before) * distance).toPrecision(15));
    const isDate = cells.every(({ format }) => numfmt.isDateFormat(format.numberFormat));
    return isDate ? last + (isBack ? -distance : distance) : null;
  }
  const [counted] = values.length === 1 && typeof last === "string" ? [/^(.*?)(\d{1,9})$/s.exec(last)] : [null];
  if (!counted) return null;
  const [, words = "", digits = ""] = counted;
  const next = Math.max(0, Number(digits) + (isBack ? -distance : distance));
  return words + String(next).padStart(digits.startsWith("0") ? digits.length : 1, "0");
}
