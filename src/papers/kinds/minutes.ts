import { paperTexts } from "../../locale/papers/paperTexts";
import { format } from "../../locale/text/format";
import { isVoter } from "../../rules/figures/sitting";
import {
  awarded,
  awardWords,
  baseWords,
  councilHead,
  countsIn,
  dayWords,
  isDecided,
  numberWords,
  type Lists,
  occasionOf,
  planDay,
  ratesNeeded,
  timeWords,
} from "../model/common";
import { allVotes, award, bothLists, brief } from "../model/lists";
import type { Paper, PaperBlock, Paragraph } from "../model/paper";
import type { PaperFacts, PaperMember } from "../model/paperFacts";
import { known, linesToWrite, paragraph, partsOf, upright } from "../model/parts";

const { minutes: words, signers, columns, recipients } = paperTexts;

const some = (text: string): string | undefined => (text === "" ? undefined : text);

/** Names and what they are, as far as that is said. */
const listed = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join(", ");

/** What stands behind each of so many points. */
const endOf = (at: number, count: number): string => (at === count - 1 ? "." : ";");

const memberLines = (members: readonly PaperMember[]): readonly Paragraph[] =>
  members.map(({ name, post, role }, at) =>
    paragraph(
      "body",
      format(words.member, { name, post: some(post), role: some(role), end: endOf(at, members.length) }),
    ),
  );

/** Who took part in the sitting, who wrote, who was absent and why. */
function attendance({ sitting, members }: PaperFacts): readonly PaperBlock[] {
  const who = (presence: PaperMember["presence"]): readonly PaperMember[] =>
    members.filter((member) => member.presence === presence);
  const [there, written, absent] = [who("present"), who("written"), who("absent")];
  // One of whom nobody says whether they came makes the number one that is not known; who has no vote is not of it.
  const voters = members.filter(isVoter);
  const isTold = voters.length > 0 && voters.every(({ presence }) => presence !== null);
  const numbered = (
    template: typeof words.written | typeof words.absent,
    lines: readonly Paragraph[],
    no: number,
  ): readonly Paragraph[] =>
    lines.length === 0 ? [] : [paragraph("body", format(template, { no: String(no) })), ...lines];
  return [
    paragraph("heading", words.attendance),
    paragraph("body", partsOf(words.chair, { chair: known(sitting.chair, "chair", 40) })),
    paragraph("body", partsOf(words.secretary, { secretary: known(sitting.secretary, "secretary", 40) })),
    paragraph(
      "body",
      partsOf(there.length === 0 ? words.presentUnlisted : words.present, {
        present: numberWords(isTold ? there.filter(isVoter).length : sitting.present, "present"),
        members: numberWords(sitting.members, "members"),
      }),
    ),
    ...memberLines(there),
    ...numbered(words.written, memberLines(written), 4),
    ...numbered(
      words.absent,
      absent.map((member, at) =>
        paragraph(
          "body",
          partsOf(words.absentMember, {
            who: listed(member.name, member.post),
            reason: known(member.reason, "absenceReason"),
            end: endOf(at, absent.length),
          }),
        ),
      ),
      written.length === 0 ? 4 : 5,
    ),
  ];
}

/** What the council concluded; a dotted line while it concluded nothing. */
function conclusion(facts: PaperFacts, lists: Lists): readonly PaperBlock[] {
  const heading = paragraph("heading", words.conclusion);
  const counts = countsIn(lists);
  if (counts !== null && !isDecided(facts)) {
    return [heading, paragraph("body", partsOf(words.undecided, { conclusion: linesToWrite(3, "conclusion") }))];
  }
  if (counts === null) return [heading, paragraph("body", words.nobody)];
  const agreed = [...lists.collectives, ...lists.people];
  return [
    heading,
    paragraph("body", partsOf(words.agreed, { occasion: occasionOf(facts), counts })),
    ...agreed.map((line, at) =>
      paragraph(
        "body",
        partsOf(words.agreedLine, {
          ...{ who: listed(line.name, line.unit), award: awardWords(line) },
          end: endOf(at, agreed.length),
        }),
      ),
    ),
  ];
}

/** What was voted; nothing where there was nobody to vote on. */
function ballot(facts: PaperFacts): readonly PaperBlock[] {
  const { sitting } = facts;
  if (countsIn(facts) === null) return [];
  return [
    paragraph(
      "body",
      partsOf(words.ballot, {
        base: baseWords(facts),
        rate: ratesNeeded(facts),
        issued: numberWords(sitting.issued, "issued"),
        returned: numberWords(sitting.returned, "returned"),
      }),
    ),
    ...bothLists(facts, (who) => [...who, award(columns.award), ...allVotes], brief),
  ];
}

/** Biên bản họp Hội đồng; it says so where nobody was proposed. */
export function minutes(facts: PaperFacts): Paper {
  const { plan, sitting } = facts;
  const counts = countsIn(facts);
  const [occasion, council] = [occasionOf(facts), plan.office.council];
  return {
    ofNobody: counts === null,
    ...upright([
      councilHead(plan, { number: "minutes", isDated: false }),
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
      paragraph(
        "body",
        counts === null ? partsOf(words.noReport, { occasion }) : partsOf(words.report, { occasion, counts }),
      ),
      paragraph("body", partsOf(words.discussion, { discussion: linesToWrite(3, "discussion") })),
      ...ballot(facts),
      ...conclusion(facts, awarded(facts)),
      paragraph(
        "body",
        partsOf(words.ends, {
          endedAt: known(timeWords(sitting.endedAt), "endedAt", 10),
          metOn: known(dayWords(sitting.metOn), "metOn"),
        }),
      ),
      {
        block: "signatures",
        left: { authority: signers.clerk, name: known(sitting.secretary, "secretary", 30) },
        right: { authority: signers.chair, name: known(sitting.chair, "chair", 30) },
      },
      { block: "recipients", lines: [recipients.members, recipients.file] },
    ]),
  };
}
