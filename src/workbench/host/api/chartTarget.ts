import { absoluteArea, quoteSheet } from "../model/cells/address";
import type { Chart } from "../model/chart";
import { invalidArgument } from "../model/excelFault";
import type { Json } from "../model/json";
import type { PropertySpec } from "../protocol/apiType";
import type { Args } from "../protocol/args";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

/** A range given as an argument, as a formula `='Sheet'!$A$1:$A$9`. */
export function referenceArgument(args: Args, index: number): string {
  const object = args.object(index);
  if (!(object?.target instanceof RangeTarget)) throw invalidArgument("a chart takes its data from a range");
  return referenceTo(object.target);
}

export const referenceTo = (range: RangeTarget): string =>
  `=${quoteSheet(range.sheet.name)}!${absoluteArea(range.area)}`;

/** A property kept on some part of a chart. */
export const part = <T, P, K extends keyof P>(
  of: (target: T) => P,
  key: K,
  read: (value: Json) => P[K],
  changed: (target: T) => void = () => undefined,
): PropertySpec<T> => ({
  get: (target) => of(target)[key] as Json,
  set: (target, value) => {
    of(target)[key] = read(value);
    changed(target);
  },
});

/** Says that a chart looks different now. */
export const announceChart = ({ book, sheet }: SheetTarget): void =>
  book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
