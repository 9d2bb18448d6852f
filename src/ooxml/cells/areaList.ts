import { parseA1Range, rangeToA1 } from "../../sheet/a1";
import type { RangeRef } from "../../sheet/places";

/** `A1:B2 D4` → its rectangles; what is no rectangle is left out. */
export const parseAreas = (sqref: string): RangeRef[] =>
  sqref
    .trim()
    .split(/\s+/)
    .map(parseA1Range)
    .filter((range) => range !== undefined);

export const writeAreas = (areas: readonly RangeRef[]): string => areas.map(rangeToA1).join(" ");
