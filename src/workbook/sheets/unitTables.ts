import type { Plan } from "../../plan/plan";
import type { UnitTables } from "../blocks/unitTables";
import { figureColumns } from "./figureColumns";
import { initiativeColumns } from "./initiativeColumns";
import { personColumns } from "./personColumns";

/** The columns of what people fill, as the product has them. */
export const unitTables = (plan: Plan): UnitTables => ({
  figures: figureColumns(plan),
  lists: { initiatives: initiativeColumns(plan), people: personColumns(plan) },
});
