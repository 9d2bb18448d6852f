import type { Period, Plan } from "../../plan/plan";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

/** An occasion by its place in the plan: the ribbon's menu is the same for every plan, whatever its periods are called. */
export type OccasionPlace = "first" | "second" | "year";

/** The first or second period with an interim review, or the last with a final one. */
export function occasionAt({ periods }: Plan, place: OccasionPlace): Period | undefined {
  const reviewed = (review: Period["occasion"]["review"]): readonly Period[] =>
    periods.filter(({ occasion }) => occasion.review === review);
  return place === "year" ? reviewed("final").at(-1) : reviewed("interim")[place === "first" ? 0 : 1];
}

/** The period that stands at a place in the workbook's own plan; `periodUnknown` where it has none there. */
export const findOccasion = (
  host: WorkbookHost,
  place: OccasionPlace,
  context: ActionContext,
): Promise<ActionResult<Period>> =>
  attempt(async () => {
    const period = occasionAt((await readWorkbook(host, context)).plan, place);
    if (period === undefined) throw new ActionError({ code: "periodUnknown" });
    return period;
  });
