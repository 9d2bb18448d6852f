import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import { summaryAnchor } from "../blocks/anchors";
import { takenUpKey } from "../blocks/councilKeys";
import { textOf, type Book } from "../blocks/book";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { runsOf } from "../drawing/pageFlow";
import { cellsIn, writeRules } from "../drawing/tableRules";
import { entryContent } from "../drawing/typedContent";
import { tokens } from "../../rules/figures/tokens";
import { unknownChoice } from "../sheets/listFaults";
import { anyText, mark } from "../sheets/validations";
import type { CouncilRecord } from "./councilLines";
import { exclusions, type Exclusion } from "./exclusions";
import { grid } from "./grid";
import { keyLines } from "./keyLines";
import { signaturesHeight } from "./signatures";
import { linesOf, writeSummaryTable, type SummaryColumn } from "./summaryTable";

const words = sheetTexts.summary;
const headerHeight = 28;

const said = (key: "name" | "unit" | "reasons", heading: string, span: number): SummaryColumn<Exclusion> => ({
  ...{ key, heading, span, style: "label" },
  content: ({ item }) => item[key],
  text: (item) => ({ text: item[key] }),
});

const lineColumns: readonly SummaryColumn<Exclusion>[] = [
  { ...{ key: "no", heading: words.columns.rank, style: "labelCentered" }, content: ({ number }) => number },
  said("name", words.columns.excluded, 1),
  said("unit", words.columns.unit, 2),
  said("reasons", words.columns.reasons, grid.last - grid.figures),
];

const takenUp: SummaryColumn<Exclusion> = {
  ...{ key: takenUpKey, heading: words.takenUp.heading },
  style: ({ item }) => (item.isOfSeveral === true ? "entryText" : "entryCentered"),
  content: ({ item }) => entryContent(item.mark),
  text: (item) => ({ text: item.isOfSeveral === true ? textOf(item.mark) : "" }),
};

const columns: readonly SummaryColumn<Exclusion>[] = [
  ...lineColumns,
  {
    ...{ ...takenUp, prompt: words.takenUp.prompt },
    ...{ rule: mark, formats: (cells) => [unknownChoice(cells, [tokens.mark])] },
  },
];

/** On a line of several people stands who of them is taken up. */
const namingColumns: typeof columns = [
  ...lineColumns,
  { ...takenUp, prompt: words.takenUp.namesPrompt, rule: anyText },
];

interface ExcludedInput {
  readonly book: Book;
  readonly period: Period;
  readonly shortlist: Shortlist;
  readonly council: CouncilRecord;
}

/**
 * Section VI: who is not proposed, and why, and where the council marks whom it takes up. The signatures follow on the page of its
 * last lines. Returns its block and the row behind it.
 */
export function writeExcluded(
  builder: SheetBuilder,
  flow: PageFlow,
  { book, period, shortlist, council }: ExcludedInput,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const excluded = exclusions(book, shortlist, council);
  const lines = linesOf(columns, excluded);
  const { excluded: heading, none: nobody } = words;
  const table = { heading, columns, headerHeight, keyed: true, lines, nobody, foot: signaturesHeight } as const;
  const rows = writeSummaryTable(builder, flow, table, row);
  const block = keyLines(builder, summaryAnchor(period.id, "excluded"), columns, rows, excluded);
  const ruled = (those: typeof columns, isOf: (one: Exclusion) => boolean): void => {
    const lines = excluded.flatMap((one, index) => (isOf(one) ? (rows.lines[index] ?? []) : []));
    for (const [first, count] of runsOf(lines)) writeRules(builder, those, cellsIn(those, first, count));
  };
  ruled(columns, ({ isOfSeveral }) => isOfSeveral !== true);
  ruled(namingColumns, ({ isOfSeveral }) => isOfSeveral === true);
  return { block, next: rows.next };
}
