import type { Measure, MeasureKind, MeasureOf } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Comparison } from "../../plan/threshold";
import { isChoice, rounded, said } from "./expressions";

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
  const terms = grades.map((grade, index) => `IF(${isChoice(cell, grade)},${grades.length - index},0)`);
  return `IFERROR(${terms.join("+")},0)`;
}

interface Compared extends ComparedCells {
  /** Value and total as figures are read: to three decimals. */
  readonly figure: string;
  readonly base: string;
  readonly plan: Plan;
}

/** A method, so that a row for one kind is taken for one that is asked about its own kind alone. */
type Comparing<M extends Measure = Measure> = { compare(measure: M, cells: Compared): string }["compare"];

/** How each kind is held against the cells of its limits, as a formula that gives a status text. */
export const comparisons = {
  ratio: ({ threshold: asked }, { figure, base, threshold }) =>
    asked === undefined ? said.tracked : verdict(holds(`${figure}*10000`, asked.comparison, share(threshold, base))),
  count: ({ exact, overMaximum }, { figure, threshold, maximum }) => {
    const over = overMaximum === "exceeded" ? said.exceeded : said.notMet;
    return exact === undefined
      ? `IF(IF(COUNT(${threshold})=1,${figure}<${threshold},FALSE),${said.notMet},` +
          `IF(IF(COUNT(${maximum})=1,${figure}>${maximum},FALSE),${over},${said.met}))`
      : `IF(${figure}=${threshold},${said.met},IF(${figure}>${threshold},${over},${said.notMet}))`;
  },
  amount: ({ threshold: { comparison } }, { figure, threshold }) =>
    verdict(holds(figure, comparison, rounded(threshold))),
  change: ({ direction, threshold: { comparison } }, { figure, base, threshold }) => {
    const rise = direction === "rise" ? `(${figure}-${base})` : `(${base}-${figure})`;
    return verdict(holds(`ROUND(${rise}*10000,1)`, comparison, `ROUND(${share(threshold, base)},1)`));
  },
  none: (_none, { figure, threshold }) => verdict(`${figure}<=${threshold}`),
  cap: ({ rounding }, { figure, base, threshold }) => {
    const room = share(threshold, base);
    const condition = {
      down: `${figure}*10000<=${room}`,
      up: `(${figure}-1)*10000<${room}`,
      nearest: `${figure}*10000-5000<=${room}`,
    }[rounding];
    return verdict(condition);
  },
  rating: ({ scale }, { value, threshold, plan }) => {
    const grades = gradeNames(plan, scale);
    return verdict(`${gradeRank(value, grades)}>=${gradeRank(threshold, grades)}`);
  },
  deadline: (_deadline, { value, threshold }) => verdict(`INT(${value})<=${threshold}`),
  // A choice of two is its own verdict: `leafStatus` gives it.
  confirmation: () => said.met,
  outcome: () => said.met,
} satisfies { readonly [K in MeasureKind]: Comparing<MeasureOf<K>> };

const byKind: Readonly<Record<MeasureKind, Comparing>> = comparisons;

/** The verdict on complete, valid figures, as a formula that gives a status text. */
export const compared = (measure: Measure, cells: ComparedCells, plan: Plan): string =>
  byKind[measure.kind](measure, { ...cells, figure: rounded(cells.value), base: rounded(cells.total), plan });
