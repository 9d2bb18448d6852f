import { HostError } from "../../actions/port/hostError";
import type { ReadOptions } from "../../actions/port/workbookHost";
import type { RangeRef } from "../../workbook/drawing/description";
import { anchorPrefix, isAnchor } from "../../workbook/blocks/anchors";
import {
  beginning,
  headOf,
  type PlacedCell,
  type RawBlock,
  type RawCell,
  type RawSheet,
  type RawWorkbook,
} from "../../workbook/blocks/raw";
import { isBrokenReference, parseSheetReference } from "../../sheet/a1";
import { AnswerSize } from "../request/answerSize";
import type { Batch } from "../request/batch";
import { mapError } from "../request/mapError";
import { cellsOf } from "./rawCells";
import { isUnfinished, stampKey, wholeRows } from "./sheetStamp";

/** Where a name leads, or led when it was last looked at. */
export interface Place {
  readonly name: string;
  readonly item: Excel.NamedItem;
  readonly sheet: string;
  readonly range: RangeRef;
  /** The sheet is read whole, with all that stands beside the block. */
  readonly whole?: true;
}

const visibilities: Readonly<Record<string, RawSheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Queues what tells of the sheets there are. */
export function askForSheets({ context: { workbook } }: Batch): void {
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.application.load("calculationMode");
}

export const sheetsAnswered = ({ workbook }: Excel.RequestContext): readonly RawSheet[] =>
  workbook.worksheets.items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    visibility: visibilities[visibility] ?? "visible",
    protected: protection.protected,
  }));

export const calculationAnswered = ({ workbook }: Excel.RequestContext): Pick<RawWorkbook, "calculatesWhenAsked"> =>
  workbook.application.calculationMode === "Manual" ? { calculatesWhenAsked: true } : {};

/** What is asked along with the first blocks. */
export interface Question {
  ask(batch: Batch): void;
}

/**
 * Two requests: what there is, and what stands behind the names; more where one answer would be too large. Whole, the sheets
 * that some names lead to.
 */
export async function readWorkbook(
  batch: Batch,
  { whole: wholeOf = [], only }: Pick<ReadOptions, "whole" | "only">,
): Promise<RawWorkbook> {
  const { workbook } = batch.context;
  askForSheets(batch);
  workbook.names.load("items/name,items/type,items/formula,items/scope,items/visible");
  await batch.send();
  const sheets = sheetsAnswered(batch.context);
  const { places, broken, unreadable } = sortNames(workbook.names.items);
  const blocks = new Map<string, RawBlock>();
  const stamps = new Stamps(sheets);
  const beginnings = Beginnings.of(sheets, places);
  if (places.length === 0 && stamps.areWorthAsking) {
    stamps.ask(batch);
    await batch.send();
  }
  const asked = places.flatMap((place): readonly Place[] => [
    ...(only?.includes(place.name) === false ? [] : [place]),
    ...(wholeOf.includes(place.name) ? [{ ...place, whole: true } as const] : []),
  ]);
  const whole = new Map<string, readonly PlacedCell[]>();
  for (const { place, block } of await readAll(batch, asked, [stamps, beginnings])) {
    if (place.whole === true) whole.set(place.sheet, block === null ? [] : stamps.held(block, place));
    else if (block === null) broken.push(place.name);
    else blocks.set(block.name, block);
  }
  return {
    ...calculationAnswered(batch.context),
    nameCount: workbook.names.items.length,
    ...{ sheets: beginnings.onto(stamps.onto(sheets)), blocks, broken, whole },
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
}

/** How sheets begin that no name of ours leads into. */
export class Beginnings {
  readonly #sheets: readonly string[];
  #asked: readonly { readonly sheet: string; readonly range: Excel.Range }[] = [];

  constructor(sheets: readonly string[]) {
    this.#sheets = sheets;
  }

  static of(sheets: readonly RawSheet[], places: readonly Place[]): Beginnings {
    const led = new Set(places.map(({ sheet }) => sheet.toLowerCase()));
    return new Beginnings(sheets.flatMap(({ name }) => (led.has(name.toLowerCase()) ? [] : [name])));
  }

  ask(batch: Batch): void {
    this.#asked = this.#sheets.map((sheet) => ({
      sheet,
      range: batch.sheet(sheet).getRangeByIndexes(0, 0, 1, beginning).load("values"),
    }));
  }

  onto(sheets: readonly RawSheet[]): readonly RawSheet[] {
    const begins = new Map(
      this.#asked.map(({ sheet, range }) => [sheet, range.values.flat().map((value) => String(value))] as const),
    );
    return sheets.map((sheet) => {
      const own = begins.get(sheet.name);
      return own === undefined ? sheet : { ...sheet, begins: own };
    });
  }
}

/** Which sheets an interrupted run left unfinished. It left them unprotected: the others need not be asked. */
class Stamps {
  readonly #open: readonly string[];
  #asked: readonly { readonly sheet: string; readonly stamp: Excel.WorksheetCustomProperty }[] = [];

  constructor(sheets: readonly RawSheet[]) {
    this.#open = sheets.flatMap((sheet) => (sheet.protected ? [] : [sheet.name]));
  }

  /** A run makes more than one sheet: a new workbook with its one empty sheet needs no request for it. */
  get areWorthAsking(): boolean {
    return this.#open.length > 1;
  }

  /** Queues the question; asked again, the last answer counts. */
  ask(batch: Batch): void {
    this.#asked = this.#open.map((sheet) => ({
      sheet,
      stamp: batch.sheet(sheet).customProperties.getItemOrNullObject(stampKey).load("value"),
    }));
  }

  /** What a sheet holds, or held before a run that was interrupted began to make it again. */
  held({ sheet, range, cells }: RawBlock, place: Place): readonly PlacedCell[] {
    const asked = this.#asked.find((one) => one.sheet === sheet)?.stamp;
    const rows = wholeRows(asked === undefined || asked.isNullObject ? null : asked.value, place.range.row);
    return cells.flatMap((line, down) =>
      line.flatMap((cell, right): readonly PlacedCell[] => {
        const at = { row: range.row + down, column: range.column + right };
        const isHeld = rows === null || (at.row >= rows.first && at.row < rows.first + rows.rows);
        return isHeld && (cell.value !== null || cell.formula !== undefined) ? [{ ...at, ...cell }] : [];
      }),
    );
  }

  onto(sheets: readonly RawSheet[]): readonly RawSheet[] {
    const unfinished = new Set(
      this.#asked.flatMap(({ sheet, stamp }) => (!stamp.isNullObject && isUnfinished(stamp.value) ? [sheet] : [])),
    );
    return sheets.map((sheet) => (unfinished.has(sheet.name) ? { ...sheet, unfinished: true } : sheet));
  }
}

/** Names of ours that refer to cells, and those whose reference is lost. A name for a constant or a formula is neither. */
function sortNames(items: readonly Excel.NamedItem[]) {
  const places: Place[] = [];
  const broken: string[] = [];
  const unreadable: string[] = [];
  for (const item of items) {
    if (!item.name.startsWith(anchorPrefix) || item.scope !== "Workbook") continue;
    const formula = String(item.formula);
    const place = parseSheetReference(formula.replace(/^=/, ""));
    if (place !== undefined) places.push({ name: item.name, item, ...place });
    else if (isBrokenReference(formula)) broken.push(item.name);
    else if (isAnchor(item.name)) unreadable.push(item.name);
  }
  return { places, broken, unreadable };
}

/** What stands at a place; null where the reference turns out to be lost, or nothing stands on a whole sheet. */
export interface ReadPlace {
  readonly place: Place;
  readonly block: RawBlock | null;
}

/** In as few requests as the size of their answers allows. */
export async function readAll(
  batch: Batch,
  places: readonly Place[],
  beside: readonly Question[],
): Promise<ReadPlace[]> {
  const size = new AnswerSize();
  const found: ReadPlace[] = [];
  for (let next = 0; next < places.length;) {
    const count = size.fitting(places.slice(next));
    const read = await readChunk(batch, places.slice(next, next + count), next === 0 ? beside : []);
    for (const { block } of read) if (block !== null) size.learn(block);
    found.push(...read);
    next += count;
  }
  return found;
}

const rangeAt = (batch: Batch, { whole, sheet, item }: Place): Excel.Range =>
  whole === true ? batch.sheet(sheet).getUsedRangeOrNullObject(true) : item.getRangeOrNullObject();

/** What stands above a block that is headed live. */
function headAt(batch: Batch, place: Place): Excel.Range | undefined {
  const head = place.whole === true ? null : headOf(place);
  return head === null
    ? undefined
    : batch.sheet(place.sheet).getRangeByIndexes(head.row, head.column, head.rows, head.columns);
}

/** One request; two half ones where the host finds the answer too large after all. */
async function readChunk(
  batch: Batch,
  places: readonly Place[],
  beside: readonly Question[] = [],
): Promise<ReadPlace[]> {
  for (const question of beside) question.ask(batch);
  const asked = places.map((place) => ({
    place,
    range: rangeAt(batch, place).load("address,values,formulas,valueTypes"),
    head: headAt(batch, place)?.load("values,formulas,valueTypes"),
  }));
  try {
    await batch.send();
  } catch (error) {
    const mapped = mapError(error);
    if (mapped.code !== "tooLarge" || places.length < 2) throw mapped;
    const middle = Math.ceil(places.length / 2);
    const first = await readChunk(batch, places.slice(0, middle), beside);
    return [...first, ...(await readChunk(batch, places.slice(middle)))];
  }
  return asked.map(({ place, range, head }) => ({
    place,
    block: range.isNullObject
      ? null
      : { ...toBlock(place.name, range), ...(head === undefined ? {} : { head: cellsOf(head) }) },
  }));
}

function toBlock(name: string, range: Excel.Range): RawBlock {
  const place = parseSheetReference(range.address);
  if (place === undefined) throw new HostError("unexpected", `${name} has an address that is none: ${range.address}`);
  const cells: RawCell[][] = cellsOf(range);
  return { name, ...place, cells };
}
