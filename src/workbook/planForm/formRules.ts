import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { planFormTexts } from "../../locale/workbook/planForm/texts";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { kindsWhere } from "../../plan/measureTraits";
import { lastSerial } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { absoluteA1, toA1 } from "../../sheet/a1";
import type { RangeRef, Validation } from "../drawing/description";
import { literal } from "../formulas/expressions";
import { choice, prompt, shortened, stop } from "../sheets/validations";
import type { ColumnRule, FormColumn } from "./formLayout";

const { errors } = planFormTexts;
const longest = 4000;
const mostCounted = 1_000_000;
const mostPercent = 1000;
const errorLimit = 225;

/** Doubted, not refused: what is typed may be right, and is read again when the plan is used. */
const doubt = (text: string): Validation["error"] => ({
  style: "warning",
  title: errors.oddTitle,
  text: shortened(text, errorLimit),
});

/** `$C$40:$C$60` */
const rangeText = (range: RangeRef): string =>
  `${absoluteA1(range)}:${absoluteA1({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 })}`;

export interface RuleContext {
  /** Entry cells of another list's column. */
  readonly listed: (rule: Extract<ColumnRule, { kind: "listed" }>) => RangeRef;
  /** Where the sheet lists every source. */
  readonly sources: RangeRef;
  /** The column of kinds, in a list that has one. */
  readonly kindColumn: number;
}

/** One percent and less is most often a slip, "0,9" or "90%" for 90: it is refused, and said in a way that is no number. */
function thresholdRule(range: RangeRef, kindColumn: number): Validation["rule"] {
  const cell = toA1(range);
  const kind = `$${toA1({ row: range.row, column: kindColumn })}`;
  const percents = kindsWhere(({ limit }) => limit === "percent").map((one) => choices.kinds[one]);
  const isPercent = `OR(${percents.map((one) => `${kind}=${literal(one)}`).join(",")})`;
  return { kind: "custom", formula: `NOT(AND(ISNUMBER(${cell}),N(${cell})>0,N(${cell})<=1,${isPercent}))` };
}

const percentFormula = (cell: string): string =>
  `IFERROR(AND(ISNUMBER(${cell}),OR(${cell}=0,${cell}>1),${cell}<=${mostPercent}),FALSE)`;

/** What a column takes, with an example beside the cell. */
export function columnRule(
  range: RangeRef,
  { rule }: Pick<FormColumn, "rule">,
  [heading, example]: readonly [string, string],
  context: RuleContext,
): Validation {
  const said = prompt(heading, example);
  const list = (formula: string, error: Validation["error"]): Validation => ({
    range,
    rule: { kind: "listFrom", formula },
    prompt: said,
    error,
  });
  switch (rule.kind) {
    case "text": {
      const most = rule.most ?? longest;
      return {
        range,
        rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: most },
        prompt: said,
        error: stop(fill(errors.text, { most })),
      };
    }
    case "choice":
      return choice(range, heading, rule.values, example);
    case "listed":
      return list(rangeText(context.listed(rule)), doubt(errors.list));
    case "sources":
      return list(rangeText(context.sources), stop(errors.choice));
    case "mark":
      return {
        range,
        rule: { kind: "list", values: [tokens.mark] },
        prompt: said,
        error: stop(sheetTexts.errors.mark),
      };
    case "date":
      return {
        range,
        rule: { kind: "date", operator: "between", formula1: 1, formula2: lastSerial },
        prompt: said,
        error: doubt(errors.date),
      };
    case "whole":
      return {
        range,
        rule: { kind: "whole", operator: "between", formula1: 0, formula2: mostCounted },
        prompt: said,
        error: stop(errors.whole),
      };
    case "year":
      return {
        range,
        rule: { kind: "whole", operator: "between", formula1: 2000, formula2: 2100 },
        prompt: said,
        error: stop(errors.year),
      };
    case "percent":
      return {
        range,
        rule: { kind: "custom", formula: percentFormula(toA1(range)) },
        prompt: said,
        error: stop(errors.percent),
      };
    case "threshold":
      return {
        range,
        rule: thresholdRule(range, context.kindColumn),
        prompt: said,
        error: stop(errors.percentThreshold),
      };
  }
}
