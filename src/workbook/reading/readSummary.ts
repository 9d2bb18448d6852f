import type { Plan, PeriodId } from "../../plan/plan";
import { summaryAnchor } from "../blocks/anchors";
import type { ReadBlocks } from "./readFigures";

/** Summary sheets that are there, by occasion. */
export const summarySheets = (blocks: ReadBlocks, plan: Plan): ReadonlyMap<PeriodId, string> =>
  new Map(
    plan.periods.flatMap((period) => {
      const sheet = blocks.get(summaryAnchor(period.id, "units"))?.sheet;
      return sheet === undefined ? [] : [[period.id, sheet] as const];
    }),
  );
