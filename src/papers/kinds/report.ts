import { describeRequirement } from "../../locale/describeRequirement";
import { paperTexts } from "../../locale/papers/paperTexts";
import { format } from "../../locale/text/format";
import { vietnamese as locale } from "../../locale/vietnamese";
import { isLacking } from "../../rules/evaluate/status";
import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Plan } from "../../plan/plan";
import {
  awarded,
  countsIn,
  occasionOf,
  officeHead,
  officeSigner,
  planDay,
  resultWords,
  shortDay,
} from "../model/common";
import { itemTable, numbers, type ItemColumn } from "../model/lists";
import type { Paper, PaperBlock, Table } from "../model/paper";
import type { PaperEvent, PaperFacts, PaperResult, PaperUnit } from "../model/paperFacts";
import { counted, linesToWrite, paragraph, partsOf, upright } from "../model/parts";

const { report: words, columns, recipients } = paperTexts;

const statusOf = ({ result: { status } }: PaperResult): string => {
  if (status === "empty") return "";
  return isLacking(status) ? words.lackingFigures : statusTexts[status];
};
const isReached = ({ result: { status } }: PaperResult): boolean => status === "met" || status === "exceeded";
const namesOf = (results: readonly PaperResult[]): string => results.map(({ target }) => target.name).join("; ");
const isMissed = ({ result: { status } }: PaperResult): boolean => status === "notMet";
const isPending = ({ result: { status } }: PaperResult): boolean => status === "pending";

/** What is not known of targets that are judged: they are neither met nor missed. */
function openOnes(results: readonly PaperResult[]): readonly string[] {
  const pending = namesOf(results.filter(isPending));
  const lacking = namesOf(results.filter(({ result }) => isLacking(result.status)));
  return [
    ...(lacking === "" ? [] : [format(words.open.lacking, { targets: lacking })]),
    ...(pending === "" ? [] : [format(words.open.pending, { targets: pending })]),
  ];
}

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
      {
        ...{ heading: columns.result, share: 3, align: "center" },
        text: (one) => (isLacking(one.result.status) ? { missing: "figures", dots: 12 } : resultWords(one)),
      },
      { heading: columns.status, share: 4, align: "center", text: statusOf },
    ],
    results,
  );

const isCounted = ({ result }: PaperResult): boolean => result.judged && result.status !== "notApplicable";

const unitColumns: readonly ItemColumn<PaperUnit>[] = [
  numbers,
  { heading: columns.ofUnit, share: 6, align: "left", text: ({ name }) => name },
  {
    ...{ heading: columns.met, width: 29, align: "center" },
    text: ({ results }) => {
      const judged = results.filter(isCounted);
      return `${judged.filter(isReached).length}/${judged.length}`;
    },
  },
  {
    ...{ heading: columns.notMet, share: 8, align: "left" },
    text: ({ results }) => {
      const judged = results.filter(isCounted);
      return [namesOf(judged.filter(isMissed)), ...openOnes(judged)].filter((text) => text !== "").join(". ");
    },
  },
];

const eventColumns: readonly ItemColumn<PaperEvent>[] = [
  numbers,
  { heading: columns.event, share: 6, align: "left", text: ({ name }) => name },
  { heading: columns.activity, share: 8, align: "left", text: ({ activity }) => activity },
  { heading: columns.doneOn, width: 26, align: "center", text: ({ doneOn }) => shortDay(doneOn) },
];

/** What of the agency's targets was not met or is not known; what is missed has its causes. */
function limits(agency: readonly PaperResult[]): readonly PaperBlock[] {
  const judged = agency.filter(isCounted);
  const missed = namesOf(judged.filter(isMissed));
  const open = openOnes(judged);
  return [
    ...(missed === "" ? [] : [paragraph("body", partsOf(words.limitsFound, { targets: missed }))]),
    ...open.map((text) => paragraph("body", `${text}.`)),
    ...(missed === "" && open.length === 0
      ? [paragraph("body", judged.length === 0 ? words.noneJudged : words.noLimits)]
      : []),
    ...(missed === "" ? [] : [paragraph("body", partsOf(words.causes, { causes: linesToWrite(2, "causes") }))]),
  ];
}

/** Báo cáo sơ kết of a campaign, tổng kết of the year: what the figures say, and dotted lines for what they do not. */
export function report(facts: PaperFacts): Paper {
  const { plan, period, units, agency, events } = facts;
  const occasion = occasionOf(facts);
  const counts = countsIn(awarded(facts));
  return upright([
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
    agency.length === 0 ? paragraph("body", words.noAgency) : resultTable(agency, plan),
    paragraph("heading", words.units),
    itemTable(unitColumns, units),
    paragraph("heading", words.events),
    events.length === 0 ? paragraph("body", words.noEvents) : itemTable(eventColumns, events),
    paragraph("heading", words.limits),
    ...limits(agency),
    paragraph("heading", words.awards),
    paragraph(
      "body",
      counts === null ? words.noAwards : partsOf(words.awardsText, { council: plan.office.council, counts }),
    ),
    paragraph("heading", words.next),
    paragraph("body", partsOf(words.nextText, { tasks: linesToWrite(3, "nextTasks") })),
    {
      block: "signatures",
      left: { recipients: [recipients.members, recipients.units, recipients.file] },
      right: officeSigner(facts),
    },
  ]);
}
