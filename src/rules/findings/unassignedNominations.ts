import type { UnitFigures } from "../figures/figures";
import { hasFormerEntry } from "../figures/nominations";
import type { Finding } from "./finding";

/** What still stands in a unit's column of an earlier version: it counts for no occasion until it is assigned to one. */
export function unassignedNominations({ code, people }: UnitFigures): readonly Finding[] {
  const rows = people.flatMap((person, row) => (hasFormerEntry(person) ? [row] : []));
  const [row] = rows;
  if (row === undefined) return [];
  const place = { block: "people", unit: code, row, column: "nominated" } as const;
  return [{ code: "nomination.unassigned", severity: "warning", unit: code, place, numbers: { count: rows.length } }];
}
