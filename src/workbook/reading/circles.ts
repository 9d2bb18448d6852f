import { quoteSheet, toA1 } from "../../sheet/a1";
import type { CellRef } from "../../sheet/places";
import { isFormula, Precedents, type FormulaNode, type PrecedentNode } from "./precedents";
import type { ReadBlocks } from "./readFigures";
import type { ReadBlock } from "./readKeyedBlock";

/** Where each leads. */
type Ways = ReadonlyMap<PrecedentNode, readonly PrecedentNode[]>;

/** Everything that is come to from some formulas, and from where. */
function waysFrom(begin: readonly PrecedentNode[], precedents: Precedents): Ways {
  const ways = new Map<PrecedentNode, readonly PrecedentNode[]>();
  const left = [...begin];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (ways.has(node)) continue;
    const next = [...precedents.of(node)];
    ways.set(node, next);
    left.push(...next);
  }
  return ways;
}

function reversed(ways: Ways): Ways {
  const back = new Map([...ways.keys()].map((node): [PrecedentNode, PrecedentNode[]] => [node, []]));
  for (const [node, next] of ways) for (const one of next) back.get(one)?.push(node);
  return back;
}

/** What is left where all that leads nowhere is taken away, again and again. */
function withoutEnds(ways: Ways): Ways {
  const back = reversed(ways);
  const left = new Map([...ways].map(([node, next]) => [node, next.length]));
  const ends = [...ways].flatMap(([node, next]) => (next.length === 0 ? [node] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const node of back.get(end) ?? []) {
      const count = (left.get(node) ?? 0) - 1;
      left.set(node, count);
      if (count === 0) ends.push(node);
    }
  }
  return new Map([...left.keys()].map((node) => [node, (ways.get(node) ?? []).filter((one) => left.has(one))]));
}

/** Of the ways of some formulas those that come back. */
const circlesIn = (ways: Ways): Ways => reversed(withoutEnds(reversed(withoutEnds(ways))));

/** A formula that is computed from itself, over cells of ours. */
export interface Circle {
  /** The cell that it is computed from on the way back, as a formula writes it. */
  readonly over: string;
  /** It reads itself. */
  readonly isOwn: boolean;
}

const addressOf = ({ sheet, cell }: FormulaNode): string => `${quoteSheet(sheet)}!${toA1(cell)}`;

/**
 * Of some formulas those that are computed from themselves: a spreadsheet computes none of the cells on such a circle, nor what
 * hangs on them, and shows 0, or what stood there before. What leads over sheets that are not ours is not known.
 */
export function circlesOf<Placed extends { readonly block: ReadBlock; readonly cell: CellRef }>(
  formulas: readonly Placed[],
  blocks: ReadBlocks,
): ReadonlyMap<Placed, Circle> {
  if (formulas.length === 0) return new Map();
  const precedents = new Precedents(blocks);
  const nodes = formulas.flatMap((one) => {
    const node = precedents.at(one.block.sheet, one.cell);
    return node === undefined ? [] : [[one, node] as const];
  });
  const begin = nodes.map(([, node]) => node);
  const circles = circlesIn(waysFrom(begin, precedents));
  return new Map(
    nodes.flatMap(([one, node]): readonly (readonly [Placed, Circle])[] => {
      const ways = (circles.get(node) ?? []).flatMap((way) => (isFormula(way) ? [way] : (circles.get(way) ?? [])));
      // Behind the columns in sight stand those of helpers.
      const [next] = ways.filter(isFormula).sort((first, second) => first.cell.column - second.cell.column);
      return next === undefined ? [] : [[one, { over: addressOf(next), isOwn: next === node }]];
    }),
  );
}
