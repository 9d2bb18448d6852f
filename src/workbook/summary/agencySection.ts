import { entryWords } from "../../locale/workbook/entryWords";
import { sheetTexts } from "../../locale/workbook/sheets";
import { statusTexts } from "../../locale/workbook/statusTexts";
import { isPair } from "../../plan/measureTraits";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import type { Figures } from "../../rules/figures/figures";
import { textOf, type Book } from "../blocks/book";
import { agencyTargets } from "../blocks/figureKeys";
import { requirementText } from "../formulas/requirement";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { computedStyle, resultStyle } from "../sheets/measureStyles";
import { statusFormats } from "../sheets/statusFormats";
import { groupedDigits } from "../drawing/numberFormats";
import type { PageFlow } from "../drawing/pageFlow";
import { cellsIn, writeFormats } from "../drawing/tableRules";
import { evidenceLink } from "./evidenceLink";
import { grid } from "./grid";
import { gapHeight, writeGap } from "./sectionHeading";
import { linesOf, writeSummaryTable, type SummaryColumn } from "./summaryTable";

const words = sheetTexts.summary;
const headerHeight = 38;
const leastHeight = 28;

/** A target as it stood. */
interface Judged {
  readonly target: Target;
  readonly result: Result;
}

type AgencyColumn = SummaryColumn<Judged>;

const statusOf = ({ status }: Result): string => (status === "empty" ? "" : statusTexts[status]);

/** A column of a text that wraps. */
const said = (
  key: string,
  heading: string,
  style: "label" | "labelCentered",
  text: (item: Judged) => string,
): AgencyColumn => ({
  ...{ key, heading, style },
  content: ({ item }) => text(item),
  text: (item) => ({ text: text(item), centered: style === "labelCentered" }),
});

const evidenceOf = ({ agency }: Figures, { target }: Judged): string => textOf(agency.get(target.id)?.evidence ?? null);

const agencyColumns = ({ plan, figures }: Book): readonly AgencyColumn[] => [
  {
    ...{ key: "target", heading: words.columns.target, style: "labelCentered" },
    content: ({ item }) => item.target.id,
  },
  { ...said("words", words.columns.words, "label", ({ target }) => target.words), span: grid.remarks - 2 },
  said("requirement", sheetTexts.columns.requirement, "labelCentered", ({ target }) => requirementText(target, plan)),
  {
    ...{ key: "value", heading: words.columns.value, span: 2 },
    style: ({ item }) => computedStyle(item.target.measure),
    content: ({ item }) => item.result.figures.value ?? null,
  },
  {
    ...{ key: "total", heading: words.columns.total },
    style: ({ item }) => (isPair(item.target.measure) ? "computedNumber" : "absent"),
    content: ({ item }) => item.result.figures.total ?? null,
  },
  {
    ...{ key: "result", heading: words.columns.result },
    style: ({ item }) => resultStyle(item.target.measure),
    content: ({ item }) => item.result.figures.result ?? null,
    text: ({ result: { figures: shown } }) => ({
      text: typeof shown.result === "string" ? shown.result : "",
      centered: true,
    }),
  },
  {
    ...{ key: "status", heading: words.columns.status, style: "status", formats: statusFormats },
    content: ({ item }) => statusOf(item.result),
    text: ({ result }) => ({ text: `${statusOf(result)} ✓`, size: 11, bold: true, centered: true }),
  },
  {
    ...{ key: "evidence", heading: entryWords.figures.evidence.heading },
    style: ({ item }) => (typeof evidenceLink(evidenceOf(figures, item)) === "string" ? "label" : "labelLink"),
    content: ({ item }) => evidenceLink(evidenceOf(figures, item)),
    text: (item) => ({ text: evidenceOf(figures, item) }),
    // To the sheet's right edge, as the other tables.
    span: 2,
  },
];

/** Section II: the agency's targets as they stood. Returns the row behind it. */
export function writeAgency(builder: SheetBuilder, flow: PageFlow, book: Book, period: Period, row: number): number {
  const judged = agencyTargets(book.plan).flatMap((target): readonly Judged[] => {
    const result = book.results.get(undefined, target.id, period.id);
    return result === undefined ? [] : [{ target, result }];
  });
  const columns = agencyColumns(book);
  const lines = linesOf(columns, judged, leastHeight);
  const { first, next } = writeSummaryTable(
    builder,
    flow,
    { heading: words.agency, columns, headerHeight, lines },
    row,
  );
  const cells = cellsIn(columns, first, Math.max(1, next - first));
  writeFormats(builder, columns, cells);
  // Of cells that are merged the first is enough.
  for (const key of ["value", "total"]) {
    const numbers = cells(key);
    if (numbers !== undefined) builder.formatWhere(groupedDigits({ ...numbers, columns: 1 }));
  }
  writeGap(builder, next);
  flow.skip(gapHeight);
  return next + 1;
}
