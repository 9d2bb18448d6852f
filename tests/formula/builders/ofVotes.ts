import fc from "fast-check";
import { sheetTexts } from "../../../src/locale/workbook/sheets";
import { isBlank } from "../../../src/rules/figures/blank";
import type { Raw } from "../../../src/rules/figures/figures";
import { isRate, reaches, shareOf, type Votes } from "../../../src/rules/figures/votes";
import { isRateIn } from "../../../src/workbook/formulas/rate";
import { reachedFormula, shareFormula, signerFormula } from "../../../src/workbook/formulas/votes";
import { agreement, type Agreement } from "./agreement";
import { isErrorRaw, typedNear, typedRaw } from "./typedRaw";

const cells = { votesFor: "A1", votesCast: "B1", members: "C1", voteThreshold: "D1", share: "E1" };
const words = sheetTexts.summary;

const count = typedNear(0, 1, 4, 6, 7, 8, 9, 12);
const rate = typedNear(1, 50, 66.67, 80, 100, "80%", 0.8);
const line = fc.record({ votesFor: count, votesCast: count, members: count, rate });

const shareIn = (votes: Votes): number | null => {
  const share = shareOf(votes);
  return share === null ? null : share.votesFor / share.cast;
};

/** What the sheet says beside a share, by the rules. */
function saidOf(votes: Votes, asked: Raw): string {
  if (shareOf(votes) === null) {
    const typed = [votes.votesFor, votes.votesCast];
    return typed.every((raw) => raw !== null && raw !== "") ? words.votes.invalid : "";
  }
  if (asked === null || asked === "") return "";
  if (!isRate(asked)) return words.votes.rateInvalid;
  return reaches(votes, asked) === true ? words.reached : words.notReached;
}

/** What stands on a council's lines. */
export const ofVotes: Readonly<Record<string, Agreement>> = {
  isRateIn: agreement(rate, (raw) => ({ cells: { A1: raw }, says: [[isRateIn("A1"), isRate(raw)]] })),
  shareFormula: agreement(line, ({ votesFor, votesCast, members }) => ({
    cells: { A1: votesFor, B1: votesCast, C1: members },
    says: [[shareFormula(cells), shareIn({ votesFor, votesCast, members })]],
  })),
  reachedFormula: agreement(line, ({ rate: asked, ...votes }) => ({
    cells: { A1: votes.votesFor, B1: votes.votesCast, C1: votes.members, D1: asked, E1: shareIn(votes) },
    says: [[reachedFormula(cells), saidOf(votes, asked)]],
  })),
  signerFormula: agreement(
    typedRaw.filter((raw) => typeof raw === "string" || isBlank(raw) || isErrorRaw(raw)),
    (raw) => ({ cells: { A1: raw }, says: [[signerFormula("A1"), raw]] }),
  ),
};
