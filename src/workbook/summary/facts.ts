import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import type { UnitFigures } from "../../rules/figures/figures";
import { absoluteRangeA1 } from "../../sheet/a1";
import { anchors, summaryAnchor, targetAnchor } from "../blocks/anchors";
import { periodKey } from "../blocks/figureKeys";
import { wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, placed, writeKeyRow, writeTableRow, type KeyedColumn } from "../drawing/keyedTable";
import type { Book } from "../blocks/book";
import type { Content, Formula } from "../drawing/description";
import { columnOf, literal } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { unitTotals } from "../formulas/unitTotals";
import { listFacts, madeKey, type ListFact } from "../reading/listFacts";

/** One column of the snapshot: what each unit's cell showed when the list was made, and where it shows now. */
interface Fact extends KeyedColumn<UnitFigures> {
  readonly content: (unit: UnitFigures) => Content;
  /** Absent where it is compared fact by fact alone. */
  readonly live?: string;
}

/** Where a fact shows now: a column of a sheet that lists units; those of a list's rows are told by their print. */
function liveOf({ key, of }: ListFact, period: Period): string | undefined {
  if (of.kind === "figure") return columnOf(targetAnchor(of.target), literal(periodKey(period.id, of.part)));
  if (of.kind === "list") return undefined;
  return of.field === "registered"
    ? columnOf(anchors.index, literal(key))
    : columnOf(anchors.registration, literal(of.field));
}

const factsOf = (book: Book, period: Period): readonly Fact[] => [
  ...listFacts(book, period).map((fact) => {
    const live = liveOf(fact, period);
    return { key: madeKey(fact.key), heading: "", content: fact.value, ...(live === undefined ? {} : { live }) };
  }),
  ...unitTotals(book).map(({ key, value }) => ({
    ...{ key: madeKey(key), heading: "", live: columnOf(anchors.index, literal(key)) },
    content: (unit: UnitFigures) => value(unit) ?? "",
  })),
];

/**
 * The snapshot that the list was made from, in hidden rows, and under each column how many cells differ from the live ones
 * now. The key cells of the two columns differ always: that one is taken off.
 */
export function writeFacts(
  builder: SheetBuilder,
  book: Book,
  period: Period,
  row: number,
): { readonly block: KeyedBlock; readonly state: Formula } {
  const facts = factsOf(book, period);
  const { units } = book.figures;
  const block = layOutTable(
    summaryAnchor(period.id, "facts"),
    builder.identity.name,
    { row, column: 0 },
    units.map((unit) => unit.code),
    facts,
  );
  const comparisons = row + units.length + 1;
  writeKeyRow(builder, block);
  builder.put({ row, column: 0 }, "unit", "key");
  units.forEach((unit, index) => {
    builder.put({ row: row + 1 + index, column: 0 }, unit.code, "key");
    writeTableRow(builder, row + 1 + index, placed(facts), unit);
  });
  for (const { column, at } of placed(facts)) {
    if (column.live === undefined) continue;
    const made = absoluteRangeA1(wholeColumn(block, column.key) ?? area(row, at, units.length + 1, 1));
    builder.put(
      { row: comparisons, column: at },
      { formula: `IFERROR(SUMPRODUCT(--(${made}<>${column.live}))-1,1)`, value: 0 },
    );
  }
  builder
    .paint(area(row, 0, units.length + 2, facts.length + 1), "key")
    .rowRun({ first: row, count: units.length + 2, hidden: true });
  const compared = absoluteRangeA1(area(comparisons, 1, 1, facts.length));
  const { current, changed } = sheetTexts.summary;
  return {
    block,
    state: { formula: `IF(SUM(${compared})=0,${literal(current)},${literal(changed)})`, value: current },
  };
}
