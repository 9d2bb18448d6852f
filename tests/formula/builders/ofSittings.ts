import fc from "fast-check";
import { baseWords, presenceWords, roleWords } from "../../../src/rules/figures/councilTokens";
import type { Raw } from "../../../src/rules/figures/figures";
import { membersIn, presentIn } from "../../../src/rules/figures/sitting";
import { countedVotes, isRate } from "../../../src/rules/figures/votes";
import { anchors } from "../../../src/workbook/blocks/anchors";
import { shownKeys } from "../../../src/workbook/blocks/councilKeys";
import { awardRateKey, memberKeys, presenceKey, sittingKeys } from "../../../src/workbook/blocks/sittingKeys";
import { counted, isWholeVote } from "../../../src/workbook/formulas/votes";
import {
  awardRateFormula,
  membersFormula,
  presentFormula,
  shownOfSitting,
} from "../../../src/workbook/formulas/sittings";
import { rateOf, readSitting } from "../../../src/workbook/reading/readSitting";
import { shownValues } from "../../../src/workbook/summary/sittingSection";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { sittingWords } from "../../../src/workbook/sheets/sittingRows";
import { agreement, type Agreement, type Judged } from "./agreement";
import { placed, type Placed } from "./placed";
import { isErrorRaw, typedNear } from "./typedRaw";

const presence = presenceKey("D1");
const member = fc.record({
  name: typedNear("Trần Thị Bình", "Lê Văn An", null),
  role: typedNear(...roleWords),
  presence: typedNear(...presenceWords, null),
});
const members = fc.array(member, { minLength: 0, maxLength: 5 });
type Members = typeof members extends fc.Arbitrary<infer All> ? All : never;
const stated = typedNear(null, 0, 9, 8.9996, 9.4, "9");

/** The list as it stands, its last row included, which says where to insert more. */
const listOf = (list: Members): Placed =>
  placed(
    anchors.councilMembers,
    { row: 2, column: 2 },
    [
      ...list.map(({ name, role, presence: taken }) => ["", { name, role, [presence]: taken }] as const),
      ["", {}] as const,
    ],
    [...memberKeys, presence],
  );

const counts = fc.record({ list: members, typed: stated });

interface Counted {
  readonly list: Members;
  readonly typed: Raw;
}

const judge =
  (formula: (block: Placed["block"]) => string, rule: (list: Members, typed: Raw) => number | null) =>
  ({ list, typed }: Counted): Judged => {
    const at = listOf(list);
    return { cells: { ...at.cells, A1: typed }, names: at.names, says: [[formula(at.block), rule(list, typed)]] };
  };

/** Who is there, in writing, absent or not told of: one that is not told of leaves the number unknown. */
const kept: readonly Counted[] = presenceWords.map((word, at) => ({
  list: [
    { name: "An", role: "Chủ tịch", presence: word },
    { name: "Bình", role: "Thư ký giúp việc", presence: null },
    { name: "Chi", role: "Ủy viên", presence: at === 2 ? null : "CÓ MẶT" },
  ],
  typed: null,
}));

const shown = fc.record({
  list: members,
  typed: fc.record({
    rate: typedNear(80, 1, "80%", null),
    base: typedNear(...baseWords, null),
    members: stated,
    present: stated,
    returned: stated,
    chair: typedNear("Nguyễn Văn An", null),
    secretary: typedNear(null, "Trần Thị Bình"),
  }),
});

/** What a list shows of its sitting, each by its name; an error of who signs is no text that the rules could say. */
function shownOf({ list, typed }: typeof shown extends fc.Arbitrary<infer One> ? One : never): Judged {
  const listed = listOf(list);
  const counts = { membersCounted: membersIn(list, typed.members), presentCounted: presentIn(list, typed.present) };
  const answers: Readonly<Record<string, Raw>> = { ...typed, ...counts };
  const rows = sittingKeys.map((key) => [key, { D1: answers[key] ?? null }] as const);
  const sittings = placed(anchors.councilOccasions, { row: 20, column: 2 }, rows, ["D1"]);
  const record = readSitting(new Map([listed.block, sittings.block].map((block) => [block.name, block])), "D1");
  const formulas = shownOfSitting("D1");
  const isText = (raw: Raw): boolean => raw === null || (typeof raw === "string" && raw === raw.normalize("NFC"));
  const namesAreTexts = [typed.chair, typed.secretary, ...list.flatMap(({ name, role }) => [name, role])].every(isText);
  const asked = shownKeys.filter((key) => namesAreTexts || (key !== "chair" && key !== "secretary"));
  return {
    cells: { ...listed.cells, ...sittings.cells },
    names: { ...listed.names, ...sittings.names },
    says: asked.map((key) => [formulas[key], shownValues[key](record) === "" ? null : shownValues[key](record)]),
  };
}

const rates = fc.record({ whole: fc.constantFrom(60, 75.5), own: typedNear(80, 1, "80%", null), hasRow: fc.boolean() });

/** An award's own rate, that of the occasion where it has none or no row, and nothing where it cannot be meant. */
function rateOfAward({ whole, own, hasRow }: typeof rates extends fc.Arbitrary<infer One> ? One : never): Judged {
  const award = { label: sittingWords(awardRateKey("LDTT"), bundledPlan).label, D1: own };
  const sittings = placed(
    anchors.councilOccasions,
    { row: 2, column: 2 },
    [["rate", { label: "x", D1: whole }] as const, ...(hasRow ? [[awardRateKey("LDTT"), award] as const] : [])],
    ["label", "D1"],
  );
  const rate = rateOf(readSitting(new Map([[sittings.block.name, sittings.block]]), "D1"), "LDTT");
  return {
    cells: { ...sittings.cells, A1: whole, A2: "Lao động tiên tiến" },
    names: sittings.names,
    says: [[awardRateFormula("D1", "A2", "A1"), isRate(rate) ? rate : null]],
  };
}

/** What the council's sheet counts, and what a list shows of it. */
export const ofSittings: Readonly<Record<string, Agreement>> = {
  membersFormula: agreement(
    counts,
    judge((block) => membersFormula("A1", block), membersIn),
    kept,
  ),
  presentFormula: agreement(
    counts,
    judge((block) => presentFormula("A1", block, "D1"), presentIn),
    kept,
  ),
  shownOfSitting: agreement(shown, shownOf),
  awardRateFormula: agreement(rates, rateOfAward),
  isWholeVote: agreement(stated, (raw) => ({
    cells: { A1: raw },
    says: isErrorRaw(raw) ? [] : [[isWholeVote("A1"), countedVotes(raw) !== null]],
  })),
  counted: agreement(fc.constantFrom<Raw>(0, 8.9996, 9, 9.0004), (raw) => ({
    cells: { A1: raw },
    says: [[counted("A1"), countedVotes(raw)]],
  })),
};
