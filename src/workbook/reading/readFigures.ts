import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type {
  Figures,
  Initiative,
  Leaders,
  PeriodEntry,
  Person,
  Raw,
  TargetEntry,
  UnitFigures,
} from "../../rules/figures/figures";
import { leadersCode } from "../../rules/figures/figures";
import { leadersNone } from "../../rules/figures/leaders";
import { minutesKey } from "../../rules/figures/minutesKeys";
import { anchors, isStartAnchor, startAnchor, unitAnchor, unitOfAnchor } from "../blocks/anchors";
import { containsRange } from "../../sheet/areas";
import { agencyTargets, periodKey, unitTargets } from "../blocks/figureKeys";
import { emptyLeaders } from "../blocks/emptyLeaders";
import { formerNominations, valueKey } from "../blocks/listKeys";
import type { EntryKey, FigureColumn, ListColumn, UnitTables } from "../blocks/unitTables";
import type { RawWorkbook } from "../blocks/raw";
import { rawInList, rawUnder, readKeyedBlock, type ReadBlock } from "./readKeyedBlock";

/** Every block of a workbook by its anchor; where links lead is none. */
export type ReadBlocks = ReadonlyMap<string, ReadBlock>;

export const readBlocks = (raw: RawWorkbook): ReadBlocks =>
  new Map(
    [...raw.blocks].flatMap(([name, block]) => {
      if (isStartAnchor(name)) return [];
      const start = raw.blocks.get(startAnchor(name));
      const isWithin = start?.sheet === block.sheet && containsRange(block.range, start.range);
      return [[name, { ...readKeyedBlock(block), ...(isWithin ? { start: start.range } : {}) }]];
    }),
  );

const text = (raw: Raw): Raw => (typeof raw === "string" ? raw.normalize("NFC") : raw);

function readEntry(block: ReadBlock | undefined, target: Target, columns: readonly FigureColumn[]): TargetEntry {
  const periods = target.entered.map((period): [string, PeriodEntry] => [
    period,
    {
      value: rawUnder(block, target.id, periodKey(period, "value")),
      total: rawUnder(block, target.id, periodKey(period, "total")),
    },
  ]);
  const entries = columns.flatMap(({ key, entry }) =>
    entry === undefined ? [] : [[entry, rawUnder(block, target.id, key)] as const],
  );
  return { periods: new Map(periods), ...(Object.fromEntries(entries) as Record<EntryKey, Raw>) };
}

const readEntries = (
  block: ReadBlock | undefined,
  targets: readonly Target[],
  { figures }: UnitTables,
): ReadonlyMap<string, TargetEntry> => new Map(targets.map((target) => [target.id, readEntry(block, target, figures)]));

/** The rows of a list in sheet order, blank ones included, so that an index leads back to its row. */
function readList<K extends string>(
  block: ReadBlock | undefined,
  columns: readonly ListColumn[],
): readonly Record<K, Raw>[] {
  if (block === undefined) return [];
  return Array.from({ length: Math.max(0, block.range.rows - 1) }, (_, index) => {
    const row = columns.map(({ key }) => [key, rawInList(block, index, key)] as const);
    return Object.fromEntries(row) as Record<K, Raw>;
  });
}

/** People, with what stands in the column of nominations that sheets of earlier forms have. */
function readPeople(block: ReadBlock | undefined, columns: readonly ListColumn[]): readonly Person[] {
  const people: readonly Person[] = readList(block, columns);
  if (block?.columns.has(formerNominations) !== true) return people;
  return people.map((person, row) => ({ ...person, [formerNominations]: rawInList(block, row, formerNominations) }));
}

/** The minutes of the occasions that the unit's block has rows for. */
const readMinutes = (block: ReadBlock | undefined, { periods }: Plan): UnitFigures["minutes"] =>
  new Map(
    periods.flatMap(({ id }) => {
      const [number, heldOn] = [minutesKey("number", id), minutesKey("heldOn", id)];
      if (block?.rows.has(number) !== true && block?.rows.has(heldOn) !== true) return [];
      return [[id, { number: rawUnder(block, number, valueKey), heldOn: rawUnder(block, heldOn, valueKey) }] as const];
    }),
  );

function readUnit(code: string, blocks: ReadBlocks, plan: Plan, tables: UnitTables): UnitFigures {
  const unit = blocks.get(unitAnchor(code, "unit"));
  const { lists } = tables;
  const initiatives: readonly Initiative[] = readList(blocks.get(unitAnchor(code, "initiatives")), lists.initiatives);
  const people = readPeople(blocks.get(unitAnchor(code, "people")), lists.people);
  return {
    code,
    name: text(rawUnder(unit, "name", valueKey)),
    head: text(rawUnder(unit, "head", valueKey)),
    registration: {
      registrationNo: rawUnder(unit, "registrationNo", valueKey),
      registeredOn: rawUnder(unit, "registeredOn", valueKey),
      title: rawUnder(unit, "title", valueKey),
    },
    minutes: readMinutes(unit, plan),
    targets: readEntries(blocks.get(unitAnchor(code, "figures")), unitTargets(plan), tables),
    initiatives,
    people,
  };
}

const { compare: byNumber } = new Intl.Collator("en", { numeric: true });
const inOrder = (codes: Iterable<string>): readonly string[] => [...codes].sort(byNumber);

/** Codes of every unit that has a sheet, whether it is on the list or taken off. */
export const unitCodes = (blocks: ReadBlocks): readonly string[] =>
  inOrder(
    new Set([...blocks.keys()].flatMap((name) => unitOfAnchor(name) ?? []).filter((code) => code !== leadersCode)),
  );

/**
 * Codes of the units on the list: the rows of the index, one that stands twice included; without an index, every unit that has a
 * sheet.
 */
export function activeUnitCodes(blocks: ReadBlocks): readonly string[] {
  const index = blocks.get(anchors.index);
  const all = unitCodes(blocks);
  if (index === undefined) return all;
  return inOrder(new Set([...index.rows.keys(), ...index.duplicates.filter((key) => all.includes(key))]));
}

/** Absent where the workbook never had a place for them; where it was lost, there is nobody on it. */
function readLeaders(
  blocks: ReadBlocks,
  units: readonly UnitFigures[],
  { lists }: UnitTables,
  broken: readonly string[],
): { readonly leaders?: Leaders } {
  const names = (["unit", "people"] as const).map((part) => unitAnchor(leadersCode, part));
  const [own, people] = names.map((name) => blocks.get(name));
  if (own === undefined && people === undefined && !names.some((name) => broken.includes(name))) return {};
  const none = rawUnder(own, leadersNone, valueKey);
  return { leaders: { ...emptyLeaders(units, none), people: readPeople(people, lists.people) } };
}

const readAgency = (blocks: ReadBlocks, plan: Plan, tables: UnitTables): Figures["agency"] =>
  readEntries(blocks.get(anchors.agencyFigures), agencyTargets(plan), tables);

/**
 * What people entered, found by keys: sorted rows, inserted rows and columns and moved blocks are read right. `broken` are names of
 * ours that lead nowhere.
 */
export function readFigures(
  blocks: ReadBlocks,
  plan: Plan,
  tables: UnitTables,
  broken: readonly string[] = [],
): Figures {
  const units = activeUnitCodes(blocks).map((code) => readUnit(code, blocks, plan, tables));
  return { units, ...readLeaders(blocks, units, tables, broken), agency: readAgency(blocks, plan, tables) };
}
