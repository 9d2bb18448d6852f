import { remadeSheets, typedBefore, type TypedBefore } from "../../workbook/changes/typedBefore";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { Changed } from "../../workbook/sheets/sheetEntry";
import type { ActionContext } from "../run/context";
import { runOptions } from "../run/runOptions";
import type { WorkbookHost } from "../port/workbookHost";

interface TypedOnRemade {
  readonly typed: ReadonlyMap<string, TypedBefore>;
  /** All that stands on these sheets. */
  readonly whole: NonNullable<RawWorkbook["whole"]>;
}

/** What people typed on sheets that set-up makes again, by the name of the sheet: they are read once more, whole. */
export async function typedOnRemade(
  host: WorkbookHost,
  found: ReadBook | null,
  changed: ReadonlySet<Changed>,
  context: ActionContext,
): Promise<TypedOnRemade> {
  const sheets = found === null ? [] : remadeSheets(found, changed);
  if (found === null || sheets.length === 0) return { typed: new Map(), whole: new Map() };
  const raw = await host.read({ ...runOptions(context), whole: sheets.map(({ readBy }) => readBy), only: [] });
  return { typed: typedBefore(sheets, found, raw), whole: raw.whole ?? new Map() };
}
