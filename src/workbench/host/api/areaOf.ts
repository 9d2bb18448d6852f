import type { RangeRef } from "../../../sheet/places";
import { parseArea, splitSheet } from "../model/cells/address";
import { nameTarget } from "../model/definedName";
import { invalidArgument } from "../model/excelFault";
import type { SheetTarget } from "./sheetTarget";

/** An address of this sheet, or a name that refers to cells of it. Throws `InvalidArgument` for anything else. */
export function areaOf({ book, sheet }: SheetTarget, address: string): RangeRef {
  const { sheet: prefix, rest } = splitSheet(address);
  if (prefix !== null && prefix.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`"${address}" is not on "${sheet.name}"`);
  }
  if (address.length > 8192) throw invalidArgument(`an address of ${address.length} characters; 8192 are allowed`);
  const area = parseArea(rest);
  if (area !== null) return area;
  const name = book.findName(rest, sheet.id) ?? book.findName(rest, null);
  const target = name === null ? null : nameTarget(name.formula);
  if (target === null || target.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`"${address}" is no address of "${sheet.name}"`);
  }
  return target.area;
}

/** Areas between commas or semicolons, as `Worksheet.getRanges` takes them. */
export const areasOf = (target: SheetTarget, addresses: string): readonly RangeRef[] =>
  addresses.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((address) => areaOf(target, address.trim()));
