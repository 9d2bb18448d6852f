import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { allFormulas, type BlockFormulas } from "../sheets/allFormulas";
import { anchors, targetAnchor, unitAnchor, unitOfAnchor, unitParts } from "../blocks/anchors";
import { agencyTargets, periodKey, unitTargets } from "../blocks/figureKeys";
import { unitKeys, valueKey } from "../blocks/listKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { Book } from "../blocks/book";
import type { RawCell, RawWorkbook } from "../blocks/raw";
import type { CellRef } from "../drawing/description";
import { activeUnitCodes, type ReadBlocks } from "./readFigures";
import { rawCellAt, type ReadBlock } from "./readKeyedBlock";

const anchorPlace = (name: string): Place => ({ block: "anchor", name });

const missing = (name: string, unit?: string): Finding => ({
  code: "anchor.missing",
  severity: "error",
  ...(unit === undefined ? {} : { unit }),
  place: anchorPlace(name),
  numbers: { name },
});

function missingAnchors(blocks: ReadBlocks, plan: Plan): readonly Finding[] {
  const shared = [
    anchors.index,
    anchors.registration,
    anchors.agencyFigures,
    anchors.planTargets,
    anchors.planPeriods,
    anchors.planCategories,
    anchors.planSettings,
    anchors.planEvents,
    ...unitTargets(plan).map((target) => targetAnchor(target.id)),
  ];
  const lost = shared.filter((name) => !blocks.has(name)).map((name) => missing(name));
  const units = activeUnitCodes(blocks).flatMap((code): readonly Finding[] => {
    const names = unitParts.map((part) => unitAnchor(code, part));
    const gone = names.filter((name) => !blocks.has(name));
    if (gone.length < names.length) return gone.map((name) => missing(name, code));
    const [first = ""] = names;
    return [
      { code: "sheet.missing", severity: "error", unit: code, place: anchorPlace(first), numbers: { unit: code } },
    ];
  });
  return [...lost, ...units];
}

/** Keys that a block must have: rows, columns. Lists have no row keys. */
function expectedKeys(
  name: string,
  { plan, tables }: Book,
): { rows: readonly string[]; columns: readonly string[] } | undefined {
  const keysOf = (columns: readonly { readonly key: string }[]): readonly string[] => columns.map(({ key }) => key);
  const figures = keysOf(tables.figures);
  const unit = unitOfAnchor(name);
  if (name === anchors.agencyFigures) {
    return { rows: agencyTargets(plan).map((target) => target.id), columns: figures };
  }
  if (unit === undefined) return undefined;
  if (name === unitAnchor(unit, "figures")) {
    return { rows: unitTargets(plan).map((target) => target.id), columns: figures };
  }
  if (name === unitAnchor(unit, "unit")) return { rows: unitKeys, columns: [valueKey] };
  const { people, initiatives } = tables.lists;
  return { rows: [], columns: keysOf(name === unitAnchor(unit, "people") ? people : initiatives) };
}

function damagedKeys(block: ReadBlock, book: Book): readonly Finding[] {
  const expected = expectedKeys(block.name, book);
  if (expected === undefined) return [];
  const unit = unitOfAnchor(block.name);
  const lost = [
    ...expected.rows.filter((key) => !block.rows.has(key)),
    ...expected.columns.filter((key) => !block.columns.has(key)),
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
export function findDamage(raw: RawWorkbook, blocks: ReadBlocks, book: Book): readonly Finding[] {
  const readAs = (name: string): ReadBlock | undefined => (raw.blocks.has(name) ? blocks.get(name) : undefined);
  const formulas = allFormulas(
    book,
    (anchor) => blocks.get(anchor),
    (block, cell) => withoutFormula(readAs(block.name), cell) !== undefined,
  );
  return [
    ...missingAnchors(blocks, book.plan),
    ...[...blocks.values()].flatMap((block) => damagedKeys(block, book)),
    ...formulas.flatMap(({ block, formulas: cells }) => {
      const read = readAs(block.name);
      return read === undefined ? [] : overwritten(read, cells, book);
    }),
  ];
}
