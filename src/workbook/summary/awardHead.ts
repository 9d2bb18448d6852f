import { describeDemands } from "../../locale/describeCondition";
import { vietnamese as locale } from "../../locale/vietnamese";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Award } from "../../plan/award";
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

/** What heads the lines of one award: its name, how many they are, and what the council sees to; null where nobody knows for what. */
export function awardHead(awards: readonly Award[], lines: readonly Proposal[]): string | null {
  const [first] = lines;
  if (first === undefined || first.isGone === true) return null;
  const name = awards.find(({ id }) => id === first.award)?.name;
  if (name === undefined) return awards.length === 0 ? null : fill(words.open, { count: lines.length });
  return fill(words.named, { award: name, count: lines.length }) + forCouncil(lines);
}

/** Points that a head takes over the whole width. */
export const headHeight = (head: string): number =>
  rowHeight([{ text: head, width: spanOf(2, grid.last - 1), bold: true }], 24);
