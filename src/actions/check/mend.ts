import { shownText } from "../../rules/figures/blank";
import { placeKey, type Place } from "../../rules/figures/place";
import { updatesOf } from "../../workbook/changes/cellWrites";
import type { Content, Protection } from "../../workbook/drawing/description";
import { locate, type LocatedCell } from "../../workbook/reading/locate";
import { openSheets } from "../../workbook/reading/openSheets";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { Finding } from "../../rules/findings/finding";
import { attempt, ActionError } from "../run/attempt";
import type { ActionContext } from "../run/context";
import { freeOfMerges } from "../run/freeOfMerges";
import type { ActionResult, Located, MendedCell, MendOutcome } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import type { WorkbookHost } from "../port/workbookHost";
import { aboutRow, standingAt } from "./standing";

/** Whether a formula of ours is damaged at the same place in the same way still. */
const isSameDamage = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.typed === other.typed && placeKey(one.place) === placeKey(other.place);

/** What mends a finding, and where. */
interface Mending {
  readonly place: Place;
  readonly write: LocatedCell & { readonly content: Exclude<Content, null> };
}

/** The formula that belongs there now, for rows may have moved since. */
function formulaNow(finding: Finding, book: ReadBook): Mending | undefined {
  const now = book.findings.find((one) => isSameDamage(one, finding));
  const at = now && locate(now.place, book.blocks);
  if (now?.mend?.formula === undefined || at == null) return undefined;
  const content = { formula: now.mend.formula, value: now.mend.value ?? "" };
  return { place: now.place, write: { ...at, content } };
}

/** What mends a finding; undefined where its cell is not as it was when it was checked. */
function mendingOf(finding: Finding, book: ReadBook): Mending | undefined {
  const { mend, typed, place } = finding;
  if (mend === undefined) return undefined;
  if (mend.formula !== undefined) return formulaNow(finding, book);
  const found = locate(place, book.blocks);
  const now = found === null ? undefined : standingAt(book, found);
  if (found === null || now === undefined || shownText(now.value) !== typed) return undefined;
  const at = mend.at === undefined ? found : locate(mend.at, book.blocks);
  // An empty text clears a cell; null would leave it alone.
  return at === null ? undefined : { place: mend.at ?? place, write: { ...at, content: mend.value ?? "" } };
}

/** What stood where something is mended. */
const mendedCell = ({ place, write }: Mending, book: ReadBook): MendedCell => ({
  ...{ place, after: write.content, about: aboutRow(book, place) },
  before: standingAt(book, write) ?? { value: null },
});

/**
 * Applies the certain mends of findings. A cell is found anew by its keys and is mended only while it still holds what was
 * typed when it was checked: nothing that a person changed since is touched.
 */
export const mend = (
  host: WorkbookHost,
  findings: readonly Located<Finding>[],
  context: ActionContext,
): Promise<ActionResult<MendOutcome>> =>
  attempt(async () => {
    const mendable = findings.filter((finding) => finding.mend !== undefined);
    if (mendable.length === 0) throw new ActionError({ code: "nothingToMend" });
    const book = await readWorkbook(host, context);
    const skipped: Located<Finding>[] = [];
    const mendings = new Map<string, Mending>();
    const acts = new Set(mendable.flatMap((finding) => finding.mend?.act ?? []));
    for (const finding of mendable.filter((one) => one.mend?.act === undefined)) {
      const found = mendingOf(finding, book);
      if (found === undefined) skipped.push(finding);
      else mendings.set(`${found.write.sheet}|${found.write.cell.row}|${found.write.cell.column}`, found);
    }
    const writes = [...mendings.values()].map(({ write }) => write);
    const open = acts.has("protect") ? openSheets(book.raw, book.blocks, book) : new Map<string, Protection>();
    await applyChange(
      host,
      { sheets: updatesOf(writes, { open }), names: [], ...(acts.has("calculate") ? { calculate: true } : {}) },
      context,
      book.raw,
    );
    await freeOfMerges(host, context, book.raw, writes);
    await refreshValues(host, context);
    const cells = [...mendings.values()].map((one) => mendedCell(one, book));
    return { mended: writes.length + acts.size, skipped, cells };
  });
