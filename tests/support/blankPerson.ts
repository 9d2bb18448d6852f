import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Person, Raw } from "../../src/rules/figures/figures";
import { personColumns } from "../../src/workbook/sheets/personColumns";

/** A row of the list of people in which nothing stands. */
export const blankPerson = Object.fromEntries(personColumns(bundledPlan).map(({ key }) => [key, null])) as Record<
  keyof Person,
  Raw
>;
