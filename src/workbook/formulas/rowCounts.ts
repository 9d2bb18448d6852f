import { isDate, isNumeric, isPair, withinOf } from "../../plan/measureTraits";
import type { PeriodId, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { choicesOf } from "../../rules/figures/choices";
import { notApplicableMarks } from "../../rules/figures/readNotApplicable";
import { isOverdue, type CountedCells } from "../../rules/findings/countCells";
import { isTyped, totalRole, type CountKey } from "../blocks/figureKeys";
import { literal } from "./expressions";
import { contradicts, type LeafAddresses } from "./leafStatus";
import { isFaulty } from "./validity";
import { isNoChoice, isNoDay, isNoFigure } from "./wrongEntries";

/** Where what is counted of a row of figures stands. */
export interface RowCells {
  readonly naState: string;
  readonly asked: string;
  /** The typed cells of an entered period, as ranges of cells that adjoin. */
  readonly typed: (period: PeriodId) => readonly string[];
  readonly leaf: (period: PeriodId) => LeafAddresses;
  /** The cell that says which periods were over at the last check, `|D1|D2|`; absent where nothing tells it. */
  readonly over?: string;
}

/** Whether the text of a cell names a period as over. */
export const isNamedOver = (cell: string, period: PeriodId): string =>
  `ISNUMBER(FIND(${literal(`|${period}|`)},${cell}))`;

/** The text that the cell holds. */
export const overText = (over: Iterable<PeriodId>): string => ["", ...over, ""].join("|");

/** A sum over the periods in which figures are typed and that the row does not leave out. */
function ofPeriods(target: Target, plan: Plan, { naState }: RowCells, term: (period: PeriodId) => string): string {
  if (!isTyped(target)) return "0";
  const marks = notApplicableMarks(plan, target);
  const terms = target.entered.map((period) =>
    marks.includes(period) ? `(${naState}<>${literal(period)})*${term(period)}` : term(period),
  );
  return `${marks.length === 0 ? "" : `(${naState}<>"X")*`}(${terms.join("+")})`;
}

const empty = ({ typed }: RowCells, period: PeriodId): string => {
  const ranges = typed(period).map((range) => `COUNTBLANK(${range})`);
  return ranges.length === 1 ? ranges.join("") : `(${ranges.join("+")})`;
};

/** How many typed cells of a period hold what cannot be meant; two that are each right and not right together are one. */
function wrongIn({ measure }: Target, plan: Plan, cells: RowCells, period: PeriodId): string {
  const leaf = cells.leaf(period);
  if (!isNumeric(measure))
    return isDate(measure) ? isNoDay(leaf.value) : isNoChoice(leaf.value, choicesOf(plan, measure));
  const each = cells.typed(period).map((range) => `SUMPRODUCT(${isNoFigure(range, measure, leaf)})`);
  if (!isPair(measure)) return each.join("+");
  const isWhole = `COUNTBLANK(${leaf.value})+COUNTBLANK(${leaf.total})=0`;
  const together = `IFERROR(N(AND(${isWhole},${contradicts(measure, leaf)})),0)`;
  // A total that another ratio's figure gives is wrong there.
  const own = withinOf(measure) === undefined ? together : `IF(${isFaulty(leaf.total, measure, leaf)},0,${together})`;
  return `MAX(${each.join("+")},${own})`;
}

/** What is counted of a row: cells asked for, filled ones, wrong ones, and those that are empty and were due. */
export function rowCount(target: Target, plan: Plan, key: CountKey, cells: RowCells): string | undefined {
  const { over } = cells;
  switch (key) {
    case "asked":
      return String(isTyped(target) ? target.entered.length * (totalRole(target) === "typed" ? 2 : 1) : 0);
    case "filled":
      return `${cells.asked}-${ofPeriods(target, plan, cells, (period) => empty(cells, period))}`;
    case "wrong":
      return over === undefined
        ? undefined
        : `(${cells.naState}="!")+${ofPeriods(target, plan, cells, (period) => wrongIn(target, plan, cells, period))}`;
    case "due":
      return over === undefined
        ? undefined
        : ofPeriods(target, plan, cells, (period) => `${empty(cells, period)}*${isNamedOver(over, period)}`);
  }
}

/** The same number as `rules` have it. */
export function rowCountValue(
  target: Target,
  key: CountKey,
  { asked, wrong }: CountedCells,
  over: ReadonlySet<PeriodId>,
): number {
  const own = asked.filter((cell) => cell.target === target.id);
  const numbers: Record<CountKey, () => number> = {
    asked: () => own.length,
    filled: () => own.filter(({ filled }) => filled).length,
    due: () => own.filter((cell) => isOverdue(cell, over)).length,
    wrong: () => wrong.filter((place) => "row" in place && place.row === target.id).length,
  };
  return numbers[key]();
}
