import { RangeTarget } from "./api/rangeTarget";
import type { BookChange } from "./model/bookChange";
import { shiftArea } from "./model/formula/shiftArea";

/** Ranges that the add-in tracks move along with their cells. */
export function moveReferences(targets: readonly unknown[], change: BookChange & { readonly kind: "shifted" }): void {
  for (const target of targets) {
    if (target instanceof RangeTarget && target.isOn(change.sheet))
      target.shift((area) => shiftArea(area, change.shift));
  }
}
