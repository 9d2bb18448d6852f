import { columnOfKey, rowOfKey } from "../../src/sheet/cellKey";
import type { Book } from "../../src/workbench/host/model/book";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { plainValue } from "../../src/workbench/host/model/cells/scalar";
import { isTypedNumber } from "./smallBook";
import { mark } from "./smallYear";

/** A cell that holds what a person typed, as a text. */
export interface TypedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isTyped = (value: unknown): boolean =>
  isTypedNumber(value) || (typeof value === "string" && value.includes(mark));

/** What people typed, wherever it stands; what formulas show of it is left out. */
export const typedCells = ({ sheets }: Book): readonly TypedCell[] =>
  sheets.flatMap((sheet) =>
    [...sheet.contents].flatMap(([key, content]) =>
      "value" in content && isTyped(content.value)
        ? [{ sheet, row: rowOfKey(key), column: columnOfKey(key), text: String(plainValue(content.value)) }]
        : [],
    ),
  );

/** How often each text stands among the cells of some sheets. */
function counted(cells: readonly TypedCell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Texts of which an action left fewer than there were: on sheets that nobody makes again not one may be gone, elsewhere each must
 * stand somewhere still.
 */
export function lostTexts(
  before: readonly TypedCell[],
  after: readonly TypedCell[],
  isMadeAgain: (sheet: Sheet) => boolean,
): readonly string[] {
  const anywhere = counted(after);
  const kept = [...new Set(before.map(({ sheet }) => sheet))].filter((sheet) => !isMadeAgain(sheet));
  const fewer = kept.flatMap((sheet) => {
    const now = counted(after.filter((cell) => cell.sheet.id === sheet.id));
    const texts = counted(before.filter((cell) => cell.sheet === sheet));
    return [...texts].flatMap(([text, count]) => ((now.get(text) ?? 0) < count ? [`${sheet.name}: ${text}`] : []));
  });
  const gone = before.filter(({ text }) => !anywhere.has(text)).map(({ sheet, text }) => `${sheet.name}: ${text}`);
  return [...new Set([...fewer, ...gone])];
}
