import type { RangeRef } from "../../../sheet/places";
import { invalidArgument } from "../model/excelFault";
import type { Args } from "../protocol/args";
import { areaOf } from "./areaOf";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

/** An argument that is a range of this sheet, or its address. */
export function areaArgument(target: SheetTarget, args: Args, index: number): RangeRef {
  const object = args.object(index);
  if (object === null) return areaOf(target, args.text(index));
  if (!(object.target instanceof RangeTarget)) throw invalidArgument(`a ${object.typeName} is no range`);
  if (object.target.sheet !== target.sheet) throw invalidArgument("the range is on another sheet");
  return object.target.area;
}
