import { containsCell } from "../../sheet/areas";
import type { CellRef } from "../drawing/description";
import type { ComparedFormula } from "./compareFormulas";
import type { ReadBlocks } from "./readFigures";
import type { ReadBlock } from "./readKeyedBlock";

/** A cell of a sheet, and the block that something is to be put back for. */
export interface Claim {
  /** The block's name. */
  readonly owner: string;
  readonly sheet: string;
  readonly cell: CellRef;
}

/** Of a formula that is to stand in a cell. */
export const claimOf = ({ block, formula: { cell } }: ComparedFormula): Claim => ({
  owner: block.name,
  sheet: block.sheet,
  cell,
});

export type IsContested = (claim: Claim) => boolean;

/**
 * Cells that belong to another block as well, for the name of one of the two leads elsewhere than to its own place: what is put
 * back for the one would take what the other has, and it is to be moved back first.
 */
export function contestedCells(blocks: ReadBlocks, stray: readonly ReadBlock[]): IsContested {
  const strayed = new Set(stray.map(({ name }) => name));
  const over = ({ sheet, cell }: Claim, block: ReadBlock): boolean =>
    block.sheet === sheet && containsCell(block.range, cell.row, cell.column);
  return (claim) => {
    const others = strayed.has(claim.owner) ? [...blocks.values()] : stray;
    return others.some((block) => block.name !== claim.owner && over(claim, block));
  };
}
