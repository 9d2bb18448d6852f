import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeKeyRow } from "../drawing/keyedTable";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { cellsIn, writeFormats, writeValidations } from "../drawing/tableRules";
import type { ProposedColumn } from "./proposedColumns";
import type { Proposal } from "./proposals";
import { gapHeight, writeGap } from "./sectionHeading";
import { linesOf, writeSummaryTable } from "./summaryTable";

export interface ProposedSection {
  readonly anchor: string;
  readonly heading: string;
  readonly note: string;
  readonly nobody: string;
  readonly columns: readonly ProposedColumn[];
  readonly proposals: readonly Proposal[];
}

const headerHeight = 54;
const leastHeight = 34;

/** A list of those proposed, with the council's columns. Returns its block and the row behind it. */
export function writeProposed(
  builder: SheetBuilder,
  flow: PageFlow,
  { anchor, heading, note, nobody, columns, proposals }: ProposedSection,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const lines = linesOf(columns, proposals, leastHeight);
  const rows = writeSummaryTable(
    builder,
    flow,
    { heading, note, columns, headerHeight, keyed: true, lines, nobody },
    row,
  );
  const keyByRow = new Map(proposals.map(({ key }, index) => [rows.lines[index], key]));
  const block = layOutTable(
    anchor,
    builder.identity.name,
    { row: rows.first - 1, column: 0 },
    Array.from({ length: rows.next - rows.first }, (_, index) => keyByRow.get(rows.first + index) ?? ""),
    columns,
  );
  writeKeyRow(builder, block);
  for (const [at, key] of keyByRow) if (at !== undefined) builder.put({ row: at, column: 0 }, key, "key");
  if (proposals.length > 0) {
    for (const [first, count] of runsOf(rows.lines)) writeValidations(builder, columns, cellsIn(columns, first, count));
    writeFormats(builder, columns, cellsIn(columns, rows.first, rows.next - rows.first));
  }
  writeGap(builder, rows.next);
  flow.skip(gapHeight);
  return { block, next: rows.next + 1 };
}

/** The sort order in words: it is shown, for a ranking is an order and never a score. */
export const sortNote = (keysInWords: readonly string[]): string =>
  fill(sheetTexts.summary.sortOrder, { keys: keysInWords.join("; ") });
