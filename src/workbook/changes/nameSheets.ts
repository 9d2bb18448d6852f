import { leadersSheetName, sheetNames } from "../../locale/workbook/sheetNames";
import type { Plan } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import { textOf, type SheetNames } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import { sheetNameFor } from "../drawing/sheetName";
import { nameFixed } from "../sheets/sheetTable";
import type { Raw } from "../../rules/figures/figures";

/** Names that exist already: of our sheets by what they are, and of all sheets. */
export interface ExistingNames {
  readonly known: SheetNames | null;
  readonly taken: readonly string[];
  /** Sheets of ours that are to be made anew under their names. */
  readonly unfinished?: readonly string[];
}

/** Two digits of a code, as units are numbered on their tabs: `U01` → `01`. */
const numberOf = (code: string): string => code.slice(1);

/** What a target's sheet is called first. */
export const targetName = ({ id, name }: Pick<Target, "id" | "name">): string => `${id} ${name}`;

/** A name for every sheet: the one it has, else a legal one made from its Vietnamese name. */
export function nameSheets(
  plan: Plan,
  units: readonly { readonly code: string; readonly name: Raw }[],
  existing: ExistingNames,
): SheetNames {
  const taken = [...existing.taken];
  const fresh = (wish: string): string => {
    const name = sheetNameFor(wish, taken);
    taken.push(name);
    return name;
  };
  const { known } = existing;
  const kept = (name: string | undefined, wish: string): string => {
    if (name === undefined) return fresh(wish);
    if (existing.taken.includes(name)) return name;
    if (existing.unfinished?.includes(name) !== true) return fresh(wish);
    taken.push(name);
    return name;
  };
  const leaders = kept(known?.leaders, leadersSheetName);
  const targets = unitTargets(plan).map((target): readonly [TargetId, string] => [
    target.id,
    kept(known?.targets.get(target.id), targetName(target)),
  ]);
  const unitNames = units.map((unit): readonly [string, string] => [
    unit.code,
    kept(known?.units.get(unit.code), `${numberOf(unit.code)} ${textOf(unit.name)}`),
  ]);
  return {
    ...nameFixed((kind) => kept(known?.[kind], sheetNames[kind])),
    leaders,
    units: new Map(unitNames),
    targets: new Map(targets),
  };
}
