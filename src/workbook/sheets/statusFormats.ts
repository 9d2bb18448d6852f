import { statusTexts } from "../../locale/statusTexts";
import { statuses } from "../../rules/status";
import { toA1 } from "../a1";
import { statusColors } from "../colors";
import type { ConditionalFormat, RangeRef } from "../description";
import { literal } from "../formulas/terms";

/** Colours for a range of status cells: one rule a status, beside the status's own text. */
export const statusFormats = (range: RangeRef): readonly ConditionalFormat[] =>
  statuses.map((status) => ({
    kind: "formula",
    range,
    formula: `${toA1(range)}=${literal(statusTexts[status])}`,
    fontColor: statusColors[status].font,
    fill: statusColors[status].fill,
  }));
