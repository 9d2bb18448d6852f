import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Measure } from "../../plan/measure";
import { isPair } from "../../plan/measureTraits";
import { periodRole } from "../../plan/periodRole";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { tokens } from "../../rules/figures/tokens";
import { absoluteRangeA1, toA1 } from "../../sheet/a1";
import { anchors, rollUpAnchor } from "../blocks/anchors";
import { judgedKey } from "../blocks/planKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { agencyTargets, periodKey, periodParts } from "../blocks/figureKeys";
import { layOutBlock, wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { Book } from "../blocks/book";
import { partValue } from "../formulas/partValue";
import { literal, lookUp, said, valueUnder } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { computedStyle, resultStyle } from "./measureStyles";
import type { BlockKeys } from "./sheetEntry";
import { presentPeriods, shownStyles } from "./targetColumns";

const rows = ["agency", "met"] as const;

/** How figures of a measure look on a target's sheet. */
export const lookOf = (measure: Measure): string =>
  [computedStyle(measure), resultStyle(measure), String(isPair(measure))].join(" ");

/** The agency's target that the units' figures add up to: their sum, or their initiatives. */
export function agencyTargetOf(book: Book, target: Target): Target | undefined {
  return agencyTargets(book.plan).find(
    ({ source }) =>
      (source.from === "units" && source.target === target.id) ||
      (source.from === "initiatives" && target.source.from === "initiatives"),
  );
}

export const rollUpKeys = (target: Target, book: Book): BlockKeys => ({
  rows,
  columns: presentPeriods(book, target).map((period) => periodKey(period.id, "status")),
});

/** Below the units: a narrow row with the double line, the hidden key row, the roll-up, and how many units are there. */
export function layOutRollUp(units: KeyedBlock, target: Target): KeyedBlock {
  const keys = [...units.columns].sort(([, one], [, other]) => one - other).map(([key]) => key);
  const below = units.range.row + units.range.rows;
  return layOutBlock(rollUpAnchor(target.id), units.sheet, { row: below + 1, column: 0 }, rows, keys);
}

/** How many of the units judged are there, as text; nothing while the plan does not judge the period, or cannot be meant. */
function metFormula(units: KeyedBlock, target: Target, period: Period, book: Book): FormulaCell["content"] | undefined {
  const column = wholeColumn(units, periodKey(period.id, "status"));
  if (column === undefined) return undefined;
  // Whether it is judged is the plan's cell to say: a mark that is set there later counts at once.
  const judged = valueUnder(anchors.planTargets, literal(target.id), literal(judgedKey(period)));
  const range = absoluteRangeA1(column);
  // The plan's row is at fault for all units or for none.
  const first = toA1({ row: column.row + 1, column: column.column });
  const statuses = book.figures.units.map((unit) => book.results.get(unit.code, target.id, period.id)?.status);
  const met = statuses.filter((status) => status === "met" || status === "exceeded").length;
  const all = statuses.filter((status) => status !== "notApplicable").length;
  return {
    formula:
      `IF((${judged}=${literal(tokens.mark)})*(${first}<>${said.planInvalid}),` +
      `COUNTIF(${range},${said.met})+COUNTIF(${range},${said.exceeded})` +
      `&"/"&ROWS(${range})-1-COUNTIF(${range},${said.notApplicable}),"")`,
    value: target.judged.includes(period.id) && !statuses.includes("planInvalid") ? `${met}/${all}` : "",
  };
}

/** The live formulas under a target's units, wherever both blocks stand now. */
export function rollUpFormulas(
  block: KeyedBlock,
  units: KeyedBlock,
  target: Target,
  book: Book,
): readonly FormulaCell[] {
  const agency = agencyTargetOf(book, target);
  return presentPeriods(book, target).flatMap((period) => {
    const cells: FormulaCell[] = [];
    const add = (row: (typeof rows)[number], key: string, content: FormulaCell["content"] | undefined): void => {
      const [at, column] = [block.rows.get(row), block.columns.get(key)];
      if (content === undefined || at === undefined || column === undefined) return;
      cells.push({ cell: { row: at, column }, row, column: key, content });
    };
    add("met", periodKey(period.id, "status"), metFormula(units, target, period, book));
    if (agency === undefined || periodRole(agency, period) === "absent") return cells;
    const result = book.results.get(undefined, agency.id, period.id);
    const isEntered = periodRole(agency, period) === "entered";
    const held = isEntered ? book.held(undefined, agency, period.id) : undefined;
    for (const part of periodParts) {
      if (part === "total" && !isPair(agency.measure)) continue;
      const key = periodKey(period.id, part);
      const cell = lookUp(anchors.agencyFigures, literal(agency.id), literal(key));
      add("agency", key, { formula: `IF(LEN(${cell})>0,${cell},"")`, value: partValue(result, part, held) });
    }
    return cells;
  });
}

/** Writes the rows under the double line. Returns the row behind them. */
export function writeRollUp(
  builder: SheetBuilder,
  block: KeyedBlock,
  units: KeyedBlock,
  target: Target,
  book: Book,
): number {
  const words = sheetTexts.target;
  const agency = agencyTargetOf(book, target);
  const { row } = block.range;
  const last = block.range.columns - 1;
  const [agencyRow, metRow] = [row + 1, row + 2];
  writeKeyRow(builder, block);
  builder
    .paint(area(row - 1, 1, 1, last), "total")
    .rowRun({ first: row - 1, count: 1, height: 4 })
    .put({ row: agencyRow, column: 0 }, "agency", "key")
    .put({ row: metRow, column: 0 }, "met", "key")
    .putMerged(
      area(agencyRow, 1, 1, 2),
      agency === undefined ? words.noRollUp : fill(words.rollUp, { id: agency.id }),
      "labelBold",
    )
    .putMerged(area(metRow, 1, 1, 2), words.metUnits, "labelBold")
    .rowRun({ first: agencyRow, count: 2, height: 28 })
    .keepTogether(row - 3, 6);
  // Where nothing is summed the cells look the same and stay empty: sheets of one shape are copied.
  const styles = shownStyles((agency ?? target).measure);
  for (const period of presentPeriods(book, target)) {
    for (const part of periodParts) {
      const column = block.columns.get(periodKey(period.id, part));
      if (column === undefined) continue;
      builder
        .paint(area(agencyRow, column, 1, 1), styles[part])
        .paint(area(metRow, column, 1, 1), part === "status" ? "status" : "absent");
    }
  }
  for (const formula of rollUpFormulas(block, units, target, book)) builder.put(formula.cell, formula.content);
  return metRow + 1;
}
