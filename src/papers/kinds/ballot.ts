import { paperTexts } from "../../locale/papers/paperTexts";
import { councilHead, countsIn, occasionOf } from "../model/common";
import { award, bothLists, toMark } from "../model/lists";
import type { Paper } from "../model/paper";
import type { PaperFacts } from "../model/paperFacts";
import { linesToWrite, paragraph, partsOf, upright } from "../model/parts";

const { ballot: words, columns } = paperTexts;

/** Phiếu bầu: a ballot, a row for each that is proposed. Nobody signs it. Null where nobody is proposed. */
export function ballot(facts: PaperFacts): Paper | null {
  if (countsIn(facts) === null) return null;
  return upright([
    councilHead(facts.plan, { number: null, isDated: false }),
    paragraph("kind", words.kind),
    paragraph("about", partsOf(words.about, { occasion: occasionOf(facts) })),
    paragraph("body", words.how),
    ...bothLists(facts, (who) => [
      ...who,
      award(columns.award),
      toMark(columns.votesFor),
      toMark(columns.votesAgainst),
    ]),
    // What somebody thinks besides is nothing that is missing.
    paragraph("body", partsOf(words.other, { lines: linesToWrite(2, null) })),
  ]);
}
