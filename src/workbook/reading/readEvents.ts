import type { Plan, PlanEvent } from "../../plan/plan";
import type { EventEntry } from "../../rules/figures/eventEntry";
import { anchors } from "../blocks/anchors";
import type { ReadBlocks } from "./readFigures";
import { rawUnder } from "./readKeyedBlock";

/** What people entered of the plan's commemorations; workbooks of earlier forms have no place for it. */
export function readEvents(blocks: ReadBlocks, { events }: Plan): ReadonlyMap<PlanEvent["id"], EventEntry> {
  const block = blocks.get(anchors.planEvents);
  return new Map(
    events.map(({ id }) => [
      id,
      {
        activity: rawUnder(block, id, "activity"),
        doneOn: rawUnder(block, id, "doneOn"),
        evidence: rawUnder(block, id, "evidence"),
      },
    ]),
  );
}
