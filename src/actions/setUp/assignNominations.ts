import type { PeriodId } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import type { Person } from "../../rules/figures/figures";
import { hasFormerEntry, isNominated, isUnassigned, nominationKey } from "../../rules/figures/nominations";
import { tokens } from "../../rules/figures/tokens";
import { unitAnchor } from "../../workbook/blocks/anchors";
import { formerNominations } from "../../workbook/blocks/listKeys";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { ReadBlock } from "../../workbook/reading/readKeyedBlock";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import type { WorkbookHost } from "../port/workbookHost";

export interface AssignOutcome {
  /** Marks that were of no occasion and are of the one asked for now. */
  readonly assigned: number;
  /** Cells of the old column that stay as they are: no mark stands in them, or something else in the occasion's cell. */
  readonly left: number;
}

/** What makes a person's old mark one of an occasion; undefined where that would be a guess, or write over an entry. */
function writesOf(block: ReadBlock, person: Person, row: number, period: PeriodId): readonly CellWrite[] | undefined {
  const key = nominationKey(period);
  const [from, to] = [block.columns.get(formerNominations), block.columns.get(key)];
  if (from === undefined || to === undefined || !isUnassigned(person)) return undefined;
  const isFree = isBlank(person[key] ?? null);
  if (!isFree && !isNominated(person, period)) return undefined;
  const at = (column: number, content: string): CellWrite => ({
    sheet: block.sheet,
    cell: { row: block.range.row + 1 + row, column },
    content,
  });
  // An empty text clears a cell.
  return [...(isFree ? [at(to, tokens.mark)] : []), at(from, "")];
}

function assigning({ figures, blocks }: ReadBook, period: PeriodId) {
  const rows = figures.units.flatMap(({ code, people }) => {
    const block = blocks.get(unitAnchor(code, "people"));
    return people.flatMap((person, row) =>
      block === undefined || !hasFormerEntry(person) ? [] : [writesOf(block, person, row, period)],
    );
  });
  const writes = rows.flatMap((row) => (row === undefined ? [] : [row]));
  return { writes: writes.flat(), assigned: writes.length, left: rows.length - writes.length };
}

/**
 * Takes the marks that an earlier form kept for no occasion for nominations of one: they move into its column. What is no mark
 * stays where it is, and nothing is written over. Fails with `periodUnknown` for a period that the plan has not.
 */
export const assignNominations = (
  host: WorkbookHost,
  period: PeriodId,
  context: ActionContext,
): Promise<ActionResult<AssignOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    if (book.plan.periods.every(({ id }) => id !== period)) throw new ActionError({ code: "periodUnknown" });
    const { writes, assigned, left } = assigning(book, period);
    if (writes.length > 0) {
      await applyChange(host, { sheets: updatesOf(writes), names: [] }, context, book.raw);
      await refreshValues(host, context);
    }
    return { assigned, left };
  });
