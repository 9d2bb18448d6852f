import type { Raw } from "../../rules/figures/figures";
import { isMinutesDate } from "../../rules/figures/minutesKeys";
import { anchors, summaryAnchor, unitAnchor } from "../../workbook/blocks/anchors";
import { cellOf } from "../../workbook/drawing/keyedBlock";
import { valueKey } from "../../workbook/blocks/listKeys";
import { entryContent } from "../../workbook/drawing/typedContent";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { CellRef } from "../../workbook/drawing/description";
import type { StandingBook } from "../../workbook/reading/readBook";
import { rawCellAt, type ReadBlock } from "../../workbook/reading/readKeyedBlock";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { readStandingWorkbook } from "../run/readWorkbook";
import { listPeople } from "./listPeople";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import type { WorkbookHost } from "../port/workbookHost";

type Cells = Readonly<Record<string, Raw>>;

/** What the council's sheet is filled with: its list row by row, and of each occasion its answers. */
export interface CouncilInput {
  readonly members?: readonly Cells[];
  /** By period, then by row. */
  readonly sittings?: Readonly<Record<string, Cells>>;
}

/** What the council writes on the lists of an occasion, by the keys of their lines. */
export interface VotesInput {
  readonly units?: Readonly<Record<string, Cells>>;
  readonly people?: Readonly<Record<string, Cells>>;
}

/** Figures by unit code, block and keys, as they would be typed. */
export interface FiguresInput {
  readonly units: Readonly<
    Record<
      string,
      {
        readonly unit?: Readonly<Record<string, Raw>>;
        readonly figures?: Readonly<Record<string, Readonly<Record<string, Raw>>>>;
        readonly initiatives?: readonly Readonly<Record<string, Raw>>[];
        readonly people?: readonly Readonly<Record<string, Raw>>[];
      }
    >
  >;
  readonly council?: CouncilInput;
  /** By period. */
  readonly votes?: Readonly<Record<string, VotesInput>>;
  readonly agency?: {
    readonly figures?: Readonly<Record<string, Readonly<Record<string, Raw>>>>;
    /** By the plan's event: what was done on its day. */
    readonly events?: Readonly<Record<string, Readonly<Record<string, Raw>>>>;
  };
}

const dayEntries: ReadonlySet<string> = new Set(["registeredOn", "date", "doneOn"]);

/** Whether an entry, by its key, is a day; those of figures are told by their target. */
export const isDayEntry = (key: string): boolean => dayEntries.has(key) || isMinutesDate(key);

export interface EnterOutcome {
  readonly entered: number;
  /** Paths that lead to no cell, or to one that is computed: `U01.figures.DV-XX.D1.value`. */
  readonly unknown: readonly string[];
}

/** A formula of ours stands there: nobody types over it. */
const isComputed = (block: ReadBlock, { row, column }: CellRef): boolean =>
  rawCellAt(block, row, column)?.formula !== undefined;

class Entries {
  readonly writes: CellWrite[] = [];
  readonly unknown: string[] = [];

  constructor(private readonly book: StandingBook) {}

  keyed(anchor: string, row: string, column: string, raw: Raw, path: string): void {
    const block = this.book.blocks.get(anchor);
    const cell = block === undefined ? undefined : cellOf(block, row, column);
    if (block === undefined || cell === undefined || isComputed(block, cell)) this.unknown.push(path);
    else this.write(block.sheet, cell, raw);
  }

  /** The last row of a list only keeps its end. */
  listed(anchor: string, index: number, column: string, raw: Raw, path: string): void {
    const block = this.book.blocks.get(anchor);
    const at = block?.columns.get(column);
    const cell = block && at !== undefined && { row: block.range.row + 1 + index, column: at };
    const fits = block !== undefined && index < block.range.rows - 2;
    if (!fits || !cell || isComputed(block, cell)) this.unknown.push(path);
    else this.write(block.sheet, cell, raw);
  }

  private write(sheet: string, cell: { row: number; column: number }, raw: Raw): void {
    const content = raw === null ? "" : entryContent(raw);
    if (content !== null) this.writes.push({ sheet, cell, content });
  }
}

/** What is entered of the agency, and where it stands. */
const agencyParts = [
  ["figures", anchors.agencyFigures],
  ["events", anchors.planEvents],
] as const;

function collect(book: StandingBook, input: FiguresInput): Entries {
  const entries = new Entries(book);
  for (const [code, unit] of Object.entries(input.units)) {
    for (const [key, raw] of Object.entries(unit.unit ?? {})) {
      entries.keyed(unitAnchor(code, "unit"), key, valueKey, raw, `${code}.unit.${key}`);
    }
    for (const [target, cells] of Object.entries(unit.figures ?? {})) {
      for (const [key, raw] of Object.entries(cells)) {
        entries.keyed(unitAnchor(code, "figures"), target, key, raw, `${code}.figures.${target}.${key}`);
      }
    }
    for (const part of ["initiatives", "people"] as const) {
      unit[part]?.forEach((row, index) => {
        for (const [key, raw] of Object.entries(row)) {
          entries.listed(unitAnchor(code, part), index, key, raw, `${code}.${part}[${index}].${key}`);
        }
      });
    }
  }
  for (const [part, anchor] of agencyParts) {
    for (const [row, cells] of Object.entries(input.agency?.[part] ?? {})) {
      for (const [key, raw] of Object.entries(cells)) {
        entries.keyed(anchor, row, key, raw, `agency.${part}.${row}.${key}`);
      }
    }
  }
  collectCouncil(entries, input);
  return entries;
}

function collectCouncil(entries: Entries, { council = {}, votes = {} }: FiguresInput): void {
  council.members?.forEach((row, index) => {
    for (const [key, raw] of Object.entries(row))
      entries.listed(anchors.councilMembers, index, key, raw, `council.members[${index}].${key}`);
  });
  for (const [period, answers] of Object.entries(council.sittings ?? {})) {
    for (const [key, raw] of Object.entries(answers))
      entries.keyed(anchors.councilOccasions, key, period, raw, `council.sittings.${period}.${key}`);
  }
  for (const [period, lists] of Object.entries(votes)) {
    for (const part of ["units", "people"] as const) {
      for (const [line, cells] of Object.entries(lists[part] ?? {})) {
        for (const [key, raw] of Object.entries(cells))
          entries.keyed(summaryAnchor(period, part), line, key, raw, `votes.${period}.${part}.${line}.${key}`);
      }
    }
  }
}

/** Writes figures where a person would type them. What leads to no cell of theirs is told, never guessed. */
export const enterFigures = (
  host: WorkbookHost,
  input: FiguresInput,
  context: ActionContext,
): Promise<ActionResult<EnterOutcome>> =>
  attempt(async () => {
    const book = await readStandingWorkbook(host, context);
    const entries = collect(book, input);
    await applyChange(host, { sheets: updatesOf(entries.writes), names: [] }, context, book.raw);
    await listPeople(host, context);
    await refreshValues(host, context);
    return { entered: entries.writes.length, unknown: entries.unknown };
  });
