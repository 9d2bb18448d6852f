import type { Raw } from "../../rules/figures/figures";
import type { Place } from "../../rules/figures/place";
import { unitAnchor } from "../../workbook/blocks/anchors";
import type { RawCell } from "../../workbook/blocks/raw";
import type { LocatedCell } from "../../workbook/reading/locate";
import type { ReadBook } from "../../workbook/reading/readBook";
import { rawCellAt, rawInList } from "../../workbook/reading/readKeyedBlock";

/** What stands in a cell; undefined where it is in no block of ours. */
export function standingAt({ blocks }: ReadBook, { sheet, cell }: LocatedCell): RawCell | undefined {
  for (const block of blocks.values()) {
    const found = block.sheet === sheet ? rawCellAt(block, cell.row, cell.column) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const tells = { initiatives: "title", people: "name" } as const;

/** What a row of a unit's list is about, unless the place is just that; null of what stands in no list. */
export function aboutRow({ blocks }: ReadBook, place: Place): Raw {
  if (place.block !== "initiatives" && place.block !== "people") return null;
  const key = tells[place.block];
  const block = blocks.get(unitAnchor(place.unit, place.block));
  return block === undefined || place.column === key ? null : rawInList(block, place.row, key);
}
