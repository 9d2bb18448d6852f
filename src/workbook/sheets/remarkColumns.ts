import { sheetTexts } from "../../locale/workbook/sheets";
import { onceEach } from "../../plan/onceEach";
import type { Plan } from "../../plan/plan";
import type { ListColumn } from "../blocks/unitTables";
import type { Formula } from "../drawing/description";
import { columnKeys, type KeyedColumn } from "../drawing/keyedTable";
import { columnPoints, textLength } from "../drawing/textSize";
import { emptyEntries, periodOfDay, type ListEntry } from "../formulas/listRemarks";
import { firstListColumn, type FigureLayout } from "./figureLayout";

/**
 * What the sheet says of each row, right of the list. The list's own columns adjoin and none of its cells is merged, so that
 * people may paste, sort and insert rows, and rows grow with their texts; this takes the room that they leave: words run over
 * the further columns of a remark's span. The cells belong to the list's block: their values are found and kept up to date by
 * its hidden keys.
 */
export interface RemarkColumn extends KeyedColumn {
  readonly span: number;
  readonly formula: (entries: readonly ListEntry[]) => Formula;
}

/** Of the style `remark`: points, and what its cell keeps free. */
const size = 11;
const free = 13;
const separator = ", ";

/** What an entry of a list is called in a remark. */
export const nameInRemark = (heading: string): string => heading.toLowerCase();

const pointsOf =
  ({ widthAt }: FigureLayout) =>
  (first: number, count: number): number =>
    Array.from({ length: count }, (_, at) => columnPoints(widthAt(first + at))).reduce((a, b) => a + b, 0);

/** How many names have room beside each other, whichever they are. */
function namesThatFit(names: readonly string[], room: number): number {
  const gap = textLength(separator, size);
  const lengths = names.map((name) => textLength(name, size) + gap).sort((one, other) => other - one);
  let used = -gap;
  return lengths.filter((length) => (used += length) <= room).length;
}

/** As few columns as the names of all periods need; at least half of the room is left for what follows. */
function periodColumns(plan: Plan, layout: FigureLayout, first: number, count: number): number {
  const points = pointsOf(layout);
  const { noPeriod } = sheetTexts.unit.remarks;
  const needed = Math.max(...[noPeriod, ...plan.periods.map(({ name }) => name)].map((name) => textLength(name, size)));
  const most = Math.max(1, Math.floor(count / 2));
  const spans = Array.from({ length: most }, (_, index) => index + 1);
  return spans.find((span) => points(first, span) >= needed + free) ?? most;
}

function measuredRemarks(columns: readonly ListColumn[], layout: FigureLayout, plan: Plan): readonly RemarkColumn[] {
  const words = sheetTexts.unit.remarks;
  const first = firstListColumn + columns.length;
  const count = layout.lastVisible - first + 1;
  const day = columns.find(({ fallsIn }) => fallsIn === "period");
  const span = day === undefined ? 0 : periodColumns(plan, layout, first, count);
  const names = columns.filter(({ asked }) => asked).map(({ heading }) => nameInRemark(heading));
  const most = namesThatFit(names, pointsOf(layout)(first + span, count - span) - free);
  const empty: RemarkColumn = {
    ...{ key: "remark.empty", heading: words.empty, span: count - span },
    formula: (entries) => emptyEntries(entries, most),
  };
  if (day === undefined) return [empty];
  const period: RemarkColumn = {
    ...{ key: "remark.period", heading: words.period, span },
    formula: (entries) => periodOfDay(entries, day.key, plan),
  };
  return [period, empty];
}

const remarksOf = onceEach((plan: Plan) =>
  onceEach((layout: FigureLayout) =>
    onceEach((columns: readonly ListColumn[]) => measuredRemarks(columns, layout, plan)),
  ),
);

/** The remarks of a list, from left to right; they fill the sheet's width behind its columns. */
export const remarkColumns = (
  columns: readonly ListColumn[],
  layout: FigureLayout,
  plan: Plan,
): readonly RemarkColumn[] => remarksOf(plan)(layout)(columns);

const numbers: Pick<KeyedColumn, "key"> = { key: "no" };

/** The keyed columns of a list's block: the running numbers, its entries, its remarks up to the last one's first column. */
export const listBlockKeys = (columns: readonly ListColumn[], layout: FigureLayout, plan: Plan): readonly string[] => {
  const keys = columnKeys([numbers, ...columns, ...remarkColumns(columns, layout, plan)]);
  return keys.slice(0, keys.findLastIndex((key) => key !== "") + 1);
};
