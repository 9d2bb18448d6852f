import { statusTexts } from "../../locale/workbook/statusTexts";
import { sheetTexts } from "../../locale/workbook/sheets";
import { isRegistered } from "../../rules/figures/registered";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import type { UnitFigures } from "../../rules/figures/figures";
import { absoluteRangeA1 } from "../../sheet/a1";
import { anchors, summaryAnchor, targetAnchor } from "../blocks/anchors";
import { periodKey, unitTargets } from "../blocks/figureKeys";
import { wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, placed, writeKeyRow, writeTableRow, type KeyedColumn } from "../drawing/keyedTable";
import type { Book } from "../blocks/book";
import type { Content, Formula } from "../drawing/description";
import { columnOf, literal } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { unitTotals } from "../formulas/unitTotals";

/** One column of the snapshot: what each unit's cell showed when the list was made, and where it shows now. */
interface Fact extends KeyedColumn<UnitFigures> {
  readonly content: (unit: UnitFigures) => Content;
  readonly live: string;
}

const fact = (key: string, live: string, content: Fact["content"]): Fact => ({
  ...{ key: `made.${key}`, heading: "" },
  ...{ live, content },
});

const shownParts = ["value", "total", "status"] as const;

function shown(result: Result | undefined, part: (typeof shownParts)[number]): Content {
  if (part === "status") return result === undefined || result.status === "empty" ? "" : statusTexts[result.status];
  return result?.figures.result == null ? "" : (result.figures[part] ?? "");
}

/** What a target's sheet shows of the units in a period. */
function factsOfTarget(book: Book, target: Target, period: Period): readonly Fact[] {
  const resultOf = ({ code }: UnitFigures): Result | undefined => book.results.get(code, target.id, period.id);
  const results = book.figures.units.map(resultOf);
  if (results.every((result) => result === undefined)) return [];
  const hasTotal = results.some((result) => result?.figures.total != null);
  return shownParts
    .filter((part) => part !== "total" || hasTotal)
    .map((part) => {
      const live = columnOf(targetAnchor(target.id), literal(periodKey(period.id, part)));
      return fact(`${target.id}.${part}`, live, (unit) => shown(resultOf(unit), part));
    });
}

const factsOf = (book: Book, period: Period): readonly Fact[] => [
  ...unitTargets(book.plan).flatMap((target) => factsOfTarget(book, target, period)),
  fact("registered", columnOf(anchors.index, '"registered"'), ({ registration }) =>
    isRegistered(registration, book.plan.year) ? sheetTexts.unit.registered : sheetTexts.unit.notRegistered,
  ),
  ...unitTotals(book).map(({ key, value }) =>
    fact(key, columnOf(anchors.index, literal(key)), (unit) => value(unit) ?? ""),
  ),
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
