import type { Finding } from "../../rules/findings/finding";
import { quoteSheet, toA1 } from "../../sheet/a1";
import { unitOfAnchor } from "../blocks/anchors";
import type { TypedFormula } from "./compareFormulas";
import { Precedents, type FormulaNode } from "./precedents";
import type { ReadBlocks } from "./readFigures";
import { shownCell } from "./shownCell";

/** Where each leads. */
type Ways = ReadonlyMap<FormulaNode, readonly FormulaNode[]>;

/** Everything that is come to from some formulas, and from where. */
function waysFrom(begin: readonly FormulaNode[], precedents: Precedents): Ways {
  const ways = new Map<FormulaNode, readonly FormulaNode[]>();
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
  const back = new Map([...ways.keys()].map((node): [FormulaNode, FormulaNode[]] => [node, []]));
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

const addressOf = ({ sheet, cell }: FormulaNode): string => `${quoteSheet(sheet)}!${toA1(cell)}`;

/**
 * Formulas among the entries that are computed from themselves, over cells of ours: a spreadsheet computes none of them and
 * shows 0, or what stood there before. What leads over sheets that are not ours is not known.
 */
export function circularFindings(
  typed: readonly TypedFormula[],
  blocks: ReadBlocks,
): ReadonlyMap<TypedFormula, readonly Finding[]> {
  if (typed.length === 0) return new Map();
  const precedents = new Precedents(blocks);
  const nodes = typed.flatMap((one) => {
    const node = precedents.at(one.block.sheet, one.cell);
    return node === undefined ? [] : [{ one, node }];
  });
  const circles = circlesIn(
    waysFrom(
      nodes.map(({ node }) => node),
      precedents,
    ),
  );
  const found = nodes.flatMap(({ one, node }): readonly (readonly [TypedFormula, readonly Finding[]])[] => {
    const { block, cell, formula } = one;
    // Behind the columns in sight stand those of helpers.
    const [next] = [...(circles.get(node) ?? [])].sort((first, second) => first.cell.column - second.cell.column);
    if (next === undefined) return [];
    const unit = unitOfAnchor(block.name);
    const finding: Finding = {
      ...{ code: "formula.circular", severity: "error", typed: shownCell({ value: null, formula }) },
      ...(unit === undefined ? {} : { unit }),
      place: { block: "cell", sheet: block.sheet, ...cell },
      numbers: next === node ? {} : { over: addressOf(next) },
    };
    return [[one, [finding]]];
  });
  return new Map(found);
}
