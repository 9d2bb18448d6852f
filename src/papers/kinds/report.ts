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
import type { Paper, PaperBlock, Table } from "../model/paper";
import type { PaperEvent, PaperFacts, PaperResult, PaperUnit } from "../model/paperFacts";
import { counted, paragraph, partsOf } from "../model/parts";

const { report: words, columns, recipients } = paperTexts;

const statusOf = ({ result: { status } }: PaperResult): string => (status === "empty" ? "" : statusTexts[status]);
const isReached = ({ result: { status } }: PaperResult): boolean => status === "met" || status === "exceeded";
const isMissed = ({ result: { status } }: PaperResult): boolean => status === "notMet";

/** Targets with what they ask, what they came to and how that is judged. */
export const resultTable = (results: readonly PaperResult[], plan: Plan): Table => ({
  block: "table",
  columns: [
    { heading: columns.no, width: 11, align: "center" },
    { heading: columns.target, share: 6, align: "left" },
    { heading: columns.requirement, share: 5, align: "left" },
    { heading: columns.result, share: 3, align: "center" },
    { heading: columns.status, share: 3, align: "center" },
  ],
  rows: results.map((judged, index) => [
    String(index + 1),
    judged.target.name,
    describeRequirement(locale, judged.target, plan),
    resultWords(judged),
    statusOf(judged),
  ]),
});

const unitTable = (units: readonly PaperUnit[]): Table => ({
  block: "table",
  columns: [
    { heading: columns.no, width: 11, align: "center" },
    { heading: columns.ofUnit, share: 6, align: "left" },
    { heading: columns.met, width: 22, align: "center" },
    { heading: columns.notMet, share: 8, align: "left" },
  ],
  rows: units.map(({ name, results }, index) => {
    const judged = results.filter(({ result }) => result.judged && result.status !== "notApplicable");
    return [
      String(index + 1),
      name,
      `${judged.filter(isReached).length}/${judged.length}`,
      judged
        .filter(isMissed)
        .map(({ target }) => target.name)
        .join("; "),
    ];
  }),
});

const eventTable = (events: readonly PaperEvent[]): PaperBlock =>
  events.length === 0
    ? paragraph("body", words.noEvents)
    : {
        block: "table",
        columns: [
          { heading: columns.no, width: 11, align: "center" },
          { heading: columns.event, share: 6, align: "left" },
          { heading: columns.activity, share: 8, align: "left" },
          { heading: columns.doneOn, width: 26, align: "center" },
        ],
        rows: events.map(({ name, activity, doneOn }, index) => [
          String(index + 1),
          name,
          activity,
          dayWords(doneOn) ?? "",
        ]),
      };

/** Báo cáo sơ kết of a campaign, tổng kết of the year: what the figures say, and dotted lines for what they do not. */
export function report(facts: PaperFacts): Paper {
  const { plan, period, units, agency, events } = facts;
  const occasion = occasionOf(facts);
  const missed = agency.filter(isMissed).map(({ target }) => target.name);
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
      unitTable(units),
      paragraph("heading", words.events),
      eventTable(events),
      paragraph("heading", words.limits),
      paragraph(
        "body",
        missed.length === 0 ? words.noLimits : partsOf(words.limitsFound, { targets: missed.join("; ") }),
      ),
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
