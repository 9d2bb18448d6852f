import type { CheckOutcome, FoundCell, Located } from "../../actions/run/outcomes";
import type { PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import type { Status } from "../../rules/evaluate/status";

export type Tone = "good" | "bad" | "waiting" | "neutral";

/** How a status looks beside its symbol. */
export const tones: Record<Status, Tone> = {
  met: "good",
  exceeded: "good",
  notMet: "bad",
  invalid: "bad",
  planInvalid: "bad",
  missing: "waiting",
  pending: "waiting",
  notApplicable: "neutral",
  tracked: "neutral",
};

export interface YearCell {
  readonly target: Target;
  /** null where the target is not judged and nothing is entered. */
  readonly status: Status | null;
  readonly cell: FoundCell | null;
}

export interface YearRow {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly YearCell[];
}

export interface YearGrid {
  readonly targets: readonly Target[];
  readonly rows: readonly YearRow[];
  /** Units that have reached each target. */
  readonly met: readonly number[];
  readonly agency: readonly YearCell[];
}

const statusOf = ({ status }: Result): Status | null => (status === "empty" ? null : status);

const isReached = ({ status }: YearCell): boolean => status === "met" || status === "exceeded";

const cellFor = (target: Target, result: Located<Result> | undefined): readonly YearCell[] =>
  result === undefined ? [] : [{ target, status: statusOf(result), cell: result.cell }];

/** Results of one period as a table: the units, and the targets that have any. */
export function yearGrid({ plan, results, units }: CheckOutcome, period: PeriodId): YearGrid {
  const keyOf = (unit: string | undefined, target: string): string => `${unit ?? ""} ${target}`;
  const found = new Map(
    results
      .filter((result) => result.period === period && result.person === undefined)
      .map((result) => [keyOf(result.unit, result.target), result]),
  );
  const ofUnits = plan.targets.filter(
    ({ id, level }) => level === "unit" && units.some(({ code }) => found.has(keyOf(code, id))),
  );
  const rows = units.map(({ code, name }): YearRow => ({
    ...{ code, name },
    cells: ofUnits.map(
      (target) => cellFor(target, found.get(keyOf(code, target.id)))[0] ?? { target, status: null, cell: null },
    ),
  }));
  return {
    targets: ofUnits,
    rows,
    met: ofUnits.map((_, at) => rows.filter(({ cells }) => cells[at] !== undefined && isReached(cells[at])).length),
    agency: plan.targets
      .filter(({ level }) => level === "agency")
      .flatMap((target) => cellFor(target, found.get(keyOf(undefined, target.id)))),
  };
}

/** The last period of which a unit entered anything; the first where nobody did. */
export function latestPeriod({ plan, results }: CheckOutcome): PeriodId {
  const entered = new Set(
    results.flatMap(({ unit, period, figures }) => (unit !== undefined && figures.value !== null ? [period] : [])),
  );
  return (plan.periods.findLast(({ id }) => entered.has(id)) ?? plan.periods[0])?.id ?? "";
}
