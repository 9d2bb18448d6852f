import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Comparison } from "../../plan/threshold";
import { literal, rounded, said } from "./terms";

/** The cells that a comparison reads: numbers, complete and valid. */
export interface ComparedCells {
  readonly value: string;
  readonly total: string;
  readonly threshold: string;
  readonly maximum: string;
}

const verdict = (condition: string): string => `IF(${condition},${said.met},${said.notMet})`;

const holds = (left: string, comparison: Comparison, right: string): string => `${left}${comparison}${right}`;

/** Hundredths of a percent are whole: done×10000 against percent×100×assigned keeps to whole numbers. */
const share = (threshold: string, total: string): string => `ROUND(${threshold}*100,0)*${total}`;

/** 1 for the lowest grade of a scale, up to its length for the best; 0 for what is no grade. */
export function gradeRank(cell: string, grades: readonly string[]): string {
  const terms = grades.map((grade, index) => `IF(EXACT(${cell},${literal(grade)}),${grades.length - index},0)`);
  return `IFERROR(${terms.join("+")},0)`;
}

/** The verdict on complete, valid figures, as a formula that gives a status text. */
export function compared(measure: Measure, cells: ComparedCells, plan: Plan): string {
  const { threshold, maximum } = cells;
  const value = rounded(cells.value);
  const total = rounded(cells.total);
  switch (measure.kind) {
    case "ratio":
      return measure.threshold === undefined
        ? said.tracked
        : verdict(holds(`${value}*10000`, measure.threshold.comparison, share(threshold, total)));
    case "count": {
      const over = measure.overMaximum === "exceeded" ? said.exceeded : said.notMet;
      return measure.exact === undefined
        ? `IF(IF(COUNT(${threshold})=1,${value}<${threshold},FALSE),${said.notMet},` +
            `IF(IF(COUNT(${maximum})=1,${value}>${maximum},FALSE),${over},${said.met}))`
        : `IF(${value}=${threshold},${said.met},IF(${value}>${threshold},${over},${said.notMet}))`;
    }
    case "amount":
      return verdict(holds(value, measure.threshold.comparison, rounded(threshold)));
    case "change": {
      const rise = measure.direction === "rise" ? `(${value}-${total})` : `(${total}-${value})`;
      return verdict(
        holds(`ROUND(${rise}*10000,1)`, measure.threshold.comparison, `ROUND(${share(threshold, total)},1)`),
      );
    }
    case "none":
      return verdict(`${value}<=${threshold}`);
    case "cap": {
      const room = share(threshold, total);
      const condition = {
        down: `${value}*10000<=${room}`,
        up: `(${value}-1)*10000<${room}`,
        nearest: `${value}*10000-5000<=${room}`,
      }[measure.rounding];
      return verdict(condition);
    }
    case "rating": {
      const grades = gradeNames(plan, measure.scale);
      return verdict(`${gradeRank(cells.value, grades)}>=${gradeRank(threshold, grades)}`);
    }
    case "deadline":
      return verdict(`INT(${cells.value})<=${threshold}`);
    case "confirmation":
    case "outcome":
      return said.met;
  }
}
