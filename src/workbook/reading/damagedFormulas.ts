import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { anchors, unitAnchor, unitOfAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { periodKey } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { sheetsOf } from "../sheets/sheetTable";
import { circlesOf, type Circle } from "./circles";
import { claimOf, type IsContested } from "./contested";
import { compareFormulas, type ComparedFormula, type TypedFormula } from "./compareFormulas";
import type { ProvenFormulas } from "./provenFormulas";
import type { ReadBlocks } from "./readFigures";
import type { ReadBlock } from "./readKeyedBlock";
import { shownCell } from "./shownCell";

/** By its keys where these lead to the cell as the workbook is; `as` is the block with the keys that are lost. */
function placeOf(as: KeyedBlock, formula: FormulaCell, blocks: ReadBlocks): Place {
  const block = blocks.get(as.name);
  const unit = unitOfAnchor(as.name);
  const isFound = block !== undefined && cellOf(block, formula.row, formula.column) !== undefined;
  if (block === undefined || !isFound) return { block: "cell", sheet: as.sheet, ...formula.cell };
  if (block.name === anchors.agencyFigures) return { block: "agency", row: formula.row, column: formula.column };
  return unit !== undefined && block.name === unitAnchor(unit, "figures")
    ? { block: "figures", unit, row: formula.row, column: formula.column }
    : { block: "cell", sheet: block.sheet, ...formula.cell };
}

/** A number typed over a sum of the units: what it says, and what the units come to. */
function disagreement({ block, formula, there }: ComparedFormula, book: Book, blocks: ReadBlocks): readonly Finding[] {
  const shown = there.value;
  if (block.name !== anchors.agencyFigures || there.formula !== undefined) return [];
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
      place: placeOf(block, formula, blocks),
      numbers: { shown, computed: typeof computed === "boolean" ? "" : computed },
    },
  ];
}

/** `circle` is the one that the formula in its place stands on. */
function damaged(
  one: ComparedFormula,
  book: Book,
  { blocks, isContested }: Claims,
  circle: Circle | undefined,
): readonly Finding[] {
  const { block, formula, there } = one;
  const unit = unitOfAnchor(block.name);
  const target = book.plan.targets.find(({ id }) => id === formula.row);
  const period = book.plan.periods.find(({ id }) => formula.column.startsWith(`${id}.`));
  const { value } = formula.content;
  return [
    {
      ...(there.formula === undefined
        ? { code: "formula.overwritten", numbers: {} }
        : { code: "formula.changed", numbers: circle === undefined ? {} : { over: circle.over } }),
      severity: "error",
      ...(unit === undefined ? {} : { unit }),
      ...(target === undefined ? {} : { target: target.id }),
      ...(period === undefined ? {} : { period: period.id }),
      place: placeOf(block, formula, blocks),
      typed: shownCell(there),
      ...(one.isUnsure === true || isContested(claimOf(one))
        ? {}
        : { mend: { value: typeof value === "boolean" ? String(value) : value, formula: formula.content.formula } }),
    },
    ...disagreement(one, book, blocks),
  ];
}

/** A formula among the entries that is computed from itself. */
function circular({ block, cell, formula }: TypedFormula, { over, isOwn }: Circle): Finding {
  const unit = unitOfAnchor(block.name);
  return {
    ...{ code: "formula.circular", severity: "error", typed: shownCell({ value: null, formula }) },
    ...(unit === undefined ? {} : { unit }),
    place: { block: "cell", sheet: block.sheet, ...cell },
    numbers: isOwn ? {} : { over },
  };
}

/** Which cells are whose. */
interface Claims {
  /** As the workbook has them. */
  readonly blocks: ReadBlocks;
  /** As they will be once lost keys are put back. */
  readonly mended: ReadBlocks;
  /** Those that stand elsewhere than they belong. */
  readonly stray: readonly ReadBlock[];
  readonly isContested: IsContested;
}

type BySheet = ReadonlyMap<string, readonly Finding[]>;

/** What was found of formulas, by the sheets that they stand on. */
export interface FormulaFindings {
  readonly damaged: BySheet;
  /** Of formulas among the entries; sheets that have some and no fault in them are here as well. */
  readonly typed: BySheet;
}

/** What was found before, and the sheets that were read since. */
export interface FormulasSince {
  readonly before: FormulaFindings;
  readonly read: ReadonlySet<string>;
}

/** What was found of formulas before. */
export interface FormulasKnown {
  /** Absent where those of all sheets are looked at. */
  readonly since?: FormulasSince | undefined;
  /** What was found right in other workbooks. */
  readonly proven?: ProvenFormulas | undefined;
}

function bySheet(found: readonly (readonly [string, readonly Finding[]])[]): BySheet {
  const sheets = new Map<string, Finding[]>();
  for (const [sheet, findings] of found) sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...findings]);
  return sheets;
}

/**
 * Every formula of ours that is not as it should be where its row stands now, with what puts it back, and formulas that people put
 * in any cell of ours which are computed from themselves. Of sheets that were not read again, what was found before.
 */
export function damagedFormulas(book: Book, claims: Claims, { since, proven }: FormulasKnown = {}): FormulaFindings {
  const { blocks, mended, stray } = claims;
  const isRead = (sheet: string): boolean => since === undefined || since.read.has(sheet);
  const { wrong, typed } = compareFormulas(book, mended, { stray, isAskedFor: isRead, proven });
  const changed = wrong.map((one) => ({ one, block: one.block, cell: one.formula.cell }));
  const circles = circlesOf([...changed.filter(({ one }) => one.there.formula !== undefined), ...typed], mended);
  const found: FormulaFindings = {
    damaged: bySheet(changed.map((it) => [it.block.sheet, damaged(it.one, book, claims, circles.get(it))])),
    typed: bySheet(
      typed.map((one) => {
        const circle = circles.get(one);
        return [one.block.sheet, circle === undefined ? [] : [circular(one, circle)]];
      }),
    ),
  };
  const order = new Set([
    ...sheetsOf(book).flatMap((one) => one.blocks.flatMap(({ anchor }) => blocks.get(anchor)?.sheet ?? [])),
    ...[...blocks.values()].map(({ sheet }) => sheet),
  ]);
  const inOrder = (kind: keyof FormulaFindings): BySheet =>
    new Map(
      [...order].flatMap((sheet) => {
        const of = since === undefined || isRead(sheet) ? found : since.before;
        const findings = of[kind].get(sheet);
        return findings === undefined ? [] : [[sheet, findings] as const];
      }),
    );
  return { damaged: inOrder("damaged"), typed: inOrder("typed") };
}

/** In the order of the sheets, those among the entries last. */
export const formulaFindings = ({ damaged, typed }: FormulaFindings): readonly Finding[] =>
  [damaged, typed].flatMap((kind) => [...kind.values()].flat());
