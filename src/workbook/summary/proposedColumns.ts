import { sheetTexts } from "../../locale/workbook/sheets";
import type { PeriodId } from "../../plan/plan";
import { toA1 } from "../../sheet/a1";
import { textOf } from "../blocks/book";
import { councilKeys, ownLineKey, type CouncilKey, type ShownKey } from "../blocks/councilKeys";
import type { CellRef, RangeRef } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import { literal } from "../formulas/expressions";
import { ownLineMark } from "../../rules/figures/councilTokens";
import type { Raw } from "../../rules/figures/figures";
import { countRule } from "../../rules/figures/figureRule";
import { isImpossible, reaches, shareOf, voteKeys, type Sitting, type Votes } from "../../rules/figures/votes";
import { statusColors } from "../drawing/colors";
import { choice, prompt, stop } from "../sheets/validations";
import { rateOf, type SittingRecord } from "../reading/readSitting";
import type { Proposal } from "./proposals";
import { awardRateFormula } from "../formulas/sittings";
import { reachedFormula, shareFormula, type VoteCells } from "../formulas/votes";
import type { SummaryColumn } from "./summaryTable";

const words = sheetTexts.summary;

export type ProposedColumn = SummaryColumn<Proposal>;

/** What the list shows of its sitting: absolute addresses, and what the council's sheet says. */
export interface SittingCells extends Readonly<Record<Exclude<ShownKey, "chair" | "secretary">, string>> {
  readonly period: PeriodId;
  readonly record: SittingRecord;
}

/** What differs between the lists of those proposed. */
export interface ProposedHeadings {
  readonly name: string;
  readonly detail: string;
  /** How many columns of the sheet detail and title take: with the figures five. */
  readonly spans: { readonly detail: number; readonly title: number };
  readonly figures: readonly ProposedColumn[];
  /** What the council may conclude. */
  readonly conclusions: readonly string[];
}

const figureKeys = ["figure1", "figure2", "figure3"] as const;

/** The figures of the sort order, a column each. */
export const figureColumns = (headings: readonly string[]): readonly ProposedColumn[] =>
  figureKeys.map((key, index) => ({
    ...{ key, heading: headings[index] ?? "" },
    style: ({ item }) => item.figures[index]?.style ?? "computedText",
    content: ({ item }) => item.figures[index]?.content ?? null,
  }));

/** What people are sorted by. */
export const ratingColumn = (heading: string): ProposedColumn => ({
  ...{ key: figureKeys[0], heading, style: "computedCentered" },
  content: ({ item }) => item.figures[0]?.content ?? null,
  text: ({ figures }) => {
    const content = figures[0]?.content;
    return { text: typeof content === "string" ? content : "", centered: true };
  },
});

const said = (
  key: "name" | "detail" | "title" | "remarks",
  heading: string,
  style: "label" | "labelCentered",
  span = 1,
): ProposedColumn => ({
  ...{ key, heading, style, span },
  content: ({ item }) => item[key],
  text: (item) => ({ text: item[key], centered: style === "labelCentered" }),
});

const address = (cells: RangeRef | undefined): string => (cells === undefined ? "#REF!" : toA1(cells));
const whole = (cell: string): string => `ISNUMBER(${cell}),${cell}>=0,${cell}<${countRule.below},INT(${cell})=${cell}`;

/** Votes: whole, and all of a line no more than can be cast. */
const votesRule =
  ({ members, present, returned }: SittingCells): NonNullable<ProposedColumn["rule"]> =>
  (range, title, text, beside) => {
    const most = `${returned},${present},${members}`;
    const cast = voteKeys.map((key) => address(beside(key))).join(",");
    const formula = `AND(${whole(address(range))},OR(COUNT(${most})=0,SUM(${cast})<=MIN(${most})))`;
    return { range, rule: { kind: "custom", formula }, prompt: prompt(title, text), error: stop(words.votes.error) };
  };

/** What the council fills: it is read back under these keys, see `readCouncil`. */
function councilColumn(key: CouncilKey, sitting: SittingCells, conclusions: readonly string[]): ProposedColumn {
  const votes = { style: "entryCentered", rule: votesRule(sitting) } as const;
  const columns: Record<CouncilKey, Omit<ProposedColumn, "key" | "heading" | "content">> = {
    votesFor: { ...votes, prompt: words.votes.votesFor },
    votesAgainst: { ...votes, prompt: words.votes.votesAgainst },
    votesInvalid: { ...votes, prompt: words.votes.votesInvalid },
    conclusion: {
      ...{ style: "entryChoice", prompt: words.votes.conclusion },
      rule: (range, title, text) => choice(range, title, conclusions, text),
      text: ({ council }) => ({ text: textOf(council?.conclusion ?? null), centered: true }),
    },
    remark: { style: "entryText", text: ({ council }) => ({ text: textOf(council?.remark ?? null) }) },
  };
  const content: ProposedColumn["content"] = ({ item }) => entryContent(item.council?.[key]);
  return { key, heading: words.columns[key], content, ...columns[key] };
}

const votesOf = (council: Proposal["council"]): Votes => ({
  votesFor: council?.votesFor ?? null,
  votesAgainst: council?.votesAgainst ?? null,
  votesInvalid: council?.votesInvalid ?? null,
});

/** Where a line's formulas find what they count; the rate is that of its award. */
const voteCells = (sitting: SittingCells, at: (key: string) => CellRef): VoteCells => ({
  ...{ votesFor: toA1(at("votesFor")), votesAgainst: toA1(at("votesAgainst")) },
  ...{ votesInvalid: toA1(at("votesInvalid")), share: toA1(at("share")) },
  rate: awardRateFormula(sitting.period, toA1(at("title")), sitting.rate),
  ...{ base: sitting.base, members: sitting.members },
  ...{ present: sitting.present, returned: sitting.returned },
});

/** The votes for, as a share of what the council chose. */
const shareColumn = (cells: SittingCells): ProposedColumn => ({
  ...{ key: "share", heading: words.columns.share, style: "computedPercent" },
  content: ({ item, at }) => {
    const share = shareOf(votesOf(item.council), cells.record.sitting);
    const value = share === null ? "" : share.votesFor / share.of;
    return { formula: shareFormula(voteCells(cells, at)), value };
  },
});

/** Whether they reach the council's rate. */
const reachedColumn = (cells: SittingCells): ProposedColumn => ({
  ...{ key: "reached", heading: words.columns.reached, style: "computedCentered" },
  content: ({ item, at }) => ({
    formula: reachedFormula(voteCells(cells, at)),
    value: saidOfVotes(votesOf(item.council), cells.record.sitting, rateOf(cells.record, item.award)),
  }),
  formats: (range) => {
    const isSaid = (text: string) => ({ kind: "formula", range, formula: `${toA1(range)}=${literal(text)}` }) as const;
    return [
      { ...isSaid(words.reached), fontColor: "#375623", fill: "#E2F0D9" },
      { ...isSaid(words.notReached), fontColor: "#9C2A00", fill: "#FBE5D6" },
      {
        ...isSaid(words.votes.invalid),
        ...{ fontColor: statusColors.invalid.font, fill: statusColors.invalid.fill },
      },
    ];
  },
});

/** What stands beside votes: whether they reach the rate, in points; nothing while base or rate is not there. */
export function saidOfVotes(votes: Votes, sitting: Sitting, rate: Raw): string {
  if (isImpossible(votes, sitting)) return words.votes.invalid;
  const reached = reaches(votes, sitting, rate);
  return reached === null ? "" : reached ? words.reached : words.notReached;
}

/** The columns of a list of those proposed: who and why, what the council fills, and what follows from its votes. */
export const proposedColumns = (
  { name, detail, spans, figures, conclusions }: ProposedHeadings,
  sitting: SittingCells,
): readonly ProposedColumn[] => [
  {
    ...{ key: ownLineKey, heading: words.columns.rank },
    style: ({ item }) => (item.isOwn === true ? "entryCentered" : "labelCentered"),
    content: ({ item }) => (item.isOwn === true ? ownLineMark : item.rank),
  },
  said("name", name, "label"),
  said("detail", detail, "labelCentered", spans.detail),
  said("title", words.columns.title, "labelCentered", spans.title),
  ...figures,
  said("remarks", words.columns.remarks, "label"),
  ...councilKeys.flatMap((key) => [
    councilColumn(key, sitting, conclusions),
    ...(key === "votesInvalid" ? [shareColumn(sitting), reachedColumn(sitting)] : []),
  ]),
];
