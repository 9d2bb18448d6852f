import type { Finding } from "../../rules/findings/finding";
import { toA1 } from "../../sheet/a1";
import { unitAnchor } from "../../workbook/blocks/anchors";
import type { ExchangeRecord } from "../../workbook/blocks/exchangeKeys";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import type { CellWrite } from "../../workbook/changes/cellWrites";
import type { CellRef } from "../../workbook/drawing/description";
import { cellOf } from "../../workbook/drawing/keyedBlock";
import { cellKeys } from "../../workbook/entries/entry";
import type { MergedEntry, UnitEntries } from "../../workbook/entries/mergeEntries";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { ReadBlocks } from "../../workbook/reading/readFigures";
import { collectFiles, type Decision, type JudgedEntry } from "../../workbook/unitFile/collectFiles";
import { judgeFile, type Strangeness } from "../../workbook/unitFile/judgeFile";
import { faultsOf, readUnitFile, type CameBack } from "../../workbook/unitFile/readUnitFile";
import { takenWrites } from "../../workbook/unitFile/takenWrites";
import { unitEntries } from "../../workbook/unitFile/unitEntries";
import { workbookId } from "../../workbook/unitFile/workbookId";
import { applyNoted, recordsOf, type UnitMark } from "./markUnits";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionFailure, ActionResult, FoundCell, Located } from "../run/outcomes";
import { located, readWorkbook, todayOf } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

/** A file that is to be collected, read already; `path` is only what it is called. */
export type GivenFile = { readonly path: string } & (
  { readonly raw: RawWorkbook; readonly savedAt: string } | { readonly failure: ActionFailure }
);

export interface CollectInput {
  readonly files: readonly GivenFile[];
  /** Writes what is taken; else everything is only told. */
  readonly take: boolean;
  readonly conflicts?: Decision;
  /** Leaves out what somebody does not want of a file. */
  readonly isChosen?: (entry: MergedEntry, path: string) => boolean;
  /** The workbook was made from these very files: nothing of them was sent by it. */
  readonly isNew?: true;
}

/** What a file is to this workbook. `twice`: another file of the unit was saved later, and that one is offered. */
export type FileState = "unit" | "twice" | Strangeness | "whole" | "none" | "unreadable";

/** An entry that came back otherwise than it was sent, where it stands here; null for a row that is added. */
export type CollectedEntry = JudgedEntry & { readonly cell: FoundCell | null };

export interface CollectedFile {
  readonly path: string;
  readonly state: FileState;
  /** Of one that cannot be read. */
  readonly failure?: ActionFailure;
  readonly unit?: string;
  readonly unitName?: string;
  /** When a program saved it last, and when it was sent; "" where the file does not say it. */
  readonly savedAt: string;
  readonly sentAt: string;
  /** Nobody knows what was sent: what differs is new where nothing stands here, else in conflict. */
  readonly isUnknown: boolean;
  readonly isOlder: boolean;
  /** Entry cells whose keys are lost: what stands in them was not read. */
  readonly lost: number;
  /** What is wrong in it by itself, with its cell in the file. */
  readonly faults: readonly Located<Finding>[];
  readonly entries: readonly CollectedEntry[];
}

/** What stood in the entries of units before something was taken, and after it; and what was noted of their files before. */
export interface Taking {
  readonly units: ReadonlyMap<string, { readonly before: UnitEntries; readonly after: UnitEntries }>;
  readonly noted: ReadonlyMap<string, ExchangeRecord | null>;
}

export interface CollectOutcome {
  readonly files: readonly CollectedFile[];
  /** Entries taken, or that would be. */
  readonly taken: number;
  /** Entries in conflict that nobody decided, or that find no free row. */
  readonly left: number;
  /** Units that are noted as received, or would be. */
  readonly received: readonly string[];
  /** Units that were approved before and stay so: what is taken of their files is told as changed since then. */
  readonly approved: readonly string[];
  /** By it the taking is undone; null where nothing was written. */
  readonly taking: Taking | null;
}

type Readable = Extract<GivenFile, { readonly raw: RawWorkbook }>;

/** A unit's file with what it brings. */
interface UnitGiven {
  readonly path: string;
  readonly came: CameBack;
  readonly entries: CameBack["entries"];
  readonly sent: CameBack["sent"];
  readonly savedAt: string;
  readonly sentAt: string;
}

const nothingOf = (path: string, state: FileState): CollectedFile => ({
  ...{ path, state, savedAt: "", sentAt: "", isUnknown: false, isOlder: false, lost: 0, faults: [], entries: [] },
});

/** "22/11/2026 14:05" so that it sorts. */
const sortable = (moment: string): string => moment.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, "$3-$2-$1");

type Read = { readonly ok: true; readonly given: UnitGiven } | { readonly ok: false; readonly told: CollectedFile };

function readGiven(file: Readable, book: ReadBook, isNew: boolean): Read {
  const { path, raw, savedAt } = file;
  const reading = readUnitFile(raw, book.plan, book.tables);
  if (reading.kind !== "unit") return { ok: false, told: nothingOf(path, reading.kind) };
  const { came } = reading;
  const strange = judgeFile(came, book, isNew ? undefined : workbookId(book.raw));
  const { code: unit, unitName, facts } = came;
  const sentAt = sortable(facts?.sentAt ?? "");
  if (strange !== null) return { ok: false, told: { ...nothingOf(path, strange), unit, unitName, savedAt, sentAt } };
  // Of a workbook that is made from the files nothing was sent.
  const sent = isNew ? undefined : came.sent;
  return { ok: true, given: { path, came, entries: came.entries, sent, savedAt, sentAt } };
}

/** Where an entry stands in the workbook. */
function cellOfEntry(unit: string, { block: part, place }: MergedEntry, blocks: ReadBlocks): FoundCell | null {
  const block = blocks.get(unitAnchor(unit, part));
  const at = (): CellRef | undefined => {
    if (block === undefined || place.kind === "added") return undefined;
    if (place.kind === "cell") return cellOf(block, ...cellKeys(place.name));
    const column = block.columns.get(place.column);
    return column === undefined ? undefined : { row: block.range.row + 1 + place.index, column };
  };
  const cell = at();
  return block === undefined || cell === undefined ? null : { sheet: block.sheet, address: toA1(cell), ...cell };
}

interface Judged {
  readonly files: readonly CollectedFile[];
  readonly before: UnitEntries;
  readonly after: UnitEntries;
  readonly writes: readonly CellWrite[];
}

/** The files of one unit, held against what stands in its sheet. */
function judgeUnit(
  unit: string,
  given: readonly UnitGiven[],
  book: ReadBook,
  { conflicts, isChosen }: CollectInput,
  today: number,
): Judged {
  const ours = unitEntries(unit, book, book.blocks);
  const chosen =
    isChosen === undefined ? undefined : (entry: MergedEntry, file: UnitGiven) => isChosen(entry, file.path);
  const collected = collectFiles(ours, given, conflicts, chosen);
  const files = collected.files.map(({ file, isLatest, entries }): CollectedFile => {
    const { path, came, sent, savedAt, sentAt } = file;
    return {
      ...{ path, unit, unitName: came.unitName, savedAt, sentAt, lost: came.lost },
      ...{ state: isLatest ? "unit" : "twice", isUnknown: sent === undefined, isOlder: came.form === "older" },
      faults: faultsOf(came, book.plan, book.faults, today).map((fault) => located(fault, came.blocks)),
      entries: entries.map((entry) => ({ ...entry, cell: cellOfEntry(unit, entry, book.blocks) })),
    };
  });
  const after = collected.entries;
  return { files, before: ours, after, writes: takenWrites(book.blocks, ours, after) };
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** What becomes of units whose files came: received, but for those that were approved, which stay so. */
function notedOf(files: readonly CollectedFile[], { exchange }: ReadBook) {
  const came = files.flatMap(({ state, unit, path }) =>
    state === "unit" && unit !== undefined ? [{ unit, path }] : [],
  );
  const isApproved = ({ unit }: { readonly unit: string }): boolean => exchange?.get(unit)?.state === "approved";
  return {
    received: came
      .filter((one) => !isApproved(one))
      .map(({ unit, path }): UnitMark => ({ unit, state: "received", file: nameOf(path) })),
    approved: came.filter(isApproved).map(({ unit }) => unit),
  };
}

/** Reads what came back against the workbook, and writes it there where that is asked for. */
export const collect = (
  host: WorkbookHost,
  input: CollectInput,
  context: ActionContext,
): Promise<ActionResult<CollectOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const told: CollectedFile[] = [];
    const byUnit = new Map<string, UnitGiven[]>();
    for (const file of input.files) {
      if ("failure" in file) {
        told.push({ ...nothingOf(file.path, "unreadable"), failure: file.failure });
        continue;
      }
      const read = readGiven(file, book, input.isNew === true);
      if (!read.ok) told.push(read.told);
      else byUnit.set(read.given.came.code, [...(byUnit.get(read.given.came.code) ?? []), read.given]);
    }
    const writes: CellWrite[] = [];
    const units = new Map<string, Pick<Judged, "before" | "after">>();
    for (const [unit, given] of byUnit) {
      const judged = judgeUnit(unit, given, book, input, todayOf(context.now));
      told.push(...judged.files);
      writes.push(...judged.writes);
      units.set(unit, { before: judged.before, after: judged.after });
    }
    const order = new Map(input.files.map(({ path }, index) => [path, index]));
    const files = told.sort((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0));
    const { received, approved } = notedOf(files, book);
    if (input.take && writes.length + received.length > 0)
      await applyNoted(host, book, recordsOf(received, book, context), writes, context);
    const noted = new Map(received.map(({ unit }) => [unit, book.exchange?.get(unit) ?? null]));
    const entries = files.flatMap((file) => file.entries);
    return {
      files,
      taken: entries.filter(({ taken }) => taken).length,
      left: entries.filter(({ isLeft }) => isLeft).length,
      ...{ received: received.map(({ unit }) => unit), approved },
      taking: input.take ? { units, noted } : null,
    };
  });
