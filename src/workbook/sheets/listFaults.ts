import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { countRule } from "../../rules/figures/figureRule";
import { serialOfIso } from "../../rules/figures/serialDate";
import { toA1 } from "../../sheet/a1";
import type { ConditionalFormat, RangeRef } from "../drawing/description";
import { isChoice } from "../formulas/expressions";

const { wrong } = sheetTexts.unit.faultWords;

/** A word before a text, which wraps, and a sign before a number, which would not fit beside a word. */
const worded = (word: string): string => `"! "General;"! "-General;"! "General;"${word} "@`;

const fault = (range: RangeRef, formula: string): ConditionalFormat => ({
  kind: "formula",
  range,
  formula,
  fontColor: "#9C0006",
  fill: "#F8CBCB",
  numberFormat: worded(wrong),
});

const cellOf = (range: RangeRef): string => toA1({ row: range.row, column: range.column });

/** A text that the list of choices does not have: it was pasted, for typing it is refused. */
export function unknownChoice(range: RangeRef, choices: readonly string[]): ConditionalFormat {
  const cell = cellOf(range);
  const known = choices.map((text) => isChoice(cell, text));
  return fault(range, `AND(LEN(${cell})>0,NOT(OR(${known.join(",")})))`);
}

/** What is no whole number from 0 on, or a day: `9/10` was typed. */
export function noCount(range: RangeRef): ConditionalFormat {
  const cell = cellOf(range);
  return fault(
    range,
    `AND(LEN(${cell})>0,OR(NOT(ISNUMBER(${cell})),N(${cell})<0,N(${cell})>=${countRule.below},INT(N(${cell}))<>N(${cell})))`,
  );
}

/** What is no day between two, both included. */
export function dayOutside(
  range: RangeRef,
  { first, last }: { readonly first: number; readonly last: number },
): ConditionalFormat {
  const cell = cellOf(range);
  return fault(range, `AND(LEN(${cell})>0,OR(NOT(ISNUMBER(${cell})),N(${cell})<${first},N(${cell})>=${last + 1}))`);
}

/** What is no day; and a day outside of the plan's year, which may be right for a registration and counts for no period. */
export function noDay(range: RangeRef, plan: Plan): readonly ConditionalFormat[] {
  const cell = cellOf(range);
  const days = plan.periods.flatMap((period) => [serialOfIso(period.from), serialOfIso(period.to)]);
  return [
    fault(range, `AND(LEN(${cell})>0,OR(NOT(ISNUMBER(${cell})),N(${cell})<1))`),
    {
      kind: "formula",
      range,
      formula: `AND(ISNUMBER(${cell}),OR(N(${cell})<${Math.min(...days)},N(${cell})>=${Math.max(...days) + 1}))`,
      fontColor: "#7F6000",
      fill: "#FFE699",
      numberFormat: '"! "dd/mm/yy',
    },
  ];
}

/** A row in which something stands, but not what it counts by. */
export function lackingBeside(range: RangeRef, others: readonly RangeRef[]): ConditionalFormat {
  const cell = cellOf(range);
  const row = others.map((other) => `LEN($${cellOf(other)})`).join("+");
  return { kind: "formula", range, formula: `AND(LEN(${cell})=0,${row}>0)`, fill: "#FFE699" };
}
