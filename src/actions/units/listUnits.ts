import { streamSafe } from "../../sheet/streamSafe";
import type { UnitFigures } from "../../rules/figures/figures";
import { textOf } from "../../workbook/blocks/book";
import { emptyUnit } from "../../workbook/changes/newBook";
import { ActionError } from "../run/attempt";
import type { UnitInput } from "../run/outcomes";
import { unitNameKey } from "./unitNameKey";

/**
 * More units than any office has: a slip of the paste is caught before thousands of sheets are made. In Excel, where a check reads
 * every formula through a narrow door, fewer. The words say it.
 */
export const mostUnits = { inFile: 1000, inExcel: 200 } as const;

/** A unit of the list: known to the workbook, or new. */
export interface ListedUnit {
  readonly figures: UnitFigures;
  readonly isNew: boolean;
  readonly staff: number;
}

const codeOf = (number: number): string => `U${String(number).padStart(2, "0")}`;

/**
 * The list held against the units that have a sheet: by code, else by name. What a person typed in a unit's sheet stays; a new
 * unit gets the next code. A workbook that has more units than it may get stays as large as it is. Fails with `noUnits`,
 * `tooManyUnits`, `tooManyUnitsInExcel` or `unitNameMissing`.
 */
export function listUnits(
  given: readonly UnitInput[],
  existing: readonly UnitFigures[],
  where: keyof typeof mostUnits,
): readonly ListedUnit[] {
  const input = given.map((unit) => ({
    ...unit,
    name: streamSafe(unit.name),
    ...(unit.head === undefined ? {} : { head: streamSafe(unit.head) }),
  }));
  if (input.length === 0) throw new ActionError({ code: "noUnits" });
  if (input.length > Math.max(mostUnits[where], existing.length))
    throw new ActionError({ code: where === "inExcel" ? "tooManyUnitsInExcel" : "tooManyUnits" });
  if (input.some((unit) => unit.name.trim() === "")) throw new ActionError({ code: "unitNameMissing" });
  const free = new Map(existing.map((unit) => [unit.code, unit]));
  const byName = new Map<string, UnitFigures[]>();
  for (const unit of existing) {
    const key = unitNameKey(textOf(unit.name));
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  }
  const used = new Set(existing.map((unit) => unit.code));
  for (const unit of input) if (unit.code !== undefined) used.add(unit.code);
  let number = 1;
  const nextCode = (): string => {
    while (used.has(codeOf(number))) number += 1;
    used.add(codeOf(number));
    return codeOf(number);
  };
  const take = (unit: UnitInput): UnitFigures | undefined => {
    const found =
      unit.code === undefined
        ? byName.get(unitNameKey(unit.name))?.find(({ code }) => free.has(code))
        : free.get(unit.code);
    if (found !== undefined) free.delete(found.code);
    return found;
  };
  // Codes that are given are taken first, so that a name does not take another unit's sheet.
  const byCode = new Map(input.flatMap((unit) => (unit.code === undefined ? [] : [[unit, take(unit)] as const])));
  return input.map((unit) => {
    const known = byCode.has(unit) ? byCode.get(unit) : take(unit);
    const name = unit.name.normalize("NFC").trim();
    const figures = known ?? emptyUnit(unit.code ?? nextCode(), name, unit.head?.normalize("NFC").trim());
    return { figures, isNew: known === undefined, staff: unit.staff ?? 0 };
  });
}
