import { onceEach } from "../../plan/onceEach";
import type { FigureColumn, UnitTables } from "../blocks/unitTables";
import type { ColumnRun } from "../drawing/description";
import { columnRuns, hiddenRun, placed, type KeyedColumn, type PlacedColumn } from "../drawing/keyedTable";

/** Where the columns of a unit's (or the agency's) sheet stand: the key column, the visible ones, the hidden helpers. */
export interface FigureLayout {
  /** Behind the key column: the table's own, spacers that only give lists the room they need, the strut. */
  readonly columns: readonly KeyedColumn[];
  /** Those of the table that are seen, where they stand. */
  readonly visible: readonly PlacedColumn<FigureColumn>[];
  /** Visible columns, the hidden key column not counted, are 1 to `lastVisible`. */
  readonly lastVisible: number;
  /** A sliver beside the table: letters of its size keep rows that fit themselves from becoming too low to read. */
  readonly strut: number;
  readonly runs: readonly ColumnRun[];
  /** Characters of a column of the sheet. */
  readonly widthAt: (column: number) => number;
}

/** Lists begin at the name column, behind their running numbers. */
export const firstListColumn = 2;
/** What is said of a list's rows. */
const remarkRoom = 2;

/** Characters of columns that are not as wide as in a unit's sheet, by key. */
export type OwnWidths = Readonly<Record<string, number>>;

/** Margins in centimetres of a sheet with these columns: at its sides what printers leave free, and little more. */
export const figureMargins = { top: 0.9, right: 0.6, bottom: 1.2, left: 0.6 } as const;

const spacer: KeyedColumn = { key: "", heading: "", width: 10.8 };
const strutColumn: KeyedColumn = { key: "", heading: "", width: 0.4 };

/** The columns of a sheet with figures, wide enough for the longest list and what is said of its rows. */
export function figureLayout({ figures, lists }: UnitTables, own: OwnWidths = {}): FigureLayout {
  const seen = figures
    .filter(({ hidden }) => hidden !== true)
    .map((column) => ({ ...column, width: own[column.key] ?? column.width }));
  const helpers = figures.filter(({ hidden }) => hidden === true);
  const listRoom = 1 + Math.max(...Object.values(lists).map(({ length }) => length)) + remarkRoom;
  const spacers = Array.from({ length: Math.max(0, listRoom - seen.length) }, () => spacer);
  const shown: readonly KeyedColumn[] = [...seen, ...spacers, strutColumn];
  return {
    columns: [...shown, ...helpers],
    visible: placed(seen),
    lastVisible: shown.length - 1,
    strut: shown.length,
    runs: [...columnRuns(shown), hiddenRun(shown.length + 1, helpers.length)],
    widthAt: (column) => shown[column - 1]?.width ?? 0,
  };
}

/** That of units' sheets. */
export const unitLayout = onceEach((tables: UnitTables) => figureLayout(tables));
