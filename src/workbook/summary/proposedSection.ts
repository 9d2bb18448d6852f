import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { RangeRef, Validation } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { cellsIn, writeFormats, writeValidations } from "../drawing/tableRules";
import { ownLineMark } from "../../rules/figures/councilTokens";
import { choice } from "../sheets/validations";
import { keyLines } from "./keyLines";
import type { ProposedColumn } from "./proposedColumns";
import type { Proposal } from "./proposals";
import { gapHeight, writeGap } from "./sectionHeading";
import { awardHead, headHeight, type HeadFacts } from "./awardHead";
import { linesOf, writeSummaryTable, type SummaryLine, type TableNote } from "./summaryTable";

const { takenUp } = sheetTexts.summary;

export interface ProposedSection {
  readonly anchor: string;
  readonly heading: string;
  readonly note: TableNote;
  readonly nobody: string;
  readonly columns: readonly ProposedColumn[];
  readonly proposals: readonly Proposal[];
  /** The plan, by the names of whose awards the lines are headed. */
  readonly plan: Plan;
  /** How many units or people the list considers, proposed or not. */
  readonly considered: number;
}

/** The lines award by award under a head each, and where among them each proposal's own came to stand. */
function underHeads(
  own: readonly SummaryLine<Proposal>[],
  facts: HeadFacts,
): { readonly lines: readonly SummaryLine<Proposal>[]; readonly places: readonly number[] } {
  const { proposals } = facts;
  const lines: SummaryLine<Proposal>[] = [];
  const places = own.map((line, index) => {
    const { award, isGone } = proposals[index] ?? { award: null };
    const before = proposals[index - 1];
    if (before?.award !== award || before.isGone !== isGone) {
      const head = awardHead(
        facts,
        proposals.filter((one) => one.award === award && one.isGone === isGone),
      );
      if (head !== null) lines.push({ head, height: headHeight(head) });
    }
    return lines.push(line) - 1;
  });
  return { lines, places };
}

/** The council's mark of its own line: cleared, the next list leaves the line out again. */
const ownLineRule = (range: RangeRef): Validation => choice(range, takenUp.heading, [ownLineMark], takenUp.ownPrompt);

const headerHeight = 54;
const leastHeight = 34;

/** A list of those proposed, with the council's columns. Returns its block and the row behind it. */
export function writeProposed(
  builder: SheetBuilder,
  flow: PageFlow,
  { anchor, heading, note, nobody, columns, ...facts }: ProposedSection,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const { proposals } = facts;
  const { lines, places } = underHeads(linesOf(columns, proposals, leastHeight), facts);
  const whole = writeSummaryTable(
    builder,
    flow,
    { heading, note, columns, headerHeight, keyed: true, lines, nobody },
    row,
  );
  const rows = { ...whole, lines: places.flatMap((place) => whole.lines[place] ?? []) };
  const block = keyLines(builder, anchor, columns, rows, proposals);
  if (proposals.length > 0) {
    for (const [first, count] of runsOf(rows.lines)) writeValidations(builder, columns, cellsIn(columns, first, count));
    writeFormats(builder, columns, cellsIn(columns, rows.first, rows.next - rows.first));
  }
  const own = proposals.flatMap(({ isOwn }, index) => (isOwn === true ? (rows.lines[index] ?? []) : []));
  for (const [first, count] of runsOf(own)) builder.validate(ownLineRule(area(first, 1, count, 1)));
  writeGap(builder, rows.next);
  flow.skip(gapHeight);
  return { block, next: rows.next + 1 };
}

/** The sort order in words: it is shown, for a ranking is an order and never a score. */
export function sortNote(keysInWords: readonly string[]): TableNote {
  const { of, said } = sheetTexts.summary.sortOrder;
  return { of, said: fill(said, { keys: keysInWords.join("; ") }) };
}
