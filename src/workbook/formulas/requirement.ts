import { requirementOf, type RequirementPart, requirementSentence } from "../../locale/requirement";
import { sheetTexts } from "../../locale/workbook/sheets";
import type { Limit, LimitCell } from "../../plan/limit";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { limitValue } from "../../rules/figures/limitValues";
import { literal } from "./expressions";

const words = sheetTexts.requirement;

/** A limit as a Vietnamese Excel joins its cell to a text. */
function shown(limit: Limit, plan: Plan): string {
  if (limit.form === "date") return limit.value.split("-").reverse().join("/");
  const text = String(limitValue(limit, plan)).replace(".", ",");
  return limit.form === "percent" ? `${text}%` : text;
}

/** What a target asks for with the plan's values. */
export const requirementText = ({ measure }: Target, plan: Plan): string =>
  requirementSentence(requirementOf(words, measure), (limit) => shown(limit, plan));

const dateText = (cell: string): string =>
  `RIGHT("0"&DAY(${cell}),2)&"/"&RIGHT("0"&MONTH(${cell}),2)&"/"&YEAR(${cell})`;

/** The sentence as a live formula over the cells of the limits. Numbers join by `&`, which writes them as the reader's Excel does. */
export function requirementFormula({ measure }: Target, cells: Readonly<Record<LimitCell, string>>): string {
  const { parts, just } = requirementOf(words, measure);
  const term = (part: RequirementPart): string => {
    if ("words" in part) return literal(part.words);
    const cell = cells[part.limit.cell];
    if (part.limit.form === "date") return dateText(cell);
    return part.limit.form === "percent" ? `${cell}&${literal("%")}` : cell;
  };
  const sentence = parts.map(term).join("&");
  return just === undefined ? sentence : `IF(${cells.threshold}=${just.limit},${literal(just.words)},${sentence})`;
}
