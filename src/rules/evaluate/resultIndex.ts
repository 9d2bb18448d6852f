import type { PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Result } from "./result";

/** Results found by whose they are. The agency's unit is undefined. */
export interface ResultIndex {
  /** One target in every period that exists for it, in the plan's order. */
  readonly row: (unit: string | undefined, target: TargetId) => ReadonlyMap<PeriodId, Result>;
  /** One of them. */
  readonly get: (unit: string | undefined, target: TargetId, period: PeriodId) => Result | undefined;
  /** All results of one person, in the plan's order. */
  readonly person: (unit: string, person: number) => readonly Result[];
}

const none: ReadonlyMap<PeriodId, Result> = new Map();

function at<K, V>(map: Map<K, V>, key: K, made: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = made();
  map.set(key, value);
  return value;
}

/** Looks through the results once. */
export function indexResults(results: readonly Result[]): ResultIndex {
  const rows = new Map<string | undefined, Map<TargetId, Map<PeriodId, Result>>>();
  const people = new Map<string | undefined, Map<number, Result[]>>();
  for (const result of results) {
    const { unit, target, period, person } = result;
    if (person === undefined) {
      const row = at(
        at(rows, unit, () => new Map<TargetId, Map<PeriodId, Result>>()),
        target,
        () => new Map<PeriodId, Result>(),
      );
      row.set(period, result);
    } else {
      at(
        at(people, unit, () => new Map<number, Result[]>()),
        person,
        () => [],
      ).push(result);
    }
  }
  return {
    row: (unit, target) => rows.get(unit)?.get(target) ?? none,
    get: (unit, target, period) => rows.get(unit)?.get(target)?.get(period),
    person: (unit, person) => people.get(unit)?.get(person) ?? [],
  };
}
