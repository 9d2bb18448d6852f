import { anchors, isFormAnchor } from "../../workbook/blocks/anchors";
import type { ReadBook } from "../../workbook/reading/readBook";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { FiguresInput } from "./enterFigures";
import type { ActionResult, RemoveOutcome } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { applyChange } from "../run/applyChange";
import { typedByPeople } from "./typedByPeople";
import type { WorkbookHost } from "../port/workbookHost";

export interface RemoveInput {
  /** Figures that were loaded and not typed: the sample's. A unit's `name` and `head` among them. */
  readonly expected?: FiguresInput;
}

/** In the order they go: the index, which lists the units, and the plan last, so that a run cut short can be made again. */
function sheetsOfOurs({ blocks, raw }: ReadBook): readonly string[] {
  const last = [anchors.index, anchors.planTargets, anchors.planSource].flatMap(
    (name) => blocks.get(name)?.sheet ?? [],
  );
  const ours = new Set([...raw.blocks].flatMap(([name, { sheet }]) => (isFormAnchor(name) ? [] : [sheet])));
  return [...new Set([...raw.sheets.map(({ name }) => name).filter((name) => ours.has(name)), ...last])].sort(
    (one, other) => last.lastIndexOf(one) - last.lastIndexOf(other),
  );
}

/**
 * Takes back what set-up made: every sheet of ours and every name, but for the form of a plan. Refuses with `peopleTyped`
 * where somebody has typed since; sheets of others stay. A workbook keeps a sheet: an empty one is left where ours were the
 * only ones.
 */
export const removeSheets = (
  host: WorkbookHost,
  { expected }: RemoveInput,
  context: ActionContext,
): Promise<ActionResult<RemoveOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const typed = typedByPeople(book, expected);
    if (typed !== null) throw new ActionError({ code: "peopleTyped", sheet: typed });
    const removed = sheetsOfOurs(book);
    const names = [...book.raw.blocks.keys(), ...book.raw.broken].filter((name) => !isFormAnchor(name));
    await applyChange(host, { sheets: [], names: [], remove: { sheets: removed, names } }, context, book.raw);
    return { removed };
  });
