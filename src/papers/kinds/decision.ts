import { paperTexts } from "../../locale/papers/paperTexts";
import { format } from "../../locale/text/format";
import {
  awarded,
  awardWords,
  byAward,
  countsIn,
  headOf,
  isDecided,
  occasionOf,
  officeHead,
  officeSigner,
  planDay,
} from "../model/common";
import { award, bothLists } from "../model/lists";
import type { Paper, PaperBlock, Part } from "../model/paper";
import type { PaperFacts } from "../model/paperFacts";
import { paragraph, partsOf } from "../model/parts";

const { decision: words, basis, recipients, columns } = paperTexts;

/** An article with its number in bold. */
const article = (no: string, parts: readonly Part[]): readonly Part[] => [
  { strong: format(words.article, { no }) },
  ...parts,
];

/** Quyết định khen thưởng, a draft with its list on a page of its own. Null until the council concluded that somebody gets something. */
export function decision(facts: PaperFacts): Paper | null {
  const { plan } = facts;
  const lists = awarded(facts);
  const counts = countsIn(lists);
  if (!isDecided(facts) || counts === null) return null;
  const [occasion, post] = [occasionOf(facts), headOf(facts)];
  const text: readonly PaperBlock[] = [
    officeHead(facts, "decision"),
    paragraph("kind", words.kind),
    paragraph("about", partsOf(words.about, { occasion })),
    paragraph("kind", post.toLocaleUpperCase("vi")),
    paragraph("basis", partsOf(basis.law, { law: { missing: "legalBasis", dots: 40 } })),
    paragraph(
      "basis",
      partsOf(basis.plan, {
        ...{ number: plan.number, date: planDay(facts), office: plan.office.fullName, about: plan.name },
      }),
    ),
    paragraph(
      "basis",
      partsOf(basis.proposal, {
        council: plan.office.council,
        petition: { missing: "petitionNumber", dots: 12 },
        petitionDate: { missing: "petitionNumber", dots: 16 },
      }),
    ),
    paragraph("kind", words.decides),
    paragraph("body", article("1", partsOf(words.first, { counts, plan: `Kế hoạch số ${plan.number}`, occasion }))),
    ...byAward(lists).map((group) =>
      paragraph("body", partsOf(words.award, { award: awardWords(group), counts: countsIn(group) ?? "" })),
    ),
    paragraph("centeredItalic", words.enclosed),
    paragraph("body", article("2", partsOf(words.money, { money: { missing: "money", dots: 50 } }))),
    paragraph("body", article("3", [words.last])),
    {
      block: "signatures",
      left: { recipients: [format(recipients.named, { article: "3" }), recipients.members, recipients.file] },
      right: officeSigner(facts),
    },
  ];
  const annex: readonly PaperBlock[] = [
    paragraph("kind", words.listKind),
    paragraph("about", partsOf(words.listAbout, { occasion })),
    paragraph(
      "centeredItalic",
      partsOf(words.listEnclosed, {
        number: { missing: "number", dots: 12 },
        date: { missing: "date", dots: 16 },
        post,
      }),
    ),
    ...bothLists(lists, (who) => [...who, award(columns.decided)]),
  ];
  return { sections: [text, annex].map((blocks) => ({ landscape: false, blocks })) };
}
