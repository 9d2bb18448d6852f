import type { RawBlock, RawSheet, RawWorkbook } from "../../workbook/blocks/raw";
import { headOf } from "../../workbook/blocks/raw";
import type { Batch } from "../request/batch";
import {
  askForSheets,
  Beginnings,
  calculationAnswered,
  readAll,
  sheetsAnswered,
  type Question,
  type ReadPlace,
} from "./readBlocks";

const isSame = (one: RawSheet | undefined, other: RawSheet): boolean =>
  one !== undefined &&
  one.id === other.id &&
  one.name === other.name &&
  one.visibility === other.visibility &&
  one.protected === other.protected;

/** Where a block stands now; undefined where it cannot be told from what was asked. */
function currentOf({ block }: ReadPlace, before: RawBlock): RawBlock | undefined {
  if (block === null || block.sheet !== before.sheet) return undefined;
  // What stands above it was asked for where it stood.
  const isMoved = block.range.row !== before.range.row || block.range.column !== before.range.column;
  return isMoved && (headOf(before) !== null || headOf(block) !== null) ? undefined : block;
}

/**
 * What was read, with what stands now on some sheets, in one request: what there is is asked along with their blocks. Excel 2021
 * tells of no sheet that was renamed, moved or hidden, so that all of them are compared each time. Null where more is not as it was.
 */
export async function readAgain(
  batch: Batch,
  before: RawWorkbook,
  ids: ReadonlySet<string>,
): Promise<RawWorkbook | null> {
  const { context } = batch;
  const names = new Set(before.sheets.flatMap(({ id, name }) => (id !== undefined && ids.has(id) ? [name] : [])));
  if (names.size < ids.size) return null;
  const blocks = [...before.blocks.values()].filter(({ sheet }) => names.has(sheet));
  const led = new Set([...before.blocks.values()].map(({ sheet }) => sheet));
  const beginnings = new Beginnings([...names].filter((name) => !led.has(name)));
  const counted: { names?: OfficeExtension.ClientResult<number> } = {};
  const overview: Question = {
    ask: () => {
      askForSheets(batch);
      counted.names = context.workbook.names.getCount();
    },
  };
  const places = blocks.map(({ name, sheet, range }) => ({
    ...{ name, sheet, range },
    item: context.workbook.names.getItemOrNullObject(name),
  }));
  if (places.length === 0) {
    for (const question of [overview, beginnings]) question.ask(batch);
    await batch.send();
  }
  const read = await readAll(batch, places, [overview, beginnings]);
  const sheets = sheetsAnswered(context);
  const areSame = sheets.length === before.sheets.length && sheets.every((one, at) => isSame(before.sheets[at], one));
  if (!areSame || counted.names === undefined || counted.names.value !== before.nameCount) return null;
  const current = new Map(before.blocks);
  for (const [at, block] of blocks.entries()) {
    const found = read[at] && currentOf(read[at], block);
    if (found === undefined) return null;
    current.set(found.name, found);
  }
  return {
    ...calculationAnswered(context),
    nameCount: counted.names.value,
    sheets: beginnings.onto(before.sheets),
    blocks: current,
    broken: before.broken,
  };
}
