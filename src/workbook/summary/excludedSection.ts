import { sheetTexts } from "../../locale/workbook/sheets";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import type { Book } from "../blocks/book";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { grid } from "./grid";
import { exclusions, type Exclusion } from "./proposals";
import { signaturesHeight } from "./signatures";
import { linesOf, writeSummaryTable, type SummaryColumn } from "./summaryTable";

const words = sheetTexts.summary;
const headerHeight = 28;

const said = (key: keyof Exclusion, heading: string, span: number): SummaryColumn<Exclusion> => ({
  ...{ key, heading, span, style: "label" },
  content: ({ item }) => item[key],
  text: (item) => ({ text: item[key] }),
});

const columns: readonly SummaryColumn<Exclusion>[] = [
  { ...{ key: "rank", heading: words.columns.rank, style: "labelCentered" }, content: ({ number }) => number },
  said("name", words.columns.excluded, 1),
  said("unit", words.columns.unit, 2),
  said("reasons", words.columns.reasons, grid.last - grid.figures + 1),
];

/** Section VI: who is not proposed, and why. The signatures follow on the page of its last lines. Returns the row behind it. */
export function writeExcluded(
  builder: SheetBuilder,
  flow: PageFlow,
  { book, shortlist }: { readonly book: Book; readonly shortlist: Shortlist },
  row: number,
): number {
  const lines = linesOf(columns, exclusions(book, shortlist));
  const { excluded: heading, none: nobody } = words;
  const table = { heading, columns, headerHeight, lines, nobody, foot: signaturesHeight };
  return writeSummaryTable(builder, flow, table, row).next;
}
