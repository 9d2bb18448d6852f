import type { Plan } from "../../plan/plan";
import { textOf } from "../blocks/book";
import type { RawWorkbook } from "../blocks/raw";
import type { CellWrite } from "../changes/cellWrites";
import { cellOf } from "../drawing/keyedBlock";
import { cellKeys } from "../entries/entry";
import { readEntries } from "../entries/readEntries";
import type { ReadBook } from "../reading/readBook";
import { readBlocks, type ReadBlocks } from "../reading/readFigures";
import { readPlan } from "../reading/readPlan";
import { unitTables } from "../sheets/unitTables";
import { readUnitFile, type CameBack } from "./readUnitFile";

/** A file of a unit with the plan that it carries. */
export interface Part {
  readonly path: string;
  readonly plan: Plan;
  readonly source: Plan;
  readonly blocks: ReadBlocks;
  readonly came: CameBack;
  readonly savedAt: string;
}

/** What a whole workbook is made from: files of one workbook, those of the most units. */
export interface Whole {
  readonly source: Plan;
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly head?: string;
    readonly staff: number;
  }[];
  /** A file whose plan's sheet says what the office had edited in it. */
  readonly planOf: Part;
}

interface GivenRaw {
  readonly path: string;
  readonly raw: RawWorkbook;
  readonly savedAt: string;
}

function partOf({ path, raw, savedAt }: GivenRaw): readonly Part[] {
  const blocks = readBlocks(raw);
  const reading = readPlan(raw, blocks);
  if (!reading.ok) return [];
  const { plan, source } = reading.read;
  const read = readUnitFile(raw, plan, unitTables(plan));
  return read.kind === "unit" && read.came.facts !== undefined
    ? [{ path, plan, source, blocks, came: read.came, savedAt }]
    : [];
}

const workbookOf = ({ came: { facts } }: Part): string => facts?.workbook ?? "";

/** Of every unit the file that was saved last; the same whatever the order in which files are given. */
function latestOfEach(parts: readonly Part[]): ReadonlyMap<string, Part> {
  const stamp = ({ savedAt, came: { facts }, path }: Part): string => `${savedAt}|${facts?.sentAt ?? ""}|${path}`;
  const sorted = [...parts].sort((one, other) => (stamp(one) < stamp(other) ? -1 : 1));
  return new Map(sorted.map((part) => [part.came.code, part]));
}

/** Which units a whole has, and of which plan; undefined where no file says both. */
export function wholeFrom(given: readonly GivenRaw[]): Whole | undefined {
  const byWorkbook = new Map<string, Part[]>();
  for (const part of given.flatMap(partOf))
    byWorkbook.set(workbookOf(part), [...(byWorkbook.get(workbookOf(part)) ?? []), part]);
  const groups = [...byWorkbook].map(([id, parts]) => ({ id, latest: latestOfEach(parts) }));
  groups.sort((one, other) => other.latest.size - one.latest.size || (one.id < other.id ? -1 : 1));
  const parts = [...(groups[0]?.latest ?? [])].sort(([one], [other]) =>
    one.localeCompare(other, "en", { numeric: true }),
  );
  const planOf = parts[0]?.[1];
  if (planOf === undefined) return undefined;
  const units = parts.map(([code, { came }]) => {
    const head = textOf(came.figures.head);
    const staff = came.entries.get("people")?.list?.rows.length ?? 0;
    return { code, name: came.unitName || code, staff, ...(head === "" ? {} : { head }) };
  });
  return { source: planOf.source, units, planOf };
}

/** What the office had edited of the plan, as cells of a workbook that has the plan as it was loaded. */
export function planWrites({ planOf }: Whole, book: ReadBook): readonly CellWrite[] {
  const tables = unitTables(planOf.plan);
  const there = readEntries({ plan: planOf.plan, source: planOf.source, tables, blocks: planOf.blocks });
  const here = new Map(readEntries(book).map((block) => [block.anchor, block]));
  return there.flatMap(({ anchor, block: name, cells }) => {
    const [block, own] = [book.blocks.get(anchor), here.get(anchor)];
    if (!name.startsWith("plan.") || block === undefined || own === undefined) return [];
    return [...cells].flatMap(([key, value]): readonly CellWrite[] => {
      const cell = own.cells.has(key) && own.cells.get(key) !== value ? cellOf(block, ...cellKeys(key)) : undefined;
      return cell === undefined ? [] : [{ sheet: block.sheet, cell, content: value ?? "" }];
    });
  });
}
