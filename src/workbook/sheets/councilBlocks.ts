import type { Period } from "../../plan/plan";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import { hasAwardRates, sittingKeys, sittingRowsOf } from "../blocks/sittingKeys";
import type { CellRef } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { rowNumber } from "./listFormulas";
import { memberColumns } from "./memberColumns";
import type { SheetBlocks } from "./sheetEntry";
import { sittingRows, sittingWords } from "./sittingRows";
import type { StartOf } from "./starts";

const computedKeys = sittingKeys.filter((key) => sittingRows[key].computed !== undefined);

/** What an occasion's column computes, wherever its rows stand. */
function sittingFormulas(
  block: KeyedBlock,
  members: KeyedBlock,
  period: Period,
  sittings: Book["sittings"],
): readonly FormulaCell[] {
  // Without one of its keys it cannot be said what is computed of what.
  if (sittingKeys.some((key) => cellOf(block, key, period.id) === undefined)) return [];
  const at = (key: string): CellRef => cellOf(block, key, period.id) ?? block.range;
  return computedKeys.flatMap((key): readonly FormulaCell[] => {
    const { computed } = sittingRows[key];
    if (computed === undefined) return [];
    const formula = computed.formula((other) => toA1(at(other)), members, period);
    const value = sittings?.get(period.id)?.[computed.counts] ?? "";
    return [{ cell: at(key), row: key, column: period.id, content: { formula, value } }];
  });
}

/** What every occasion's column computes. */
export const councilFormulas = (
  block: KeyedBlock,
  members: KeyedBlock,
  { plan, sittings }: Pick<Book, "plan" | "sittings">,
): readonly FormulaCell[] => plan.periods.flatMap((period) => sittingFormulas(block, members, period, sittings));

/** The numbers of the list's rows; its last row says where to insert more. */
export const memberNumbers = ({ range, columns }: KeyedBlock): readonly FormulaCell[] => {
  const column = columns.get("no");
  if (column === undefined) return [];
  return Array.from({ length: Math.max(0, range.rows - 2) }, (_, index) => ({
    ...{
      cell: { row: range.row + 1 + index, column },
      row: "",
      column: "no",
      mayLack: true as const,
      keepsValue: true as const,
    },
    content: rowNumber({ row: range.row, column }, index + 1),
  }));
};

/** The first entry of the sheet: how the share of the first occasion is reckoned. */
export const sittingsStart =
  (periods: readonly Period[]): StartOf =>
  (block) =>
    cellOf(block, "base", periods[0]?.id ?? "");

/** The form that had the sheet first. */
const councilForm = 4;

/** The blocks of the council's sheet. A workbook of an earlier form has none until it is brought up. */
export const councilBlocks: SheetBlocks = [
  {
    ...{ anchor: anchors.councilOccasions, since: councilForm },
    start: ({ plan }) => sittingsStart(plan.periods),
    keys: ({ plan }, { rows: there }) => {
      // A sheet that was made before has no rows for awards.
      const rows = hasAwardRates(there.keys()) ? sittingRowsOf(plan) : sittingKeys;
      const labels = new Map(rows.map((key) => [key, sittingWords(key, plan).label]));
      return { rows, columns: plan.periods.map(({ id }) => id), labels };
    },
    formulas: (block, book, blockOf) => {
      const members = blockOf(anchors.councilMembers);
      return members === undefined ? [] : councilFormulas(block, members, book);
    },
  },
  {
    ...{ anchor: anchors.councilMembers, since: councilForm },
    keys: ({ plan }) => {
      const columns = memberColumns(plan).map(({ key }) => key);
      return { rows: [], columns, across: ["no", ...columns] };
    },
    formulas: (block, _book, _blockOf, isAsked) => memberNumbers(block).filter(({ cell }) => isAsked(cell)),
  },
];
