import { paperTexts } from "../../locale/papers/paperTexts";
import { format } from "../../locale/text/format";
import {
  awarded,
  awardWords,
  baseWords,
  councilHead,
  countsIn,
  dayWords,
  isDecided,
  type Lists,
  occasionOf,
  planDay,
  rateWords,
  timeWords,
} from "../model/common";
import { allVotes, award, bothLists, brief } from "../model/lists";
import type { Paper, PaperBlock } from "../model/paper";
import type { PaperFacts, PaperMember } from "../model/paperFacts";
import { counted, known, paragraph, partsOf } from "../model/parts";

const { minutes: words, signers, columns } = paperTexts;

const some = (text: string): string | undefined => (text === "" ? undefined : text);

/** Names and what they are, as far as that is said. */
const listed = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join(", ");

const memberLine = ({ name, post, role }: PaperMember): string =>
  format(words.member, { name, post: some(post), role: some(role) });

/** Who took part in the sitting, who wrote, who was absent and why. */
function attendance({ sitting, members }: PaperFacts): readonly PaperBlock[] {
  const who = (presence: PaperMember["presence"]): readonly PaperMember[] =>
    members.filter((member) => member.presence === presence);
  const [there, written, absent] = [who("present"), who("written"), who("absent")];
  return [
    paragraph("heading", words.attendance),
    paragraph("body", partsOf(words.chair, { chair: known(sitting.chair, "chair", 40) })),
    paragraph("body", partsOf(words.secretary, { secretary: known(sitting.secretary, "secretary", 40) })),
    paragraph(
      "body",
      partsOf(words.present, {
        present: known(there.length === 0 ? sitting.present : counted(there.length), "present", 6),
        members: known(sitting.members, "members", 6),
      }),
    ),
    ...there.map((member) => paragraph("body", memberLine(member))),
    ...(written.length === 0 ? [] : [paragraph("body", words.written)]),
    ...written.map((member) => paragraph("body", memberLine(member))),
    ...(absent.length === 0 ? [] : [paragraph("body", words.absent)]),
    ...absent.map((member) =>
      paragraph(
        "body",
        partsOf(words.absentMember, {
          who: listed(member.name, member.post),
          reason: known(member.reason, "absenceReason"),
        }),
      ),
    ),
  ];
}

/** What the council concluded; a dotted line while it concluded nothing. */
function conclusion(facts: PaperFacts, lists: Lists): readonly PaperBlock[] {
  const heading = paragraph("heading", words.conclusion);
  if (!isDecided(facts)) {
    return [heading, paragraph("body", partsOf(words.undecided, { conclusion: { missing: "conclusion", dots: 80 } }))];
  }
  const counts = countsIn(lists);
  if (counts === null) return [heading, paragraph("body", words.nobody)];
  return [
    heading,
    paragraph("body", partsOf(words.agreed, { occasion: occasionOf(facts), counts })),
    ...[...lists.collectives, ...lists.people].map((line) =>
      paragraph("body", partsOf(words.agreedLine, { who: listed(line.name, line.unit), award: awardWords(line) })),
    ),
  ];
}

/** Biên bản họp Hội đồng. Null where there was nobody to speak of. */
export function minutes(facts: PaperFacts): Paper | null {
  const { plan, sitting } = facts;
  const counts = countsIn(facts);
  if (counts === null) return null;
  const [occasion, council] = [occasionOf(facts), plan.office.council];
  return {
    landscape: false,
    blocks: [
      councilHead(facts, "minutes"),
      paragraph("kind", words.kind),
      paragraph("about", partsOf(words.about, { council, occasion })),
      paragraph(
        "body",
        partsOf(words.begins, {
          metAt: known(timeWords(sitting.metAt), "metAt", 10),
          metOn: known(dayWords(sitting.metOn), "metOn"),
          place: known(sitting.place, "place"),
          ...{ council, occasion },
        }),
      ),
      ...attendance(facts),
      paragraph("heading", words.contents),
      paragraph(
        "body",
        partsOf(words.basis, { number: plan.number, date: planDay(facts), office: plan.office.fullName }),
      ),
      paragraph("body", partsOf(words.report, { occasion, counts })),
      paragraph("body", partsOf(words.discussion, { discussion: { missing: "discussion", dots: 120 } })),
      paragraph(
        "body",
        partsOf(words.ballot, {
          base: baseWords(facts),
          rate: known(rateWords(sitting.rate), "rate", 8),
          issued: known(sitting.issued, "issued", 6),
          returned: known(sitting.returned, "returned", 6),
        }),
      ),
      ...bothLists(facts, (who) => [...who, award(columns.award), ...allVotes], brief),
      ...conclusion(facts, awarded(facts)),
      paragraph("body", partsOf(words.ends, { endedAt: known(timeWords(sitting.endedAt), "endedAt", 10) })),
      {
        block: "signatures",
        left: { authority: signers.clerk, name: known(sitting.secretary, "secretary", 30) },
        right: { authority: signers.chair, name: known(sitting.chair, "chair", 30) },
      },
    ],
  };
}
