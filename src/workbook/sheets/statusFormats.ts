import { statusTexts } from "../../locale/statusTexts";
import { statuses, type Status } from "../../rules/status";
import { toA1 } from "../a1";
import { statusColors } from "../colors";
import type { ConditionalFormat, RangeRef } from "../description";
import { literal } from "../formulas/terms";

/** A symbol before the text, for those who do not tell the colours apart. It is shown, not written: the cell holds the text. */
export const statusSymbols: Record<Status, string> = {
  met: "✓",
  exceeded: "▲",
  notMet: "✗",
  missing: "○",
  invalid: "!",
  notApplicable: "–",
  pending: "…",
  tracked: "•",
};

/** Text, symbol and colour where a cell holds just this text. */
export const markText = (
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
    markText(range, statusTexts[status], { symbol: statusSymbols[status], ...statusColors[status] }),
  );
