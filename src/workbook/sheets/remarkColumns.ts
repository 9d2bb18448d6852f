import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { initiativeKeys, personKeys } from "../blocks/listKeys";
import type { Formula } from "../drawing/description";
import { emptyEntries, periodOfDay, type ListEntry } from "../formulas/listRemarks";
import { figureColumns, figureColumnWidths, firstListColumn } from "./figureColumns";
import { columnPoints, textLength } from "../drawing/textSize";

/**
 * What the sheet says of each row, right of the list. The list's own columns adjoin and none of its cells is merged, so that
 * people may paste, sort and insert rows, and rows grow with their texts; this takes the room that they leave. The cells
 * belong to the list's block: their values are found and kept up to date by its hidden keys.
 */
export interface RemarkColumn {
  readonly key: string;
  readonly heading: string;
  readonly column: number;
  /** Columns that it runs over. */
  readonly columns: number;
  readonly formula: (entries: readonly ListEntry[]) => Formula;
}

/** The lists of a unit's sheet. */
export type ListPart = "initiatives" | "people";

/** Of the style `remark`: points, and what its cell keeps free. */
const size = 11;
const free = 13;
const separator = ", ";

const listKeys = { initiatives: initiativeKeys, people: personKeys } as const;
const headings: Record<ListPart, Readonly<Record<string, string>>> = {
  initiatives: sheetTexts.unit.initiatives,
  people: sheetTexts.unit.people,
};

/** What an entry of a list is called in a remark. */
export const nameInRemark = (heading: string): string => heading.toLowerCase();

function pointsOf(plan: Plan): (first: number, count: number) => number {
  const widths = figureColumnWidths(plan);
  return (first, count) =>
    Array.from({ length: count }, (_, at) => columnPoints(widths.get(first + at) ?? 0)).reduce((a, b) => a + b, 0);
}

/** How many names have room beside each other, whichever they are. */
function namesThatFit(names: readonly string[], room: number): number {
  const gap = textLength(separator, size);
  const lengths = names.map((name) => textLength(name, size) + gap).sort((one, other) => other - one);
  let used = -gap;
  return lengths.filter((length) => (used += length) <= room).length;
}

/** As few columns as the names of all periods need; at least half of the room is left for what follows. */
function periodColumns(plan: Plan, first: number, count: number): number {
  const points = pointsOf(plan);
  const { noPeriod } = sheetTexts.unit.remarks;
  const needed = Math.max(...[noPeriod, ...plan.periods.map(({ name }) => name)].map((name) => textLength(name, size)));
  const most = Math.max(1, Math.floor(count / 2));
  const spans = Array.from({ length: most }, (_, index) => index + 1);
  return spans.find((span) => points(first, span) >= needed + free) ?? most;
}

/** The remarks of a list, from left to right; they fill the sheet's width. */
export function remarkColumns(part: ListPart, plan: Plan): readonly RemarkColumn[] {
  const words = sheetTexts.unit.remarks;
  const first = firstListColumn + listKeys[part].length;
  const count = figureColumns(plan).lastVisible - first + 1;
  const span = part === "initiatives" ? periodColumns(plan, first, count) : 0;
  const empty = { column: first + span, columns: count - span };
  // Whom a unit does not nominate has no mark: that cell may stay empty.
  const asked = listKeys[part].filter((key) => key !== "nominated");
  const names = asked.map((key) => nameInRemark(headings[part][key] ?? ""));
  const most = namesThatFit(names, pointsOf(plan)(empty.column, empty.columns) - free);
  return [
    ...(span === 0
      ? []
      : [
          {
            ...{ key: "remark.period", heading: words.period, column: first, columns: span },
            formula: (entries: readonly ListEntry[]) => periodOfDay(entries, "date", plan),
          },
        ]),
    {
      ...{ key: "remark.empty", heading: words.empty, ...empty },
      formula: (entries) => emptyEntries(entries.slice(0, asked.length), most),
    },
  ];
}

/** The keys of a list's block behind that of the running numbers: its entries, then its remarks. */
export function listBlockKeys(part: ListPart, plan: Plan): readonly string[] {
  const remarks = new Map(remarkColumns(part, plan).map(({ key, column }) => [column - firstListColumn, key]));
  const keys: readonly string[] = listKeys[part];
  return Array.from({ length: Math.max(...remarks.keys()) + 1 }, (_, at) => keys[at] ?? remarks.get(at) ?? "");
}
