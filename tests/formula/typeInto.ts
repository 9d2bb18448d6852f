import type { FiguresInput } from "../../src/actions/setUp/enterFigures";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { Raw } from "../../src/rules/figures/figures";
import { anchors, unitAnchor } from "../../src/workbook/blocks/anchors";
import type { Block, Content } from "../../src/workbook/drawing/description";
import { valueKey } from "../../src/workbook/blocks/listKeys";
import type { RawBlock } from "../../src/workbook/blocks/raw";

/** An error does not get typed: it is what a formula in an entry cell comes to. */
const errorFormulas: Readonly<Record<string, string>> = {
  "#N/A": "NA()",
  "#DIV/0!": "1/0",
  "#VALUE!": '1+"x"',
  "#REF!": "INDEX(A1:A2,9,9)",
};

/** A spreadsheet keeps fifteen digits of what is typed. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

const typed = (raw: Raw): Content => {
  if (typeof raw === "number") return fifteenDigits(raw);
  return raw === null || typeof raw !== "object"
    ? raw
    : { formula: errorFormulas[raw.error] ?? "NA()", value: raw.error };
};

const keysOf = (cells: readonly { readonly value: Raw }[]): readonly Raw[] => cells.map(({ value }) => value);

/** Cells of one block, by row and column of the block. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly raw: Raw;
}

const blockOf = (blocks: ReadonlyMap<string, RawBlock>, name: string): RawBlock => {
  const block = blocks.get(name);
  if (block === undefined) throw new Error(`the workbook has no ${name}`);
  return block;
};

const indexOf = (keys: readonly Raw[], key: string, name: string): number => {
  const at = keys.indexOf(key);
  if (at < 0) throw new Error(`${name} has no ${key}`);
  return at;
};

const figureEntries = (block: RawBlock, rows: Readonly<Record<string, Readonly<Record<string, Raw>>>>): Entry[] => {
  const columns = keysOf(block.cells[0] ?? []);
  const ids = block.cells.map((row) => row[0]?.value ?? null);
  return Object.entries(rows).flatMap(([id, cells]) =>
    Object.entries(cells).map(([key, raw]) => ({
      row: indexOf(ids, id, block.name),
      column: indexOf(columns, key, block.name),
      raw,
    })),
  );
};

const ownEntries = (block: RawBlock, cells: Readonly<Record<string, Raw>>): Entry[] =>
  figureEntries(block, Object.fromEntries(Object.entries(cells).map(([key, raw]) => [key, { [valueKey]: raw }])));

const listEntries = (block: RawBlock, rows: readonly Readonly<Record<string, Raw>>[]): Entry[] => {
  const columns = keysOf(block.cells[0] ?? []);
  if (rows.length > block.cells.length - 2) throw new Error(`${block.name} has room for ${block.cells.length - 2}`);
  return rows.flatMap((cells, at) =>
    Object.entries(cells).map(([key, raw]) => ({ row: at + 1, column: indexOf(columns, key, block.name), raw })),
  );
};

const written = (block: RawBlock, entries: readonly Entry[]): readonly Block[] =>
  entries.map(({ row, column, raw }) => ({
    row: block.range.row + row,
    column: block.range.column + column,
    contents: [[typed(raw)]],
  }));

/**
 * Types figures into a workbook as people do: into the cells alone, letter for letter, errors and all. Nothing is tidied
 * and no cached value follows.
 */
export const typeInto = async (host: WorkbookHost, figures: FiguresInput): Promise<void> => {
  const { blocks } = await host.read();
  const bySheet = new Map<string, Block[]>();
  const put = (name: string, entriesOf: (block: RawBlock) => readonly Entry[]): void => {
    const block = blockOf(blocks, name);
    bySheet.set(block.sheet, [...(bySheet.get(block.sheet) ?? []), ...written(block, entriesOf(block))]);
  };
  for (const [code, unit] of Object.entries(figures.units)) {
    put(unitAnchor(code, "unit"), (block) => ownEntries(block, unit.unit ?? {}));
    const { figures: rows, initiatives, people = [] } = unit;
    if (rows !== undefined) put(unitAnchor(code, "figures"), (block) => figureEntries(block, rows));
    if (initiatives !== undefined) put(unitAnchor(code, "initiatives"), (block) => listEntries(block, initiatives));
    put(unitAnchor(code, "people"), (block) => listEntries(block, people));
  }
  put(anchors.agencyFigures, (block) => figureEntries(block, figures.agency?.figures ?? {}));
  await host.apply({
    sheets: [...bySheet].map(([name, cells]) => ({ action: "update", name, blocks: cells, links: [] })),
    names: [],
  });
};
