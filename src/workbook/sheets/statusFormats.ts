import { statusSymbols, statusTexts } from "../../locale/workbook/statusTexts";
import type { Measure } from "../../plan/measure";
import { traitsOf } from "../../plan/measureTraits";
import { statuses, type Status } from "../../rules/evaluate/status";
import { toA1 } from "../../sheet/a1";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, RangeRef } from "../drawing/description";
import { literal } from "../formulas/expressions";

/** Text, symbol and colour where a cell holds just this text; the symbol is shown, not written. */
export const lookOfText = (
  range: RangeRef,
  text: string,
  look: { readonly symbol: string; readonly font: string; readonly fill: string },
): ConditionalFormat => ({
  kind: "formula",
  range,
  formula: `${toA1({ row: range.row, column: range.column })}=${literal(text)}`,
  fontColor: look.font,
  fill: look.fill,
  numberFormat: `"${look.symbol} "@`,
});

/** Symbols and colours for a range of status cells: one rule a status, beside the status's own text. */
export const statusFormats = (range: RangeRef): readonly ConditionalFormat[] =>
  statuses.map((status) =>
    lookOfText(range, statusTexts[status], { symbol: statusSymbols[status], ...statusColors[status] }),
  );

/**
 * The same for a whole block of figures, whose status columns are told by the hidden key row above it: one rule a status,
 * however many periods there are, for a rule costs near two kilobytes of a request.
 */
export function statusFormatsByKey(
  range: RangeRef,
  keyRow: number,
  measures: readonly Measure[],
): readonly ConditionalFormat[] {
  const cell = toA1({ row: range.row, column: range.column });
  const key = toA1({ row: keyRow, column: range.column }).replace(/\d+$/, (row) => `$${row}`);
  // Only what is decided elsewhere can be waited for.
  const possible = statuses.filter(
    (status) => status !== "pending" || measures.some((measure) => traitsOf(measure).entry === "decision"),
  );
  return possible.map((status) => ({
    ...lookOfText(range, statusTexts[status], { symbol: statusSymbols[status], ...statusColors[status] }),
    formula: `AND(${cell}=${literal(statusTexts[status])},RIGHT(${key},7)=".status")`,
  }));
}

/** Statuses that are told apart by their symbols alone. */
const alike: Partial<Record<Status, Status>> = {
  exceeded: "met",
  pending: "missing",
  invalid: "notMet",
  planInvalid: "notMet",
  tracked: "notApplicable",
};

/** Colours of cells that hold a status's symbol and nothing else: one rule a colour, for it costs more than a kilobyte of a request. */
export function symbolFormats(range: RangeRef): readonly ConditionalFormat[] {
  const cell = toA1({ row: range.row, column: range.column });
  const ownColors = statuses.filter((status) => alike[status] === undefined);
  return ownColors.map((status) => {
    const { font: fontColor, fill } = statusColors[status];
    const symbols = statuses.filter((one) => one === status || alike[one] === status);
    const tests = symbols.map((one) => `${cell}=${literal(statusSymbols[one])}`);
    const formula = tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
    return { kind: "formula", range, formula, fontColor, fill };
  });
}
