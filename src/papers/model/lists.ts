import { paperTexts } from "../../locale/papers/paperTexts";
import { awardWords, meritsOf, shareWords, votesWords, type Lists } from "./common";
import type { PaperBlock, PaperColumn, Part, Table } from "./paper";
import type { PaperFacts, PaperLine } from "./paperFacts";
import { paragraph } from "./parts";

/** A column of a table, with what stands in it of an item. */
export interface ItemColumn<Item> extends PaperColumn {
  readonly text: (item: Item, index: number) => Part;
}

/** A column of a list of lines. */
export type LineColumn = ItemColumn<PaperLine>;

const { columns: headings, reached } = paperTexts;

/** The running numbers of a table. */
export const numbers: ItemColumn<unknown> = {
  ...{ heading: headings.no, width: 11, align: "center" },
  text: (_, index) => String(index + 1),
};

const name = (heading: string): LineColumn => ({ heading, share: 5, align: "left", text: (line) => line.name });

const post: LineColumn = { heading: headings.post, share: 4, align: "left", text: (line) => line.post };
const ofUnit: LineColumn = { heading: headings.ofUnit, share: 5, align: "left", text: ({ unit }) => unit };

/** Who a line is about: a collective by its name, a person with the unit. */
export const brief = {
  collectives: [numbers, name(headings.unit)],
  people: [numbers, name(headings.person), ofUnit],
} as const satisfies Readonly<Record<keyof Lists, readonly LineColumn[]>>;

/** The same with a person's post, where the page has the room. */
const whole = {
  ...brief,
  people: [numbers, name(headings.person), post, ofUnit],
} as const satisfies Readonly<Record<keyof Lists, readonly LineColumn[]>>;

/** `share` is larger where a name of an award has the room to stand on one line. */
export const award = (heading: string, share = 4): LineColumn => ({
  ...{ heading, share, align: "left" },
  text: awardWords,
});

/** As a cell by itself begins. */
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

export const merits = (facts: PaperFacts): LineColumn => ({
  ...{ heading: headings.merits, share: 5.4, align: "left" },
  text: (line) => sentence(meritsOf(facts, line)),
});

export const remark: LineColumn = {
  ...{ heading: headings.remark, share: 2, align: "left" },
  text: (line) => line.remark,
};

const votes = (heading: string, of: (line: PaperLine) => number | null): LineColumn => ({
  ...{ heading, width: 17, align: "center" },
  text: (line) => votesWords(of(line)),
});

/** The votes of a line, and what they are a share of. */
export const votesFor = votes(headings.votes, (line) => line.votesFor);
export const allVotes: readonly LineColumn[] = [
  votes(headings.votesFor, (line) => line.votesFor),
  votes(headings.votesAgainst, (line) => line.votesAgainst),
  votes(headings.votesInvalid, (line) => line.votesInvalid),
  { heading: headings.share, width: 17, align: "center", text: ({ share }) => shareWords(share) },
];

export const reachedRate: LineColumn = {
  ...{ heading: headings.reached, width: 17, align: "center" },
  text: (line) => (line.reached === null ? reached.unknown : line.reached ? reached.yes : reached.no),
};

/** A cell to mark. */
export const toMark = (heading: string): LineColumn => ({ heading, width: 17, align: "center", text: () => "" });

/** A row an item. */
export const itemTable = <Item>(columns: readonly ItemColumn<Item>[], items: readonly Item[]): Table => ({
  block: "table",
  columns,
  rows: items.map((item, index) => columns.map(({ text }) => text(item, index))),
});

/** A table of a paper with its heading. */
export interface ListPart<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly columns: readonly ItemColumn<Item>[];
}

const romans = ["I", "II"] as const;

/** Tables one after the other, numbered where there are several; one without items is not spoken of. */
export function listParts<Item>(parts: readonly ListPart<Item>[]): readonly PaperBlock[] {
  const there = parts.filter(({ items }) => items.length > 0);
  return there.flatMap(({ heading, items, columns }, at): readonly PaperBlock[] => [
    paragraph("heading", there.length === 1 ? heading : `${romans[at] ?? ""}. ${heading}`),
    itemTable(columns, items),
  ]);
}

/** Collectives and people apart. Where votes stand beside them, a person is named without the post. */
export const bothLists = (
  lists: Lists,
  columns: (who: readonly LineColumn[]) => readonly LineColumn[],
  who: Readonly<Record<keyof Lists, readonly LineColumn[]>> = whole,
): readonly PaperBlock[] =>
  listParts(
    (["collectives", "people"] as const).map((list) => ({
      heading: paperTexts.both[list],
      items: lists[list],
      columns: columns(who[list]),
    })),
  );
