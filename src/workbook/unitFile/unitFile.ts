import { unitFileTexts as words } from "../../locale/workbook/unitFileTexts";
import { anchors, unitAnchor } from "../blocks/anchors";
import { textOf } from "../blocks/book";
import { dayKey } from "../blocks/checkKeys";
import { listParts } from "../blocks/unitTables";
import { bookOf } from "../changes/newBook";
import type { NameChange, WorkbookChange } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { sentValue } from "../entries/entry";
import type { UnitEntries } from "../entries/mergeEntries";
import { planEntries } from "../reading/planEntries";
import type { ReadBook } from "../reading/readBook";
import type { ReadBlocks } from "../reading/readFigures";
import { rawInList } from "../reading/readKeyedBlock";
import { writePlanSheet } from "../sheets/planSheet";
import { newSheet } from "../sheets/sheetTable";
import { roomFor, writeUnitSheet, type UnitRoom } from "../sheets/unitSheet";
import type { FileFacts } from "./fileFacts";
import { writeGuideSheet } from "./guideSheet";
import { readOnly } from "./readOnly";
import { unitEntries } from "./unitEntries";
import { sentEntries, sentRowId, writeSentSheet } from "./sentSheet";

/** As many rows as the unit's lists have in the workbook, and no fewer than a new sheet. */
function roomOf(entries: UnitEntries): UnitRoom {
  const rows = (part: "initiatives" | "people"): number => (entries.get(part)?.list?.room ?? 1) - 1;
  const least = roomFor(0);
  return {
    initiatives: Math.max(least.initiatives, rows("initiatives")),
    people: Math.max(least.people, rows("people")),
  };
}

/** Gives each row that holds something its id: by it the row is known when it comes back. */
function writeRowIds(builder: SheetBuilder, code: string, entries: UnitEntries, names: readonly NameChange[]): void {
  for (const part of listParts) {
    const block = names.find(({ name }) => name === unitAnchor(code, part));
    if (block === undefined) continue;
    for (const row of entries.get(part)?.list?.rows ?? [])
      builder.put({ row: block.range.row + 1 + row.index, column: block.range.column }, sentRowId(row), "key");
  }
}

/** The day that the last check left in the workbook; 0 where there was none. */
function checkedDay(blocks: ReadBlocks): number {
  const block = blocks.get(anchors.check);
  const day = block === undefined ? null : rawInList(block, 0, dayKey);
  return typeof day === "number" ? day : 0;
}

export interface UnitFile {
  /** What an empty workbook becomes. */
  readonly change: WorkbookChange;
  readonly facts: FileFacts;
  readonly entries: UnitEntries;
}

/** What is said of the sending. */
export interface Sending {
  readonly workbook: string;
  /** "22/11/2026 14:05" */
  readonly at: string;
  readonly password?: string;
}

/**
 * A unit's sheet as a workbook of its own: what to do, the sheet, the plan to be read, and hidden what stood in its entries.
 * Nothing of any other unit is in it: it is made from this unit's figures alone.
 */
export function unitFile(code: string, found: ReadBook, { workbook, at, password }: Sending): UnitFile | null {
  const unit = found.figures.units.find((one) => one.code === code);
  if (unit === undefined) return null;
  const { plan, source, faults, over, names: known, blocks } = found;
  const entries = unitEntries(code, found, blocks, sentValue);
  const sheet = known.units.get(code) ?? code;
  const names = { ...known, units: new Map([[code, sheet]]), targets: new Map<string, string>() };
  const book = bookOf(plan, { units: [unit], agency: new Map() }, names, new Set(), undefined, faults, over);
  const unitName = textOf(unit.name);
  const facts: FileFacts = {
    ...{ workbook, unit: code, unitName, plan: source.id, year: String(source.year), sentAt: at },
  };

  const guide = newSheet("unitGuide", words.guideSheet, null);
  const ofGuide = writeGuideSheet(guide, { plan, code, unitName, unitSheet: sheet, planSheet: known.plan, sentAt: at });
  const own = newSheet("unit", sheet, words.guideSheet);
  const ofUnit = writeUnitSheet(own, book, unit, roomOf(entries));
  writeRowIds(own, code, entries, ofUnit);
  const planSheet = newSheet("plan", known.plan, sheet);
  const typed = planEntries(blocks);
  const planNames = writePlanSheet(planSheet, {
    ...{ book, links: [], staff: new Map() },
    plan: {
      source,
      typed: (anchor, row, column) => (anchor === anchors.planEvents ? undefined : typed(anchor, row, column)),
    },
  });
  planSheet.put({ row: 3, column: 1 }, words.planNote, "note");
  const hidden = newSheet("sent", words.sentSheet, known.plan);
  const carried = writeSentSheet(hidden, { facts, sent: sentEntries(entries), day: checkedDay(blocks) });
  return {
    facts,
    entries,
    change: {
      sheets: [
        guide.build("create", password),
        own.build("create", password),
        readOnly(planSheet.build("create", password)),
        { ...hidden.build("create", password), visibility: "hidden" },
      ],
      names: [...ofGuide, ...ofUnit, ...planNames, ...carried],
      activate: words.guideSheet,
    },
  };
}
