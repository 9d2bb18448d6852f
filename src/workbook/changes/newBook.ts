import type { PeriodId, Plan } from "../../plan/plan";
import { noPlanFaults } from "../../plan/planFaults";
import type { TargetId } from "../../plan/target";
import { evaluate } from "../../rules/evaluate/evaluate";
import type { Figures, UnitFigures } from "../../rules/figures/figures";
import { heldCells } from "../../rules/evaluate/heldCells";
import { indexResults } from "../../rules/evaluate/resultIndex";
import { countedCells } from "../../rules/findings/countCells";
import { makeFindings } from "../../rules/findings/makeFindings";
import type { Book, SheetNames } from "../blocks/book";
import type { UnitTables } from "../blocks/unitTables";
import { unitTables } from "../sheets/unitTables";

/** A unit before anything is entered. */
export const emptyUnit = (code: string, name: string, head: string | undefined): UnitFigures => ({
  code,
  name,
  head: head ?? null,
  registration: { registrationNo: null, registeredOn: null, title: null },
  minutes: new Map(),
  targets: new Map(),
  initiatives: [],
  people: [],
});

/** Figures with what `rules` say of them. */
export const bookOf = (
  plan: Plan,
  figures: Figures,
  names: SheetNames,
  hiddenTargets: ReadonlySet<TargetId> = new Set(),
  tables: UnitTables = unitTables(plan),
  faults = noPlanFaults,
  over: ReadonlySet<PeriodId> = new Set(),
): Book => {
  const all = evaluate(plan, figures, faults);
  // How grave a finding is by the day weighs nothing here.
  const cells = countedCells(plan, faults, figures, makeFindings(plan, figures, all, 0));
  const results = indexResults(all);
  const held = heldCells(plan, figures, results, faults);
  return { plan, faults, figures, names, tables, hiddenTargets, over, cells, results, held };
};
