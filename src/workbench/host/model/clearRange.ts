import { intersection } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import type { Book } from "./book";
import { requirePermission, requireUnlocked } from "./guards";
import { cutRules } from "./rangeRules";
import type { Sheet } from "./sheet";
import { keysWithin } from "./keysWithin";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** As `Range.clear`. `All` takes validations, conditional formats and merges away too. */
export function clearRange(book: Book, sheet: Sheet, area: RangeRef, what: ClearWhat): void {
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats";
  if (contents) requireUnlocked(sheet, area);
  if (formats) requirePermission(sheet, "allowFormatCells");
  if (contents) sheet.clearContents(area);
  if (what === "All" || what.endsWith("Hyperlinks")) {
    for (const key of keysWithin(sheet.links, area)) sheet.links.delete(key);
  }
  if (formats) {
    sheet.formats.reset(area);
    sheet.conditionalFormats = cutRules(sheet.conditionalFormats, area);
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  }
  if (what === "All") sheet.validations = cutRules(sheet.validations, area);
  book.touched(contents ? "cells" : "formats", sheet, area);
}
