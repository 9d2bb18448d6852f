import { paperTexts } from "../../locale/papers/paperTexts";
import { awardWords, countsIn, meritsOf, occasionOf, officeHead } from "../model/common";
import type { Paper, PaperBlock, Table } from "../model/paper";
import type { PaperFacts, PaperLine } from "../model/paperFacts";
import { known, linesToWrite, paragraph, partsOf } from "../model/parts";
import { resultTable } from "./report";

const { merits: words, columns, signers } = paperTexts;

/** Where former awards are written by hand: no register of them is kept yet. */
const formerAwards: Table = {
  block: "table",
  columns: [
    { heading: columns.year, width: 16, align: "center" },
    { heading: columns.title, share: 4, align: "left" },
    { heading: columns.decision, share: 5, align: "left" },
  ],
  rows: [1, 2].map(() => [8, 28, 40].map((dots) => ({ missing: "formerAwards", dots }))),
};

function ofLine(facts: PaperFacts, line: PaperLine, isPerson: boolean): readonly PaperBlock[] {
  const done = meritsOf(facts, line);
  return [
    officeHead(facts, null),
    paragraph("kind", words.kind),
    paragraph("about", partsOf(words.about, { award: awardWords(line), occasion: occasionOf(facts) })),
    ...(isPerson
      ? [
          paragraph("body", partsOf(words.person, { name: line.name })),
          paragraph("body", partsOf(words.post, { post: known(line.post, "post") })),
          paragraph("body", partsOf(words.ofUnit, { unit: line.unit })),
        ]
      : [paragraph("body", partsOf(words.unit, { name: line.name }))]),
    paragraph("heading", isPerson ? words.personHead : words.unitHead),
    paragraph("body", partsOf(words.description, { description: linesToWrite(3, "description") })),
    paragraph("heading", words.done),
    ...(done === "" ? [] : [paragraph("body", partsOf(words.summary, { merits: done }))]),
    ...(line.results.length === 0 ? [] : [resultTable(line.results, facts.plan)]),
    paragraph("body", partsOf(words.more, { merits: linesToWrite(3, "merits") })),
    paragraph("heading", words.former),
    formerAwards,
    {
      block: "signatures",
      left: { authority: signers.confirmed, name: "" },
      right: {
        authority: isPerson ? signers.reporter : signers.unitHead,
        name: isPerson ? line.name : known(line.head, "unitHead", 30),
      },
    },
  ];
}

/** Báo cáo thành tích, one for each line that is proposed, each on pages of its own. Null where nobody is. */
export function merits(facts: PaperFacts): Paper | null {
  if (countsIn(facts) === null) return null;
  const reports = [
    ...facts.collectives.map((line) => ofLine(facts, line, false)),
    ...facts.people.map((line) => ofLine(facts, line, true)),
  ];
  return { sections: reports.map((blocks) => ({ landscape: false, blocks })) };
}
