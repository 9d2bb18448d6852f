import type { Plan } from "../../plan/plan";
import { figureColumnKeys, helperKeys, periodParts } from "../blocks/figureKeys";
import { personKeys } from "../blocks/listKeys";
import type { ColumnRun } from "../drawing/description";

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
  /** A sliver beside the table: letters of its size keep rows that fit themselves from becoming too low to read. */
  readonly strut: number;
}

const textColumns = 3;
/** Lists begin at the name column. */
export const firstListColumn = 2;
/** The longest list, behind its running numbers, and what is said of its rows. */
const listRoom = 1 + personKeys.length + 2;

export function figureColumns(plan: Plan): FigureColumns {
  const keys = figureColumnKeys(plan);
  const helpers = helperKeys(plan).length;
  const visible = keys.slice(0, keys.length - helpers);
  const spacers = Array.from({ length: Math.max(0, listRoom - visible.length) }, () => "");
  const firstPeriod = 1 + textColumns;
  const evidence = firstPeriod + plan.periods.length * periodParts.length;
  return {
    keys: [...visible, ...spacers, "", ...keys.slice(keys.length - helpers)],
    firstPeriod,
    evidence,
    note: evidence + 1,
    notApplicable: evidence + 2,
    lastVisible: visible.length + spacers.length,
    strut: visible.length + spacers.length + 1,
  };
}

/**
 * Widths in characters: as narrow as their contents allow, for the sheet is printed one page wide, and the narrower it is the
 * larger are its letters. A value holds a date or the words of a rating, a total six digits, a status its longest word with
 * its symbol.
 */
export const figureWidths = {
  no: 7.5,
  name: 28.4,
  requirement: 16.2,
  value: 11.1,
  total: 8.8,
  result: 10.7,
  status: 12.4,
  evidence: 15.3,
  note: 15.3,
  notApplicable: 8.4,
  spacer: 10.8,
  strut: 0.4,
} as const;

/** Characters of columns that are not as wide as in a unit's sheet. */
export type OwnWidths = Partial<Record<"no" | "name" | "requirement" | "evidence" | "note", number>>;

/** Margins in centimetres of a sheet with these columns: at its sides what printers leave free, and little more. */
export const figureMargins = { top: 0.9, right: 0.6, bottom: 1.2, left: 0.6 } as const;

/** The width of each column of such a sheet, by its number. */
export function figureColumnWidths(plan: Plan, own: OwnWidths = {}): ReadonlyMap<number, number> {
  const runs = figureColumnRuns(plan, own);
  return new Map(
    runs.flatMap(({ first, count, width }) =>
      Array.from({ length: count }, (_, index) => [first + index, width] as const),
    ),
  );
}

/** The columns of such a sheet. */
export function figureColumnRuns(plan: Plan, own: OwnWidths = {}): readonly ColumnRun[] {
  const columns = figureColumns(plan);
  const widths = { ...figureWidths, ...own };
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
    { first: 2, count: 1, width: widths.name },
    { first: 3, count: 1, width: widths.requirement },
    ...periods,
    { first: columns.evidence, count: 1, width: widths.evidence },
    { first: columns.note, count: 1, width: widths.note },
    { first: columns.notApplicable, count: 1, width: widths.notApplicable },
    ...(spacers > 0 ? [{ first: columns.notApplicable + 1, count: spacers, width: widths.spacer }] : []),
    { first: columns.strut, count: 1, width: widths.strut },
    { first: columns.strut + 1, count: helperKeys(plan).length, width: 8, hidden: true },
  ];
}
