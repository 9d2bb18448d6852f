import { sheetTexts } from "../../locale/workbook/sheets";
import { shareBases } from "../../rules/figures/councilTokens";
import { countRule } from "../../rules/figures/figureRule";
import type { Votes } from "../../rules/figures/votes";
import { isBlank, isNumber, literal } from "./expressions";
import { isRateIn } from "./rate";

const words = sheetTexts.summary;

/** Addresses of the votes on a line, and of what the sitting measures them by. */
export interface VoteCells extends Readonly<Record<keyof Votes, string>> {
  readonly share: string;
  /** One of the words of `shareBases`, or something else where none was chosen. */
  readonly base: string;
  readonly rate: string;
  /** Numbers, or texts where they are not known. */
  readonly members: string;
  readonly present: string;
  readonly returned: string;
}

/** Votes as figures are read: to three decimals, whole. */
export const isWholeVote = (cell: string): string =>
  `AND(${isNumber(cell)},${cell}>=0,${cell}<${countRule.below},ROUND(${cell},3)=ROUND(${cell},0))`;

/** As many as are read. */
export const counted = (cell: string): string => `ROUND(${cell},0)`;

/** Of a cell that is blank or holds votes. */
const countedOrNone = (cell: string): string => `ROUND(SUM(${cell}),0)`;

/** Whether what was typed can be votes, as `isImpossible` of the rules says it cannot. */
function isPossible({ votesFor, votesAgainst, votesInvalid, members, present, returned }: VoteCells): string {
  const cells = [votesFor, votesAgainst, votesInvalid];
  const read = cells.map((cell) => `IF(${isBlank(cell)},TRUE,${isWholeVote(cell)})`);
  const [most, cast] = [`${returned},${present},${members}`, cells.map(countedOrNone).join("+")];
  return `IFERROR(AND(${read.join(",")},IF(COUNT(${most})=0,TRUE,${cast}<=MIN(${most}))),FALSE)`;
}

/** The votes for as a share of what was chosen; nothing without it, or where there cannot be such votes. */
export function shareFormula(cells: VoteCells): string {
  const { votesFor, votesAgainst, base, members, present } = cells;
  const yes = counted(votesFor);
  const is = (text: string): string => `EXACT(${base},${literal(text)})`;
  const valid = `IF(${isBlank(votesAgainst)},0,${yes}+${countedOrNone(votesAgainst)})`;
  const of =
    `IF(${is(shareBases.members)},SUM(${members}),IF(${is(shareBases.present)},SUM(${present}),` +
    `IF(${is(shareBases.valid)},${valid},0)))`;
  return `IFERROR(IF(AND(COUNT(${votesFor})=1,${isPossible(cells)}),${yes}/${of},""),"")`;
}

/** Whether they reach the rate, and whether what was typed can be votes at all. */
export function reachedFormula(cells: VoteCells): string {
  const { votesFor, share, rate } = cells;
  // The share's own parts: what it is a share of is the votes for divided by it, exactly where that is whole.
  const of = `IF(${share}=0,1,ROUND(${counted(votesFor)}/${share},0))`;
  const compared =
    `IF(ROUND(${counted(votesFor)}*100,6)>=ROUND(${rate}*${of},6),` +
    `${literal(words.reached)},${literal(words.notReached)})`;
  const known = `IF(COUNT(${share})=1,IF(COUNT(${rate})=1,${compared},""),"")`;
  return `IF(${isPossible(cells)},${known},${literal(words.votes.invalid)})`;
}

/** Who signs, as the council's section says it. */
export const signerFormula = (cell: string): string => `${cell}&""`;

/** A rate that can be meant, as it was typed; else what is said of it. */
export const rateFormula = (cell: string): string =>
  `IF(${isBlank(cell)},${literal(words.sitting.noRate)},IF(${isRateIn(cell)},${cell},${literal(words.votes.rateInvalid)}))`;
