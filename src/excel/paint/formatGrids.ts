import type { RangeRef } from "../../workbook/drawing/description";
import { bytesOf, cost } from "../request/batch";

/** A number format of every cell of a range. */
export interface FormatPatch {
  readonly range: RangeRef;
  readonly value: string;
}

/** Number formats of cells that one call sets: a null leaves its cell alone, which `Range.numberFormat` allows. */
export interface FormatGrid {
  readonly range: RangeRef;
  /** One for all cells, or a grid. */
  readonly formats: string | readonly (readonly (string | null)[])[];
}

interface Cluster {
  readonly range: RangeRef;
  readonly patches: readonly FormatPatch[];
  readonly bytes: number;
}

const callBytes = cost.range + cost.action;
const emptyBytes = bytesOf([null]) - 1;

function around(one: RangeRef, other: RangeRef): RangeRef {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    ...{ row, column },
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

const sizeOf = ({ rows, columns }: RangeRef): number => rows * columns;

/** What a call with these patches takes. */
function clusterOf(range: RangeRef, patches: readonly FormatPatch[]): Cluster {
  if (patches.length === 1) return { range, patches, bytes: callBytes };
  const said = patches.reduce((sum, { range: own, value }) => sum + sizeOf(own) * (bytesOf(value) - emptyBytes), 0);
  return { range, patches, bytes: callBytes + 2 * range.rows + sizeOf(range) * (emptyBytes + 1) + said };
}

function gridOf({ range, patches }: Cluster): FormatGrid {
  const [only] = patches;
  if (patches.length === 1 && only !== undefined) return { range, formats: only.value };
  const grid = Array.from({ length: range.rows }, () => new Array<string | null>(range.columns).fill(null));
  for (const { range: own, value } of patches) {
    const left = own.column - range.column;
    for (const line of grid.slice(own.row - range.row, own.row - range.row + own.rows))
      line.fill(value, left, left + own.columns);
  }
  return { range, formats: grid };
}

/** Number formats that stand close to each other in one call, wherever that makes the request smaller. No patches overlap. */
export function formatGrids(patches: readonly FormatPatch[]): readonly FormatGrid[] {
  const clusters: Cluster[] = [];
  for (const patch of patches) {
    let grown = clusterOf(patch.range, [patch]);
    for (;;) {
      const joins = clusters.map((one, at) => {
        const joined = clusterOf(around(one.range, grown.range), [...one.patches, ...grown.patches]);
        return { at, joined, saved: one.bytes + grown.bytes - joined.bytes };
      });
      const best = joins.reduce<(typeof joins)[number] | undefined>(
        (most, join) => (join.saved > (most?.saved ?? 0) ? join : most),
        undefined,
      );
      if (best === undefined) break;
      clusters.splice(best.at, 1);
      grown = best.joined;
    }
    clusters.push(grown);
  }
  return clusters.map(gridOf);
}
