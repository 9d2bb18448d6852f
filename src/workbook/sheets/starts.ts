import { isTyped, periodKey } from "../blocks/figureKeys";
import { startAnchor } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import type { CellRef, NameChange } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import type { Target } from "../../plan/target";
import { periodRole } from "../../plan/periodRole";
import type { Plan } from "../../plan/plan";

/** The cell of a block that links lead to: in sight, and where something is to be typed one that takes it. */
export type StartOf = (block: KeyedBlock) => CellRef | undefined;

/** A table that nobody types in: its first cell in sight. */
export const firstInSight = ({ range }: Pick<KeyedBlock, "range">): CellRef => ({
  row: range.row + 1,
  column: range.column + 1,
});

/** What a unit enters first about itself; name and head come with the list of units. */
export const unitStart: StartOf = (block) => cellOf(block, "registrationNo", valueKey);

/** The first figure that is typed. */
export const figuresStart =
  (plan: Plan, targets: readonly Target[]): StartOf =>
  (block) => {
    const [first] = targets.flatMap((target) =>
      isTyped(target)
        ? plan.periods
            .filter((period) => periodRole(target, period) === "entered")
            .flatMap(({ id }) => cellOf(block, target.id, periodKey(id, "value")) ?? [])
        : [],
    );
    return first ?? firstInSight(block);
  };

/** The name that links to a block lead to; none where it has lost the keys of that cell. */
export function startName(block: KeyedBlock, startOf: StartOf): readonly NameChange[] {
  const cell = startOf(block);
  return cell === undefined
    ? []
    : [{ name: startAnchor(block.name), sheet: block.sheet, range: { ...cell, rows: 1, columns: 1 } }];
}

/** A block's own name, and the one that links lead to. */
export const namesOf = (block: KeyedBlock, startOf?: StartOf): readonly NameChange[] => [
  { name: block.name, sheet: block.sheet, range: block.range },
  ...(startOf === undefined ? [] : startName(block, startOf)),
];
