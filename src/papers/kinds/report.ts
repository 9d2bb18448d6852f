import { describeRequirement } from "../../locale/describeRequirement";
import { paperTexts } from "../../locale/papers/paperTexts";
import { vietnamese as locale } from "../../locale/vietnamese";
import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Plan } from "../../plan/plan";
import {
  awarded,
  countsIn,
  dayWords,
  occasionOf,
  officeHead,
  officeSigner,
  planDay,
  resultWords,
} from "../model/common";
import { itemTable, numbers, type ItemColumn } from "../model/lists";
import type { Paper, Table } from "../model/paper";
import type { PaperEvent, PaperFacts, PaperResult, PaperUnit } from "../model/paperFacts";
import { counted, paragraph, partsOf } from "../model/parts";

const { report: words, columns, recipients } = paperTexts;

const statusOf = ({ result: { status } }: PaperResult): string => (status === "empty" ? "" : statusTexts[status]);
const isReached = ({ result: { status } }: PaperResult): boolean => status === "met" || status === "exceeded";
const namesOf = (results: readonly PaperResult[]): string => results.map(({ target }) => target.name).join("; ");
const isMissed = ({ result: { status } }: PaperResult): boolean => status === "notMet";

/** Targets with what they ask, what they came to and how that is judged. */
export const resultTable = (results: readonly PaperResult[], plan: Plan): Table =>
  itemTable(
    [
      numbers,
      { heading: columns.target, share: 6, align: "left", text: ({ target }) => target.name },
      {
        ...{ heading: columns.requirement, share: 5, align: "left" },
        text: ({ target }) => describeRequirement(locale, target, plan),
      },
      { heading: columns.result, share: 3, align: "center", text: resultWords },
      { heading: columns.status, share: 3, align: "center", text: statusOf },
    ],
    results,
  );

const isCounted = ({ result }: PaperResult): boolean => result.judged && result.status !== "notApplicable";

const unitColumns: readonly ItemColumn<PaperUnit>[] = [
  numbers,
  { heading: columns.ofUnit, share: 6, align: "left", text: ({ name }) => name },
  {
    ...{ heading: columns.met, width: 22, align: "center" },
    text: ({ results }) => {
      const judged = results.filter(isCounted);
      return `${judged.filter(isReached).length}/${judged.length}`;
    },
  },
  {
    ...{ heading: columns.notMet, share: 8, align: "left" },
    text: ({ results }) => namesOf(results.filter(isCounted).filter(isMissed)),
  },
];

const eventColumns: readonly ItemColumn<PaperEvent>[] = [
  numbers,
  { heading: columns.event, share: 6, align: "left", text: ({ name }) => name },
  { heading: columns.activity, share: 8, align: "left", text: ({ activity }) => activity },
  { heading: columns.doneOn, width: 26, align: "center", text: ({ doneOn }) => dayWords(doneOn) ?? "" },
];

/** Báo cáo sơ kết of a campaign, tổng kết of the year: what the figures say, and dotted lines for what they do not. */
export function report(facts: PaperFacts): Paper {
  const { plan, period, units, agency, events } = facts;
  const occasion = occasionOf(facts);
  const missed = namesOf(agency.filter(isMissed));
  const counts = countsIn(awarded(facts));
  return {
    landscape: false,
    blocks: [
      officeHead(facts, "report"),
      paragraph("kind", words.kind),
      paragraph("about", partsOf(words.about[period.occasion.review], { occasion })),
      paragraph("heading", words.situation),
      paragraph(
        "body",
        partsOf(words.situationText, {
          ...{ office: plan.office.fullName, number: plan.number, date: planDay(facts), about: plan.name },
          units: counted(units.length),
          staff: counted(units.reduce((sum, { staff }) => sum + staff, 0)),
        }),
      ),
      paragraph("heading", words.results),
      paragraph("heading", words.agency),
      resultTable(agency, plan),
      paragraph("heading", words.units),
      itemTable(unitColumns, units),
      paragraph("heading", words.events),
      events.length === 0 ? paragraph("body", words.noEvents) : itemTable(eventColumns, events),
      paragraph("heading", words.limits),
      paragraph("body", missed === "" ? words.noLimits : partsOf(words.limitsFound, { targets: missed })),
      paragraph("body", partsOf(words.causes, { causes: { missing: "causes", dots: 120 } })),
      paragraph("heading", words.awards),
      paragraph(
        "body",
        counts === null ? words.noAwards : partsOf(words.awardsText, { council: plan.office.council, counts }),
      ),
      paragraph("heading", words.next),
      paragraph("body", partsOf(words.nextText, { tasks: { missing: "nextTasks", dots: 120 } })),
      {
        block: "signatures",
        left: { recipients: [recipients.members, recipients.units, recipients.file] },
        right: officeSigner(facts),
      },
    ],
  };
}
