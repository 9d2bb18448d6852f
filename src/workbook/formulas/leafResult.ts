import type { Measure } from "../../plan/measure";
import { isChange, isDate, isNumeric, isPair, traitsOf } from "../../plan/measureTraits";
import { rounded, said } from "./expressions";

/** A status that stands on complete figures; a tracked one may not, so figures are counted besides. */
export const standsOnFigures = (status: string): string =>
  `OR(${status}=${said.met},${status}=${said.exceeded},${status}=${said.notMet},${status}=${said.tracked})`;

/** What complete figures come to: a fraction for ratios and changes, else the figure itself. */
export function resultOf(measure: Measure, value: string, total: string): string {
  if (isDate(measure)) return `INT(${value})`;
  if (!isNumeric(measure)) return value;
  if (isChange(measure)) {
    return measure.direction === "rise"
      ? `(${rounded(value)}-${rounded(total)})/${rounded(total)}`
      : `(${rounded(total)}-${rounded(value)})/${rounded(total)}`;
  }
  return traitsOf(measure).result === "share" ? `${rounded(value)}/${rounded(total)}` : rounded(value);
}

/** The result of an entered period; empty unless its figures are complete and valid. */
export function leafResult(measure: Measure, cells: { value: string; total: string; status: string }): string {
  const complete = isPair(measure)
    ? `AND(${standsOnFigures(cells.status)},COUNT(${cells.value})=1,COUNT(${cells.total})=1)`
    : standsOnFigures(cells.status);
  return `IF(${complete},${resultOf(measure, cells.value, cells.total)},"")`;
}
