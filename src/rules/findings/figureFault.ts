import { figureLimit, isBlank } from "../figures/blank";
import { firstDay } from "../../plan/limitRange";
import { dayInNumber, lastDayTyped, type Days } from "../figures/dayInNumber";
import { readFigure, type FigureRule } from "../figures/figureRule";
import type { Raw } from "../figures/figures";
import { parseFigure } from "../figures/parseFigure";
import { toThousandths } from "../figures/thousandths";
import { unusable, type CellFault } from "./cellFault";
import type { FindingFacts } from "./findingFacts";

/** Things counted are rarely more than this. */
const plausible = 100_000;

/** What is stated of a number that is a day; null for one that is none. */
function dayFacts(value: number, days: Days): FindingFacts["figure.date-for-number"] | null {
  const read = dayInNumber(value, days);
  return read && { value, date: value, ...read };
}

/** Far more than can be meant: a day, or what nobody counts. */
function tooMuch(value: number): CellFault {
  const facts = dayFacts(value, { from: firstDay, to: lastDayTyped });
  return facts === null
    ? unusable("figure.implausible", value, { value })
    : unusable("figure.date-for-number", value, facts);
}

function numberFault(value: number, { whole, signed, below }: FigureRule, doubted: Days | undefined): CellFault | null {
  if (!(Math.abs(value) < figureLimit)) return unusable("figure.implausible", value, { value });
  if (value < 0 && !signed) return unusable("figure.negative", value, { value });
  if (whole && !Number.isInteger(toThousandths(value))) {
    // A percentage that a spreadsheet made a fraction of: 92% is kept as 0.92.
    return value > 0 && value < 1
      ? unusable("figure.percent-for-count", value, { value })
      : unusable("figure.not-whole", value, { value });
  }
  if (value >= below) return tooMuch(value);
  const day = whole && doubted !== undefined ? dayFacts(value, doubted) : null;
  if (day !== null) return { code: "figure.date-for-number", severity: "warning", numbers: day };
  if (whole && value > plausible) return { code: "figure.implausible", severity: "warning", numbers: { value } };
  return null;
}

function textFault(typed: string, rule: FigureRule): CellFault {
  const parsed = parseFigure(typed);
  switch (parsed.kind) {
    case "blank":
      return unusable("figure.not-a-number", typed, {}, null);
    case "text":
      return unusable("figure.not-a-number", typed, {});
    case "ambiguous": {
      const [first, second] = parsed.readings;
      return unusable("figure.ambiguous", typed, { first, second });
    }
    case "number": {
      // 92 or 0.92: no percentage is a certain figure.
      if (parsed.percent) return unusable(rule.whole ? "figure.percent-for-count" : "figure.not-a-number", typed, {});
      const fits = readFigure(parsed.value, rule) !== "invalid";
      return unusable("figure.not-a-number", typed, {}, fits ? parsed.value : undefined);
    }
  }
}

/**
 * What is wrong with a cell that takes a figure; null where nothing is, or where it is blank. A number that may be meant, and
 * is one of the `doubted` days, is a warning.
 */
export function figureFault(raw: Raw, rule: FigureRule, doubted?: Days): CellFault | null {
  if (isBlank(raw)) return null;
  if (typeof raw === "number") return numberFault(raw, rule, doubted);
  return typeof raw === "string" ? textFault(raw, rule) : unusable("figure.not-a-number", raw, {});
}
