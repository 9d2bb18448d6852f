import type { WorkbookHost } from "../../actions/port/workbookHost";
import type { PeriodId } from "../../plan/plan";
import { shareBases } from "../../rules/figures/councilTokens";
import type { Raw } from "../../rules/figures/figures";
import { anchors } from "../../workbook/blocks/anchors";
import type { SittingKey } from "../../workbook/blocks/sittingKeys";
import { updatesOf } from "../../workbook/changes/cellWrites";
import { cellOf } from "../../workbook/drawing/keyedBlock";
import type { ReadBook } from "../../workbook/reading/readBook";
import { readSitting } from "../../workbook/reading/readSitting";
import type { CouncilLine } from "../../workbook/summary/councilLines";
import { summaryName } from "../../workbook/summary/summaryName";
import { summarySheet } from "../../workbook/summary/summarySheet";
import { nothingTyped } from "../../workbook/summary/summaryTyped";
import { unitCodes } from "./entries";

/** How the council votes on each unit: on its rate, beside it, more than it has members, what are no votes. */
const votes: readonly (readonly [votesFor: Raw, votesAgainst: Raw, votesInvalid: Raw])[] = [
  [9, 3, 0],
  [8, 4, null],
  [8, 3, 1],
  [12, 1, null],
  [10, null, null],
  [0, 12, 0],
  [9.0004, 3, null],
  ["9", 3, null],
  [9, null, 4],
  [null, 0, 0],
];

const sitting: readonly (readonly [row: SittingKey, typed: string | number])[] = [
  ["rate", 75],
  ["base", shareBases.members],
  ["members", 12],
  ["returned", 12],
  ["chair", "Nguyễn Văn An"],
];

/** What the first occasion's sitting measures votes by, on the council's own sheet. */
async function writeSitting(host: WorkbookHost, { blocks }: ReadBook, period: PeriodId): Promise<void> {
  const block = blocks.get(anchors.councilOccasions);
  const writes = sitting.flatMap(([row, content]) => {
    const cell = block && cellOf(block, row, period);
    return block === undefined || cell === undefined ? [] : [{ sheet: block.sheet, cell, content }];
  });
  await host.apply({ sheets: updatesOf(writes), names: [] });
}

/** What the council's sheet says once `writeSitting` is done. */
const typedThen = (row: SittingKey): Raw | undefined => sitting.find(([key]) => key === row)?.[1];

/** The list of the plan's first occasion, which proposes every unit: what it computes counts here, not who earned it. */
export async function writeVotedList(host: WorkbookHost, book: ReadBook): Promise<void> {
  const [period] = book.plan.periods;
  if (period === undefined) throw new RangeError("A plan without an occasion");
  await writeSitting(host, book, period.id);
  const lines = votes.flatMap(([votesFor, votesAgainst, votesInvalid], at): readonly [string, CouncilLine][] => {
    const code = unitCodes[at];
    const line = { votesFor, votesAgainst, votesInvalid, conclusion: null, remark: null, name: null };
    return code === undefined ? [] : [[code, line]];
  });
  const units = lines.map(([unit], at) => ({
    ...{ unit, rank: at + 1, award: null, conditions: [] },
    ...{ remarks: [], pending: [] },
  }));
  const made = summarySheet({
    ...{ book, period, typed: nothingTyped, sheet: summaryName(book.plan, period), after: null },
    shortlist: { period: period.id, order: { units: [], people: [] }, units, people: [], excluded: [] },
    council: { units: new Map(lines), people: new Map(), takenUp: new Map() },
    record: readSitting(book.blocks, period.id, typedThen),
    ...{ madeOn: new Date(book.plan.year, 11, 31), madeAt: `31/12/${book.plan.year}` },
  });
  await host.apply({ sheets: [made.sheet.build("create")], names: made.names });
}
