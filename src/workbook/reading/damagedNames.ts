import type { Finding } from "../../rules/findings/finding";
import { leadersCode } from "../../rules/figures/figures";
import type { Place } from "../../rules/figures/place";
import { targetAnchor, unitAnchor, unitParts } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import type { RawWorkbook } from "../blocks/raw";
import { overlap } from "../../sheet/areas";
import { sheetsOf } from "../sheets/sheetTable";
import { tellerOf } from "./damagedKeys";
import type { ReadBlocks } from "./readFigures";
import { rawCellAt, type ReadBlock } from "./readKeyedBlock";

const anchorPlace = (name: string): Place => ({ block: "anchor", name });

const missing = (name: string, unit?: string): Finding => ({
  code: "anchor.missing",
  severity: "error",
  ...(unit === undefined ? {} : { unit }),
  place: anchorPlace(name),
  numbers: { name },
});

/** Anchors that a workbook of a form has and that are lost; a unit's sheet that is lost whole is told once. */
export function missingAnchors(
  blocks: ReadBlocks,
  book: Book,
  form: number,
  { broken }: Pick<RawWorkbook, "broken">,
): readonly Finding[] {
  // A name that leads nowhere had a place once.
  const known = new Set([...blocks.keys(), ...broken]);
  return sheetsOf(book).flatMap(({ blocks: own, unit }): readonly Finding[] => {
    const isThere = own.some(({ anchor }) => known.has(anchor));
    const names = own.flatMap(({ anchor, mayLack, isAsked, since = form }) => {
      const isFree = mayLack === true || (mayLack === "withSheet" && !isThere) || isAsked?.(book) === false;
      return isFree || since > form ? [] : [anchor];
    });
    const gone = names.filter((name) => !blocks.has(name));
    const [first] = gone;
    if (first === undefined || unit === undefined || gone.length < names.length)
      return gone.map((name) => missing(name, unit));
    return [{ code: "sheet.missing", severity: "error", unit, place: anchorPlace(first), numbers: { unit } }];
  });
}

const elsewhere = (block: ReadBlock): Finding => tellerOf(block, undefined)("elsewhere", "");

/** Parts of one unit that stand on two sheets, or one over another: a name was led elsewhere. */
function strayParts(code: string, blocks: ReadBlocks): readonly Finding[] {
  const parts = unitParts.flatMap((part) => blocks.get(unitAnchor(code, part)) ?? []);
  return parts.flatMap((part, index) => {
    const before = parts.slice(0, index);
    const isStray = before.some(({ sheet, range }) => sheet !== part.sheet || overlap(range, part.range));
    return isStray ? [elsewhere(part)] : [];
  });
}

/** Names that lead to another place than their own: to another unit's sheet, over another part, to another target. */
export function strayNames(blocks: ReadBlocks, { plan, names }: Book): readonly Finding[] {
  const targets = unitTargets(plan).flatMap(({ id }) => {
    const block = blocks.get(targetAnchor(id));
    // Where its keys meet stands the target that it is of.
    const corner = block && rawCellAt(block, block.range.row, block.range.column)?.value;
    return block === undefined || corner === id ? [] : [elsewhere(block)];
  });
  return [...[...names.units.keys(), leadersCode].flatMap((code) => strayParts(code, blocks)), ...targets];
}
