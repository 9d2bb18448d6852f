import { sheetTexts } from "../../locale/workbook/sheets";
import { isNamed } from "../../rules/evaluate/countPeople";
import { indexPlan } from "../../rules/evaluate/planIndex";
import type { Leaders } from "../../rules/figures/figures";
import { isDeclaredNone, leadersNone } from "../../rules/figures/leaders";
import { tokens } from "../../rules/figures/tokens";
import { personFields } from "../../rules/findings/personFields";
import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import { countCell, valueKey, type CountCell } from "../blocks/listKeys";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { isExactly, isNoMark, listed, literal } from "./expressions";
import { countsLine } from "./headLines";
import { missingInList, wrongInList } from "./listCounts";
import { columnRange } from "./listPrint";
import { isNamedOver, overText } from "./rowCounts";
import { countsOf, missingListed, overCell, overFormula, unitCell } from "./unitCounts";
import { labelKey } from "./unitFormulas";
import { peopleTotals } from "./unitTotals";

/** The leaders' own block, and their list. */
export interface LeaderBlocks {
  readonly own: KeyedBlock;
  readonly people: KeyedBlock;
}

/** The row of the block that says how the list stands. */
export const leadersState = "state";

/** Its hidden rows, which hold what the agency counts by; a row may hold several counts side by side. */
export const leaderKeys = (book: Pick<Book, "plan" | "faults" | "tables">): readonly string[] => [
  ...new Set(Object.values(countCell).map(({ row }) => row)),
  ...peopleTotals(book).map(({ key }) => key),
];

interface Said {
  /** Somebody is listed, and it is said that nobody is to be. */
  readonly count: string;
  readonly isNone: string;
}

const saidIn = ({ own, people }: LeaderBlocks): Said => ({
  count: `SUMPRODUCT(${listed(columnRange(people, "name"))})`,
  isNone: isExactly(unitCell(own, leadersNone), tokens.mark),
});

/** How many cells are wrong and missing, and whether anybody is listed. */
function stateLine(blocks: LeaderBlocks, leaders: Leaders, book: Book): FormulaCell["content"] {
  const words = sheetTexts.leaders;
  const { count, isNone } = saidIn(blocks);
  const counts = countsLine(blocks.own, leaders.code, book);
  const named = leaders.people.filter(isNamed).length;
  const unlisted = isDeclaredNone(leaders) ? words.declaredNone : words.nobody;
  return {
    formula:
      `${counts.formula}&"; "&IF(${count}>0,${count}&${literal(words.people)},` +
      `IF(${isNone},${literal(words.declaredNone)},${literal(words.nobody)}))`,
    value: `${counts.value}; ${named > 0 ? `${named}${words.people}` : unlisted}`,
  };
}

/** What is counted of the leaders, in the cells in which a unit's block has it. */
function counted(
  blocks: LeaderBlocks,
  leaders: Leaders,
  book: Book,
): Readonly<Record<CountCell, FormulaCell["content"]>> {
  const { plan, tables } = book;
  const { own, people } = blocks;
  const columns = tables.lists.people;
  const { count, isNone } = saidIn(blocks);
  const [first] = personFields(indexPlan(plan)).values();
  const over = overCell(own);
  const missing = (weigh?: (by: string) => string): string => {
    const due = first === undefined ? "0" : weigh === undefined ? "1" : `N(${weigh(first.period)})`;
    return missingInList(people, columns, (by) => weigh?.(by), `IF(${isNone},0,${due})`);
  };
  const counts = countsOf(book, leaders.code);
  const mark = unitCell(own, leadersNone);
  const { row, column } = countCell.missingInLists;
  return {
    over: { formula: overFormula(plan), value: overText(book.over) },
    wrong: {
      formula: `N(OR(${isNoMark(mark)},AND(${isNone},${count}>0)))+${wrongInList(people, columns)}`,
      value: counts.wrong,
    },
    missingInLists: { formula: missing(), value: missingListed(book, leaders.code) },
    missingInYear: { formula: unitCell(own, row, column), value: counts.missingInYear },
    missingSoFar: { formula: missing((by) => isNamedOver(over, by)), value: counts.missingSoFar },
  };
}

/** The counts for the agency. That there are no leaders is as good as a list: it has nobody then. */
function totals(blocks: LeaderBlocks, leaders: Leaders, book: Book): readonly Omit<FormulaCell, "cell">[] {
  const { count, isNone } = saidIn(blocks);
  const all = peopleTotals(book).map(({ key, formula, value }) => {
    const own = formula({ people: blocks.people });
    const isScope = key.endsWith(".scope");
    return { key, formula: isScope ? `IF(AND(${count}=0,${isNone}),0,${own})` : own, value: value(leaders) ?? "" };
  });
  const first = new Map(all.toReversed().map(({ key, formula }) => [formula, key]));
  return all.map(({ key, formula, value }) => {
    // What two targets ask alike is counted once.
    const known = first.get(formula) ?? key;
    const content = { formula: known === key ? formula : unitCell(blocks.own, known), value };
    return { row: key, column: valueKey, content };
  });
}

/** The computed rows of the leaders' own block. */
export function leaderFormulas(blocks: LeaderBlocks, leaders: Leaders, book: Book): readonly FormulaCell[] {
  const counts = Object.entries(counted(blocks, leaders, book));
  const contents: readonly Omit<FormulaCell, "cell">[] = [
    { row: leadersState, column: labelKey, content: stateLine(blocks, leaders, book) },
    ...counts.map(([key, content]) => ({ ...countCell[key as CountCell], content })),
    ...totals(blocks, leaders, book),
  ];
  return contents.flatMap((one) => {
    const cell = cellOf(blocks.own, one.row, one.column);
    return cell === undefined ? [] : [{ cell, ...one }];
  });
}
