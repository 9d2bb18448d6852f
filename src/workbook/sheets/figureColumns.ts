import type { Plan } from "../../plan/plan";
import { figureColumnKeys, helperKeys, periodParts } from "../blocks/figureKeys";
import { personKeys } from "../blocks/listKeys";
import type { ColumnRun } from "../description";

/** Where the columns of a unit's (or the agency's) sheet stand: the key column, the visible ones, the hidden helpers. */
export interface FigureColumns {
  /** Keys behind the key column; "" for a spacer that only gives lists the room they need. */
  readonly keys: readonly string[];
  readonly firstPeriod: number;
  readonly evidence: number;
  readonly note: number;
  readonly notApplicable: number;
  /** Visible columns, the hidden key column not counted, are 1 to `lastVisible`. */
  readonly lastVisible: number;
}

const textColumns = 3;
/** Lists begin at the name column. */
const listRoom = personKeys.length + 1;

export function figureColumns(plan: Plan): FigureColumns {
  const keys = figureColumnKeys(plan);
  const helpers = helperKeys(plan).length;
  const visible = keys.slice(0, keys.length - helpers);
  const spacers = Array.from({ length: Math.max(0, listRoom - visible.length) }, () => "");
  const firstPeriod = 1 + textColumns;
  const evidence = firstPeriod + plan.periods.length * periodParts.length;
  return {
    keys: [...visible, ...spacers, ...keys.slice(keys.length - helpers)],
    firstPeriod,
    evidence,
    note: evidence + 1,
    notApplicable: evidence + 2,
    lastVisible: visible.length + spacers.length,
  };
}

/** Widths in characters: entries hold a date, statuses their longest text, names two lines of forty letters. */
export function figureColumnRuns(plan: Plan): readonly ColumnRun[] {
  const columns = figureColumns(plan);
  const periods = plan.periods.flatMap((_, index) => [
    { first: columns.firstPeriod + index * 4, count: 3, width: 11.5 },
    { first: columns.firstPeriod + index * 4 + 3, count: 1, width: 14 },
  ]);
  const spacers = columns.lastVisible - columns.notApplicable;
  return [
    { first: 0, count: 1, width: 8, hidden: true },
    { first: 1, count: 1, width: 8 },
    { first: 2, count: 1, width: 34 },
    { first: 3, count: 1, width: 24 },
    ...periods,
    { first: columns.evidence, count: 1, width: 30 },
    { first: columns.note, count: 1, width: 26 },
    { first: columns.notApplicable, count: 1, width: 11 },
    ...(spacers > 0 ? [{ first: columns.notApplicable + 1, count: spacers, width: 11.5 }] : []),
    { first: columns.lastVisible + 1, count: helperKeys(plan).length, width: 8, hidden: true },
  ];
}
