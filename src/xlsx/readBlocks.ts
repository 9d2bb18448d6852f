import { HostError } from "../actions/port/hostError";
import type { ReadOptions } from "../actions/port/workbookHost";
import { attribute, cellContext, openSheet, textOf } from "../ooxml/ooxml";
import type { OpenSheet, ReadBefore, SheetEntry, WorkbookPart } from "../ooxml/ooxml";
import { isBrokenReference, parseSheetReference } from "../sheet/a1";
import type { RangeRef } from "../sheet/places";
import { anchorPrefix, isAnchor } from "../workbook/blocks/anchors";
import {
  beginning,
  headOf,
  type PlacedCell,
  type RawBlock,
  type RawSheet,
  type RawWorkbook,
} from "../workbook/blocks/raw";

/** No block of ours comes near; a name stretched over whole columns is no block. */
const maxCells = 1_000_000;
/** Of all blocks together: a workbook of 200 units has a tenth of it. */
const maxTotalCells = 4_000_000;

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** Names of ours: a workbook of a thousand units has a third of it. */
const maxNames = 20_000;

/**
 * Our names of workbook scope and what they refer to, as written; those of one sheet alone as well where they are asked for and the
 * workbook has none so called. Throws `fileTooLarge` for far too many.
 */
function referencesOf(workbook: WorkbookPart, withLocal = false): [string, string][] {
  const named = workbook.definedNames;
  const isGlobal = (element: (typeof named)[number]): boolean => attribute(element, "localSheetId") === undefined;
  const nameOf = (element: (typeof named)[number]): string => attribute(element, "name") ?? "";
  const known = new Set(named.filter(isGlobal).map(nameOf));
  const local = withLocal ? named.filter((element) => !isGlobal(element) && !known.has(nameOf(element))) : [];
  const references = [...named.filter(isGlobal), ...local]
    .map((element): [string, string] => [attribute(element, "name") ?? "", textOf(element).replace(/^\s*=/, "")])
    .filter(([name]) => name.startsWith(anchorPrefix));
  if (references.length > maxNames) throw new HostError("fileTooLarge", `${references.length} names`);
  return references;
}

/** What our names refer to, but for the broken ones. */
export const namedRanges = (
  workbook: WorkbookPart,
): readonly { readonly name: string; readonly sheet: string; readonly range: RangeRef }[] =>
  referencesOf(workbook).flatMap(([name, refersTo]) => {
    const reference = parseSheetReference(refersTo);
    return reference ? [{ name, sheet: reference.sheet, range: reference.range }] : [];
  });

/** All that a sheet holds. */
const placedCells = (sheet: OpenSheet): readonly PlacedCell[] =>
  sheet.used().flatMap((at) => {
    const cell = sheet.cell(at);
    return cell.value === null && cell.formula === undefined ? [] : [{ ...at, ...cell }];
  });

/** How a workbook is read. */
interface Reading extends Pick<ReadOptions, "whole" | "only"> {
  /** Names of one sheet alone are read as well. */
  readonly withLocal?: boolean;
  /** What was read in other workbooks. */
  readonly before?: ReadBefore | undefined;
}

/** Reads every sheet's state and every block behind a `TD_` name; whole, the sheets that some names lead to. Throws a HostError. */
export function readWorkbook(
  workbook: WorkbookPart,
  { whole: wholeOf = [], only, withLocal = false, before }: Reading,
): RawWorkbook {
  const context = cellContext(workbook, before);
  const { sheets } = workbook;
  const blocks = new Map<string, RawBlock>();
  const broken: string[] = [];
  const unreadable: string[] = [];
  const whole = new Map<string, readonly PlacedCell[]>();
  const wanted = new Map<SheetEntry, { name: string; range: RangeRef }[]>();
  const places = new Map([...sheets].reverse().map((entry) => [entry.name.toLowerCase(), entry]));
  let total = 0;
  for (const [name, refersTo] of referencesOf(workbook, withLocal)) {
    const reference = parseSheetReference(refersTo);
    const entry = reference && places.get(reference.sheet.toLowerCase());
    const size = reference ? reference.range.rows * reference.range.columns : 0;
    if (!reference && isAnchor(name) && !isBrokenReference(refersTo)) unreadable.push(name);
    if (!reference || !entry?.isWorksheet || size > maxCells) {
      broken.push(name);
      continue;
    }
    total += size;
    if (total > maxTotalCells) throw new HostError("fileTooLarge", "Names over millions of cells");
    const known = wanted.get(entry);
    if (known) known.push({ name, range: reference.range });
    else wanted.set(entry, [{ name, range: reference.range }]);
  }
  const first = { row: 0, column: 0, rows: 1, columns: beginning };
  const states = sheets.map((entry): RawSheet => {
    const { name, visibility, part, isWorksheet } = entry;
    if (!isWorksheet) return { name, visibility, protected: false };
    const sheet = openSheet(workbook, part, context);
    const named = wanted.get(entry) ?? [];
    for (const { name: block, range } of named) {
      if (only?.includes(block) === false) continue;
      const head = headOf({ name: block, range });
      blocks.set(block, {
        ...{ name: block, sheet: name, range, cells: sheet.cells(range) },
        ...(head === null ? {} : { head: sheet.cells(head) }),
      });
    }
    if (named.some((block) => wholeOf.includes(block.name))) whole.set(name, placedCells(sheet));
    const begins = (): readonly string[] =>
      sheet
        .cells(first)
        .flat()
        .map(({ value }) => textIn(value));
    return { name, visibility, protected: sheet.protected, ...(wanted.has(entry) ? {} : { begins: begins() }) };
  });
  return {
    ...(workbook.calculatesWhenAsked ? { calculatesWhenAsked: true } : {}),
    sheets: states,
    blocks,
    broken,
    whole,
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
}
