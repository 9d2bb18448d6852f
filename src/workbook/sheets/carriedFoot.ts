import type { Carried } from "../blocks/carried";
import type { ColumnRun, NameChange, RangeRef } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { writeCarried, type CarriedColumns } from "./carriedSection";

/** Characters that the first two columns of the table have at least. */
const least = { from: 6, heading: 30 } as const;
const usualWidth = 9;

function widthsOf(runs: readonly ColumnRun[], { column, columns }: RangeRef): readonly number[] {
  const widths = Array.from({ length: columns }, () => usualWidth);
  for (const { first, count, width } of runs) widths.fill(width, Math.max(0, first - column), first - column + count);
  return widths;
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** The table on the columns of a sheet whose tables have others: as many of them as its own need. */
function across(widths: readonly number[]): CarriedColumns {
  const spanFrom = (first: number, needed: number): number => {
    let span = 1;
    while (sum(widths.slice(first, first + span)) < needed && first + span < widths.length - 1) span += 1;
    return span;
  };
  const from = spanFrom(0, least.from);
  const heading = spanFrom(from, least.heading);
  const [start, rest] = [widths.slice(from, from + heading), widths.slice(from + heading)];
  return {
    from: { span: from, width: sum(widths.slice(0, from)) },
    heading: { span: heading, width: sum(start) },
    text: { span: rest.length, width: sum(rest) },
  };
}

/**
 * What people typed on a sheet that set-up makes again and that has no place of its own on it: beneath all that the sheet says,
 * outside of what is printed. `anchor` is the first name of the sheet.
 */
export function writeCarriedFoot(
  builder: SheetBuilder,
  anchor: string,
  carried: readonly Carried[],
): readonly NameChange[] {
  const { layout, blocks, name } = builder.build("replace");
  const { printArea } = layout.page;
  if (carried.length === 0 || printArea === undefined) return [];
  const end = Math.max(...blocks.map(({ row, contents }) => row + contents.length));
  // No other sheet has this table: it is no copy of one.
  return writeCarried(builder.likeOthers(name), anchor, carried, across(widthsOf(layout.columns, printArea)), end)
    .names;
}
