import type { Measure, MeasureOf } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import { tokens } from "../../rules/figures/tokens";
import { compared, gradeRank, type ComparedCells } from "./comparison";
import { isBlank, isExactly, isNumber, literal, rounded, said } from "./terms";
import { isFaulty } from "./validity";

/** The cells of one target in one period, and those that say how it is judged. */
export interface LeafCells extends ComparedCells {
  readonly status: string;
  /** "", "X", a period's id, or "!" for a mark that means nothing. */
  readonly naState: string;
  /** `x` where the target is judged in the period. */
  readonly judged: string;
  /** The part of the ratio that this one stands within, in the same period. */
  readonly outerPart?: string;
}

const judgedElse = (cells: LeafCells, judged: string, otherwise: string): string =>
  `IF(${cells.judged}=${literal(tokens.mark)},${judged},${otherwise})`;

const nothing = '""';

function pairStatus(measure: MeasureOf<"ratio" | "cap" | "change">, cells: LeafCells, plan: Plan): string {
  const { value, total, outerPart } = cells;
  const within = measure.kind === "ratio" && measure.within !== undefined;
  const tracked = measure.kind === "ratio" && measure.threshold === undefined;
  const blank = tracked ? nothing : judgedElse(cells, said.missing, nothing);
  const partial = tracked ? said.tracked : judgedElse(cells, said.missing, said.tracked);
  const complete = tracked ? said.tracked : judgedElse(cells, compared(measure, cells, plan), said.tracked);
  const wrong =
    measure.kind === "change"
      ? `${rounded(total)}<=0`
      : `OR(${rounded(total)}=0,${rounded(value)}>${rounded(total)}` +
        (outerPart === undefined ? ")" : `,IF(${isNumber(outerPart)},${rounded(value)}>${rounded(outerPart)},FALSE))`);
  const faulty = `OR(${isFaulty(value, measure)},${isFaulty(total, measure)})`;
  const verdict = `IF(${wrong},${said.invalid},${complete})`;
  // The total of a ratio within another is not typed here: without a part of its own there is nothing to fault.
  if (within) {
    return `IF(${isBlank(value)},${blank},IF(${faulty},${said.invalid},IF(${isBlank(total)},${partial},${verdict})))`;
  }
  const blanks = `COUNTBLANK(${value})+COUNTBLANK(${total})`;
  return `IF(${faulty},${said.invalid},IF(${blanks}=2,${blank},IF(${blanks}=1,${partial},${verdict})))`;
}

function choiceStatus(cells: LeafCells, whenBlank: string, positive: string, negative: string): string {
  const { value } = cells;
  return (
    `IF(${isBlank(value)},${judgedElse(cells, whenBlank, nothing)},` +
    `IF(${isExactly(value, positive)},${judgedElse(cells, said.met, said.tracked)},` +
    `IF(${isExactly(value, negative)},${judgedElse(cells, said.notMet, said.tracked)},${said.invalid})))`
  );
}

function measured(measure: Measure, cells: LeafCells, plan: Plan): string {
  const { value } = cells;
  const blank = judgedElse(cells, said.missing, nothing);
  const judged = (): string => judgedElse(cells, compared(measure, cells, plan), said.tracked);
  switch (measure.kind) {
    case "ratio":
    case "cap":
    case "change":
      return pairStatus(measure, cells, plan);
    case "count":
    case "amount":
    case "none":
      return `IF(${isBlank(value)},${blank},IF(${isFaulty(value, measure)},${said.invalid},${judged()}))`;
    case "rating":
      return (
        `IF(${isBlank(value)},${blank},` +
        `IF(${gradeRank(value, gradeNames(plan, measure.scale))}=0,${said.invalid},${judged()}))`
      );
    case "confirmation":
      return choiceStatus(cells, said.missing, tokens.yes, tokens.no);
    case "outcome":
      return choiceStatus(cells, said.pending, tokens.achieved, tokens.notAchieved);
    case "deadline":
      return (
        `IF(${isBlank(value)},${blank},` +
        `IF(IFERROR(AND(${isNumber(value)},${value}>=1,${value}<2958466),FALSE),${judged()},${said.invalid}))`
      );
  }
}

/** `not applicable` first, then the measure: the order of `rules/evaluate`. */
export const behindNotApplicable = (naState: string, period: string, status: string): string =>
  `IF(${naState}="!",${said.invalid},IF(OR(${naState}="X",${naState}=${literal(period)}),${said.notApplicable},${status}))`;

/** The live status of an entered period. */
export const leafStatus = (measure: Measure, period: string, cells: LeafCells, plan: Plan): string =>
  behindNotApplicable(cells.naState, period, measured(measure, cells, plan));
