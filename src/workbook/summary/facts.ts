import { statusTexts } from "../../locale/workbook/statusTexts";
import { sheetTexts } from "../../locale/workbook/sheets";
import { isRegistered } from "../../rules/figures/registered";
import type { Period } from "../../plan/plan";
import { absoluteRangeA1 } from "../../sheet/a1";
import { anchors, summaryAnchor, targetAnchor } from "../blocks/anchors";
import { periodKey, unitTargets } from "../blocks/figureKeys";
import { layOutBlock, wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { Book } from "../blocks/book";
import type { Content, Formula } from "../drawing/description";
import { columnOf, literal } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { unitTotals } from "../formulas/unitTotals";

/** One column of the snapshot: what each unit's cell showed when the list was made, and where it shows now. */
interface Fact {
  readonly key: string;
  readonly live: string;
  readonly values: readonly Content[];
}

function factsOf(book: Book, period: Period): readonly Fact[] {
  const { units } = book.figures;
  const figures = unitTargets(book.plan).flatMap((target) =>
    (["value", "total", "status"] as const).flatMap((part): readonly Fact[] => {
      const results = units.map((unit) => book.results.get(unit.code, target.id, period.id));
      if (results.every((result) => result === undefined)) return [];
      const hasTotal = results.some((result) => result?.figures.total != null);
      if (part === "total" && !hasTotal) return [];
      const values = results.map((result): Content => {
        if (part === "status")
          return result === undefined || result.status === "empty" ? "" : statusTexts[result.status];
        return result?.figures.result == null ? "" : (result.figures[part] ?? "");
      });
      const key = `${target.id}.${part}`;
      return [{ key, live: columnOf(targetAnchor(target.id), literal(periodKey(period.id, part))), values }];
    }),
  );
  const registered: Fact = {
    key: "registered",
    live: columnOf(anchors.index, '"registered"'),
    values: units.map((unit) =>
      isRegistered(unit.registration) ? sheetTexts.unit.registered : sheetTexts.unit.notRegistered,
    ),
  };
  const totals = unitTotals(book).map((total): Fact => ({
    key: total.key,
    live: columnOf(anchors.index, literal(total.key)),
    values: units.map((unit) => total.value(unit) ?? ""),
  }));
  return [...figures, registered, ...totals];
}

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
  const block = layOutBlock(
    summaryAnchor(period.id, "facts"),
    builder.identity.name,
    { row, column: 0 },
    units.map((unit) => unit.code),
    facts.map((fact) => `made.${fact.key}`),
  );
  const comparisons = row + units.length + 1;
  writeKeyRow(builder, block);
  builder.put({ row, column: 0 }, "unit", "key");
  units.forEach((unit, index) => builder.put({ row: row + 1 + index, column: 0 }, unit.code, "key"));
  facts.forEach((fact, index) => {
    const column = index + 1;
    const made = wholeColumn(block, `made.${fact.key}`) ?? area(row, column, units.length + 1, 1);
    fact.values.forEach((value, unit) => builder.put({ row: row + 1 + unit, column }, value));
    builder.put(
      { row: comparisons, column },
      { formula: `IFERROR(SUMPRODUCT(--(${absoluteRangeA1(made)}<>${fact.live}))-1,1)`, value: 0 },
    );
  });
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
