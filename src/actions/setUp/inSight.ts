import type { Plan } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import { unitTargets } from "../../workbook/blocks/figureKeys";
import type { SheetChange } from "../../workbook/drawing/description";
import type { ReadBook } from "../../workbook/reading/readBook";

type Visibility = "visible" | "hidden";

/** Sheets that come into sight or leave it, by name. */
export type Visibilities = ReadonlyMap<string, Visibility>;

export interface UnitsInSight {
  readonly changes: Visibilities;
  /** Sheets of units that are off the list. */
  readonly hidden: readonly string[];
}

/** Sheets of units taken off the list are hidden, those put back on it are shown; nothing is deleted. */
export function unitsInSight(found: ReadBook, listed: ReadonlySet<string>): UnitsInSight {
  const changes = new Map<string, Visibility>();
  const hidden: string[] = [];
  for (const [code, name] of found.names.units) {
    const sheet = found.raw.sheets.find((one) => one.name === name);
    if (sheet === undefined) continue;
    if (!listed.has(code)) {
      hidden.push(name);
      if (sheet.visibility === "visible") changes.set(name, "hidden");
    } else if (found.retired.includes(code) && sheet.visibility !== "visible") {
      changes.set(name, "visible");
    }
  }
  return { changes, hidden };
}

/** Targets whose sheets are to be out of sight. */
export function hiddenTargets(
  targetSheets: readonly TargetId[] | undefined,
  plan: Plan,
  found: ReadBook | null,
): ReadonlySet<TargetId> {
  if (targetSheets === undefined) return found?.hiddenTargets ?? new Set();
  return new Set(unitTargets(plan).flatMap(({ id }) => (targetSheets.includes(id) ? [] : [id])));
}

/** Sheets of targets that are there and come into sight or leave it. */
export const targetsInSight = (found: ReadBook, hidden: ReadonlySet<TargetId>): Visibilities =>
  new Map(
    [...found.names.targets].flatMap(([target, name]) =>
      hidden.has(target) === found.hiddenTargets.has(target)
        ? []
        : [[name, hidden.has(target) ? "hidden" : "visible"] as const],
    ),
  );

/** A sheet that is changed may come into sight or leave it, too: a host takes one change a sheet. */
export function withVisibilities(changes: readonly SheetChange[], visibilities: Visibilities): readonly SheetChange[] {
  const changed = new Set(changes.map(({ name }) => name));
  return [
    ...changes.map((change) => {
      const visibility = visibilities.get(change.name);
      return visibility === undefined ? change : { ...change, visibility };
    }),
    ...[...visibilities].flatMap(([name, visibility]): readonly SheetChange[] =>
      changed.has(name) ? [] : [{ action: "update", name, visibility, blocks: [], links: [] }],
    ),
  ];
}
