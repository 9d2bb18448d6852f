import fc from "fast-check";
import { isRate, shareOf } from "../../../src/rules/figures/votes";
import { isRateIn } from "../../../src/workbook/formulas/rate";
import { reachedFormula, shareFormula, signerFormula } from "../../../src/workbook/formulas/votes";
import { saidOfVotes } from "../../../src/workbook/summary/proposedColumns";
import { agreement, type Agreement } from "./agreement";
import { typedNear } from "./typedRaw";

const cells = { votesFor: "A1", votesCast: "B1", share: "C1", members: "D1", voteThreshold: "E1" };
const rate = typedNear(80, 66.67, 1, 1.01, 100, 100.01, 0.8, "80%", null);

const typed = fc.record({
  votesFor: typedNear(0, 1, 2, 8, 8.9996, 9, 9.0004, 9.4, null),
  votesCast: typedNear(0, 0.0004, 1, 3, 8.9997, 9, 12, 36_526, null),
  members: typedNear(3, 8.9998, 9, 12, null, "x"),
  rate,
});

/** What is counted of a council's votes. */
export const ofVotes: Readonly<Record<string, Agreement>> = {
  isRateIn: agreement(rate, (raw) => ({ cells: { A1: raw }, says: [[isRateIn("A1"), isRate(raw)]] })),
  shareFormula: agreement(typed, ({ votesFor, votesCast, members }) => {
    const share = shareOf({ votesFor, votesCast, members });
    return {
      cells: { A1: votesFor, B1: votesCast, D1: members },
      says: [[shareFormula(cells), share === null ? null : share.votesFor / share.cast]],
    };
  }),
  reachedFormula: agreement(typed, ({ rate: E1, ...votes }) => {
    const share = shareOf(votes);
    const C1 = share === null ? "" : share.votesFor / share.cast;
    return {
      cells: { A1: votes.votesFor, B1: votes.votesCast, C1, D1: votes.members, E1 },
      says: [[reachedFormula(cells), saidOfVotes(votes, E1) || null]],
    };
  }),
  signerFormula: agreement(typedNear("Nguyễn Văn An", null, " "), (raw) => ({
    cells: { A1: raw },
    says: typeof raw === "string" || raw === null ? [[signerFormula("A1"), raw === "" ? null : raw]] : [],
  })),
};
