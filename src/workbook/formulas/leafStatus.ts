import type { Measure } from "../../plan/measure";
import {
  isDate,
  isGrade,
  isNumeric,
  isPair,
  isShare,
  isTracked,
  traitsOf,
  withinOf,
  type ChoiceMeasure,
  type PairMeasure,
} from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { choicesOf } from "../../rules/figures/choices";
import { tokens } from "../../rules/figures/tokens";
import { compared, gradeRank, type ComparedCells } from "./comparison";
import { isBlank, isExactly, isNumber, literal, rounded, said } from "./expressions";
import { isFaulty } from "./validity";

/** Where the cells of one target in one period stand, and those that say how it is judged. */
export interface LeafAddresses extends ComparedCells {
  readonly status: string;
  /** "", "X", a period's id, or "!" for a mark that means nothing. */
  readonly naState: string;
  /** `x` where the target is judged in the period. */
  readonly judged: string;
  /** The part of the ratio that this one stands within, in the same period. */
  readonly outerPart?: string;
}

const judgedElse = (cells: LeafAddresses, judged: string, otherwise: string): string =>
  `IF(${cells.judged}=${literal(tokens.mark)},${judged},${otherwise})`;

const nothing = '""';

/** Two figures that are each right and cannot be right together; an error where one is none. */
export function contradicts(measure: PairMeasure, { value, total, outerPart }: LeafAddresses): string {
  if (!isShare(measure)) return `${rounded(total)}<=0`;
  const within =
    outerPart === undefined ? "" : `,IF(${isNumber(outerPart)},${rounded(value)}>${rounded(outerPart)},FALSE)`;
  return `OR(${rounded(total)}=0,${rounded(value)}>${rounded(total)}${within})`;
}

function pairStatus(measure: PairMeasure, cells: LeafAddresses, plan: Plan): string {
  const { value, total } = cells;
  const tracked = isTracked(measure);
  const blank = tracked ? nothing : judgedElse(cells, said.missing, nothing);
  const partial = tracked ? said.tracked : judgedElse(cells, said.missing, said.tracked);
  const complete = tracked ? said.tracked : judgedElse(cells, compared(measure, cells, plan), said.tracked);
  const faulty = `OR(${isFaulty(value, measure, cells)},${isFaulty(total, measure, cells)})`;
  const verdict = `IF(${contradicts(measure, cells)},${said.invalid},${complete})`;
  // The total of a ratio within another is not typed here: without a part of its own there is nothing to fault.
  if (withinOf(measure) !== undefined) {
    return `IF(${isBlank(value)},${blank},IF(${faulty},${said.invalid},IF(${isBlank(total)},${partial},${verdict})))`;
  }
  const blanks = `COUNTBLANK(${value})+COUNTBLANK(${total})`;
  return `IF(${faulty},${said.invalid},IF(${blanks}=2,${blank},IF(${blanks}=1,${partial},${verdict})))`;
}

/** A choice of two, the one that meets the measure first. */
function choiceStatus(measure: ChoiceMeasure, cells: LeafAddresses, plan: Plan): string {
  const { value } = cells;
  const [positive = "", negative = ""] = choicesOf(plan, measure);
  const whenBlank = traitsOf(measure).entry === "decision" ? said.pending : said.missing;
  return (
    `IF(${isBlank(value)},${judgedElse(cells, whenBlank, nothing)},` +
    `IF(${isExactly(value, positive)},${judgedElse(cells, said.met, said.tracked)},` +
    `IF(${isExactly(value, negative)},${judgedElse(cells, said.notMet, said.tracked)},${said.invalid})))`
  );
}

function measured(measure: Measure, cells: LeafAddresses, plan: Plan): string {
  const { value } = cells;
  const blank = judgedElse(cells, said.missing, nothing);
  const judged = (): string => judgedElse(cells, compared(measure, cells, plan), said.tracked);
  if (isPair(measure)) return pairStatus(measure, cells, plan);
  if (isNumeric(measure)) {
    return `IF(${isBlank(value)},${blank},IF(${isFaulty(value, measure, cells)},${said.invalid},${judged()}))`;
  }
  if (isDate(measure)) {
    return (
      `IF(${isBlank(value)},${blank},` +
      `IF(IFERROR(AND(${isNumber(value)},${value}>=1,${value}<2958466),FALSE),${judged()},${said.invalid}))`
    );
  }
  if (!isGrade(measure)) return choiceStatus(measure, cells, plan);
  return `IF(${isBlank(value)},${blank},IF(${gradeRank(value, choicesOf(plan, measure))}=0,${said.invalid},${judged()}))`;
}

/** `not applicable` first, then the measure: the order of `rules/evaluate`. */
export const behindNotApplicable = (naState: string, period: string, status: string): string =>
  `IF(${naState}="!",${said.invalid},IF(OR(${naState}="X",${naState}=${literal(period)}),${said.notApplicable},${status}))`;

/** The live status of an entered period. */
export const leafStatus = (measure: Measure, period: string, cells: LeafAddresses, plan: Plan): string =>
  behindNotApplicable(cells.naState, period, measured(measure, cells, plan));
