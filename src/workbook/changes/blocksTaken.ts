import { isAnchor, isFormAnchor } from "../blocks/anchors";
import type { RawBlock, RawWorkbook } from "../blocks/raw";
import type { WorkbookChange } from "../drawing/description";

/**
 * What a change would take from a workbook unasked: blocks that stand on a sheet which it makes anew or removes, and whose names it
 * neither leads elsewhere nor removes. People cut them there, from the sheet that they belong to. Of a sheet that is to become two, all.
 */
export function blocksTaken(
  { sheets, names, remove }: WorkbookChange,
  { blocks }: Pick<RawWorkbook, "blocks">,
): readonly RawBlock[] {
  const anew = sheets.flatMap(({ action, name }) => (action === "update" ? [] : [name]));
  const twice = new Set(anew.filter((name, index) => anew.indexOf(name) < index));
  const goes = new Set([...anew, ...(remove?.sheets ?? [])]);
  const meant = new Set([...names.map(({ name }) => name), ...(remove?.names ?? [])]);
  // Names that people gave lead to cells of theirs, which are kept by themselves.
  const ours = [...blocks.values()].filter(({ name }) => isAnchor(name) || isFormAnchor(name));
  return ours.filter(({ name, sheet }) => goes.has(sheet) && (twice.has(sheet) || !meant.has(name)));
}
