import { copySheet } from "../model/copySheet";
import { invalidArgument } from "../model/excelFault";
import type { Sheet } from "../model/sheet";
import type { Args } from "../protocol/args";
import { asOneOf } from "../protocol/readJson";
import type { SheetTarget } from "./sheetTarget";

/** `Worksheet.copy(positionType, relativeTo)`. */
export function copyToPlace({ book, sheet }: SheetTarget, args: Args): Sheet {
  const type = asOneOf("None", "Before", "After", "Beginning", "End")(args.optionalText(0) ?? "None");
  const relative = args.object(1)?.target as SheetTarget | undefined;
  const beside = () => {
    if (relative === undefined) throw invalidArgument(`${type} needs a sheet beside which to put the copy`);
    return book.positionOf(relative.sheet);
  };
  const place: Readonly<Record<string, () => number>> = {
    Before: beside,
    After: () => beside() + 1,
    Beginning: () => 0,
  };
  return copySheet(book, sheet, place[type]?.() ?? book.sheets.length);
}
