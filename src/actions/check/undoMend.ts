import { isBlank, isError } from "../../rules/figures/blank";
import { placeKey, type Place } from "../../rules/figures/place";
import type { RawCell } from "../../workbook/blocks/raw";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { Content } from "../../workbook/drawing/description";
import { locate } from "../../workbook/reading/locate";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { WorkbookHost } from "../port/workbookHost";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult, MendedCell, UndoOutcome } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import { aboutRow, standingAt } from "./standing";

/** What stood in a cell, to be written there again; null where that cannot be: nobody types an error. */
function contentOf({ value, formula }: RawCell): Content {
  if (formula !== undefined) return { formula, value: value === null || isError(value) ? "" : value };
  // An empty text clears a cell; null would leave it alone.
  return value === null ? "" : isError(value) ? null : value;
}

const isDamaged = (place: Place, { findings }: ReadBook): boolean =>
  findings.some(({ code, place: at }) => code.startsWith("formula.") && placeKey(at) === placeKey(place));

/** Whether a cell is as the mending left it. */
function isAsMended({ value, formula }: RawCell, { place, after }: MendedCell, book: ReadBook): boolean {
  if (typeof after === "object") return formula !== undefined && !isDamaged(place, book);
  return formula === undefined && (isBlank(value) ? after === "" : value === after);
}

/** What puts a cell back; undefined where somebody changed it since, or its row went elsewhere. */
function writeBack(mended: MendedCell, book: ReadBook): CellWrite | undefined {
  const at = locate(mended.place, book.blocks);
  const now = at === null ? undefined : standingAt(book, at);
  const content = contentOf(mended.before);
  if (at === null || now === undefined || content === null) return undefined;
  const isThere = aboutRow(book, mended.place) === mended.about && isAsMended(now, mended, book);
  return isThere ? { ...at, content } : undefined;
}

/** Takes a mending back, cell by cell: what somebody changed since stays as it is, and is counted. */
export const undoMend = (
  host: WorkbookHost,
  cells: readonly MendedCell[],
  context: ActionContext,
): Promise<ActionResult<UndoOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const writes = cells.flatMap((one) => writeBack(one, book) ?? []);
    await applyChange(host, { sheets: updatesOf(writes), names: [] }, context, book.raw);
    await refreshValues(host, context);
    return { undone: writes.length, left: cells.length - writes.length };
  });
