import { sheetTexts } from "../../locale/workbook/sheets";
import { toA1 } from "../../sheet/a1";
import { textOf } from "../blocks/book";
import { councilKeys, type CouncilKey } from "../blocks/councilKeys";
import type { RangeRef } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import { isNumber, literal } from "../formulas/expressions";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { countRule } from "../../rules/figures/figureRule";
import { reaches, shareOf, type Votes } from "../../rules/figures/votes";
import { statusColors } from "../drawing/colors";
import { choice, prompt, stop } from "../sheets/validations";
import type { Proposal } from "./proposals";
import { isRateIn } from "./rate";
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
/** Votes as figures are read: to three decimals, whole. */
const isWhole = (cell: string): string =>
  `AND(${isNumber(cell)},${cell}>=0,${cell}<${countRule.below},ROUND(${cell},3)=ROUND(${cell},0))`;

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

/** Of the votes cast, those for; nothing where there cannot be such votes. */
const shareColumn = ({ members, typed }: CouncilCells): ProposedColumn => ({
  ...{ key: "share", heading: words.columns.share, style: "computedPercent" },
  content: ({ item: { council }, at }) => {
    const [votesFor, votesCast] = [toA1(at("votesFor")), toA1(at("votesCast"))];
    const share = shareOf(votesOf(council, typed.members));
    const countable = [isWhole(votesFor), isWhole(votesCast), `${votesCast}>0`, `${votesFor}<=${votesCast}`];
    const present = `OR(NOT(IFERROR(${isWhole(members)},FALSE)),${votesCast}<=${members})`;
    return {
      formula: `IFERROR(IF(AND(${[...countable, present].join(",")}),${votesFor}/${votesCast},""),"")`,
      value: share === null ? "" : share.votesFor / share.cast,
    };
  },
});

/** Whether they reach the council's rate, and whether what was typed can be votes at all. */
const reachedColumn = ({ voteThreshold, typed }: CouncilCells): ProposedColumn => ({
  ...{ key: "reached", heading: words.columns.reached, style: "computedCentered" },
  content: ({ item: { council }, at }) => {
    const [votesFor, votesCast, share] = [toA1(at("votesFor")), toA1(at("votesCast")), toA1(at("share"))];
    const compared =
      `IF(ROUND(${votesFor}*100,6)>=ROUND(${voteThreshold}*${votesCast},6),` +
      `${literal(words.reached)},${literal(words.notReached)})`;
    const known = `IF(COUNTBLANK(${voteThreshold})=1,"",IF(${isRateIn(voteThreshold)},${compared},${literal(words.votes.rateInvalid)}))`;
    const untold = `IF(COUNTBLANK(${votesFor})+COUNTBLANK(${votesCast})=0,${literal(words.votes.invalid)},"")`;
    return {
      formula: `IF(COUNT(${share})=1,${known},${untold})`,
      value: saidOfVotes(votesOf(council, typed.members), typed.voteThreshold),
    };
  },
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

/** What stands beside votes. */
function saidOfVotes(votes: Votes, rate: Raw): string {
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
