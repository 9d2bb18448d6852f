import { sheetTexts } from "../../locale/workbook/sheets";
import { toA1 } from "../../sheet/a1";
import { textOf } from "../blocks/book";
import { councilKeys, type CouncilKey } from "../blocks/councilKeys";
import type { CellRef, RangeRef } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import { literal } from "../formulas/expressions";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { countRule } from "../../rules/figures/figureRule";
import { reaches, shareOf, type Votes } from "../../rules/figures/votes";
import { statusColors } from "../drawing/colors";
import { choice, prompt, stop } from "../sheets/validations";
import type { Proposal } from "./proposals";
import { reachedFormula, shareFormula, type VoteCells } from "../formulas/votes";
import type { SummaryColumn } from "./summaryTable";

const words = sheetTexts.summary;

export type ProposedColumn = SummaryColumn<Proposal>;

/** Cells of the council's settings: absolute addresses. */
export interface CouncilCells {
  readonly members: string;
  readonly voteThreshold: string;
  /** What stands there. */
  readonly typed: Readonly<Record<"members" | "voteThreshold", Raw>>;
}

/** What differs between the lists of those proposed. */
export interface ProposedHeadings {
  readonly name: string;
  readonly detail: string;
  /** Three columns of the sheet. */
  readonly figures: readonly ProposedColumn[];
}

const figureKeys = ["figure1", "figure2", "figure3"] as const;

/** The figures of the sort order, a column each. */
export const figureColumns = (headings: readonly string[]): readonly ProposedColumn[] =>
  figureKeys.map((key, index) => ({
    ...{ key, heading: headings[index] ?? "" },
    style: ({ item }) => item.figures[index]?.style ?? "computedText",
    content: ({ item }) => item.figures[index]?.content ?? null,
  }));

/** What people are sorted by takes the columns of the figures as one, under the keys of all. */
export function ratingColumn(heading: string): ProposedColumn {
  const [key, ...furtherKeys] = figureKeys;
  return {
    ...{ key, furtherKeys, span: figureKeys.length, heading, style: "computedCentered" },
    content: ({ item }) => item.figures[0]?.content ?? null,
    text: ({ figures }) => {
      const content = figures[0]?.content;
      return { text: typeof content === "string" ? content : "", centered: true };
    },
  };
}

const said = (
  key: "name" | "detail" | "title" | "remarks",
  heading: string,
  style: "label" | "labelCentered",
): ProposedColumn => ({
  ...{ key, heading, style },
  content: ({ item }) => item[key],
  text: (item) => ({ text: item[key], centered: style === "labelCentered" }),
});

const address = (cells: RangeRef | undefined): string => (cells === undefined ? "#REF!" : toA1(cells));
const whole = (cell: string): string => `ISNUMBER(${cell}),${cell}>=0,${cell}<${countRule.below},INT(${cell})=${cell}`;
/** Votes: whole, and not more of them than the condition allows. */
const votesRule =
  (condition: (votes: string, beside: (key: CouncilKey) => string) => string): NonNullable<ProposedColumn["rule"]> =>
  (range, title, text, beside) => {
    const votes = address(range);
    const formula = `AND(${whole(votes)},${condition(votes, (key) => address(beside(key)))})`;
    return { range, rule: { kind: "custom", formula }, prompt: prompt(title, text), error: stop(words.votes.error) };
  };

/** What the council fills: it is read back under these keys, see `readCouncil`. */
function councilColumn(key: CouncilKey, { members }: CouncilCells): ProposedColumn {
  const columns: Record<CouncilKey, Omit<ProposedColumn, "key" | "heading" | "content">> = {
    votesFor: {
      style: "entryCentered",
      prompt: words.votes.votesFor,
      rule: votesRule((votes, beside) => `OR(COUNT(${beside("votesCast")})=0,${votes}<=${beside("votesCast")})`),
    },
    votesCast: {
      style: "entryCentered",
      prompt: words.votes.votesCast,
      rule: votesRule(
        (votes, beside) => `${votes}>=N(${beside("votesFor")}),OR(COUNT(${members})=0,${votes}<=${members})`,
      ),
    },
    conclusion: { style: "entryChoice", rule: (range, title) => choice(range, title, words.conclusions) },
    remark: { style: "entryText", text: ({ council }) => ({ text: textOf(council?.remark ?? null) }) },
  };
  const content: ProposedColumn["content"] = ({ item }) => entryContent(item.council?.[key]);
  return { key, heading: words.columns[key], content, ...columns[key] };
}

const votesOf = (council: Proposal["council"], members: Raw): Votes => ({
  votesFor: council?.votesFor ?? null,
  votesCast: council?.votesCast ?? null,
  members,
});

/** Where a line's formulas find what they count. */
const voteCells = ({ members, voteThreshold }: CouncilCells, at: (key: string) => CellRef): VoteCells => ({
  ...{ votesFor: toA1(at("votesFor")), votesCast: toA1(at("votesCast")), share: toA1(at("share")) },
  ...{ members, voteThreshold },
});

/** Of the votes cast, those for. */
const shareColumn = (council: CouncilCells): ProposedColumn => ({
  ...{ key: "share", heading: words.columns.share, style: "computedPercent" },
  content: ({ item, at }) => {
    const share = shareOf(votesOf(item.council, council.typed.members));
    const value = share === null ? "" : share.votesFor / share.cast;
    return { formula: shareFormula(voteCells(council, at)), value };
  },
});

/** Whether they reach the council's rate. */
const reachedColumn = (council: CouncilCells): ProposedColumn => ({
  ...{ key: "reached", heading: words.columns.reached, style: "computedCentered" },
  content: ({ item, at }) => ({
    formula: reachedFormula(voteCells(council, at)),
    value: saidOfVotes(votesOf(item.council, council.typed.members), council.typed.voteThreshold),
  }),
  formats: (range) => {
    const isSaid = (text: string) => ({ kind: "formula", range, formula: `${toA1(range)}=${literal(text)}` }) as const;
    return [
      { ...isSaid(words.reached), fontColor: "#375623", fill: "#E2F0D9" },
      { ...isSaid(words.notReached), fontColor: "#9C2A00", fill: "#FBE5D6" },
      ...[words.votes.invalid, words.votes.rateInvalid].map((text) => ({
        ...isSaid(text),
        ...{ fontColor: statusColors.invalid.font, fill: statusColors.invalid.fill },
      })),
    ];
  },
});

/** What stands beside votes, with the council's rate in points. */
export function saidOfVotes(votes: Votes, rate: Raw): string {
  const typed = !isBlank(votes.votesFor) && !isBlank(votes.votesCast);
  if (shareOf(votes) === null) return typed ? words.votes.invalid : "";
  if (isBlank(rate)) return "";
  const reached = reaches(votes, rate);
  return reached === null ? words.votes.rateInvalid : reached ? words.reached : words.notReached;
}

/** The columns of a list of those proposed: who and why, what the council fills, and what follows from its votes. */
export const proposedColumns = (
  { name, detail, figures }: ProposedHeadings,
  council: CouncilCells,
): readonly ProposedColumn[] => [
  { ...{ key: "rank", heading: words.columns.rank, style: "labelCentered" }, content: ({ item }) => item.rank },
  said("name", name, "label"),
  said("detail", detail, "labelCentered"),
  said("title", words.columns.title, "labelCentered"),
  ...figures,
  said("remarks", words.columns.remarks, "label"),
  ...councilKeys.flatMap((key) => [
    councilColumn(key, council),
    ...(key === "votesCast" ? [shareColumn(council), reachedColumn(council)] : []),
  ]),
];
