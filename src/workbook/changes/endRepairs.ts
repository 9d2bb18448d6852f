import { sheetTexts } from "../../locale/workbook/sheets";
import { peopleLists } from "../../rules/figures/leaders";
import { unitAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { ReadBlocks } from "../reading/readFigures";
import { rawCellAt } from "../reading/readKeyedBlock";
import { endCell, endContent, lastPart } from "../sheets/listEnd";
import type { CellWrite } from "./cellWrites";

/** Every version's words of how rows are added begin so. */
const [beginning = ""] = sheetTexts.unit.addRowsAbove.split(":");

/** The last rows of lists that an earlier version made: they say how rows are added, and not what stands beneath them. */
export const endRepairs = ({ figures, tables }: Book, blocks: ReadBlocks): readonly CellWrite[] =>
  peopleLists(figures).flatMap(({ code }): readonly CellWrite[] => {
    const block = blocks.get(unitAnchor(code, lastPart));
    if (block === undefined) return [];
    const cell = endCell(block);
    const there = rawCellAt(block, cell.row, cell.column);
    const isOurs = typeof there?.value === "string" && there.formula === undefined && there.value.startsWith(beginning);
    return isOurs ? [{ sheet: block.sheet, cell, content: endContent(block, lastPart, tables.lists[lastPart]) }] : [];
  });
