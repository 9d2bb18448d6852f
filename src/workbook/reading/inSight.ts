import { isOneCell } from "../../sheet/areas";
import type { CellRef } from "../drawing/description";
import { firstInSight } from "../sheets/starts";
import type { ReadBlock } from "./readKeyedBlock";

/** Of a block as such, what people can see: its hidden keys come first. */
export function inSight(block: ReadBlock): CellRef {
  const { row, column } = block.start ?? (isOneCell(block.range) ? block.range : firstInSight(block));
  return { row, column };
}
