import type { Place } from "../../rules/figures/place";
import { anchors, unitAnchor } from "../blocks/anchors";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { valueKey } from "../blocks/listKeys";
import type { CellRef } from "../drawing/description";
import type { ReadBlocks } from "./readFigures";

/** A cell of a sheet. */
export interface LocatedCell {
  readonly sheet: string;
  readonly cell: CellRef;
}

const found = (block: KeyedBlock | undefined, cell: CellRef | undefined): LocatedCell | null =>
  block === undefined || cell === undefined ? null : { sheet: block.sheet, cell };

function listCell(block: KeyedBlock | undefined, index: number, columnKey: string): LocatedCell | null {
  const column = block?.columns.get(columnKey);
  return found(
    block,
    block === undefined || column === undefined ? undefined : { row: block.range.row + 1 + index, column },
  );
}

/** Where a place stands now; null where its anchor or one of its keys is lost. */
export function locate(place: Place, blocks: ReadBlocks): LocatedCell | null {
  const keyed = (anchor: string, row: string, column: string): LocatedCell | null => {
    const block = blocks.get(anchor);
    return found(block, block === undefined ? undefined : cellOf(block, row, column));
  };
  switch (place.block) {
    case "figures":
      return keyed(unitAnchor(place.unit, "figures"), place.row, place.column);
    case "agency":
      return keyed(anchors.agencyFigures, place.row, place.column);
    case "unit":
      return keyed(unitAnchor(place.unit, "unit"), place.row, valueKey);
    case "initiatives":
    case "people":
      return listCell(blocks.get(unitAnchor(place.unit, place.block)), place.row, place.column);
    case "planTargets":
      return keyed(anchors.planTargets, place.row, place.column);
    case "planPeriods":
      return keyed(anchors.planPeriods, place.row, place.column);
    case "planCategories":
      return keyed(anchors.planCategories, place.row, place.column);
    case "planSettings":
      return keyed(anchors.planSettings, place.row, place.column);
    case "planLaws":
      return keyed(anchors.planLaws, place.row, place.column);
    case "planEvents":
      return keyed(anchors.planEvents, place.row, place.column === "statedYears" ? "stated" : place.column);
    case "sittings":
      return keyed(anchors.councilOccasions, place.row, place.column);
    case "cell":
      return { sheet: place.sheet, cell: { row: place.row, column: place.column } };
    case "anchor": {
      const block = blocks.get(place.name);
      return found(block, block === undefined ? undefined : block.range);
    }
  }
}
