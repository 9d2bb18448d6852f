import type { WorkbookHost } from "../../actions/workbookHost";
import type { Raw } from "../../rules/figures/figures";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { CouncilLine } from "../../workbook/summary/councilLines";
import { summaryName } from "../../workbook/summary/summaryName";
import { summarySheet } from "../../workbook/summary/summarySheet";
import { nothingTyped } from "../../workbook/summary/summaryTyped";
import { unitCodes } from "./entries";

/** How the council votes on each unit: on its rate, beside it, more than it has members, what are no votes. */
const votes: readonly (readonly [votesFor: Raw, votesCast: Raw])[] = [
  [9, 12],
  [8, 12],
  [8, 11],
  [12, 13],
  [10, 9],
  [0, 12],
  [9.0004, 12],
  ["9", 12],
  [9, null],
  [0, 0],
];

const settings = { members: 12, voteThreshold: 75, secretary: "Nguyễn Văn An", chair: null };

/** The list of the plan's first occasion, which proposes every unit: what it computes counts here, not who earned it. */
export async function writeVotedList(host: WorkbookHost, book: ReadBook): Promise<void> {
  const [period] = book.plan.periods;
  if (period === undefined) throw new RangeError("A plan without an occasion");
  const lines = votes.flatMap(([votesFor, votesCast], at): readonly [string, CouncilLine][] => {
    const code = unitCodes[at];
    const line = { votesFor, votesCast, conclusion: null, remark: null, name: null };
    return code === undefined ? [] : [[code, line]];
  });
  const units = lines.map(([unit], at) => ({
    ...{ unit, rank: at + 1, award: null, conditions: [] },
    ...{ remarks: [], pending: [] },
  }));
  const made = summarySheet({
    ...{ book, period, typed: nothingTyped, sheet: summaryName(book.plan, period), after: null },
    shortlist: { period: period.id, order: { units: [], people: [] }, units, people: [], excluded: [] },
    council: { units: new Map(lines), people: new Map(), settings },
    ...{ madeOn: new Date(book.plan.year, 11, 31), madeAt: `31/12/${book.plan.year}` },
  });
  await host.apply({ sheets: [made.sheet.build("create")], names: made.names });
}
