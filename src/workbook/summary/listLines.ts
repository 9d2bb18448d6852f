import { sheetTexts } from "../../locale/workbook/sheets";
import type { AwardId } from "../../plan/award";
import { awardsAt } from "../../plan/awards";
import type { Period } from "../../plan/plan";
import { isNamed } from "../../rules/evaluate/countPeople";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import { peopleLists } from "../../rules/figures/leaders";
import { choiceIn, isSameChoice } from "../../rules/figures/sameChoice";
import { countVotes, isRate, type CountedVotes, type Decision, type Votes } from "../../rules/figures/votes";
import { summaryAnchor } from "../blocks/anchors";
import { textOf } from "../blocks/book";
import type { ReadBook } from "../reading/readBook";
import { rateOf, readSitting } from "../reading/readSitting";
import { rawUnder, type ReadBlock } from "../reading/readKeyedBlock";
import { lineKeys } from "./proposals";

const words = sheetTexts.summary;

/** A line of a list as it was written, with what was voted and concluded on it. */
export interface ListLine extends CountedVotes {
  readonly name: string;
  /** What it is proposed for; "" where nobody says. */
  readonly award: string;
  /** In points, what votes on it need; null where nobody set it, or it cannot be meant. */
  readonly rate: number | null;
  readonly detail: string;
  /** Null while the council concluded nothing. */
  readonly decided: Decision | null;
  readonly remark: string;
  /** Whose line it is, as the unit's sheet has them now. */
  readonly unit: UnitFigures;
  /** Index into the unit's people; absent for a collective. */
  readonly person?: number;
}

/** What a conclusion gives: the award proposed, another one by its name, or nothing; null while there is none that can be meant. */
function decidedBy(conclusion: Raw, proposed: string, awards: readonly string[]): Decision | null {
  const { agree, others } = words.conclusions;
  if (isSameChoice(conclusion, agree)) return { award: proposed };
  if (choiceIn(conclusion, others) !== undefined) return "nothing";
  const other = choiceIn(conclusion, awards);
  return other === undefined ? null : { award: other };
}

interface Owner {
  readonly unit: UnitFigures;
  readonly person?: number;
}

/** Whose the keys of a list are. */
function ownersOf(book: ReadBook): ReadonlyMap<string, Owner> {
  const keyOf = lineKeys(book);
  return new Map(
    peopleLists(book.figures).flatMap((unit) => [
      [unit.code, { unit }] as const,
      ...unit.people.flatMap((one, person) =>
        isNamed(one) ? [[keyOf(unit.code, person, textOf(one.name)), { unit, person }] as const] : [],
      ),
    ]),
  );
}

/**
 * The lines of an occasion's lists in their order, as the council has them before it. What only keeps what was written on
 * somebody who left the list is no line.
 */
export function listLines(book: ReadBook, period: Period, part: "units" | "people"): readonly ListLine[] {
  const block = book.blocks.get(summaryAnchor(period.id, part));
  if (block === undefined) return [];
  const owners = ownersOf(book);
  const record = readSitting(book.blocks, period.id);
  const level = part === "units" ? "unit" : "individual";
  const given = awardsAt(book.plan, level, period.id);
  const awards = given.map(({ name }) => name);
  const idOf = (award: string): AwardId | null => given.find(({ name }) => name === award)?.id ?? null;
  return [...block.rows.keys()].flatMap((row): readonly ListLine[] => {
    const owner = owners.get(row);
    const name = textOf(rawUnder(block, row, "name"));
    if (owner === undefined || name === "" || name.endsWith(words.orphan)) return [];
    const award = textOf(rawUnder(block, row, "title"));
    const needed = rateOf(record, idOf(award));
    return [
      {
        ...{ ...owner, name, award, detail: textOf(rawUnder(block, row, "detail")) },
        ...countVotes(votesOf(block, row), record.sitting, needed),
        rate: isRate(needed) ? needed : null,
        decided: decidedBy(rawUnder(block, row, "conclusion"), award, awards),
        remark: textOf(rawUnder(block, row, "remark")),
      },
    ];
  });
}

const votesOf = (block: ReadBlock, row: string): Votes => ({
  votesFor: rawUnder(block, row, "votesFor"),
  votesAgainst: rawUnder(block, row, "votesAgainst"),
  votesInvalid: rawUnder(block, row, "votesInvalid"),
});
