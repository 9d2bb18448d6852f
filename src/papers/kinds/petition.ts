import { paperTexts } from "../../locale/papers/paperTexts";
import {
  awarded,
  awardWords,
  byAward,
  sittingSigner,
  councilHead,
  countsIn,
  dayWords,
  headOf,
  isDecided,
  occasionOf,
  planDay,
} from "../model/common";
import type { Paper } from "../model/paper";
import type { PaperFacts } from "../model/paperFacts";
import { known, paragraph, partsOf, upright } from "../model/parts";

const { petition: words, basis, recipients } = paperTexts;

/** Tờ trình: the council asks the head of the office to give the awards; it says so where it proposes nobody. */
export function petition(facts: PaperFacts): Paper {
  const { plan, sitting } = facts;
  const lists = awarded(facts);
  const counts = countsIn(lists);
  const [occasion, post, council] = [occasionOf(facts), headOf(facts), plan.office.council];
  const intro = isDecided(facts) ? words.intro : words.introUnvoted;
  return {
    ofNobody: counts === null,
    ...upright([
      councilHead(plan, { number: "petition", isDated: true }),
      paragraph("kind", words.kind),
      paragraph("about", partsOf(words.about, { occasion })),
      paragraph("centered", partsOf(words.to, { post })),
      paragraph("basis", partsOf(basis.law, { law: { missing: "legalBasis", dots: 40 } })),
      paragraph(
        "basis",
        partsOf(basis.plan, {
          ...{ number: plan.number, date: planDay(facts), office: plan.office.fullName, about: plan.name },
        }),
      ),
      paragraph("basis", partsOf(basis.minutes, { council, metOn: known(dayWords(sitting.metOn), "metOn") })),
      ...(counts === null
        ? [paragraph("body", partsOf(words.nobody, { council, post, occasion }))]
        : [
            paragraph("body", partsOf(intro, { council, post, occasion, counts })),
            ...byAward(lists).map((group) =>
              paragraph("body", partsOf(words.award, { award: awardWords(group), counts: countsIn(group) ?? "" })),
            ),
            paragraph("centeredItalic", words.enclosed),
            paragraph("body", partsOf(words.close, { council, post })),
          ]),
      {
        block: "signatures",
        left: { recipients: [recipients.asAbove, recipients.file] },
        right: sittingSigner(facts),
      },
    ]),
  };
}
