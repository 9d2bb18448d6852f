import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import { shareBases } from "../../rules/figures/councilTokens";
import { countedVotes, isRate } from "../../rules/figures/votes";
import { absoluteA1, toA1 } from "../../sheet/a1";
import { summaryAnchor } from "../blocks/anchors";
import { shownKeys, shownRow, type ShownKey } from "../blocks/councilKeys";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, Formula, RangeRef } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeKeyRow } from "../drawing/keyedTable";
import type { PageFlow } from "../drawing/pageFlow";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { cellsIn, writeFormats } from "../drawing/tableRules";
import { literal } from "../formulas/expressions";
import { shownOfSitting } from "../formulas/sittings";
import { rateOf, type SittingRecord } from "../reading/readSitting";
import { sittingSpans } from "./grid";
import { gapHeight, writeGap } from "./sectionHeading";
import { linesOf, writeSummaryTable, type SummaryColumn } from "./summaryTable";

const { sitting: words, votes } = sheetTexts.summary;
const heights = { header: 38, line: 32 } as const;

const number = (count: number | null): string | number => count ?? words.unknown;

/** What the rules say of each that is shown, as its formula says it. */
export const shownValues: Readonly<Record<ShownKey, (record: SittingRecord) => Formula["value"]>> = {
  base: ({ sitting: { base }, typed }) =>
    base !== null ? shareBases[base] : isBlank(typed("base")) ? words.noBase : words.wrongBase,
  rate: (record) => {
    const rate = rateOf(record, null);
    return isBlank(rate) ? words.noRate : isRate(rate) ? rate : votes.rateInvalid;
  },
  members: ({ sitting }) => number(sitting.members),
  present: ({ sitting }) => number(sitting.present),
  returned: ({ typed }) => {
    const raw = typed("returned");
    return isBlank(raw) ? words.unknown : (countedVotes(raw) ?? votes.invalid);
  },
  chair: ({ chair }) => chair,
  secretary: ({ secretary }) => secretary,
};

/** What cannot be meant stands out; what is not known yet is said calmly. */
const lookOfWrong = (range: RangeRef): readonly ConditionalFormat[] => {
  const wrong = [words.wrongBase, votes.rateInvalid, votes.invalid].map((text) => `${toA1(range)}=${literal(text)}`);
  const { font: fontColor, fill } = statusColors.invalid;
  return [{ kind: "formula", range, formula: `OR(${wrong.join(",")})`, fontColor, fill }];
};

const styleOf = (key: ShownKey): StyleName => (key === "rate" ? "computedPoints" : "computedCentered");

const columnsOf = (period: Period): readonly SummaryColumn<SittingRecord>[] => {
  const formulas = shownOfSitting(period.id);
  return shownKeys.map((key) => ({
    ...{ key, heading: words.columns[key], span: sittingSpans[key], style: styleOf(key), formats: lookOfWrong },
    content: ({ item }) => ({ formula: formulas[key], value: shownValues[key](item) }),
    text: (item) => ({ text: String(shownValues[key](item)), centered: true }),
  }));
};

/** Section III: by what the votes are measured, live from the council's sheet, before the lists that refer to it. */
export function writeSitting(
  builder: SheetBuilder,
  flow: PageFlow,
  { period, sheet, record }: { readonly period: Period; readonly sheet: string; readonly record: SittingRecord },
  row: number,
): { readonly block: KeyedBlock; readonly address: (key: ShownKey) => string; readonly next: number } {
  const columns = columnsOf(period);
  const lines = linesOf(columns, [record], heights.line);
  const { council: heading } = sheetTexts.summary;
  const rows = writeSummaryTable(
    builder,
    flow,
    { heading, note: words.note, columns, headerHeight: heights.header, keyed: true, lines },
    row,
  );
  const anchor = summaryAnchor(period.id, "sitting");
  const block = layOutTable(anchor, sheet, { row: rows.first - 1, column: 0 }, [shownRow], columns);
  writeKeyRow(builder, block);
  builder.put({ row: rows.first, column: 0 }, shownRow, "key");
  writeFormats(builder, columns, cellsIn(columns, rows.first, 1));
  writeGap(builder, rows.next);
  flow.skip(gapHeight);
  const address = (key: ShownKey): string => {
    const cell = cellOf(block, shownRow, key);
    return cell === undefined ? "#REF!" : absoluteA1(cell);
  };
  return { block, address, next: rows.next + 1 };
}
