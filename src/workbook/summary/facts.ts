import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { UnitFigures } from "../../rules/figures/figures";
import { summaryAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { differsKey, leadersDiffer, madeKey } from "../blocks/factKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { Formula } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, placed, writeKeyRow, writeTableRow, type KeyedColumn } from "../drawing/keyedTable";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { peopleTotals, printKey, unitTotals } from "../formulas/unitTotals";
import { agencyFacts, agencyListed, listFacts, type ListFact } from "../reading/listFacts";
import { differingLeaders, differingTargets, differingUnits, listState } from "../sheets/listState";

/** What each unit's cells showed when the list was made. */
const unitColumns = (book: Book, period: Period): readonly KeyedColumn<UnitFigures>[] => [
  ...listFacts(book, period).map(({ key, value }) => ({ key: madeKey(key), heading: "", content: value })),
  ...unitTotals(book).map(({ key, value }) => ({
    ...{ key: madeKey(key), heading: "" },
    content: (unit: UnitFigures) => value(unit) ?? "",
  })),
];

/** What is kept of the leaders: their list, and the print by which it is told that it changed. */
const leaderFacts = (book: Book, period: Period): readonly Pick<ListFact, "key" | "value">[] => [
  ...listFacts(book, period).filter(({ of }) => of.kind === "list" && of.part === "people"),
  ...peopleTotals(book)
    .filter(({ key }) => key === printKey)
    .map(({ key, value }) => ({ key, value: (unit: UnitFigures) => value(unit) ?? "" })),
];

/** The same of the agency's targets, and beside them what differs now. */
const agencyColumns = (book: Book, period: Period): readonly KeyedColumn<Target>[] => [
  ...agencyFacts(book, period).map(({ part, value }) => ({ key: madeKey(part), heading: "", content: value })),
  { key: differsKey, heading: "" },
];

interface Table<Row> {
  readonly block: KeyedBlock;
  readonly columns: readonly KeyedColumn<Row>[];
  readonly rows: readonly (readonly [key: string, row: Row])[];
  readonly formulas: readonly FormulaCell[];
}

/** Writes a table of facts in hidden rows. Returns the row behind it. */
function writeTable<Row>(builder: SheetBuilder, { block, columns, rows, formulas }: Table<Row>): number {
  const { range } = block;
  writeKeyRow(builder, block);
  for (const [key, row] of block.rows) builder.put({ row, column: 0 }, key, "key");
  rows.forEach(([, row], index) => {
    writeTableRow(builder, range.row + 1 + index, placed(columns), row);
  });
  for (const { cell, content } of formulas) builder.put(cell, content);
  builder.paint(range, "key").rowRun({ first: range.row, count: range.rows, hidden: true });
  return range.row + range.rows;
}

/**
 * The snapshot that the list was made from, in hidden rows: of the units, and under each column how many cells differ from the
 * live ones now; of the agency's targets, and beside each what differs.
 */
export function writeFacts(
  builder: SheetBuilder,
  book: Book,
  period: Period,
  row: number,
): { readonly blocks: readonly KeyedBlock[]; readonly state: Formula } {
  const { name } = builder.identity;
  const units = unitColumns(book, period);
  const listed = book.figures.units.map((unit) => [unit.code, unit] as const);
  const { leaders } = book.figures;
  const led = leaders === undefined ? [] : [leaders];
  // Behind what differs of the units: the leaders' list is held against another place.
  const keys = [...listed.map(([code]) => code), differsKey, ...led.map(({ code }) => code)];
  const columns = [...units, ...led.map(() => ({ key: leadersDiffer, heading: "" }))];
  const facts = layOutTable(summaryAnchor(period.id, "facts"), name, { row, column: 0 }, keys, columns);
  const next = writeTable(builder, {
    ...{ block: facts, columns, rows: listed },
    formulas: [...differingUnits(facts, period, book), ...differingLeaders(facts)],
  });
  for (const one of led) {
    for (const { key, value } of leaderFacts(book, period)) {
      const cell = cellOf(facts, one.code, madeKey(key));
      if (cell !== undefined) builder.put(cell, value(one));
    }
  }
  const targets = agencyListed(book, period).map((target) => [target.id, target] as const);
  const ofAgency = agencyColumns(book, period);
  const ids = targets.map(([id]) => id);
  const agency = layOutTable(summaryAnchor(period.id, "agency"), name, { row: next, column: 0 }, ids, ofAgency);
  writeTable(builder, {
    block: agency,
    columns: ofAgency,
    rows: targets,
    formulas: differingTargets(agency, period, book),
  });
  builder.put({ row, column: 0 }, "unit", "key");
  const state = listState(facts, agency);
  if (state === undefined) throw new RangeError("A list without its facts");
  return { blocks: [facts, agency], state };
}
