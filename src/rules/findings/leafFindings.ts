import { isDate, isNumeric, isPair, withinOf, type NumberMeasure, type PairMeasure } from "../../plan/measureTraits";
import { calendarYear } from "../../plan/calendarYear";
import type { PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { isBlank } from "../figures/blank";
import { abbreviatedChoices, choicesOf } from "../figures/choices";
import { evaluatePair, type LeafCells } from "../evaluate/evaluateNumbers";
import type { Days } from "../figures/dayInNumber";
import { figureRule } from "../figures/figureRule";
import { serialOfIso } from "../figures/serialDate";
import type { Finding } from "./finding";
import type { FindingCode, FindingFacts } from "./findingFacts";
import type { PlanIndex } from "../evaluate/planIndex";
import { leafCells } from "../evaluate/leafCells";
import { uncountable } from "../evaluate/uncountable";
import type { CellFault } from "./cellFault";
import { choiceFault } from "./choiceFault";
import { datedFault } from "./dateFault";
import { rowFinding, type FindingContext, type Owner } from "./findingContext";
import { figureFault } from "./figureFault";

interface ColumnFault {
  readonly column: "value" | "total";
  readonly fault: CellFault;
}

const error = <Code extends FindingCode>(code: Code, numbers: FindingFacts[Code]) =>
  ({ code, severity: "error", numbers }) as const;

/** Two figures that are each right and cannot be right together. */
function contradiction(index: PlanIndex, measure: PairMeasure, cells: LeafCells): ColumnFault | null {
  const { status, figures } = evaluatePair(measure, cells, false);
  const { value, total } = figures;
  if (status !== "invalid" || typeof value !== "number" || total === null) return null;
  if (total < 0) return { column: "total", fault: error("figure.negative", { value: total }) };
  if (total === 0) return { column: "total", fault: error("ratio.total-zero", { value, total }) };
  const outer = index.targets.get(withinOf(measure)?.target ?? "")?.name ?? "";
  if (value > total || cells.outerPart === null)
    return { column: "value", fault: error("ratio.part-above-total", { value, total }) };
  return { column: "value", fault: error("ratio.part-above-outer", { value, most: cells.outerPart, name: outer }) };
}

/** Days that "9/10" becomes when it is typed: of this year, and the plan's year is this one or one that is over. */
const daysOfNow = ({ index, today }: FindingContext): Days => ({
  from: serialOfIso(calendarYear(index.plan.year).first),
  to: Math.floor(today) + 366,
});

function numericFaults(context: FindingContext, measure: NumberMeasure, cells: LeafCells): readonly ColumnFault[] {
  const [rule, doubted] = [figureRule(measure), daysOfNow(context)];
  const value = figureFault(cells.value, rule, doubted);
  const ofValue: readonly ColumnFault[] = value === null ? [] : [{ column: "value", fault: value }];
  if (!isPair(measure)) return ofValue;
  const within = withinOf(measure) !== undefined;
  // The total of a ratio within another one is looked at there, and counts here only beside a part.
  const total = within && isBlank(cells.value) ? null : figureFault(cells.total, rule, doubted);
  const found =
    total === null || (within && total.severity !== "error")
      ? ofValue
      : [...ofValue, { column: "total" as const, fault: total }];
  if (found.some(({ fault }) => fault.severity === "error")) return found;
  const together = contradiction(context.index, measure, cells);
  return together === null ? found : [...found, together];
}

/** What is wrong in the cells of one entered period; sums of units are looked at in the units. */
export function leafFindings(
  context: FindingContext,
  owner: Owner,
  target: Target,
  period: PeriodId,
): readonly Finding[] {
  const { index } = context;
  const { measure, source } = target;
  if (source.from === "units") return [];
  const at = ({ column, fault }: ColumnFault): Finding =>
    rowFinding(owner, target, `${period}.${column}`, fault, period);
  const cells = leafCells(index, owner.read, target, period);
  // What keeps a list from being counted is told at its own cell.
  if (source.from !== "entry" && cells.value === uncountable) return [];
  if (isNumeric(measure)) {
    const faults = numericFaults(context, measure, cells);
    // What was counted from lists is told in the lists, but for a sum that came out of bounds.
    return (source.from === "entry" ? faults : faults.filter(({ fault }) => fault.severity === "error")).map(at);
  }
  const fault = isDate(measure)
    ? datedFault(cells.value, index.wholeSpan)
    : choiceFault(cells.value, choicesOf(index.plan, measure), abbreviatedChoices(index.plan, measure));
  return fault === null ? [] : [at({ column: "value", fault })];
}
