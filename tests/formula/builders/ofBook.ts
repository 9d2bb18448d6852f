import fc from "fast-check";
import { withinOf } from "../../../src/plan/measureTraits";
import { noPlanFaults } from "../../../src/plan/planFaults";
import type { Plan } from "../../../src/plan/plan";
import type { Figures, Raw } from "../../../src/rules/figures/figures";
import { cellKey } from "../../../src/sheet/cellKey";
import { anchors, isPlanAnchor } from "../../../src/workbook/blocks/anchors";
import { markKeys } from "../../../src/workbook/blocks/planKeys";
import { bookOf } from "../../../src/workbook/changes/newBook";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { nothingThere, setUpChange } from "../../../src/workbook/changes/setUpChange";
import { sheetReference } from "../../../src/sheet/a1";
import type { Block, Content as Written } from "../../../src/sheet/contents";
import type { NameChange } from "../../../src/workbook/drawing/description";
import type { EngineName, EngineSheet } from "../../../src/workbench/host/model/calculation/calculationEngine";
import type { Content } from "../../../src/workbench/host/model/cells/scalar";
import { arbitraryFigures } from "../../support/arbitraryFigures";
import { measuresPlan } from "../../support/measuresPlan";

/** A formula's place, as its block's name and keys say it, and what `rules` say it comes to. */
interface Expected {
  readonly sheet: string;
  readonly key: number;
  readonly label: string;
  readonly formula: string;
  readonly rule: Raw;
}

/** A whole workbook of generated figures, for the engine. */
export interface FilledBook {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly EngineName[];
  readonly expected: readonly Expected[];
}

/** A plan of some of another's targets, with those that they refer to. */
function partOf(plan: Plan, wanted: ReadonlySet<string>): Plan {
  const ids = new Set(wanted);
  let before = -1;
  while (ids.size !== before) {
    before = ids.size;
    for (const { id, measure, source } of plan.targets) {
      if (!ids.has(id)) continue;
      const within = withinOf(measure);
      if (within !== undefined) ids.add(within.target);
      if (source.from === "units") ids.add(source.target);
    }
  }
  return {
    ...plan,
    targets: plan.targets.filter(({ id, level }) => level === "individual" || ids.has(id)),
    ranking: { ...plan.ranking, units: [{ by: "metCount" }] },
  };
}

/** Ids of targets, besides those that they refer to, and what people left in a workbook of them. */
export interface BookCase {
  readonly targets: readonly string[];
  readonly figures: Figures;
  /** A mark in a row of the plan's sheet that is none; null where all are meant. */
  readonly spoilt: { readonly target: string; readonly key: string } | null;
}

const planOf = ({ targets }: Pick<BookCase, "targets">): Plan => partOf(measuresPlan, new Set(targets));

/** A cell error cannot be typed: nothing stands there then. */
function withoutErrors<Part>(part: Part): Part {
  if (part instanceof Map) {
    return new Map([...part].map(([key, value]): [unknown, unknown] => [key, withoutErrors(value)])) as Part;
  }
  if (Array.isArray(part)) return part.map(withoutErrors) as Part;
  if (typeof part !== "object" || part === null) return part;
  if ("error" in part) return null as Part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withoutErrors<unknown>(value)])) as Part;
}

interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<Written, null>;
}

const contentsOf = (blocks: readonly Block[]): readonly PlacedContent[] =>
  blocks.flatMap((block) =>
    block.contents.flatMap((cells, y) =>
      cells.flatMap((content, x) =>
        content === null ? [] : [{ row: block.row + y, column: block.column + x, content }],
      ),
    ),
  );

/** The keys of the block in which a cell stands, behind its name. */
function labelOf(
  names: readonly NameChange[],
  texts: ReadonlyMap<number, Content>,
  row: number,
  column: number,
): string {
  const text = (y: number, x: number): string => {
    const content = texts.get(cellKey(y, x));
    return content !== undefined && "value" in content && typeof content.value === "string" ? content.value : "";
  };
  return names
    .filter(({ range }) => row >= range.row && row < range.row + range.rows)
    .filter(({ range }) => column >= range.column && column < range.column + range.columns)
    .map(({ name, range }) => `${name} ${text(row, range.column)} ${text(range.row, column)}`)
    .join(" | ");
}

/** Something that is no mark stands where one may stand. */
function spoil(
  contents: Map<number, Content>,
  names: readonly NameChange[],
  { target, key }: NonNullable<BookCase["spoilt"]>,
): void {
  const range = names.find(({ name }) => name === anchors.planTargets)?.range;
  const at = (row: number, column: number): unknown => {
    const content = contents.get(cellKey(row, column));
    return content !== undefined && "value" in content ? content.value : undefined;
  };
  for (let row = range?.row ?? 0; range !== undefined && row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      if (at(row, range.column) === target && at(range.row, column) === key)
        contents.set(cellKey(row, column), { value: "có" });
    }
  }
}

/** What the plan's sheet remarks about its rows is held to the rules by itself; a hidden cell repeats what is typed, whatever it is. */
const isHeld = (label: string, spoilt: BookCase["spoilt"]): boolean =>
  spoilt === null || !(isPlanAnchor(label) || label.endsWith(` ${spoilt.target} ${spoilt.key}`));

/** The workbook that set-up makes of a case. */
export function filledBook(one: BookCase): FilledBook {
  const { figures, spoilt } = one;
  const plan = planOf(one);
  const sheetNames = nameSheets(plan, figures.units, { known: null, taken: [] });
  const staff = new Map(figures.units.map(({ code }) => [code, 1]));
  const faults = spoilt === null ? noPlanFaults : { ...noPlanFaults, targets: new Set([spoilt.target]) };
  const book = bookOf(plan, figures, sheetNames, undefined, undefined, faults);
  const made = setUpChange(book, staff, nothingThere, undefined);
  const sheets = made.sheets.map((sheet, at) => {
    const placed = contentsOf(sheet.blocks);
    const contents = new Map(
      placed.map(({ row, column, content }): [number, Content] => [
        cellKey(row, column),
        typeof content === "object" ? { formula: `=${content.formula}` } : { value: content },
      ]),
    );
    const names = made.names.filter((name) => name.sheet === sheet.name);
    if (spoilt !== null) spoil(contents, names, spoilt);
    const expected = placed.flatMap(({ row, column, content }): readonly Expected[] =>
      typeof content === "object"
        ? [
            {
              ...{ sheet: `s${at}`, key: cellKey(row, column), label: labelOf(names, contents, row, column) },
              ...{ formula: content.formula, rule: content.value },
            },
          ].filter(({ label }) => isHeld(label, spoilt))
        : [],
    );
    return { engine: { id: `s${at}`, name: sheet.name, revision: 1, contents }, expected };
  });
  const names = made.names.map(({ name, sheet, range }) => ({
    ...{ name, scope: null },
    formula: `=${sheetReference(sheet, range)}`,
  }));
  return { sheets: sheets.map(({ engine }) => engine), names, expected: sheets.flatMap(({ expected }) => expected) };
}

const offered = measuresPlan.targets.filter(({ level }) => level !== "individual").map(({ id }) => id);

/** Mostly nothing; else a mark of the last of some targets. */
function spoiltIn(targets: readonly string[]): fc.Arbitrary<BookCase["spoilt"]> {
  const last = measuresPlan.targets.find(({ id }) => id === targets.at(-1));
  const keys = last === undefined ? [] : markKeys(last, measuresPlan);
  const marks = keys.map((key) => ({ target: last?.id ?? "", key }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(null, ...marks) },
  );
}

/** A workbook has a unit, and something that is counted from a list. */
export const bookCases: fc.Arbitrary<BookCase> = fc
  .subarray(offered, { minLength: 1, maxLength: 3 })
  .map((ids) => ["SK-1", "CQ-SK1", ...ids])
  .chain((targets) =>
    arbitraryFigures(planOf({ targets }))
      .filter(({ units }) => units.length > 0)
      .chain((figures) => spoiltIn(targets).map((spoilt) => ({ targets, figures: withoutErrors(figures), spoilt }))),
  );
