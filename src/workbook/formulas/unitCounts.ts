import { registrableAwards } from "../../plan/awards";
import type { PeriodId, Plan } from "../../plan/plan";
import { indexPlan } from "../../rules/evaluate/planIndex";
import type { UnitFigures } from "../../rules/figures/figures";
import { countCells, type CellCounts } from "../../rules/findings/countCells";
import { personFields } from "../../rules/findings/personFields";
import { absoluteA1, toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { dayKey } from "../blocks/checkKeys";
import { unitTargets } from "../blocks/figureKeys";
import { countCell, valueKey, type CountCell } from "../blocks/listKeys";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { literal, lookUp } from "./expressions";
import { missingInList, wrongInList } from "./listCounts";
import { columnRange } from "./listPrint";
import { minutesCell, wrongMinutes } from "./minutes";
import { isPeriodFaulty } from "./planRemarks";
import { registrationDay } from "./registration";
import { isNamedOver, overText } from "./rowCounts";
import type { UnitLists } from "./unitTotals";
import { isEmpty, isNoChoice, isSeen, takenUnless } from "./wrongEntries";

interface UnitBlocks extends UnitLists {
  readonly unit: KeyedBlock;
  readonly figures: KeyedBlock;
}

/** The address of a cell of a unit's block; a lost one gives #REF!, which the sheet then shows. */
export function unitCell(block: KeyedBlock, row: string, column: string = valueKey): string {
  const cell = cellOf(block, row, column);
  return cell === undefined ? "#REF!" : toA1(cell);
}

/** The cell that names the periods that are over, for formulas of other blocks of its sheet. */
export function overCell(block: KeyedBlock): string {
  const { row, column } = countCell.over;
  const cell = cellOf(block, row, column);
  return cell === undefined ? "#REF!" : absoluteA1(cell);
}

/** The day of the last check, 0 before there was one: a date that it left, never the day on which somebody looks. */
const lastChecked = `IFERROR(INT(N(INDEX(${anchors.check},2,MATCH(${literal(dayKey)},INDEX(${anchors.check},1,0),0)))),0)`;

/** Which periods were over on the day of the last check: `|D1|D2|`. */
export function overFormula({ periods }: Plan): string {
  const named = periods.map(({ id }) => {
    const to = lookUp(anchors.planPeriods, literal(id), literal("to"));
    const isOver = `IFERROR(AND(NOT(${isPeriodFaulty(id)}),${to}<${lastChecked}),FALSE)`;
    return `IF(${isOver},${literal(`${id}|`)},"")`;
  });
  return `"|"&${named.join("&")}`;
}

const sumOfColumn = (block: KeyedBlock, key: string): string => `SUM(${columnRange(block, key)})`;

/** Empty cells of section A: of the registration, and of minutes that are asked for. */
const missingInHead = (unit: KeyedBlock): string =>
  [
    `(1-${isSeen(unitCell(unit, "registrationNo"))})`,
    isEmpty(unitCell(unit, "registeredOn")),
    ...[minutesCell(unit) ?? []].flat(),
  ].join("+");

/** Whether the plan counts initiatives of a unit in a period that its row does not leave out. */
function isInitiativeAsked(figures: KeyedBlock, plan: Plan, weigh: (by: PeriodId) => string): string {
  const cases = unitTargets(plan).flatMap(({ id, source, entered }) => {
    if (source.from !== "initiatives") return [];
    const mark = unitCell(figures, id, "naState");
    return entered.map((period) => `AND(${mark}<>"X",${mark}<>${literal(period)},${weigh(period)})`);
  });
  return cases.length === 0 ? "0" : `N(OR(${cases.join(",")}))`;
}

/** Empty cells of both lists; `weigh` says whether a period's count. */
function missingInLists(
  { figures, initiatives, people }: UnitBlocks,
  { plan, tables: { lists } }: Book,
  weigh?: (by: PeriodId) => string,
): string {
  const [first] = personFields(indexPlan(plan)).values();
  const somebody = first === undefined ? "0" : weigh === undefined ? "1" : `N(${weigh(first.period)})`;
  return [
    missingInList(
      initiatives,
      lists.initiatives,
      (by) => weigh?.(by),
      isInitiativeAsked(figures, plan, weigh ?? (() => "TRUE")),
    ),
    missingInList(people, lists.people, (by) => weigh?.(by), somebody),
  ].join("+");
}

function wrongCells({ unit, figures, initiatives, people }: UnitBlocks, { plan, tables: { lists } }: Book): string {
  const [day, title] = [unitCell(unit, "registeredOn"), unitCell(unit, "title")];
  const titles = registrableAwards(plan, "unit").map(({ name }) => name);
  return [
    `N(${takenUnless(day, registrationDay(day, plan))})`,
    ...(titles.length === 0 ? [] : [`N(${isNoChoice(title, titles)})`]),
    ...wrongMinutes(unit, plan),
    sumOfColumn(figures, "wrong"),
    wrongInList(initiatives, lists.initiatives),
    wrongInList(people, lists.people),
  ].join("+");
}

/** What a unit's counted cells come to, by the day of the last check. */
export const countsOf = (book: Book, code: string): CellCounts => countCells(book.cells.get(code), book.over);

/** Empty cells of a unit's lists. */
export const missingListed = (book: Book, code: string): number =>
  (book.cells.get(code)?.asked ?? []).filter(({ filled, list }) => !filled && list !== undefined).length;

/** What a unit's block counts: the one count of its sheet, the index and whoever reads either. */
export function unitCounts(
  blocks: UnitBlocks,
  { code }: UnitFigures,
  book: Book,
): Readonly<Record<CountCell, { readonly formula: string; readonly value: number | string }>> {
  const { unit, figures } = blocks;
  const counts = countsOf(book, code);
  const over = overCell(unit);
  const at = (cell: CountCell): string => unitCell(unit, countCell[cell].row, countCell[cell].column);
  return {
    over: { formula: overFormula(book.plan), value: overText(book.over) },
    wrong: { formula: wrongCells(blocks, book), value: counts.wrong },
    missingInLists: { formula: missingInLists(blocks, book), value: missingListed(book, code) },
    missingInYear: {
      formula: `${missingInHead(unit)}+${unitCell(unit, "asked")}-${unitCell(unit, "filled")}+${at("missingInLists")}`,
      value: counts.missingInYear,
    },
    missingSoFar: {
      formula:
        `${missingInHead(unit)}+${sumOfColumn(figures, "due")}+` +
        missingInLists(blocks, book, (by) => isNamedOver(over, by)),
      value: counts.missingSoFar,
    },
  };
}
