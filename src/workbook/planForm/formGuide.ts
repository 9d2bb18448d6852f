import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { kindGuide, sourceGuide } from "../../locale/workbook/planForm/guide";
import { planFormTexts } from "../../locale/workbook/planForm/texts";
import { fill } from "../../locale/workbook/sheets";
import type { RangeRef } from "../drawing/description";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { putSpan, widthOf, writeSectionTitle } from "./formSections";

interface Span {
  readonly at: number;
  readonly span: number;
}

const kindSpans: readonly Span[] = [
  { at: 2, span: 2 },
  { at: 4, span: 3 },
  { at: 7, span: 3 },
  { at: 10, span: 3 },
  { at: 13, span: 2 },
];
const sourceSpans: readonly Span[] = [
  { at: 2, span: 3 },
  { at: 5, span: 5 },
  { at: 10, span: 3 },
];

const kinds = Object.entries(kindGuide);
const sources = Object.entries(sourceGuide);

/** Where the list of sources comes to stand when the guide's title is at `row`: their drop-down is made of it. */
export const sourceCells = (row: number): RangeRef => area(row + kinds.length + 4, 2, sources.length, 1);

/** The last row of the guide. */
export const guideEnd = (row: number): number => row + kinds.length + 3 + sources.length;

function writeTable(
  builder: SheetBuilder,
  row: number,
  spans: readonly Span[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const write = (at: number, texts: readonly string[], isHead: boolean): void => {
    texts.forEach((text, index) => {
      const span = spans[index];
      if (span !== undefined) putSpan(builder, at, span, text, isHead ? "header" : index === 0 ? "labelBold" : "label");
    });
    const sized = texts.map((text, index) => {
      const { at: first = 2, span = 1 } = spans[index] ?? {};
      return { text, width: widthOf(first, span), bold: isHead || index === 0 };
    });
    builder.rowRun({ first: at, count: 1, height: rowHeight(sized, 24) });
  };
  write(row, headings, true);
  rows.forEach((texts, index) => write(row + 1 + index, texts, false));
}

/** How to write a target of each kind, and every source of figures: what the drop-down of sources lists. */
export function writeGuide(builder: SheetBuilder, row: number, year: number): void {
  const { guide } = planFormTexts;
  const said = (text: string): string => fill(text, { year });
  writeSectionTitle(builder, row, guide.title, "");
  writeTable(
    builder,
    row + 1,
    kindSpans,
    Object.values(guide.kinds),
    kinds.map(([kind, { used, threshold, subject, method }]) => [
      new Map<string, string>(Object.entries(choices.kinds)).get(kind) ?? kind,
      ...[used, threshold, subject, method].map(said),
    ]),
  );
  writeTable(
    builder,
    row + kinds.length + 3,
    sourceSpans,
    Object.values(guide.sources),
    sources.map(([source, { level, reference }]) => [
      new Map<string, string>(Object.entries(choices.sources)).get(source) ?? source,
      level,
      reference,
    ]),
  );
}
