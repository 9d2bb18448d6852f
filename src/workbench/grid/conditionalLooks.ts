import { columnOf } from "../../sheet/a1";
import { intersection, lastColumn, lastRow, rangeOver } from "../../sheet/areas";
import { cellKey, columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { RangeRef } from "../../sheet/places";
import type { Book } from "../host/model/book";
import { rewriteReferences } from "../host/model/formula/references";
import { relocate } from "../host/model/formula/shift";
import type { Json } from "../host/model/json";
import { isJsonObject } from "../host/model/json";
import type { ConditionalFormat } from "../host/model/rangeRules";
import { anchorOf } from "../host/model/rangeRules";
import type { Sheet } from "../host/model/sheet";

/** What conditional formats say of one cell's looks. */
export interface ConditionalLook {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
  /** A bar over so much of the cell, 0 to 1. */
  readonly bar?: { readonly color: string; readonly share: number };
}

interface Test {
  readonly key: number;
  readonly rule: ConditionalFormat;
  /** The answer where it is known without the engine. */
  readonly holds: boolean | null;
  readonly formula: string;
}

const text = (settings: Json | undefined, ...path: readonly string[]): string | undefined => {
  const found = path.reduce<Json | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), settings);
  return typeof found === "string" ? found : undefined;
};

/** The looks that the sheet's rules give now, by cell. */
export async function conditionalLooks(book: Book, sheet: Sheet): Promise<ReadonlyMap<number, ConditionalLook>> {
  const looks = new Map<number, ConditionalLook>();
  const shown = shownArea(sheet);
  const tests: Test[] = [];
  const open: Test[] = [];
  for (const rule of sheet.conditionalFormats) {
    const own = testsOf(sheet, rule, shown);
    const asked = own.filter(({ holds }) => holds === null);
    if (tests.length + own.length > mostTests || open.length + asked.length > mostAsked) break;
    for (const test of own) tests.push(test);
    for (const test of asked) open.push(test);
  }
  const answers = open.length === 0 ? [] : await book.evaluateAll(open.map(({ formula }) => formula));
  const answered = new Map(open.map((test, index) => [test, answers[index]]));
  const stopped = new Set<number>();
  for (const test of tests) {
    const answer = answered.get(test);
    const holds = test.holds ?? (answer === true || (typeof answer === "number" && answer !== 0));
    if (!holds || stopped.has(test.key)) continue;
    // The rule that comes first wins where two speak of the same property.
    looks.set(test.key, { ...lookOf(test.rule), ...looks.get(test.key) });
    if (test.rule.stopIfTrue) stopped.add(test.key);
  }
  for (const rule of sheet.conditionalFormats) if (rule.type === "DataBar") addBars(sheet, rule, shown, looks);
  return looks;
}

function lookOf({ settings }: ConditionalFormat): ConditionalLook {
  const fontColor = text(settings, "format", "font", "color");
  const fill = text(settings, "format", "fill", "color");
  const numberFormat = text(settings, "format", "numberFormat");
  const format = settings["format"];
  const font = isJsonObject(format) ? format["font"] : undefined;
  const bold = isJsonObject(font) && font["bold"] === true;
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold ? { bold } : {}),
  };
}

/** Cells that rules are tried at. Those that come after so many are not shown: a file may have thousands over all of a sheet. */
const mostTests = 100_000;
/** The same of those that the engine is asked for, which takes a second for a thousand. */
const mostAsked = 10_000;
/** Rows and columns that are drawn of a sheet that holds less. */
const least = { row: 0, column: 0, rows: 100, columns: 30 } as const;

/** What of a sheet has anything to be seen: rules may lie over all of it. */
function shownArea(sheet: Sheet): RangeRef {
  const used = sheet.usedArea(false);
  return used === null ? least : rangeOver(used, least);
}

function testsOf(sheet: Sheet, rule: ConditionalFormat, shown: RangeRef): Test[] {
  const formula = rule.type === "Custom" ? text(rule.settings, "rule", "formula") : undefined;
  if (formula === undefined) return [];
  const anchor = anchorOf(rule.areas);
  const areas = rule.areas.flatMap((area) => intersection(area, shown) ?? []);
  if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostTests) return [];
  return areas.flatMap((area) =>
    cellsOf(area).map(({ row, column }) => {
      const moved = rewriteReferences(formula.slice(1), relocate(row - anchor.row, column - anchor.column));
      return { key: cellKey(row, column), rule, holds: simpleAnswer(sheet, moved), formula: onSheet(moved, sheet) };
    }),
  );
}

const onSheet = (formula: string, sheet: Sheet): string =>
  `=${rewriteReferences(formula, (reference) => ({ ...reference, sheet: reference.sheet ?? sheet.name }))}`;

/** Most rules compare one cell with one text: those need no engine. */
function simpleAnswer(sheet: Sheet, formula: string): boolean | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)="([^"]*)"$/.exec(formula);
  if (match === null) return null;
  const [, letters = "", digits = "", wanted = ""] = match;
  const column = columnOf(letters);
  const value = sheet.valueAt(Number(digits) - 1, column);
  return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}

function addBars(
  sheet: Sheet,
  { areas, settings }: ConditionalFormat,
  shown: RangeRef,
  looks: Map<number, ConditionalLook>,
): void {
  const within = areas.flatMap((area) => intersection(area, shown) ?? []);
  const cells = within.flatMap((area) =>
    sheet.contentKeys(area).flatMap((key) => {
      const value = sheet.valueAt(rowOfKey(key), columnOfKey(key));
      return typeof value === "number" ? [{ key, value }] : [];
    }),
  );
  const values = cells.map(({ value }) => value);
  const bound = (side: "lowerBoundRule" | "upperBoundRule", otherwise: number): number => {
    const stated = Number((text(settings, side, "formula") ?? "").replace(/^=/, ""));
    return text(settings, side, "type") === "Number" && Number.isFinite(stated) ? stated : otherwise;
  };
  const low = bound("lowerBoundRule", Math.min(0, ...values));
  const high = bound("upperBoundRule", Math.max(...values));
  const color = text(settings, "positive", "fillColor") ?? "#638EC6";
  for (const { key, value } of cells) {
    const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
    looks.set(key, { ...looks.get(key), bar: { color, share } });
  }
}

function cellsOf(area: RangeRef): { readonly row: number; readonly column: number }[] {
  const cells = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) cells.push({ row, column });
  }
  return cells;
}
