import type { Demand, SimpleDemand } from "../condition";
import type { Level } from "../target";

/** A day as plans write it: 2024-02-15. */
type IsoDay = string;

/** From which day on what a text says stands, and to which; without an end while none is known. */
export interface Validity {
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** One rule of a text that was seen: which article says it, and when it stands. It is to be held against the text before it is used. */
interface LawRule extends Validity {
  readonly source: string;
}

/** What a law asks for an award. Grades and awards in the demand are named, for every plan has ids of its own. */
export interface AwardRule extends LawRule {
  /** As the law and as plans call the award. */
  readonly names: readonly string[];
  readonly level: Level;
  readonly demand: Demand;
  /** The rule in few words: what the council is told where the plan does not have the grade or the awards that it names. */
  readonly words: string;
}

/** At most such a share of those rated `base` may be rated `rated`, of one staff category; a number of people is rounded down. */
export interface QuotaRule extends LawRule {
  readonly category: string;
  readonly rated: string;
  readonly base: string;
  readonly percent: number;
}

/** What one dated text, or two that go together, ask for. Off until an office chooses it. */
export interface LawPack extends Validity {
  readonly id: string;
  /** Without commas: it is chosen from a list in a cell. */
  readonly short: string;
  readonly name: string;
  readonly awards: readonly AwardRule[];
  readonly quotas: readonly QuotaRule[];
}

/** Where a day stands to the days of a rule or a pack. */
export type InForce = "applies" | "notYet" | "ended";

/** ISO dates sort as text. */
export function inForce({ from, until }: Validity, day: IsoDay): InForce {
  if (day < from) return "notYet";
  return until !== undefined && day > until ? "ended" : "applies";
}

/** The demand of a rule in words of no plan: the council sees to it. */
export const toldByWords = ({ words }: Pick<AwardRule, "words">): SimpleDemand => ({ kind: "byCouncil", words });
