import { describeDemands } from "../../locale/describeCondition";
import { describeCap } from "../../locale/describeCap";
import { vietnamese as locale } from "../../locale/vietnamese";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Award } from "../../plan/award";
import type { Plan } from "../../plan/plan";
import { countCap } from "../../rules/shortlist/awardCaps";
import { rowHeight } from "../drawing/rowHeight";
import { grid, spanOf } from "./grid";
import { isForCouncil, isOfPerson, type Proposal } from "./proposals";

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
  return count === null ? "" : describeCap(locale, count, plan);
}

/** What heads lines: for what they are, in the columns that stay in sight, and what is said of it beside them. */
export interface LinesHead {
  readonly name: string;
  readonly said: string;
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/**
 * What heads the lines of one award: its name, and how many they are, how they stand to its cap, and what the council sees to;
 * null where nobody knows for what.
 */
export function awardHead(facts: HeadFacts, lines: readonly Proposal[]): LinesHead | null {
  const { awards } = facts.plan;
  const [first] = lines;
  if (first === undefined || first.isGone === true || awards.length === 0) return null;
  const award = awards.find(({ id }) => id === first.award);
  const count = fill(words[isOfPerson(first.key) ? "people" : "units"], { count: lines.length });
  const said = [count, award === undefined ? "" : capWords(award, facts), forCouncil(lines)];
  return {
    name: award?.name ?? words.open,
    said: said
      .filter((part) => part !== "")
      .map(sentence)
      .join(". "),
  };
}

/** Points that a head takes. */
export const headHeight = ({ name, said }: LinesHead): number =>
  rowHeight(
    [
      { text: name, width: spanOf(2, 1), bold: true },
      { text: said, width: spanOf(3, grid.last - 2) },
    ],
    24,
  );
