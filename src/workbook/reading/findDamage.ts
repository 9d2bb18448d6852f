import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import type { BlockKeys, SheetBlock } from "../sheets/sheetEntry";
import { sheetsOf } from "../sheets/sheetTable";
import { unitBlocks } from "../sheets/unitBlocks";
import { unitOfAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { damagedFormulas } from "./damagedFormulas";
import type { ReadBlocks } from "./readFigures";
import type { ReadBlock } from "./readKeyedBlock";

const anchorPlace = (name: string): Place => ({ block: "anchor", name });

const missing = (name: string, unit?: string): Finding => ({
  code: "anchor.missing",
  severity: "error",
  ...(unit === undefined ? {} : { unit }),
  place: anchorPlace(name),
  numbers: { name },
});

/** Anchors that are lost; a unit's sheet that is lost whole is told once. */
const missingAnchors = (blocks: ReadBlocks, book: Book): readonly Finding[] =>
  sheetsOf(book).flatMap(({ blocks: own, unit }): readonly Finding[] => {
    const names = own.flatMap(({ anchor, mayLack }) => (mayLack === true ? [] : [anchor]));
    const gone = names.filter((name) => !blocks.has(name));
    const [first] = gone;
    if (first === undefined || unit === undefined || gone.length < names.length)
      return gone.map((name) => missing(name, unit));
    return [{ code: "sheet.missing", severity: "error", unit, place: anchorPlace(first), numbers: { unit } }];
  });

/** What a block should be like; those of units that are off the list are kept as well. */
function expectedBlocks(book: Book): ReadonlyMap<string, SheetBlock> {
  const kept = [...book.names.units.keys()].flatMap((code) => unitBlocks(code));
  const all = [...kept, ...sheetsOf(book).flatMap(({ blocks }) => blocks)];
  return new Map(all.map((block) => [block.anchor, block]));
}

function damagedKeys(block: ReadBlock, keys: BlockKeys | undefined): readonly Finding[] {
  if (keys === undefined) return [];
  const unit = unitOfAnchor(block.name);
  const lost = [
    ...keys.rows.filter((key) => !block.rows.has(key)),
    ...keys.columns.filter((key) => !block.columns.has(key)),
  ];
  return lost.map((key) => ({
    code: "anchor.damaged",
    severity: "error",
    ...(unit === undefined ? {} : { unit }),
    place: anchorPlace(block.name),
    numbers: { name: block.name, key, twice: block.duplicates.includes(key) ? 1 : 0 },
  }));
}

/**
 * What people did to the workbook itself: lost anchors and sheets, damaged keys, formulas typed over or changed. Of a workbook of
 * an older form only what is lost: its keys and formulas are those of its time until set-up brings it up.
 */
export function findDamage(blocks: ReadBlocks, book: Book, isOfToday: boolean): readonly Finding[] {
  if (!isOfToday) return missingAnchors(blocks, book);
  const expected = expectedBlocks(book);
  return [
    ...missingAnchors(blocks, book),
    ...[...blocks.values()].flatMap((block) => damagedKeys(block, expected.get(block.name)?.keys?.(book))),
    ...damagedFormulas(book, blocks),
  ];
}
