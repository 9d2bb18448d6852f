import fc from "fast-check";
import { baseWords, shareBases, type ShareBase } from "../../../src/rules/figures/councilTokens";
import type { Raw } from "../../../src/rules/figures/figures";
import { isRate, shareOf, type Sitting, type Votes } from "../../../src/rules/figures/votes";
import { isRateIn } from "../../../src/workbook/formulas/rate";
import { rateFormula, reachedFormula, shareFormula, signerFormula } from "../../../src/workbook/formulas/votes";
import { saidOfVotes } from "../../../src/workbook/summary/proposedColumns";
import { agreement, type Agreement } from "./agreement";
import { isErrorRaw, typedNear } from "./typedRaw";

const cells = {
  ...{ votesFor: "A1", votesAgainst: "B1", votesInvalid: "C1", share: "D1" },
  ...{ base: "E1", rate: "F1", members: "G1", present: "H1", returned: "I1" },
};
const rate = typedNear(80, 66.67, 1, 1.01, 100, 100.01, 0.8, "80%", null);
const votes = typedNear(0, 0.0004, 1, 2, 3, 8, 8.9996, 9, 9.0004, 9.4, 12, 36_526, null);
/** As a list shows it: a number, or words where it is not known. */
const known = fc.constantFrom<number | null>(0, 3, 9, 12, null);

const judged = fc.record({
  votes: fc.record({ votesFor: votes, votesAgainst: votes, votesInvalid: votes }),
  sitting: fc.record({
    base: fc.constantFrom<ShareBase | null>("members", "present", "valid", null),
    ...{ members: known, present: known, returned: known },
  }),
  rate: fc.constantFrom<number | null>(80, 66.67, 50, 100, 1.01, null),
});
type Judged = typeof judged extends fc.Arbitrary<infer One> ? One : never;

const shownBase = ({ base }: Sitting): string => (base === null ? "chưa chọn" : shareBases[base]);

const cellsOf = ({ votes: typed, sitting, rate: shown }: Judged): Readonly<Record<string, Raw>> => ({
  ...{ A1: typed.votesFor, B1: typed.votesAgainst, C1: typed.votesInvalid },
  ...{ E1: shownBase(sitting), F1: shown ?? "chưa quy định" },
  ...{ G1: sitting.members ?? "chưa rõ", H1: sitting.present ?? "chưa rõ", I1: sitting.returned ?? "chưa rõ" },
});

const shareIn = (typed: Votes, sitting: Sitting): number | null => {
  const share = shareOf(typed, sitting);
  return share === null ? null : share.votesFor / share.of;
};

/** Votes on the rate's edge, with written opinions, invalid ballots, one base and the other. */
const edges: readonly Judged[] = baseWords.flatMap((_, at) => {
  const base = (["members", "present", "valid"] as const)[at] ?? null;
  const sitting = { base, members: 10, present: 9, returned: 9 };
  return [
    { votes: { votesFor: 8, votesAgainst: 1, votesInvalid: 0 }, sitting, rate: 80 },
    { votes: { votesFor: 8, votesAgainst: 0, votesInvalid: 1 }, sitting, rate: 88.89 },
    { votes: { votesFor: 6, votesAgainst: 3, votesInvalid: null }, sitting, rate: 66.67 },
    { votes: { votesFor: 9, votesAgainst: null, votesInvalid: null }, sitting, rate: 90 },
    { votes: { votesFor: 9, votesAgainst: 1, votesInvalid: null }, sitting, rate: 50 },
  ];
});

/** What is counted of a council's votes. */
export const ofVotes: Readonly<Record<string, Agreement>> = {
  isRateIn: agreement(rate, (raw) => ({ cells: { A1: raw }, says: [[isRateIn("A1"), isRate(raw)]] })),
  rateFormula: agreement(rate, (raw) => ({
    cells: { A1: raw },
    says: isErrorRaw(raw)
      ? []
      : [[rateFormula("A1"), raw === null || raw === "" ? "chưa quy định" : isRate(raw) ? raw : "Sai tỷ lệ tối thiểu"]],
  })),
  shareFormula: agreement(
    judged,
    (one) => ({ cells: cellsOf(one), says: [[shareFormula(cells), shareIn(one.votes, one.sitting)]] }),
    edges,
  ),
  reachedFormula: agreement(
    judged,
    (one) => ({
      cells: { ...cellsOf(one), D1: shareIn(one.votes, one.sitting) ?? "" },
      says: [[reachedFormula(cells), saidOfVotes(one.votes, one.sitting, one.rate) || null]],
    }),
    edges,
  ),
  signerFormula: agreement(typedNear("Nguyễn Văn An", null, " "), (raw) => ({
    cells: { A1: raw },
    says: typeof raw === "string" || raw === null ? [[signerFormula("A1"), raw === "" ? null : raw]] : [],
  })),
};
