import { containsCell } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import type { Book } from "./book";
import { english, readEntry, vietnamese } from "./entry";
import { invalidArgument } from "./excelFault";
import { requireReadable, requireUnlocked } from "./guards";
import type { Sheet } from "./sheet";
import { keysWithin } from "./keysWithin";

/** null leaves a cell as it is, "" empties it. */
export type Entry = null | string | number | boolean;

/** Writes values or formulas row by row. Throws `InvalidArgument` for a size that does not fit, `AccessDenied` for locks. */
export function writeEntries(book: Book, sheet: Sheet, area: RangeRef, entries: readonly (readonly Entry[])[]): void {
  requireReadable(area);
  if (entries.length !== area.rows || entries.some((row) => row.length !== area.columns)) {
    throw invalidArgument(
      `${area.rows}×${area.columns} cells cannot take ${entries.length}×${entries[0]?.length ?? 0} entries`,
    );
  }
  requireUnlocked(sheet, area);
  const culture = book.traits.has("localDates") ? { ...english, dayFirst: vietnamese.dayFirst } : english;
  const read = entries.map((row, r) =>
    row.map((entry, c) =>
      entry === null ? null : readEntry(entry, sheet.formats.at(area.row + r, area.column + c).numberFormat, culture),
    ),
  );
  read.forEach((row, r) =>
    row.forEach((entered, c) => {
      if (entered === null) return;
      const at = { row: area.row + r, column: area.column + c };
      if (isCoveredByMerge(sheet, at.row, at.column)) return;
      sheet.setContent(at.row, at.column, entered.content);
      const format = sheet.formats.at(at.row, at.column).numberFormat;
      if (entered.numberFormat !== undefined && format === "General") {
        sheet.formats.paint({ ...at, rows: 1, columns: 1 }, { numberFormat: entered.numberFormat });
      }
    }),
  );
  book.touched("cells", sheet, area);
}

/** Cells of a merge other than its first cannot be written; Excel drops what is sent to them. */
const isCoveredByMerge = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => containsCell(merge, row, column) && !(row === merge.row && column === merge.column));

/** Links of a cleared area go with its contents. */
export function clearContents(book: Book, sheet: Sheet, area: RangeRef): void {
  requireUnlocked(sheet, area);
  sheet.clearContents(area);
  for (const key of keysWithin(sheet.links, area)) sheet.links.delete(key);
  book.touched("cells", sheet, area);
}
