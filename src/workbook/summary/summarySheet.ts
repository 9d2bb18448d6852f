import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { lessIsBetter } from "../../plan/lessIsBetter";
import type { Period, Plan, RankingKey } from "../../plan/plan";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import { toA1 } from "../../sheet/a1";
import { summaryAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { conclusionsOf } from "../blocks/conclusions";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, NameChange, RangeRef } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { literal } from "../formulas/expressions";
import { writeCarried } from "../sheets/carriedSection";
import { newSheet } from "../sheets/sheetTable";
import type { SittingRecord } from "../reading/readSitting";
import { writeAgency } from "./agencySection";
import type { CouncilRecord } from "./councilLines";
import { writeExcluded } from "./excludedSection";
import { writeFacts } from "./facts";
import { writeGlance } from "./glance";
import { behindCharts } from "./chartData";
import { carriedColumns, frozenColumns, grid, gridColumns } from "./grid";
import { headingRows, writeHeading } from "./heading";
import { personFigure, proposedPeople, proposedUnits, shownTargets } from "./proposals";
import { figureColumns, proposedColumns, ratingColumn } from "./proposedColumns";
import { consideredIn } from "../../rules/shortlist/awardCaps";
import { sortNote, writeProposed } from "./proposedSection";
import { writeSitting } from "./sittingSection";
import { writeSignatures } from "./signatures";
import type { TableNote } from "./summaryTable";
import type { SummaryTyped } from "./summaryTyped";

const words = sheetTexts.summary;

export interface SummaryInput {
  readonly book: Book;
  readonly period: Period;
  readonly shortlist: Shortlist;
  /** What the council wrote before. */
  readonly council: CouncilRecord;
  /** What the council's sheet says of the occasion. */
  readonly record: SittingRecord;
  /** What people typed besides. */
  readonly typed: SummaryTyped;
  readonly sheet: string;
  readonly after: string | null;
  readonly madeOn: Date;
  /** dd/mm/yyyy hh:mm */
  readonly madeAt: string;
}

/** A sort key in words, which say so where the lowest comes first. */
export function rankingWords(key: RankingKey, plan: Plan): string {
  switch (key.by) {
    case "figure": {
      const target = plan.targets.find(({ id }) => id === key.target);
      const isLowest = target !== undefined && lessIsBetter(target.measure);
      const text = isLowest ? words.rankingKeys.lowestFigure : words.rankingKeys.figure;
      return fill(text, { target: target?.name ?? key.target });
    }
    case "exceededCount":
    case "metCount":
    case "rating":
    case "initiatives":
      return words.rankingKeys[key.by];
  }
}

/** That all is well is said calmly: only what changed stands out. */
const lookOfChanged = (range: RangeRef): ConditionalFormat => ({
  ...{
    kind: "formula",
    range,
    formula: `$${toA1({ row: range.row, column: range.column })}=${literal(words.changed)}`,
  },
  ...{ fontColor: statusColors.missing.font, fill: statusColors.missing.fill, bold: true },
});

const orderOf = (keys: readonly RankingKey[], plan: Plan): TableNote =>
  sortNote([...keys.map((key) => rankingWords(key, plan)), words.rankingKeys.tie]);

/** The shortlist of an occasion: a snapshot that says when it was made, and whether figures have changed since. */
export function summarySheet(input: SummaryInput): {
  readonly sheet: SheetBuilder;
  readonly names: readonly NameChange[];
} {
  const { book, period, shortlist } = input;
  const { plan } = book;
  const anchor = summaryAnchor(period.id, "units");
  const builder = newSheet("summary", input.sheet, input.after);
  for (const run of gridColumns) builder.columnRun(run);
  const page = {
    titleRows: { first: headingRows.title, last: headingRows.occasion },
    margins: { top: 1.5, right: 1.2, bottom: 1.5, left: 1.8 },
  };
  const heading = writeHeading(builder, { plan, period, madeOn: input.madeOn, typed: input.typed.heading });
  const units = book.figures.units.length;
  builder
    .put({ row: headingRows.madeAt, column: 1 }, fill(words.madeAt, { at: input.madeAt, units }), "note")
    .page({ ...page, printArea: area(headingRows.office, 1, 1, grid.last) });
  const flow = builder.flow();
  flow.take(headingRows.office, builder.heightOf(headingRows.office, headingRows.count - headingRows.office));

  let row = writeGlance(builder, flow, { book, period, shortlist }, headingRows.count);
  row = writeAgency(builder, flow, book, period, row);
  const shown = writeSitting(builder, flow, input, row);
  const sitting = {
    ...{ base: shown.address("base"), rate: shown.address("rate"), members: shown.address("members") },
    ...{ present: shown.address("present"), returned: shown.address("returned") },
    ...{ period: period.id, record: input.record },
  };
  const collectives = writeProposed(
    builder,
    flow,
    {
      anchor,
      heading: words.units,
      note: orderOf(shortlist.order.units, plan),
      nobody: words.noUnits,
      columns: proposedColumns(
        {
          name: words.columns.unit,
          detail: words.columns.reason,
          spans: { detail: 1, title: 1 },
          figures: figureColumns(shownTargets(plan, shortlist).map((target) => target.name)),
          conclusions: conclusionsOf(plan, "unit", period.id),
        },
        sitting,
      ),
      proposals: proposedUnits(book, period, shortlist, input.council),
      ...{ plan, considered: consideredIn(shortlist, "unit") },
    },
    shown.next,
  );
  const people = writeProposed(
    builder,
    flow,
    {
      anchor: summaryAnchor(period.id, "people"),
      heading: words.people,
      note: orderOf(shortlist.order.people, plan),
      nobody: words.noPeople,
      columns: proposedColumns(
        {
          name: words.columns.person,
          detail: words.columns.unit,
          spans: { detail: 2, title: 2 },
          figures: [ratingColumn(words.columns[personFigure(shortlist)])],
          conclusions: conclusionsOf(plan, "individual", period.id),
        },
        sitting,
      ),
      proposals: proposedPeople(book, shortlist, input.council),
      ...{ plan, considered: consideredIn(shortlist, "individual") },
    },
    collectives.next,
  );
  const excluded = writeExcluded(builder, flow, input, people.next);
  const signatures = writeSignatures(
    builder,
    { secretary: shown.address("secretary"), chair: shown.address("chair") },
    input.record,
    excluded.next,
  );
  row = signatures.next;
  const carried = writeCarried(builder, anchor, input.typed.carried, carriedColumns, row);
  const state = area(headingRows.state, 1, 1, grid.last);
  const facts = writeFacts(builder, book, period, carried.next + 1);
  builder
    .put(state, facts.state, "note")
    .formatWhere(lookOfChanged(state))
    .freeze(0, frozenColumns)
    // What was carried is the secretary's to see to, and no part of the document.
    .page({ ...page, printArea: area(headingRows.office, 1, row - headingRows.office, grid.last) })
    .markRows(Math.max(behindCharts, ...facts.blocks.map(({ range }) => range.columns)));
  const blocks = [heading, collectives.block, people.block, shown.block, excluded.block, ...facts.blocks];
  const cells = { state: { row: state.row, column: state.column }, ...signatures.cells };
  const names = [
    ...blocks.map((block) => ({ name: block.name, sheet: input.sheet, range: block.range })),
    ...(Object.keys(cells) as readonly (keyof typeof cells)[]).map((part) => ({
      ...{ name: summaryAnchor(period.id, part), sheet: input.sheet },
      range: { ...cells[part], rows: 1, columns: 1 },
    })),
  ];
  return { sheet: builder, names: [...names, ...carried.names] };
}
