import { sheetTexts } from "../../locale/workbook/sheets";
import { countRule } from "../../rules/figures/figureRule";
import { isNumber, literal } from "./expressions";
import { isRateIn } from "./rate";

const words = sheetTexts.summary;

/** Addresses of what the council counts on a line, and of its settings. */
export interface VoteCells {
  readonly votesFor: string;
  readonly votesCast: string;
  readonly share: string;
  readonly members: string;
  readonly voteThreshold: string;
}

/** Votes as figures are read: to three decimals, whole. */
export const isWholeVote = (cell: string): string =>
  `AND(${isNumber(cell)},${cell}>=0,${cell}<${countRule.below},ROUND(${cell},3)=ROUND(${cell},0))`;

/** As many as are read. */
export const counted = (cell: string): string => `ROUND(${cell},0)`;

/** Of the votes cast, those for; nothing where there cannot be such votes. */
export function shareFormula({ votesFor, votesCast, members }: VoteCells): string {
  const [yes, cast] = [counted(votesFor), counted(votesCast)];
  const countable = [isWholeVote(votesFor), isWholeVote(votesCast), `${cast}>0`, `${yes}<=${cast}`];
  const present = `IFERROR(NOT(AND(${isWholeVote(members)},${cast}>${counted(members)})),TRUE)`;
  return `IFERROR(IF(AND(${[...countable, present].join(",")}),${yes}/${cast},""),"")`;
}

/** Whether they reach the council's rate, and whether what was typed can be votes at all. */
export function reachedFormula({ votesFor, votesCast, share, voteThreshold }: VoteCells): string {
  const compared =
    `IF(ROUND(${counted(votesFor)}*100,6)>=ROUND(${voteThreshold}*${counted(votesCast)},6),` +
    `${literal(words.reached)},${literal(words.notReached)})`;
  const known = `IF(COUNTBLANK(${voteThreshold})=1,"",IF(${isRateIn(voteThreshold)},${compared},${literal(words.votes.rateInvalid)}))`;
  const untold = `IF(COUNTBLANK(${votesFor})+COUNTBLANK(${votesCast})=0,${literal(words.votes.invalid)},"")`;
  return `IF(COUNT(${share})=1,${known},${untold})`;
}

/** Who signs, as the council's section says it. */
export const signerFormula = (cell: string): string => `${cell}&""`;
