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

/** Blocks that belong on one sheet, and how many of them stand on some sheet. */
interface Claim {
  readonly parts: readonly ReadBlock[];
  readonly sheet: string;
  readonly count: number;
  /** On how many sheets its blocks stand. */
  readonly sheets: number;
}

function claimsOf(parts: readonly ReadBlock[]): readonly Claim[] {
  const counts = new Map<string, number>();
  for (const { sheet } of parts) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ parts, sheet, count, sheets: counts.size }));
}

/**
 * Which sheet blocks that belong together have for their own: where most of them stand, unless more of others do. One that stands for two
 * alike is of neither, for nothing tells whose it was.
 */
function homesOf(groups: readonly (readonly ReadBlock[])[]): ReadonlyMap<readonly ReadBlock[], string> {
  const claims = groups.flatMap(claimsOf).sort((one, other) => other.count - one.count || one.sheets - other.sheets);
  const homes = new Map<readonly ReadBlock[], string>();
  const owners = new Map<string, Claim>();
  const nobodys = new Set<string>();
  for (const claim of claims) {
    const owner = owners.get(claim.sheet);
    if (homes.has(claim.parts)) continue;
    if (owner === undefined) {
      owners.set(claim.sheet, claim);
      homes.set(claim.parts, claim.sheet);
    } else if (owner.count === claim.count && owner.sheets === claim.sheets) nobodys.add(claim.sheet);
  }
  for (const sheet of nobodys) homes.delete(owners.get(sheet)?.parts ?? []);
  return homes;
}

/** Of the blocks of one sheet those that stand on another, or over one before: a name was led elsewhere. */
const strayParts = (parts: readonly ReadBlock[], home: string | undefined): readonly ReadBlock[] =>
  parts.filter(({ sheet, range }, index) => {
    const isOver = parts.slice(0, index).some((one) => one.sheet === sheet && overlap(range, one.range));
    return sheet !== home || isOver;
  });

/** Blocks whose names lead to another place than their own: to another sheet, over another part, to another target. */
export function strayBlocks(blocks: ReadBlocks, book: Book): readonly ReadBlock[] {
  const { plan, names } = book;
  const targets = unitTargets(plan).flatMap(({ id }) => {
    const block = blocks.get(targetAnchor(id));
    // Where its keys meet stands the target that it is of.
    const corner = block && rawCellAt(block, block.range.row, block.range.column)?.value;
    return block === undefined || corner === id ? [] : [block];
  });
  const sheets = [
    // Units that are off the list have their sheets, too.
    ...[...names.units.keys(), leadersCode].map((code) => unitParts.map((part) => unitAnchor(code, part))),
    ...sheetsOf(book).flatMap(({ blocks: own, unit }) => (unit === undefined ? [own.map(({ anchor }) => anchor)] : [])),
  ];
  const groups = sheets.map((own) => own.flatMap((name) => blocks.get(name) ?? []));
  const homes = homesOf(groups);
  return [...new Set([...groups.flatMap((parts) => strayParts(parts, homes.get(parts))), ...targets])];
}

/** What is told of them. */
export const strayNames = (stray: readonly ReadBlock[]): readonly Finding[] =>
  stray.map((block) => tellerOf(block, undefined)("elsewhere", ""));
