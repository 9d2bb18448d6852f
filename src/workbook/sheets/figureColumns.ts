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

/**
 * Widths in characters: as narrow as their contents allow, for the sheet is printed one page wide. A value holds a date or
 * the words of a rating, a total seven digits, a status its longest word with its symbol.
 */
export const figureWidths = {
  no: 9,
  name: 28,
  requirement: 17,
  value: 11.4,
  total: 9.5,
  result: 11.4,
  status: 12,
  evidence: 20,
  note: 22,
  notApplicable: 8.6,
  spacer: 10.8,
} as const;

/** The columns of such a sheet; `name` is the width of the column of targets. */
export function figureColumnRuns(plan: Plan, name: number = figureWidths.name): readonly ColumnRun[] {
  const columns = figureColumns(plan);
  const widths = figureWidths;
  const periods = plan.periods.flatMap((_, index) => [
    ...periodParts.map((part, at) => ({
      first: columns.firstPeriod + index * periodParts.length + at,
      count: 1,
      width: widths[part],
    })),
  ]);
  const spacers = columns.lastVisible - columns.notApplicable;
  return [
    { first: 0, count: 1, width: 8, hidden: true },
    { first: 1, count: 1, width: widths.no },
    { first: 2, count: 1, width: name },
    { first: 3, count: 1, width: widths.requirement },
    ...periods,
    { first: columns.evidence, count: 1, width: widths.evidence },
    { first: columns.note, count: 1, width: widths.note },
    { first: columns.notApplicable, count: 1, width: widths.notApplicable },
    ...(spacers > 0 ? [{ first: columns.notApplicable + 1, count: spacers, width: widths.spacer }] : []),
    { first: columns.lastVisible + 1, count: helperKeys(plan).length, width: 8, hidden: true },
  ];
}
