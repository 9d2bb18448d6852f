import type { Plan } from "../../plan/plan";
import { noPlanFaults } from "../../plan/planFaults";
import type { TargetId } from "../../plan/target";
import { evaluate } from "../../rules/evaluate/evaluate";
import type { Figures, UnitFigures } from "../../rules/figures/figures";
import { indexResults } from "../../rules/evaluate/resultIndex";
import type { Book, SheetNames } from "../blocks/book";
import type { UnitTables } from "../blocks/unitTables";
import { unitTables } from "../sheets/unitTables";

/** A unit before anything is entered. */
export const emptyUnit = (code: string, name: string, head: string | undefined): UnitFigures => ({
  code,
  name,
  head: head ?? null,
  registration: { registrationNo: null, registeredOn: null, title: null },
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
): Book => ({
  plan,
  faults,
  figures,
  names,
  tables,
  hiddenTargets,
  results: indexResults(evaluate(plan, figures, faults)),
});
