import { paperTexts } from "../../locale/papers/paperTexts";
import { awarded, chairSigner, countsIn, occasionOf } from "../model/common";
import { award, bothLists, merits, remark, votesFor } from "../model/lists";
import type { Paper } from "../model/paper";
import type { PaperFacts } from "../model/paperFacts";
import { paragraph, partsOf } from "../model/parts";

const { list: words, columns } = paperTexts;

/** Danh sách: an annex of the petition. Null where nobody is proposed. */
export function list(facts: PaperFacts): Paper | null {
  const lists = awarded(facts);
  if (countsIn(lists) === null) return null;
  return {
    landscape: true,
    blocks: [
      paragraph("kind", words.kind),
      paragraph("about", partsOf(words.about, { occasion: occasionOf(facts) })),
      paragraph(
        "centeredItalic",
        partsOf(words.enclosed, {
          petition: { missing: "petitionNumber", dots: 12 },
          petitionDate: { missing: "petitionNumber", dots: 16 },
          council: facts.plan.office.council,
        }),
      ),
      ...bothLists(lists, (who) => [...who, award(columns.award), merits(facts), votesFor, remark]),
      { block: "signatures", left: null, right: chairSigner(facts) },
    ],
  };
}
