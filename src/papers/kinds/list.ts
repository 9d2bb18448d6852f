import { paperTexts } from "../../locale/papers/paperTexts";
import { awarded, sittingSigner, countsIn, occasionOf } from "../model/common";
import { award, bothLists, merits, remark, votesFor } from "../model/lists";
import type { Paper, PaperBlock } from "../model/paper";
import type { PaperFacts } from "../model/paperFacts";
import { paragraph, partsOf } from "../model/parts";

const { list: words, columns } = paperTexts;

/** Danh sách: an annex of the petition; it says so where nobody is proposed. */
export function list(facts: PaperFacts): Paper {
  const lists = awarded(facts);
  const occasion = occasionOf(facts);
  const blocks: readonly PaperBlock[] = [
    paragraph("kind", words.kind),
    paragraph("about", partsOf(words.about, { occasion })),
    paragraph(
      "centeredItalic",
      partsOf(words.enclosed, {
        petition: { missing: "petitionNumber", dots: 12 },
        petitionDate: { missing: "petitionNumber", dots: 16 },
        council: facts.plan.office.council,
      }),
    ),
    ...(countsIn(lists) === null ? [paragraph("body", partsOf(words.nobody, { occasion }))] : []),
    ...bothLists(lists, (who) => [...who, award(columns.award, 5), merits(facts), votesFor, remark]),
    { block: "signatures", left: null, right: sittingSigner(facts) },
  ];
  return { ofNobody: countsIn(lists) === null, sections: [{ landscape: true, blocks }] };
}
