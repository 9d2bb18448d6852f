import { sheetTexts } from "../../locale/workbook/sheets";
import type { Finding } from "../../rules/findings/finding";
import { unitAnchor } from "../blocks/anchors";
import { endCell, lastPart } from "../sheets/listEnd";
import type { ReadBlocks } from "./readFigures";
import { rawCellAt } from "./readKeyedBlock";

/** What was typed beneath a unit's last list, as the sheet itself says: nobody reads it. */
export const listEndFindings = (blocks: ReadBlocks, units: readonly { readonly code: string }[]): readonly Finding[] =>
  units.flatMap(({ code: unit }): readonly Finding[] => {
    const block = blocks.get(unitAnchor(unit, lastPart));
    if (block === undefined) return [];
    const { row, column } = endCell(block);
    if (rawCellAt(block, row, column)?.value !== sheetTexts.unit.beneath) return [];
    const place = { block: "cell", sheet: block.sheet, row: row + 1, column: column + 1 } as const;
    return [{ code: "list.beneath", severity: "error", unit, place, numbers: {} }];
  });
