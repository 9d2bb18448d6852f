import type { PeriodId } from "../../plan/plan";
import type { ListColumn } from "../blocks/unitTables";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { columnRange } from "./listPrint";
import { isAnySeen, isEmpty, isSeen, isTaken, isUnreadable } from "./wrongEntries";
import { isChoice } from "./expressions";
import { tokens } from "../../rules/figures/tokens";

type Columns = readonly ListColumn[];

/** A list's columns as ranges of its sheet, the one that names a row first. */
interface Ranges {
  readonly name: string;
  readonly naming: NonNullable<ListColumn["names"]>;
  readonly others: readonly string[];
  readonly at: (column: ListColumn) => string;
  /** 1 for each row but that of the keys. */
  readonly rows: string;
  /** 1 for each row that stands for something. */
  readonly listed: string;
}

/** Throws a RangeError for a list in which no column names a row: a programming fault. */
function rangesOf(block: KeyedBlock, columns: Columns): Ranges {
  const at = ({ key }: Pick<ListColumn, "key">): string => columnRange(block, key);
  const first = columns.find(({ names }) => names !== undefined);
  if (first?.names === undefined) throw new RangeError("No column names a row");
  const name = at(first);
  return {
    ...{ name, naming: first.names, at },
    others: columns.filter((column) => column !== first).map(at),
    rows: `(ROW(${name})>MIN(ROW(${name})))`,
    listed: first.names === "anything" ? isTaken(name) : isSeen(name),
  };
}

const sumOf = (terms: readonly string[]): string => (terms.length === 0 ? "0" : `(${terms.join("+")})`);

/** How many cells of a list hold what cannot be meant, by themselves or beside a name that lacks or is none. */
export function wrongInList(block: KeyedBlock, columns: Columns): string {
  const { name, naming, others, at, rows, listed } = rangesOf(block, columns);
  const wrong = columns.flatMap((column) => column.wrong?.(at(column)) ?? []);
  // Where nothing names the row, either the name is what is wrong, or errors alone are told.
  const errors = columns.flatMap((column) => (column.wrong === undefined ? [] : `ISERROR(${at(column)})`));
  const unnamed = naming === "anything" ? `${isEmpty(name)}*${isAnySeen(others)}` : `(1-${listed})*${sumOf(errors)}`;
  return `SUMPRODUCT(${rows}*(${isUnreadable(name)}+${listed}*${sumOf(wrong)}+${unnamed}))`;
}

/** 1 for a row whose person is put forward for something. */
function proposed({ at }: Ranges, columns: Columns): string {
  const none = columns.flatMap((column): readonly string[] => {
    if (column.proposes === "mark") return [`ISERROR(1/${isChoice(at(column), tokens.mark)})`];
    return column.proposes === "text" ? [`(1-${isAnySeen([at(column)])})`] : [];
  });
  return `(1-${none.join("*")})`;
}

/**
 * How many cells of a list are empty and asked for; `due` says of the period in which a cell is asked for what it weighs, and
 * `nothing` what a list in which nothing stands does. Of the terms that weigh alike the weight stands before.
 */
export function missingInList(
  block: KeyedBlock,
  columns: Columns,
  due: (by: PeriodId) => string | undefined,
  nothing: string,
): string {
  const ranges = rangesOf(block, columns);
  const { name, naming, others, at, rows, listed } = ranges;
  const lacking = (column: ListColumn): string =>
    column.needed?.seen === true ? `(1-${isSeen(at(column))})` : isEmpty(at(column));
  const weighed = new Map<string | undefined, string[]>();
  for (const column of columns) {
    if (column.needed === undefined || column.needed.proposed === true) continue;
    const { by } = column.needed;
    const weight = by === undefined ? undefined : due(by);
    weighed.set(weight, [...(weighed.get(weight) ?? []), lacking(column)]);
  }
  const needed = [...weighed].map(([weight, terms]) => (weight === undefined ? "" : `${weight}*`) + sumOf(terms));
  const whenProposed = columns.filter(({ needed: asked }) => asked?.proposed === true).map(lacking);
  if (whenProposed.length > 0) needed.push(`${proposed(ranges, columns)}*${sumOf(whenProposed)}`);
  const unnamed = naming === "anything" ? "" : `+${isEmpty(name)}*${isAnySeen(others)}`;
  return (
    `SUMPRODUCT(${rows}*(${listed}*${sumOf(needed)}${unnamed}))` +
    `+IF(SUMPRODUCT(${rows}*${isTaken(name)})=0,${nothing},0)`
  );
}
