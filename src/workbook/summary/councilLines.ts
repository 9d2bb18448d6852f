import type { PeriodId } from "../../plan/plan";
import { foldText } from "../../rules/figures/cleanText";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { summaryAnchor } from "../blocks/anchors";
import { councilKeys, settingKeys, type CouncilKey, type SettingKey } from "../blocks/councilKeys";
import { valueKey } from "../blocks/listKeys";
import type { ReadBlocks } from "../reading/readFigures";
import { rawUnder, type ReadBlock } from "../reading/readKeyedBlock";

/** What the council wrote on one line, as typed. */
export type CouncilLine = Readonly<Record<CouncilKey, Raw>> & { readonly name: Raw };

/** All that the council wrote on a summary: by unit code, by person, and its settings. */
export interface CouncilRecord {
  readonly units: ReadonlyMap<string, CouncilLine>;
  readonly people: ReadonlyMap<string, CouncilLine>;
  readonly settings: Readonly<Record<SettingKey, Raw>>;
}

/** A person's line is found again by unit and name; a namesake in the same unit gets a number. */
export function personKey(unit: string, name: string, taken: ReadonlySet<string>): string {
  const base = `${unit}|${foldText(name)}`;
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}|${number}`;
  return key;
}

const isWritten = (line: CouncilLine): boolean => councilKeys.some((key) => !isBlank(line[key]));

/** A note that somebody left on a line is as much written on it as a vote. */
const isNoted = (block: ReadBlock | undefined, row: string): boolean => {
  const at = block?.rows.get(row);
  return (
    block !== undefined && at !== undefined && (block.raw.cells[at - block.range.row] ?? []).some(({ noted }) => noted)
  );
};

/** What stands under keys, by the keys. */
const readUnder = <Key extends string>(keys: readonly Key[], read: (key: Key) => Raw): Readonly<Record<Key, Raw>> =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Raw>;

function linesOf(blocks: ReadBlocks, anchor: string): ReadonlyMap<string, CouncilLine> {
  const block = blocks.get(anchor);
  const lines = [...(block?.rows.keys() ?? [])].map((row) => {
    const read = (key: string): Raw => rawUnder(block, row, key);
    return [row, { ...readUnder(councilKeys, read), name: read("name") }] as const;
  });
  return new Map(lines.filter(([row, line]) => isWritten(line) || isNoted(block, row)));
}

/** Reads what the council wrote, so that a list that is made again keeps it line by line. */
export function readCouncil(blocks: ReadBlocks, period: PeriodId): CouncilRecord {
  const settings = blocks.get(summaryAnchor(period, "settings"));
  return {
    units: linesOf(blocks, summaryAnchor(period, "units")),
    people: linesOf(blocks, summaryAnchor(period, "people")),
    settings: readUnder(settingKeys, (key) => rawUnder(settings, key, valueKey)),
  };
}
