import { placeKey } from "../../rules/figures/place";
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
import { contestedCells, type IsContested } from "./contested";
import { damagedFormulas, formulaFindings, type FormulaFindings, type FormulasKnown } from "./damagedFormulas";
import { damagedKeys, tellerOf } from "./damagedKeys";
import { missingAnchors, strayBlocks, strayNames } from "./damagedNames";
import { openFindings } from "./openSheets";
import { locate } from "./locate";
import { readBlocks, type ReadBlocks } from "./readFigures";
import { withContents } from "./withContents";

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
  return [...lost].map((code) => tellerOf(index, undefined)("unlisted", code, undefined, code));
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
          ...{ place: { block: "anchor", name: anchors.index }, mend: { value: null, act: "calculate" } },
        },
      ]
    : [];

const damageKey = (finding: Finding): string => `${placeKey(finding.place)} ${JSON.stringify(finding.numbers)}`;

interface KeyDamage {
  readonly findings: readonly Finding[];
  /** As they are once the keys that can be put back are: what hangs on a lost key is not seen before. */
  readonly blocks: ReadBlocks;
}

/** A key may be missed only once another one is there. */
const rounds = 3;

/** Damage of all keys, what comes to light by mending it included. */
function keyDamage(
  raw: RawWorkbook,
  blocks: ReadBlocks,
  book: Book,
  lost: ReadonlySet<string>,
  isContested: IsContested,
): KeyDamage {
  const expected = expectedBlocks(book);
  const toldIn = (read: ReadBlocks): readonly Finding[] =>
    [...read.values()].flatMap((block) => {
      const { block: own, remade } = expected.get(block.name) ?? {};
      const keys = own?.keys?.(book, block);
      return keys === undefined ? [] : damagedKeys(block, keys, { remade, passed: lost, isContested });
    });
  let damage: KeyDamage = { findings: toldIn(blocks), blocks };
  for (let round = 0; round < rounds; round += 1) {
    const { findings } = damage;
    const back = findings.flatMap(({ mend, place }) => {
      const at = mend === undefined ? null : locate(place, blocks);
      return at === null ? [] : [{ ...at, content: mend?.value ?? "" }];
    });
    if (back.length === 0) return damage;
    const mended = readBlocks(withContents(raw, back));
    const known = new Set(findings.map(damageKey));
    const further = toldIn(mended).filter((one) => one.mend !== undefined && !known.has(damageKey(one)));
    damage = { findings: [...findings, ...further], blocks: mended };
    if (further.length === 0) return damage;
  }
  return damage;
}

export interface Damage {
  readonly findings: readonly Finding[];
  /** What of them is of formulas, by sheet; nothing of an older form. */
  readonly formulas: FormulaFindings;
}

/**
 * What people did to the workbook itself: lost anchors and sheets, damaged keys, formulas typed over or changed. `lost` are the
 * units that the index lacks. Of a workbook of an older form only what is lost: its keys and formulas are those of its time
 * until set-up brings it up. Where `known.since` is given, formulas of sheets that were read again alone are looked at.
 */
export function findDamage(
  raw: RawWorkbook,
  blocks: ReadBlocks,
  book: Book,
  lost: ReadonlySet<string>,
  form: number,
  known?: FormulasKnown,
): Damage {
  const gone = [
    ...missingAnchors(blocks, book, form, raw),
    ...unlisted(blocks, lost),
    ...copies(raw),
    ...manual(raw),
    ...openFindings(raw, blocks, book),
  ];
  if (form !== workbookForm) return { findings: gone, formulas: { damaged: new Map(), typed: new Map() } };
  const stray = strayBlocks(blocks, book);
  const isContested = contestedCells(blocks, stray);
  const keys = keyDamage(raw, blocks, book, lost, isContested);
  const formulas = damagedFormulas(book, { blocks, mended: keys.blocks, stray, isContested }, known);
  return {
    findings: [...gone, ...strayNames(stray), ...keys.findings, ...formulaFindings(formulas)],
    formulas,
  };
}
