import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { allFormulas, type BlockFormulas } from "../sheets/allFormulas";
import type { BlockKeys, SheetBlock } from "../sheets/sheetEntry";
import { sheetsOf } from "../sheets/sheetTable";
import { unitBlocks } from "../sheets/unitBlocks";
import { anchors, unitAnchor, unitOfAnchor } from "../blocks/anchors";
import { addedKeys, periodKey } from "../blocks/figureKeys";
import { missingKey } from "../blocks/listKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { Book } from "../blocks/book";
import type { RawCell, RawWorkbook } from "../blocks/raw";
import type { CellRef } from "../drawing/description";
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

/** Anchors that are lost; a unit's sheet that is lost whole is told once. */
const missingAnchors = (blocks: ReadBlocks, book: Book): readonly Finding[] =>
  sheetsOf(book).flatMap(({ blocks: own, unit }): readonly Finding[] => {
    const names = own.flatMap(({ anchor, mayLack }) => (mayLack === true ? [] : [anchor]));
    const gone = names.filter((name) => !blocks.has(name));
    const [first] = gone;
    if (first === undefined || unit === undefined || gone.length < names.length)
      return gone.map((name) => missing(name, unit));
    return [{ code: "sheet.missing", severity: "error", unit, place: anchorPlace(first), numbers: { unit } }];
  });

/** What a block should be like; those of units that are off the list are kept as well. */
function expectedBlocks(book: Book): ReadonlyMap<string, SheetBlock> {
  const kept = [...book.names.units.keys()].flatMap((code) => unitBlocks(code));
  const all = [...kept, ...sheetsOf(book).flatMap(({ blocks }) => blocks)];
  return new Map(all.map((block) => [block.anchor, block]));
}

/** Keys that set-up gives to a workbook of an earlier form: until then they are not lost. */
const brought: ReadonlySet<string> = new Set([...addedKeys, missingKey]);

function damagedKeys(block: ReadBlock, keys: BlockKeys | undefined, isOlder: boolean): readonly Finding[] {
  if (keys === undefined) return [];
  const unit = unitOfAnchor(block.name);
  const lost = [
    ...keys.rows.filter((key) => !block.rows.has(key)),
    ...keys.columns.filter((key) => !block.columns.has(key) && !(isOlder && brought.has(key))),
  ];
  return lost.map((key) => ({
    code: "anchor.damaged",
    severity: "error",
    ...(unit === undefined ? {} : { unit }),
    place: anchorPlace(block.name),
    numbers: { name: block.name, key, twice: block.duplicates.includes(key) ? 1 : 0 },
  }));
}

function placeOf(block: BlockFormulas["block"], formula: FormulaCell): Place {
  const unit = unitOfAnchor(block.name);
  if (block.name === anchors.agencyFigures) return { block: "agency", row: formula.row, column: formula.column };
  return unit !== undefined && block.name === unitAnchor(unit, "figures")
    ? { block: "figures", unit, row: formula.row, column: formula.column }
    : { block: "cell", sheet: block.sheet, ...formula.cell };
}

/** A number typed over a sum of the units: what it says, and what the units come to. */
function disagreement(
  block: BlockFormulas["block"],
  formula: FormulaCell,
  shown: unknown,
  book: Book,
): readonly Finding[] {
  if (block.name !== anchors.agencyFigures) return [];
  const target = book.plan.targets.find((one) => one.id === formula.row);
  const period = book.plan.periods.find((one) =>
    [periodKey(one.id, "value"), periodKey(one.id, "total")].includes(formula.column),
  );
  const { value: computed } = formula.content;
  if (target === undefined || period === undefined || typeof shown !== "number" || shown === computed) return [];
  return [
    {
      code: "rollup.disagrees",
      severity: "error",
      target: target.id,
      period: period.id,
      place: placeOf(block, formula),
      numbers: { shown, computed: typeof computed === "boolean" ? "" : computed },
    },
  ];
}

/** The cell, where it was read and holds no formula. */
function withoutFormula(block: ReadBlock | undefined, { row, column }: CellRef): RawCell | undefined {
  const cell = block === undefined ? undefined : rawCellAt(block, row, column);
  return cell?.formula === undefined ? cell : undefined;
}

function overwritten(block: ReadBlock, formulas: readonly FormulaCell[], book: Book): readonly Finding[] {
  const unit = unitOfAnchor(block.name);
  return formulas.flatMap((formula): readonly Finding[] => {
    const cell = withoutFormula(block, formula.cell);
    if (cell === undefined) return [];
    const target = book.plan.targets.find((one) => one.id === formula.row);
    const period = book.plan.periods.find((one) => formula.column.startsWith(`${one.id}.`));
    return [
      {
        code: "formula.overwritten",
        severity: "error",
        ...(unit === undefined ? {} : { unit }),
        ...(target === undefined ? {} : { target: target.id }),
        ...(period === undefined ? {} : { period: period.id }),
        place: placeOf(block, formula),
        typed: cell.value === null || typeof cell.value === "object" ? "" : String(cell.value),
        numbers: {},
      },
      ...disagreement(block, formula, cell.value, book),
    ];
  });
}

/** What people did to the workbook itself: lost anchors and sheets, damaged keys, formulas typed over. */
export function findDamage(raw: RawWorkbook, blocks: ReadBlocks, book: Book, isOlder: boolean): readonly Finding[] {
  const readAs = (name: string): ReadBlock | undefined => (raw.blocks.has(name) ? blocks.get(name) : undefined);
  const formulas = allFormulas(
    book,
    (anchor) => blocks.get(anchor),
    (block, cell) => withoutFormula(readAs(block.name), cell) !== undefined,
  );
  const expected = expectedBlocks(book);
  return [
    ...missingAnchors(blocks, book),
    ...[...blocks.values()].flatMap((block) => damagedKeys(block, expected.get(block.name)?.keys?.(book), isOlder)),
    ...formulas.flatMap(({ block, formulas: cells }) => {
      const read = readAs(block.name);
      return read === undefined ? [] : overwritten(read, cells, book);
    }),
  ];
}
