import { paperTexts } from "../../locale/papers/paperTexts";
import { chairSigner, councilHead, countsIn, planDay, shortDay } from "../model/common";
import { listParts, numbers, type ItemColumn } from "../model/lists";
import type { Paper } from "../model/paper";
import { known, paragraph, partsOf } from "../model/parts";
import type { RegistrationFacts, RegistrationLine } from "../model/registrationFacts";

const { registration: words, columns } = paperTexts;

type Column = ItemColumn<RegistrationLine>;

const name = (heading: string): Column => ({ heading, share: 5, align: "left", text: (line) => line.name });

/** What a collective and a person alike registered, and by which document. */
const registered: readonly Column[] = [
  { heading: columns.registered, share: 5, align: "left", text: ({ title }) => known(title, "registeredTitle") },
  { heading: columns.registrationNo, width: 32, align: "center", text: ({ registrationNo }) => registrationNo },
  { heading: columns.registeredOn, width: 26, align: "center", text: ({ registeredOn }) => shortDay(registeredOn) },
];

const collectiveColumns: readonly Column[] = [numbers, name(columns.unit), ...registered];

const personColumns: readonly Column[] = [
  numbers,
  name(columns.person),
  { heading: columns.post, share: 4, align: "left", text: ({ post }) => known(post, "post", 16) },
  { heading: columns.ofUnit, share: 5, align: "left", text: ({ unit }) => unit },
  ...registered,
];

/** Danh sách đăng ký thi đua: units and people who registered for the plan's year; it says so where nobody did. */
export function registration(facts: RegistrationFacts): Paper {
  const { plan, collectives, people } = facts;
  const counts = countsIn(facts);
  return {
    ofNobody: counts === null,
    sections: [
      {
        landscape: true,
        blocks: [
          councilHead(plan, { number: null, isDated: true }),
          paragraph("kind", words.kind),
          paragraph("about", partsOf(words.about, { year: plan.year })),
          paragraph(
            "body",
            partsOf(counts === null ? words.nobody : words.intro, {
              ...{ number: plan.number, date: planDay(facts), office: plan.office.fullName },
              counts: counts ?? "",
            }),
          ),
          ...listParts([
            { heading: paperTexts.both.collectives, items: collectives, columns: collectiveColumns },
            { heading: paperTexts.both.people, items: people, columns: personColumns },
          ]),
          { block: "signatures", left: null, right: chairSigner(facts.chair, facts.chairPost) },
        ],
      },
    ],
  };
}
