import type { PeriodId, Plan } from "../../plan/plan";
import { sheetTexts } from "../../locale/workbook/sheets";
import { summaryAnchor } from "../blocks/anchors";
import { carriedAnchor, type Carried } from "../blocks/carried";
import { councilKeys } from "../blocks/councilKeys";
import type { PlacedCell } from "../blocks/raw";
import type { CellRef } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import type { ReadBook } from "../reading/readBook";
import type { ReadBlock } from "../reading/readKeyedBlock";
import {
  carriedOf,
  isCarriedCell,
  keysAndHeadings,
  readCarried,
  unmarkedCells,
  writtenAnew,
  type IsCell,
} from "../reading/typedCells";
import { behindCharts } from "./chartData";
import { councilCells, councilLists, hasNoKeys } from "./councilLines";
import { grid } from "./grid";
import { headingCells, headingKeys, type TypedHeading } from "./heading";

/** What people typed on a summary besides what its keys lead to. */
export interface SummaryTyped {
  readonly heading: TypedHeading;
  /** What finds no place: what was carried before, then what is carried now. */
  readonly carried: readonly Carried[];
  /** How many cells are carried now. */
  readonly newlyCarried: number;
  /** The keys of a list are gone, and something was typed into it. */
  readonly keysLost: boolean;
}

export const nothingTyped: SummaryTyped = { heading: {}, carried: [], newlyCarried: 0, keysLost: false };

/** The grid of forms without marks had one column less. */
const former = { last: grid.last - 1, behindCharts: behindCharts - 1 };

const isAt = (one: CellRef | undefined, { row, column }: CellRef): boolean => one?.row === row && one.column === column;
const isIn = ({ range }: Pick<ReadBlock, "range">, { row }: Pick<CellRef, "row">): boolean =>
  row > range.row && row < range.row + range.rows;

/**
 * What earlier versions wrote has no marks: it is ours where it stands among what they wrote, but for the council's cells and
 * the parts of the heading that are not as they were written. What was typed over theirs cannot be told from it.
 */
function unknownCells(
  cells: readonly PlacedCell[],
  blocks: readonly ReadBlock[],
  plan: Plan,
  isKept: IsCell,
  heading: readonly (CellRef | undefined)[],
): readonly PlacedCell[] {
  const top = Math.min(...blocks.map(({ range }) => range.row));
  const end = Math.max(0, ...blocks.map(({ range }) => range.row + range.rows));
  const columns = councilKeys.map((key) => blocks.find((block) => block.columns.has(key))?.columns.get(key));
  const lists = blocks.filter((block) => councilKeys.some((key) => block.columns.has(key)));
  const { number } = sheetTexts.summary;
  const isWrittenByUs = ({ value }: PlacedCell): boolean =>
    value === number || (typeof value === "string" && value.startsWith(`${plan.office.place}, `));
  const isKeyOrHeading = keysAndHeadings(cells, blocks);
  return cells.filter((cell) => {
    if (cell.formula !== undefined || isKept(cell) || isKeyOrHeading(cell)) return false;
    if (heading.some((at) => isAt(at, cell))) return !isWrittenByUs(cell);
    const isAmongOurs = cell.row < end + 2 && cell.column < (cell.row < top ? former.behindCharts : former.last + 1);
    const isCouncils = columns.includes(cell.column) && lists.some((block) => isIn(block, cell));
    const isFact = blocks.some((block) => block.name.endsWith("_FACTS") && isIn(block, cell));
    return !isFact && (!isAmongOurs || isCouncils);
  });
}

/**
 * Reads what people typed on the summary of an occasion; the book was read with it whole. `excluded` are the keys of those whom the
 * new list does not propose.
 */
export function readSummaryTyped(
  { blocks, raw, plan }: ReadBook,
  period: PeriodId,
  excluded: ReadonlySet<string>,
): SummaryTyped {
  const anchor = summaryAnchor(period, "units");
  const sheet = blocks.get(anchor)?.sheet;
  const cells = raw.whole?.get(sheet ?? "") ?? [];
  if (cells.length === 0) return nothingTyped;
  // A name of one cell leads to no keys.
  const own = [...blocks.values()].filter((block) => block.sheet === sheet && block.range.rows > 1);
  const carriedBlock = blocks.get(carriedAnchor(anchor));
  const [isCouncils, isCarried] = [councilCells(blocks, period, excluded), isCarriedCell(carriedBlock)];
  const isKept: IsCell = (cell) => isCouncils(cell) || isCarried(cell);
  const places = headingCells(blocks, period);
  const heading = headingKeys.map((key) => places[key]);
  const typed = unmarkedCells(cells, isKept) ?? unknownCells(cells, own, plan, isKept, heading);
  const inHeading = headingKeys.flatMap((key) => {
    const text = entryContent(typed.find((cell) => isAt(places[key], cell))?.value);
    return text === null ? [] : [[key, text] as const];
  });
  const before = readCarried(carriedBlock);
  const isAnew = writtenAnew(raw, sheet, own, before);
  const others = typed.filter((cell) => !heading.some((at) => isAt(at, cell)) && !isAnew(cell));
  const lists = councilLists.map((part) => blocks.get(summaryAnchor(period, part)));
  return {
    heading: Object.fromEntries(inHeading),
    carried: [...before, ...carriedOf(others, cells, own)],
    newlyCarried: others.length,
    keysLost: lists.some(
      (block) => block === undefined || (hasNoKeys(block) && others.some((cell) => isIn(block, cell))),
    ),
  };
}
