import type { CellRef } from "../drawing/description";

/** A cell of a block's key row or key column, and what stands there. */
export interface StandingKey {
  readonly key: string;
  readonly cell: CellRef;
}

/** Whether a cell may be a key's own that stands there no more. */
export type MayBe = (key: string, cell: StandingKey) => boolean;

/**
 * Where keys that are lost stood, and which of several cells is that of a key: between the nearest of their neighbours in order
 * that are there once, where exactly as many cells may be theirs as keys are sought. A key that may have stood elsewhere has no
 * place: a guess may be wrong.
 */
export function lostPlaces(
  order: readonly string[],
  cells: readonly StandingKey[],
  mayBe: MayBe,
): ReadonlyMap<string, StandingKey> {
  const at = (key: string | undefined, otherwise: number): number => {
    const index = cells.findIndex((cell) => cell.key === key);
    return key === undefined || index < 0 ? otherwise : index;
  };
  const counts = new Map<string, number>();
  for (const { key } of cells) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = new Set(order);
  const isThere = (key: string): boolean => known.has(key) && counts.get(key) === 1;
  const places = new Map<string, StandingKey>();
  order.forEach((key, index) => {
    if (isThere(key)) return;
    const before = order.slice(0, index).findLast(isThere);
    const behind = order.slice(index).find(isThere);
    const lost = order.slice(
      before === undefined ? 0 : order.indexOf(before) + 1,
      behind === undefined ? order.length : order.indexOf(behind),
    );
    const between = cells.slice(at(before, -1) + 1, at(behind, cells.length));
    const free = between.filter((cell) => !isThere(cell.key) && mayBe(key, cell));
    const own = lost.length === free.length ? free[lost.indexOf(key)] : undefined;
    if (own !== undefined) places.set(key, own);
  });
  return places;
}
