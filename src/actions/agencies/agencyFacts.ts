import type { PeriodId, Plan } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import type { Status } from "../../rules/evaluate/status";
import { makeShortlist } from "../../rules/shortlist/makeShortlist";
import { isSameChoice } from "../../rules/figures/sameChoice";
import { otherAward, type AgencyRow, type TargetSum } from "../../workbook/agencies/agencyRow";
import { textOf } from "../../workbook/blocks/book";
import { ProvenFormulas } from "../../workbook/reading/provenFormulas";
import type { ReadBook } from "../../workbook/reading/readBook";
import { LoadedPlans } from "../../workbook/reading/readPlan";
import { listLines } from "../../workbook/summary/listLines";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { readWorkbook, todayOf, type BooksBefore } from "../run/readWorkbook";
import { unitStates } from "../units/unitStates";
import type { WorkbookHost } from "../port/workbookHost";

/** What one figure comes to: a line of the table of all agencies. Of people there are none: a table that travels names nobody. */
export interface AgencyFigure {
  /** Code and name; null where the figure is the agency's own. */
  readonly unit: string | null;
  readonly target: TargetId;
  readonly period: PeriodId;
  readonly value: number | string | null;
  readonly total: number | null;
  /** A ratio or a change as a fraction. */
  readonly result: number | string | null;
  readonly status: Status;
}

/** All that a table of many agencies needs of one workbook. */
export interface AgencyFacts extends Omit<AgencyRow, "name" | "path"> {
  readonly plan: Plan;
  /** None where they were not asked for. */
  readonly figures: readonly AgencyFigure[];
}

/** Two workbooks with the same are of one plan: what thresholds an agency has set for itself does not matter. */
export const planMark = ({ id, number, year, periods, targets }: Plan): string =>
  JSON.stringify([id, number, year, periods.map((one) => one.id), targets.map((one) => [one.id, one.measure.kind])]);

const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);
const isNumber = (value: unknown): boolean => typeof value === "number";

function sumOf(level: Target["level"], results: readonly Result[]): TargetSum {
  const statuses: Partial<Record<Status, number>> = {};
  for (const { status } of results) if (status !== "empty") statuses[status] = (statuses[status] ?? 0) + 1;
  const [first] = results;
  if (level === "agency" && first !== undefined) return { statuses, ...first.figures };
  const sum = (key: "value" | "total"): number | null =>
    level === "unit" && results.some(({ figures }) => isNumber(figures[key]))
      ? results.reduce((all, { figures }) => all + numberOf(figures[key]), 0)
      : null;
  return { statuses, value: sum("value"), total: sum("total"), result: null };
}

function sumsOf({ plan, allResults }: ReadBook): AgencyRow["sums"] {
  const key = (target: TargetId, period: PeriodId): string => `${target} ${period}`;
  const results = new Map<string, Result[]>();
  for (const result of allResults) {
    const at = key(result.target, result.period);
    const known = results.get(at);
    if (known) known.push(result);
    else results.set(at, [result]);
  }
  return new Map(
    plan.targets.map(({ id, level }) => [
      id,
      new Map(plan.periods.map((period) => [period.id, sumOf(level, results.get(key(id, period.id)) ?? [])])),
    ]),
  );
}

function proposedOf({ plan, figures, allResults }: ReadBook): AgencyRow["proposed"] {
  return new Map(
    plan.periods.map(({ id }) => {
      const { units, people } = makeShortlist(plan, figures, allResults, id);
      const counts = new Map<string, number>();
      for (const { award } of [...units, ...people]) {
        if (award !== null) counts.set(award, (counts.get(award) ?? 0) + 1);
      }
      return [id, counts];
    }),
  );
}

/** What the council of an agency gave, by the lists that it wrote on. */
function decidedOf(book: ReadBook): AgencyRow["decided"] {
  const { plan } = book;
  const idOf = (name: string): string => plan.awards.find((award) => isSameChoice(name, award.name))?.id ?? otherAward;
  return new Map(
    plan.periods.flatMap((period) => {
      const lines = (["units", "people"] as const).flatMap((part) => listLines(book, period, part));
      const decided = lines.flatMap((line) => line.decided ?? []);
      if (decided.length === 0) return [];
      const counts = new Map<string, number>();
      for (const one of decided) {
        if (one !== "nothing") counts.set(idOf(one.award), (counts.get(idOf(one.award)) ?? 0) + 1);
      }
      return [[period.id, counts] as const];
    }),
  );
}

function figuresOf({ figures, allResults }: ReadBook): readonly AgencyFigure[] {
  const units = new Map(figures.units.map(({ code, name }) => [code, `${code} ${textOf(name)}`]));
  return allResults.flatMap(({ unit, person, target, period, status, figures: { value, total, result } }) =>
    person !== undefined || status === "empty"
      ? []
      : [{ unit: unit === undefined ? null : (units.get(unit) ?? unit), target, period, value, total, result, status }],
  );
}

/** How a workbook is read for a table of many. */
interface FactsOptions extends BooksBefore {
  readonly withFigures?: boolean;
}

/** Reads a workbook once, for a table of many. Writes nothing. */
export const agencyFacts = (
  host: WorkbookHost,
  context: ActionContext,
  { withFigures = true, ...before }: FactsOptions = {},
): Promise<ActionResult<AgencyFacts>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context, [], before);
    const units = unitStates(book, todayOf(context.now));
    return {
      plan: book.plan,
      units: units.length,
      registered: units.filter(({ registered }) => registered).length,
      wrong: units.reduce((sum, { counts }) => sum + counts.wrong, 0),
      missing: units.reduce((sum, { counts }) => sum + counts.missingSoFar, 0),
      errors: book.findings.filter(({ severity }) => severity === "error").length,
      sums: sumsOf(book),
      proposed: proposedOf(book),
      decided: decidedOf(book),
      figures: withFigures ? figuresOf(book) : [],
    };
  });

/** Reads as `agencyFacts` does, one workbook after the other: what is alike in them is worked out once. */
export function agencyFactsReader(): (
  host: WorkbookHost,
  context: ActionContext,
  withFigures: boolean,
) => Promise<ActionResult<AgencyFacts>> {
  const before: BooksBefore = { proven: new ProvenFormulas(), plans: new LoadedPlans() };
  return (host, context, withFigures) => agencyFacts(host, context, { ...before, withFigures });
}
