import { dissolveArrays, writeContent, writeResult, removeChildren, setAttributes } from "../../ooxml/ooxml";
import type { SheetDocument, StyleTable } from "../../ooxml/ooxml";
import { columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { Content } from "../host/model/cells/scalar";
import { plainValue } from "../host/model/cells/scalar";
import type { Sheet } from "../host/model/sheet";
import { describeContent } from "./describeSheet";
import type { Looks } from "./looks";

const placeOf = (key: number) => ({ row: rowOfKey(key), column: columnOfKey(key) });

const keysOf = (...maps: readonly ReadonlyMap<number, unknown>[]): readonly number[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort((one, other) => one - other);

/** What was entered, as text; formulas begin with "=", and no value does so here. */
const entryText = (content: Content | undefined): string =>
  content === undefined ? "" : "formula" in content ? content.formula : JSON.stringify(content.value);

/** Looks of cells that were painted or moved since the file was read. True where there are any. */
export function patchLooks(document: SheetDocument, sheet: Sheet, was: Sheet, looks: Looks): boolean {
  const [now, before] = [sheet.formats.cells, was.formats.cells];
  const changed = keysOf(before, now).filter((key) => now.get(key) !== before.get(key));
  for (const key of changed) {
    const at = placeOf(key);
    setAttributes(document.ensureCell(at), { s: looks.at(sheet, at.row, at.column, now.get(key)) });
  }
  return changed.length > 0;
}

/** Contents that changed since the file was read, and the results of the formulas that stayed. True where there are any. */
export function patchContents(document: SheetDocument, sheet: Sheet, was: Sheet, styles: StyleTable): boolean {
  const keys = keysOf(was.contents, sheet.contents);
  const changed = keys.filter((key) => entryText(was.contents.get(key)) !== entryText(sheet.contents.get(key)));
  dissolveArrays(
    document,
    changed.map((key) => ({ ...placeOf(key), contents: [[""]] })),
  );
  for (const key of changed) {
    const at = placeOf(key);
    const content = sheet.contents.get(key);
    writeContent(document, at, content ? describeContent(sheet, at.row, at.column, content) : "", styles);
    if (content === undefined) removeChildren(document.ensureCell(at), () => true);
  }
  const isChanged = new Set(changed);
  let written = changed.length > 0;
  for (const key of keys) {
    const content = sheet.contents.get(key);
    if (isChanged.has(key) || content === undefined || !("formula" in content)) continue;
    const result = plainValue(sheet.computed.get(key) ?? "");
    const cell = document.cell(placeOf(key));
    if (cell === undefined || result === plainValue(was.computed.get(key) ?? "")) continue;
    writeResult(cell, result);
    written = true;
  }
  return written;
}
