import { sheetNames } from "../../locale/workbook/sheetNames";
import { sheetTexts } from "../../locale/workbook/sheets";
import { anchors } from "../blocks/anchors";
import { carriedAnchor, type Carried } from "../blocks/carried";
import { unitTargets } from "../blocks/figureKeys";
import { workbookForm } from "../blocks/planSource";
import type { PlacedCell, RawWorkbook } from "../blocks/raw";
import { keptCouncil } from "../reading/keptCouncil";
import { planEntries } from "../reading/planEntries";
import type { ReadBook } from "../reading/readBook";
import type { ReadBlock } from "../reading/readKeyedBlock";
import {
  carriedOf,
  isCarriedCell,
  keysAndHeadings,
  readCarried,
  undescribedCells,
  unmarkedCells,
  writtenAnew,
  type IsCell,
} from "../reading/typedCells";
import { writeCarriedFoot } from "../sheets/carriedFoot";
import type { Changed } from "../sheets/sheetEntry";
import { linksOf, newSheet, sheetsOf, type SheetOfKind } from "../sheets/sheetTable";
import { earlierWords, type DrawnSheet } from "./earlierWords";
import { targetName } from "./nameSheets";

/** What people typed on a sheet that is made again and that has no place of its own on it. */
export interface TypedBefore {
  /** What was carried before, then what is carried now. */
  readonly carried: readonly Carried[];
  /** How many cells are carried now. */
  readonly newly: number;
}

/** A sheet that set-up makes again, and one of its names that is there: it is read whole by that. */
export interface Remade extends SheetOfKind {
  readonly name: string;
  readonly readBy: string;
}

/** Sheets that are there and that set-up makes again: those that list what changed, or that an interrupted run left behind. */
export function remadeSheets(found: ReadBook, changed: ReadonlySet<Changed>): readonly Remade[] {
  const unfinished = new Set(found.raw.sheets.flatMap((sheet) => (sheet.unfinished === true ? [sheet.name] : [])));
  return sheetsOf(found).flatMap((sheet): readonly Remade[] => {
    const { entry, made, blocks } = sheet;
    const readBy = blocks.find(({ anchor }) => found.blocks.get(anchor)?.sheet === made?.name)?.anchor;
    if (made === undefined || readBy === undefined || entry.lists === undefined) return [];
    const isRemade = unfinished.has(made.name) || entry.lists.some((one) => changed.has(one));
    return isRemade ? [{ ...sheet, name: made.name, readBy }] : [];
  });
}

/** What set-up wrote on the sheet, as the workbook is now. */
function described({ kind, made, blocks, name }: Remade, found: ReadBook, carried: readonly Carried[]): DrawnSheet {
  const builder = newSheet(kind, name, null);
  const plan = { source: found.source, typed: planEntries(found.blocks) };
  const links = linksOf(sheetsOf(found));
  const names =
    made?.write(builder, { book: found, staff: new Map(), links, plan, council: keptCouncil(found.blocks) }) ?? [];
  const ofFoot = writeCarriedFoot(builder, blocks[0].anchor, carried);
  return { blocks: builder.build("replace").blocks, names: [...names, ...ofFoot] };
}

/** Links of the index say how sheets were named, whatever they are called by now. */
function isOldLink(found: ReadBook): IsCell {
  const names = new Set<unknown>([...Object.values(sheetNames), ...unitTargets(found.plan).map(targetName)]);
  const index = found.blocks.get(anchors.index);
  return ({ row, value }) => index !== undefined && row >= index.range.row + index.range.rows && names.has(value);
}

/** Ways to other sheets stood in other rows once. */
const isWay = (value: unknown): boolean => value === sheetTexts.backToIndex || value === sheetTexts.toPlan;

/**
 * What an earlier version wrote in other words than today's: its formulas, the words in place of today's, and the plan as it
 * carried it.
 */
function isEarlier(cells: readonly PlacedCell[], blocks: readonly ReadBlock[], today: DrawnSheet): IsCell {
  const right = Math.max(...blocks.map(({ range }) => range.column + range.columns));
  const end = Math.max(...blocks.map(({ range }) => range.row + range.rows));
  const source = blocks.find(({ name }) => name === anchors.planSource)?.range;
  const isKeyOrHeading = keysAndHeadings(cells, blocks);
  const isSaid = earlierWords(blocks, today);
  return (cell) => {
    const { row, column, formula, value } = cell;
    if (row >= end || column >= right) return false;
    const isSource = source !== undefined && row >= source.row && column === source.column;
    return formula !== undefined || isSource || isKeyOrHeading(cell) || isWay(value) || isSaid(cell);
  };
}

function withoutPeople(found: ReadBook): ReadBook {
  const { units, leaders, ...figures } = found.figures;
  return {
    ...found,
    figures: {
      ...figures,
      units: units.map((unit) => ({ ...unit, people: [] })),
      ...(leaders === undefined ? {} : { leaders: { ...leaders, people: [] } }),
    },
  };
}

const cleared: Carried = { from: "", heading: "", text: null };

function typedOn(sheet: Remade, found: ReadBook, raw: RawWorkbook): TypedBefore {
  const cells = raw.whole?.get(sheet.name) ?? [];
  const own = [...found.blocks.values()].filter((block) => block.sheet === sheet.name);
  const carriedBlock = found.blocks.get(carriedAnchor(sheet.blocks[0].anchor));
  const before = readCarried(carriedBlock);
  // The words around the table are ours, though all that was in it was cleared.
  const shown = carriedBlock !== undefined && before.length === 0 ? [cleared] : before;
  const isCarried = isCarriedCell(carriedBlock);
  const isAnew = writtenAnew(raw, sheet.name, own, before);
  const isLink: IsCell = sheet.kind === "index" ? isOldLink(found) : () => false;
  const isKept: IsCell = (cell) => isCarried(cell) || isAnew(cell) || isLink(cell);
  // What a sheet shows of the people of another day is ours all the same: it says so row by row, or names nobody.
  const listsPeople = sheet.entry.lists?.includes("people") === true;
  const today = described(sheet, listsPeople ? withoutPeople(found) : found, shown);
  const unmarked = new Set(listsPeople ? (unmarkedCells(cells, isKept) ?? cells) : cells);
  const strangers = undescribedCells(cells, today.blocks, (cell) => isKept(cell) || !unmarked.has(cell));
  const isOlder = found.form >= workbookForm ? () => false : isEarlier(cells, own, today);
  const typed = strangers.filter((cell) => !isOlder(cell));
  return { carried: [...before, ...carriedOf(typed, cells, own)], newly: typed.length };
}

/** What people typed on sheets that are made again, by the name of the sheet; `raw` was read with them whole. */
export const typedBefore = (
  sheets: readonly Remade[],
  found: ReadBook,
  raw: RawWorkbook,
): ReadonlyMap<string, TypedBefore> => new Map(sheets.map((sheet) => [sheet.name, typedOn(sheet, found, raw)]));
