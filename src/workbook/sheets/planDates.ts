import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { serialOfIso } from "../../rules/figures/serialDate";
import { toA1 } from "../../sheet/a1";
import { statusColors } from "../drawing/colors";
import type { CellRef, Formula, RangeRef } from "../drawing/description";
import { literal } from "../formulas/expressions";
import type { SheetBuilder } from "../drawing/sheetBuilder";

const words = sheetTexts.plan.dateRemarks;

/** First and last day of the plan's periods, as serial numbers. */
function yearOf(plan: Plan): { readonly first: number; readonly last: number } {
  const days = plan.periods.flatMap(({ from, to }) => [serialOfIso(from), serialOfIso(to)]);
  return { first: Math.min(...days), last: Math.max(...days) };
}

const outside = (plan: Plan): string => fill(words.outside, { year: plan.year });

/** What is wrong with a period's two days, live; empty where nothing is. As loaded they are in order and in the year. */
export function periodRemark(from: CellRef, to: CellRef, plan: Plan): Formula {
  const [start, end] = [toA1(from), toA1(to)];
  const { first, last } = yearOf(plan);
  const odd = `IF(OR(${start}<${first},${end}>${last}),${literal(outside(plan))},"")`;
  const order = `IF(${end}<${start},${literal(words.order)},${odd})`;
  return { formula: `IF(COUNT(${start},${end})<2,${literal(words.noDate)},${order})`, value: "" };
}

/** The same for a day that may be left blank. */
export function dayRemark(cell: CellRef, plan: Plan, now: number | null): Formula {
  const day = toA1(cell);
  const { first, last } = yearOf(plan);
  const odd = `IF(OR(${day}<${first},${day}>${last}),${literal(outside(plan))},"")`;
  return {
    formula: `IF(LEN(${day})=0,"",IF(COUNT(${day})=0,${literal(words.noDate)},${odd}))`,
    value: now !== null && (now < first || now > last) ? outside(plan) : "",
  };
}

/** Marks the days and the remark beside them, row by row, where the remark says something. */
export function formatOddDates(builder: SheetBuilder, days: RangeRef, remark: CellRef): void {
  const { fill: shade, font } = statusColors.invalid;
  const said = `$${toA1(remark)}`;
  const look = { kind: "formula", formula: `LEN(${said})>0`, fontColor: font, fill: shade, bold: true } as const;
  builder
    .formatWhere({ ...look, range: days })
    .formatWhere({ ...look, range: { ...remark, rows: days.rows, columns: 1 }, numberFormat: '"! "@' });
}
