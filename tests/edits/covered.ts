import type { Plan } from "../../src/plan/plan";
import type { Target } from "../../src/plan/target";
import { leadersCode } from "../../src/rules/figures/figures";
import type { Finding } from "../../src/rules/findings/finding";
import { containsCell } from "../../src/sheet/areas";
import {
  anchors,
  isPlanAnchor,
  rollUpAnchor,
  targetAnchor,
  unitAnchor,
  unitOfAnchor,
  type UnitPart,
} from "../../src/workbook/blocks/anchors";
import { locate } from "../../src/workbook/reading/locate";
import type { ReadBook } from "../../src/workbook/reading/readBook";
import { hiddenHeadRows } from "../../src/workbook/sheets/boardUnits";
import { damageIn } from "./edited";

/** A cell that says something else than the rules, by the keys of its place. */
export interface WrongCell {
  readonly anchor: string;
  readonly row: string;
  readonly column: string;
}

const sourceOf = ({ source }: Target): readonly string[] => (source.from === "units" ? [source.target] : []);
const wholeOf = ({ measure }: Target): readonly string[] =>
  measure.kind === "ratio" && measure.within !== undefined ? [measure.within.target] : [];

/** The target of a cell, with those that its figures come from. */
function targetsOf({ targets }: Plan, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (one: string): void => {
    if (found.has(one)) return;
    found.add(one);
    const target = targets.find((each) => each.id === one);
    if (target !== undefined) [...sourceOf(target), ...wholeOf(target)].forEach(add);
  };
  add(id);
  return found;
}

/** The parts of a unit's sheet that figures of targets are counted from. */
const partsOf = ({ targets }: Plan, ids: ReadonlySet<string>): readonly UnitPart[] => [
  "figures",
  ...targets.flatMap(({ id, source: { from } }): readonly UnitPart[] => {
    if (!ids.has(id)) return [];
    return from === "initiatives" ? ["initiatives"] : from.startsWith("people") ? ["people"] : [];
  }),
];

/** What a cell that shows a status hangs on: rows of blocks, or whole blocks where any row may be counted. */
class Hanging {
  readonly #targets: ReadonlySet<string>;
  readonly #units: ReadonlySet<string>;
  readonly #rows: ReadonlySet<string>;
  readonly #anchors: ReadonlySet<string>;
  /** Of the agency, which counts all units, those too whose sheets are lost. */
  readonly #ofAllUnits: boolean;

  constructor(
    private readonly book: ReadBook,
    { anchor, row, column }: WrongCell,
  ) {
    const ofTarget = book.plan.targets.find(({ id }) => targetAnchor(id) === anchor);
    // A row a unit, a column a period's target.
    const ofBoard = anchor === anchors.board ? column.slice(column.indexOf(".") + 1) : undefined;
    const target = ofTarget?.id ?? ofBoard;
    this.#targets = targetsOf(book.plan, target ?? row);
    const unit = unitOfAnchor(anchor) ?? (target === undefined ? undefined : row);
    this.#ofAllUnits = unit === undefined;
    this.#units = new Set(unit === undefined ? [...book.names.units.keys(), leadersCode] : [unit]);
    this.#rows = new Set([
      ...[...this.#targets, ...this.#units, ...book.plan.periods.map(({ id }) => id)],
      // The keys above the symbols, which say the target and the period.
      ...(ofBoard === undefined ? [] : hiddenHeadRows),
    ]);
    this.#anchors = new Set([
      anchor,
      ...[...this.#targets].flatMap((id) => [targetAnchor(id), rollUpAnchor(id)]),
      ...[...this.#units].flatMap((code) => partsOf(book.plan, this.#targets).map((part) => unitAnchor(code, part))),
      ...[...book.blocks.keys()].filter(isPlanAnchor),
      ...(unit === undefined ? [anchors.index, anchors.agencyFigures] : []),
      // Where the agency's counts of each unit stand.
      ...(unit === undefined ? [...this.#units].map((code) => unitAnchor(code, "unit")) : []),
    ]);
  }

  /** Rows of lists are counted whatever they are called; of a unit's own rows the formulas count, and no entry. */
  #isRow(anchor: string, key: string | undefined, isDamage: boolean): boolean {
    if (anchor.endsWith("_UNIT")) return isDamage;
    return /_(INITIATIVES|PEOPLE)$/.test(anchor) || key === undefined || this.#rows.has(key);
  }

  #isAnchor(name: string): boolean {
    return this.#anchors.has(name) || (this.#ofAllUnits && unitOfAnchor(name) !== undefined);
  }

  has(finding: Finding): boolean {
    const { place, numbers } = finding;
    // A spreadsheet computes nothing on a circle, nor what hangs on it, wherever it stands.
    if (
      finding.code === "formula.circular" ||
      (finding.code === "formula.changed" && finding.numbers.over !== undefined)
    )
      return true;
    // A unit's sheet that is lost whole is told once, by one of its names.
    if (finding.code === "sheet.missing") return this.#ofAllUnits || this.#units.has(finding.unit ?? "");
    if ("name" in numbers && typeof numbers.name === "string" && this.#isAnchor(numbers.name)) return true;
    if (place.block === "anchor") return this.#isAnchor(place.name);
    const at = locate(place, this.book.blocks);
    if (at === null) return false;
    return [...this.book.blocks.values()].some((block) => {
      const { row, column } = at.cell;
      if (!this.#anchors.has(block.name) || block.sheet !== at.sheet || !containsCell(block.range, row, column))
        return false;
      const key = [...block.rows].find(([, line]) => line === row)?.[0];
      return this.#isRow(block.name, key, damageIn([finding]).length > 0);
    });
  }
}

/** Whether an error tells of it: at the same row of its block, or at a row, key or name that it hangs on. */
export function isCovered(book: ReadBook, cell: WrongCell): boolean {
  const hanging = new Hanging(book, cell);
  return book.findings.some((finding) => finding.severity === "error" && hanging.has(finding));
}
