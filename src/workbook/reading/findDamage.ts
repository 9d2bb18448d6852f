import type { Finding } from "../../rules/findings/finding";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { workbookForm } from "../blocks/planSource";
import { valueKey } from "../blocks/listKeys";
import type { RawWorkbook } from "../blocks/raw";
import { labelKey } from "../formulas/unitFormulas";
import type { Changed, SheetBlock } from "../sheets/sheetEntry";
import { sheetsOf } from "../sheets/sheetTable";
import { unitBlocks } from "../sheets/unitBlocks";
import { damagedFormulas } from "./damagedFormulas";
import { damagedKeys, tellerOf } from "./damagedKeys";
import { missingAnchors, strayNames } from "./damagedNames";
import type { ReadBlocks } from "./readFigures";

interface Expected {
  readonly block: SheetBlock;
  /** What set-up makes the sheet anew for. */
  readonly remade: Changed | undefined;
}

/** What a block should be like; those of units that are off the list are kept as well. */
function expectedBlocks(book: Book): ReadonlyMap<string, Expected> {
  const kept = [...book.names.units.keys()].flatMap((code) => unitBlocks(code));
  const all = sheetsOf(book).flatMap(({ blocks, entry }) =>
    blocks.map((block): Expected => ({ block, remade: entry.lists?.find((one) => one !== "targets") })),
  );
  return new Map([
    ...kept.map((block) => [block.anchor, { block, remade: undefined }] as const),
    ...all.map((one) => [one.block.anchor, one] as const),
  ]);
}

/** Units whose sheets are in sight and that the index does not list: nothing counts them. */
const unlisted = (blocks: ReadBlocks, lost: ReadonlySet<string>): readonly Finding[] => {
  const index = blocks.get(anchors.index);
  if (index === undefined) return [];
  return [...lost].map((code) => tellerOf(index, undefined)("unlisted", code, index.range, code));
};

/** Sheets that begin as a unit's does, and that no name leads into. */
const copies = ({ sheets }: RawWorkbook): readonly Finding[] =>
  sheets.flatMap(({ name, begins }): readonly Finding[] => {
    if (![labelKey, valueKey].every((key) => begins?.includes(key))) return [];
    const place = { block: "cell", sheet: name, row: 0, column: 0 } as const;
    return [{ code: "sheet.copied", severity: "warning", place, numbers: { name } }];
  });

/** What the workbook shows may be old. */
const manual = ({ calculatesWhenAsked }: RawWorkbook): readonly Finding[] =>
  calculatesWhenAsked === true
    ? [
        {
          ...{ code: "calculation.manual", severity: "warning", numbers: {} },
          ...{ place: { block: "anchor", name: anchors.index }, mend: { value: null, calculate: true } },
        },
      ]
    : [];

/**
 * What people did to the workbook itself: lost anchors and sheets, damaged keys, formulas typed over or changed. `lost` are the
 * units that the index lacks. Of a workbook of an older form only what is lost: its keys and formulas are those of its time
 * until set-up brings it up.
 */
export function findDamage(
  raw: RawWorkbook,
  blocks: ReadBlocks,
  book: Book,
  lost: ReadonlySet<string>,
  form: number,
): readonly Finding[] {
  const gone = [...missingAnchors(blocks, book, form), ...unlisted(blocks, lost), ...copies(raw), ...manual(raw)];
  if (form !== workbookForm) return gone;
  const expected = expectedBlocks(book);
  return [
    ...gone,
    ...strayNames(blocks, book),
    ...[...blocks.values()].flatMap((block) => {
      const { block: own, remade } = expected.get(block.name) ?? {};
      const keys = own?.keys?.(book, block);
      return keys === undefined ? [] : damagedKeys(block, keys, remade, lost);
    }),
    ...damagedFormulas(book, blocks),
  ];
}
