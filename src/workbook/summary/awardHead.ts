import { describeDemands } from "../../locale/describeCondition";
import { describeCap } from "../../locale/describeCap";
import { vietnamese as locale } from "../../locale/vietnamese";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Award } from "../../plan/award";
import type { Plan } from "../../plan/plan";
import { countCap } from "../../rules/shortlist/awardCaps";
import { rowHeight } from "../drawing/rowHeight";
import { grid, spanOf } from "./grid";
import { isForCouncil, type Proposal } from "./proposals";

const words = sheetTexts.summary.awardHead;

/** What no figure tells, and the council sees to for all of an award's lines, each with its source. */
function forCouncil([first]: readonly Proposal[]): string {
  const said = (first?.conditions ?? []).filter(isForCouncil).map((one) => {
    const { source } = one;
    return describeDemands(locale, one) + (source === undefined ? "" : ` (${source})`);
  });
  return said.length === 0 ? "" : fill(words.council, { conditions: said.join("; ") });
}

/** What the heads of a list's lines are made from. */
export interface HeadFacts {
  readonly plan: Plan;
  /** All lines of the list. */
  readonly proposals: readonly Proposal[];
  /** How many units or people the list considers, proposed or not. */
  readonly considered: number;
}

function capWords(award: Award, { plan, proposals, considered }: HeadFacts): string {
  const count = countCap(award, proposals, considered);
  return count === null ? "" : fill(words.cap, { cap: describeCap(locale, count, plan) });
}

/**
 * What heads the lines of one award: its name, how many they are, how they stand to its cap, and what the council sees to; null
 * where nobody knows for what.
 */
export function awardHead(facts: HeadFacts, lines: readonly Proposal[]): string | null {
  const { awards } = facts.plan;
  const [first] = lines;
  if (first === undefined || first.isGone === true) return null;
  const award = awards.find(({ id }) => id === first.award);
  if (award === undefined) return awards.length === 0 ? null : fill(words.open, { count: lines.length });
  return fill(words.named, { award: award.name, count: lines.length }) + capWords(award, facts) + forCouncil(lines);
}

/** Points that a head takes over the whole width. */
export const headHeight = (head: string): number =>
  rowHeight([{ text: head, width: spanOf(2, grid.last - 1), bold: true }], 24);
