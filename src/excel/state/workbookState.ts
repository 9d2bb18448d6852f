import type {
  Block,
  CellRef,
  Content,
  RangeRef,
  SheetChange,
  WorkbookChange,
} from "../../workbook/drawing/description";
import { drawnOf } from "../../workbook/drawing/drawn";
import { maxColumns, maxRows } from "../../sheet/places";
import { parseSheetReference, rangeToA1 } from "../../sheet/a1";
import type { Batch } from "../request/batch";
import { rangeOf, withoutGaps } from "../paint/contents";
import { cellsOf } from "./rawCells";
import { isUnfinished, stampKey } from "./sheetStamp";
import type { FoundCells } from "./typedCell";

/** What must be known of a sheet before it is written to. */
export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly protected: boolean;
  /** What a person may do on it, where it is protected and its protection must be lifted and put back. */
  readonly options: Excel.WorksheetProtectionOptions | null;
  /** For an update: it writes to locked cells. */
  readonly writesLocked: boolean;
  /** For an update: cells that make a text of whatever is written to them, and are to hold a formula. */
  readonly textCells: readonly CellRef[];
  /** Our stamp, where it has one. */
  readonly stamp: string | null;
  /** The cells that hold something lie in it; null where none does. */
  readonly used: RangeRef | null;
  readonly charts: readonly string[];
  /** Of a sheet that an interrupted run left before any name led into it. */
  readonly found: FoundCells | null;
}

export interface NamedPlace {
  readonly sheet: string;
  readonly range: RangeRef;
}

export interface WorkbookState {
  /** By `sheetKey`, in tab order. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  /** Defined names of workbook scope by `nameKey`, and the cells they refer to; null where it is not one area of cells. */
  readonly names: ReadonlyMap<string, NamedPlace | null>;
  readonly structureProtected: boolean;
}

/** Excel tells sheets apart without regard to case. */
export const sheetKey = (name: string): string => name.toUpperCase();
/** Names likewise. */
export const nameKey = (name: string): string => name.toUpperCase();

type Further = Pick<SheetState, "options" | "writesLocked" | "textCells" | "stamp" | "used" | "charts" | "found">;
const wholeSheet: RangeRef = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
const unknown: Further = {
  ...{ options: null, writesLocked: false, textCells: [] },
  ...{ stamp: null, used: null, charts: [], found: null },
};

/**
 * One request: the change names the sheets that it expects. A second one where a sheet that it is to add is there already, a
 * third one where an interrupted run left that sheet without names. What is asked `beside` goes along with the first. Writes nothing.
 */
export async function readState(
  batch: Batch,
  change: WorkbookChange,
  beside?: { ask(batch: Batch): unknown },
): Promise<WorkbookState> {
  const { workbook } = batch.context;
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.names.load("items/name,items/formula");
  workbook.protection.load("protected");
  const asks = new Map<string, () => Further>();
  const askOf = (sheets: readonly SheetChange[]): void => {
    for (const sheet of sheets) {
      const [key, before, ask] = [sheetKey(sheet.name), asks.get(sheetKey(sheet.name)), askFurther(batch, sheet)];
      asks.set(key, before === undefined ? ask : () => bothOf(before(), ask()));
    }
  };
  askOf(change.sheets.filter(({ action }) => action !== "create"));
  beside?.ask(batch);
  await batch.send();
  const found = workbook.worksheets.items.map(({ name, visibility, protection }) => ({
    name,
    visibility,
    protected: protection.protected,
  }));
  const keys = new Set(found.map(({ name }) => sheetKey(name)));
  const met = change.sheets.filter(({ action, name }) => action === "create" && keys.has(sheetKey(name)));
  if (met.length > 0) {
    askOf(met);
    await batch.send();
  }
  const names = new Map(
    workbook.names.items.map(({ name, formula }) => [
      nameKey(name),
      parseSheetReference(String(formula).replace(/^=/, "")) ?? null,
    ]),
  );
  const sheets = new Map<string, SheetState>(
    found.map((sheet) => [sheetKey(sheet.name), { ...sheet, ...(asks.get(sheetKey(sheet.name))?.() ?? unknown) }]),
  );
  const named = new Set([...names.values()].map((place) => sheetKey(place?.sheet ?? "")));
  const left = met.flatMap(({ name }) => {
    const state = sheets.get(sheetKey(name));
    const isLeft = state?.stamp != null && isUnfinished(state.stamp) && !named.has(sheetKey(name));
    return isLeft ? [{ state, cells: askCells(batch, name) }] : [];
  });
  if (left.length > 0) {
    await batch.send();
    for (const { state, cells } of left) sheets.set(sheetKey(state.name), { ...state, found: cells() });
  }
  return { sheets, names, structureProtected: workbook.protection.protected };
}

/** Queues what stands in a sheet. */
function askCells(batch: Batch, sheet: string): () => FoundCells | null {
  const used = batch.sheet(sheet).getUsedRangeOrNullObject(true).load("address,values,formulas,valueTypes");
  return () => {
    const range = used.isNullObject ? undefined : parseSheetReference(used.address)?.range;
    return range === undefined ? null : { row: range.row, column: range.column, cells: cellsOf(used) };
  };
}

const isFormula = (content: Content): boolean => typeof content === "object" && content !== null;

/** Where the format of texts came along with what people pasted, Excel keeps a formula as the text that it is written as. */
const textCellsOf = ({ row, column, contents }: Block, formats: readonly (readonly unknown[])[]): readonly CellRef[] =>
  contents.flatMap((line, down) =>
    line.flatMap((content, right) =>
      isFormula(content) && formats[down]?.[right] === "@" ? [{ row: row + down, column: column + right }] : [],
    ),
  );

/** A sheet that two updates speak of. */
const bothOf = (one: Further, other: Further): Further => ({
  ...one,
  options: one.options ?? other.options,
  writesLocked: one.writesLocked || other.writesLocked,
  textCells: [...one.textCells, ...other.textCells],
});

/** Queues what else must be known of a sheet, which may be missing; the answer is to be read where it is there. */
function askFurther(batch: Batch, change: SheetChange): () => Further {
  const sheet = batch.context.workbook.worksheets.getItemOrNullObject(change.name);
  if (change.action !== "update") {
    const charts = sheet.charts.load("items/name");
    const stamp = sheet.customProperties.getItemOrNullObject(stampKey).load("value");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    return () => ({
      ...unknown,
      charts: charts.items.map(({ name }) => name),
      stamp: stamp.isNullObject ? null : stamp.value,
      used: used.isNullObject ? null : (parseSheetReference(used.address)?.range ?? wholeSheet),
    });
  }
  const alwaysLocked = [change.links, ...Object.values(drawnOf(change))].some(({ length }) => length > 0);
  if (!alwaysLocked && change.blocks.length === 0) return () => unknown;
  const protection = sheet.protection.load("options");
  const blocks = withoutGaps(change.blocks).map((block) => ({
    block,
    range: sheet.getRange(rangeToA1(rangeOf(block))),
  }));
  const cells = alwaysLocked ? [] : blocks.map(({ range }) => range.format.protection.load("locked"));
  const formats = blocks
    .filter(({ block }) => block.contents.some((line) => line.some(isFormula)))
    .map(({ block, range }) => ({ block, range: range.load("numberFormat") }));
  return () => {
    const textCells = formats.flatMap(({ block, range }) => textCellsOf(block, range.numberFormat as unknown[][]));
    // Mixed is null, which counts as locked; formats are locked everywhere.
    const writesLocked = textCells.length > 0 || cells.some(({ locked }) => (locked as boolean | null) !== false);
    return { ...unknown, options: protection.options, textCells, writesLocked: alwaysLocked || writesLocked };
  };
}
