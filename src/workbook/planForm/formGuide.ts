import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { kindGuide, sourceGuide } from "../../locale/workbook/planForm/guide";
import { planFormTexts } from "../../locale/workbook/planForm/texts";
import { fill } from "../../locale/workbook/sheets";
import type { RangeRef } from "../drawing/description";
import { placed, writeTableRow, type KeyedColumn } from "../drawing/keyedTable";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { firstColumn } from "./formLayout";
import { putSpan, widthOf, writeSectionTitle } from "./formSections";

const kinds = Object.entries(kindGuide);
const sources = Object.entries(sourceGuide);

/** Where the list of sources comes to stand when the guide's title is at `row`: their drop-down is made of it. */
export const sourceCells = (row: number): RangeRef => area(row + kinds.length + 4, firstColumn, sources.length, 1);

/** The last row of the guide. */
export const guideEnd = (row: number): number => row + kinds.length + 3 + sources.length;

/** A column of the guide; a row of it is what is said of a kind, or of a source. */
interface GuideColumn<Said> extends KeyedColumn<readonly [key: string, said: Said]> {
  readonly style: "labelBold" | "label";
  readonly content: (row: readonly [key: string, said: Said]) => string;
}
type KindColumn = GuideColumn<(typeof kindGuide)[keyof typeof kindGuide]>;
type SourceColumn = GuideColumn<(typeof sourceGuide)[keyof typeof sourceGuide]>;

const { guide } = planFormTexts;

/** What the form calls a kind or a source. */
const nameIn = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;

function kindColumns(year: number): readonly KindColumn[] {
  const said = (key: "used" | "threshold" | "subject" | "method", span: number): KindColumn => ({
    ...{ key, heading: guide.kinds[key], span, style: "label" },
    content: ([, kind]) => fill(kind[key], { year }),
  });
  return [
    {
      ...{ key: "kind", heading: guide.kinds.kind, span: 2, style: "labelBold" },
      content: ([kind]) => nameIn(choices.kinds, kind),
    },
    said("used", 3),
    said("threshold", 3),
    said("subject", 3),
    said("method", 2),
  ];
}

const sourceColumns: readonly SourceColumn[] = [
  {
    ...{ key: "source", heading: guide.sources.source, span: 3, style: "labelBold" },
    content: ([source]) => nameIn(choices.sources, source),
  },
  { ...{ key: "level", heading: guide.sources.level, span: 5, style: "label" }, content: ([, { level }]) => level },
  {
    ...{ key: "reference", heading: guide.sources.reference, span: 3, style: "label" },
    content: ([, { reference }]) => reference,
  },
];

function writeTable<Said>(
  builder: SheetBuilder,
  row: number,
  columns: readonly GuideColumn<Said>[],
  rows: readonly (readonly [key: string, said: Said])[],
): void {
  const places = placed(columns, firstColumn);
  const height = (textOf: (column: GuideColumn<Said>) => string, isHead: boolean): number =>
    rowHeight(
      places.map(({ column, at, span }) => ({
        ...{ text: textOf(column), width: widthOf(at, span) },
        bold: isHead || column.style === "labelBold",
      })),
      24,
    );
  for (const { column, at, span } of places) putSpan(builder, row, { at, span }, column.heading, "header");
  builder.rowRun({ first: row, count: 1, height: height(({ heading }) => heading, true) });
  rows.forEach((said, index) => {
    const line = row + 1 + index;
    writeTableRow(builder, line, places, said);
    builder.rowRun({ first: line, count: 1, height: height(({ content }) => content(said), false) });
  });
}

/** How to write a target of each kind, and every source of figures: what the drop-down of sources lists. */
export function writeGuide(builder: SheetBuilder, row: number, year: number): void {
  writeSectionTitle(builder, row, guide.title, "");
  writeTable(builder, row + 1, kindColumns(year), kinds);
  writeTable(builder, row + kinds.length + 3, sourceColumns, sources);
}
