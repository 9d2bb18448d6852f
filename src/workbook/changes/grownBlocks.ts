import { unitAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { addedKeys } from "../blocks/figureKeys";
import { missingKey } from "../blocks/listKeys";
import type { PlacedCell } from "../blocks/raw";
import type { NameChange } from "../drawing/description";
import { hiddenRun } from "../drawing/keyedTable";
import type { Drawn } from "../drawing/drawn";
import type { ReadBlocks } from "../reading/readFigures";
import { rawCellAt, type ReadBlock } from "../reading/readKeyedBlock";
import { isBlank } from "../../rules/figures/blank";
import type { CellWrite } from "./cellWrites";
import { grownPeople } from "./grownPeople";

/** Blocks of an earlier form with the columns that it had not: what is written for their keys, and where their names lead then. */
interface GrownBlocks {
  readonly blocks: ReadBlocks;
  readonly writes: readonly CellWrite[];
  readonly names: readonly NameChange[];
  /** What is drawn for the new columns, by sheet: those among the columns that people see, and those that nobody reads, hidden. */
  readonly drawn: ReadonlyMap<string, Drawn>;
}

interface Grown {
  readonly block: ReadBlock;
  readonly writes: readonly CellWrite[];
}

const withColumn = (block: ReadBlock, key: string, column: number): ReadBlock => ({
  ...block,
  columns: new Map([...block.columns, [key, column]]),
});

const keyAt = ({ sheet, range: { row } }: ReadBlock, key: string, column: number): CellWrite => ({
  sheet,
  cell: { row, column },
  content: key,
});

/** Figures have hidden columns at their end: what is counted comes behind them. */
function grownFigures(block: ReadBlock): Grown {
  const lacking = addedKeys.filter((key) => !block.columns.has(key));
  return lacking.reduce<Grown>(
    ({ block: grown, writes }, key) => {
      const { range } = grown;
      const column = range.column + range.columns;
      const wider = { ...grown, range: { ...range, columns: range.columns + 1 } };
      return { block: withColumn(wider, key, column), writes: [...writes, keyAt(block, key, column)] };
    },
    { block, writes: [] },
  );
}

/** The unit's own block has a column without a key behind its labels: there stands what is missing. */
function grownUnit(block: ReadBlock): Grown {
  const { row, column } = block.range;
  const free = column + 2;
  const isFree = isBlank(rawCellAt(block, row, free)?.value ?? null);
  if (block.columns.has(missingKey) || !isFree) return { block, writes: [] };
  return { block: withColumn(block, missingKey, free), writes: [keyAt(block, missingKey, free)] };
}

/** Nobody reads what is counted there: columns that were added are hidden, those of a sheet that has them from the first stay so. */
const hiddenColumns = (all: readonly Grown[]): readonly (readonly [string, Drawn])[] =>
  all.flatMap(({ block: { sheet, columns } }) => {
    const added = addedKeys.flatMap((key) => columns.get(key) ?? []);
    return added.length === 0 ? [] : [[sheet, { columns: added.map((column) => hiddenRun(column, 1)) }] as const];
  });

/** One entry a sheet: its figures and its people are drawn each by itself. */
function merged(all: readonly (readonly [string, Drawn])[]): ReadonlyMap<string, Drawn> {
  const sheets = new Map<string, Drawn>();
  for (const [sheet, drawn] of all) sheets.set(sheet, { ...sheets.get(sheet), ...drawn });
  return sheets;
}

/** What the sheets of units need to become those of this form; `whole` holds all cells of those sheets, by name. */
export function grownBlocks(
  blocks: ReadBlocks,
  book: Book,
  whole: ReadonlyMap<string, readonly PlacedCell[]>,
): GrownBlocks {
  const { figures } = book;
  const grow = (code: string, part: "unit" | "figures", grown: (block: ReadBlock) => Grown): readonly Grown[] => {
    const block = blocks.get(unitAnchor(code, part));
    return block === undefined ? [] : [grown(block)];
  };
  const all = figures.units.flatMap(({ code }) => [
    ...grow(code, "unit", grownUnit),
    ...grow(code, "figures", grownFigures),
  ]);
  const people = grownPeople(blocks, book, whole);
  return {
    blocks: new Map([...blocks, ...[...all, ...people].map(({ block }) => [block.name, block] as const)]),
    writes: [...all, ...people].flatMap(({ writes }) => writes),
    names: [
      ...all.flatMap(({ block: { name, sheet, range }, writes }) =>
        writes.length === 0 ? [] : [{ name, sheet, range }],
      ),
      ...people.map(({ name }) => name),
    ],
    drawn: merged([...hiddenColumns(all), ...people.map(({ block: { sheet }, drawn }) => [sheet, drawn] as const)]),
  };
}
