import { paperTexts } from "../../locale/papers/paperTexts";
import {
  baseWords,
  councilHead,
  countsIn,
  countsOf,
  dayWords,
  numberWords,
  occasionOf,
  ratesNeeded,
} from "../model/common";
import { allVotes, bothLists, brief, reachedRate } from "../model/lists";
import type { Paper } from "../model/paper";
import type { PaperFacts, PaperLine } from "../model/paperFacts";
import { known, paragraph, partsOf, upright } from "../model/parts";

const { counting: words, signers } = paperTexts;

/** The most votes first; who has as many stands in the order of the list. */
const highToLow = (lines: readonly PaperLine[]): readonly PaperLine[] =>
  [...lines].sort((one, other) => (other.votesFor ?? -1) - (one.votesFor ?? -1));

const reached = (lines: readonly PaperLine[]): number => lines.filter((line) => line.reached === true).length;

/** Biên bản kiểm phiếu. Null where there is nobody to vote on. */
export function counting(facts: PaperFacts): Paper | null {
  const { sitting, plan } = facts;
  const counts = countsIn(facts);
  if (counts === null) return null;
  const occasion = occasionOf(facts);
  const lists = { collectives: highToLow(facts.collectives), people: highToLow(facts.people) };
  const enough = countsOf(reached(facts.collectives), reached(facts.people));
  const [headCounter = null, ...others] = sitting.counters;
  return upright([
    councilHead(plan, { number: "minutes", isDated: false }),
    paragraph("kind", words.kind),
    paragraph("about", partsOf(words.about, { occasion })),
    paragraph(
      "body",
      partsOf(words.begins, {
        metOn: known(dayWords(sitting.metOn), "metOn"),
        place: known(sitting.place, "place"),
        ...{ council: plan.office.council, occasion },
      }),
    ),
    paragraph("body", partsOf(words.counters, { counters: known(sitting.counters.join("; "), "counters", 60) })),
    paragraph(
      "body",
      partsOf(words.members, {
        members: numberWords(sitting.members, "members"),
        present: numberWords(sitting.present, "present"),
      }),
    ),
    paragraph(
      "body",
      partsOf(words.ballots, {
        issued: numberWords(sitting.issued, "issued"),
        returned: numberWords(sitting.returned, "returned"),
      }),
    ),
    paragraph("body", partsOf(words.base, { base: baseWords(facts), rate: ratesNeeded(facts) })),
    paragraph("body", partsOf(words.proposed, { counts })),
    ...bothLists(lists, (who) => [...who, ...allVotes, reachedRate], brief),
    ...(enough === null ? [] : [paragraph("body", partsOf(words.reached, { counts: enough }))]),
    paragraph(
      "body",
      partsOf(words.ends, {
        endedAt: { missing: "countedAt", dots: 16 },
        metOn: known(dayWords(sitting.metOn), "metOn"),
      }),
    ),
    {
      block: "signatures",
      left: { authority: signers.counter, name: known(others[0] ?? null, "counters", 30) },
      right: { authority: signers.headCounter, name: known(headCounter, "counters", 30) },
    },
  ]);
}
