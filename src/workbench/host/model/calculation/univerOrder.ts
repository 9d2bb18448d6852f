import { ObjectMatrix } from "@univerjs/core";
import { FormulaDependencyGenerator, FormulaDependencyTree } from "@univerjs/engine-formula";
import { lastColumn, lastRow } from "../../../../sheet/areas";
import { componentsInOrder } from "./componentsInOrder";
import type { Precedent } from "./precedents";
import { precedentsOf } from "./precedents";

/** Formulas whose cells are known only once they are calculated: Univer finds out which of them others need first. */
const readsAnywhere = /\b(?:OFFSET|INDIRECT)\(|\)\s*:|:\s*\p{L}[\p{L}\p{N}.]*\(/iu;

/** A formula that is to be put in order, with the name of its sheet in lower case. */
interface Formula {
  readonly tree: FormulaDependencyTree;
  readonly sheet: string;
}

/** Formulas by their sheets' names in lower case, their rows and their columns. */
type Formulas = Map<string, Map<number, Map<number, Formula>>>;

/**
 * Orders formulas by the references that are written in them. Univer asks each formula's parsed form for them, keeps trees of
 * areas and searches these for circles, which takes longer than calculating. It orders as ever formulas that may read anything
 * (`OFFSET`), and all once arrays have spilled. Formulas in a circle, or in the tables in which they look each other up, come in
 * whatever order: Univer knows no better.
 */
export class UniverOrder extends FormulaDependencyGenerator {
  override async generate(isCalculateTreeModel = false): ReturnType<FormulaDependencyGenerator["generate"]> {
    if (!this._currentConfigService.isForceCalculate()) return super.generate(isCalculateTreeModel);
    const formulas = this.formulas();
    const all = [...formulas.values()].flatMap((rows) => [...rows.values()].flatMap((cells) => [...cells.values()]));
    if (all.some(({ tree }) => readsAnywhere.test(tree.formula))) return super.generate(isCalculateTreeModel);
    this._dependencyManagerService.reset();
    const ordered = componentsInOrder(all, (formula) => readBy(formula, formulas)).flat();
    // Univer takes the last of a list first.
    return ordered.map(({ tree }) => tree).reverse();
  }

  /** What is to be calculated. */
  private formulas(): Formulas {
    const config = this._currentConfigService;
    const found: Formulas = new Map();
    for (const [unit, sheets] of Object.entries(config.getFormulaData())) {
      const names = new Map(Object.entries(config.getSheetNameMap()[unit] ?? {}).map(([name, id]) => [id, name]));
      for (const [id, rows] of Object.entries(sheets ?? {})) {
        const sheet = (names.get(id) ?? "").toLowerCase();
        const size = config.getUnitData()[unit]?.[id];
        const at = { unitId: unit, subUnitId: id, rowCount: size?.rowCount ?? 0, columnCount: size?.columnCount ?? 0 };
        new ObjectMatrix(rows ?? {}).forValue((row, column, data) => {
          const formula = data?.f ?? "";
          const tree = Object.assign(new FormulaDependencyTree(0), at, { row, column, formula });
          put(found, { tree, sheet });
        });
      }
    }
    return found;
  }
}

function put(formulas: Formulas, formula: Formula): void {
  const { sheet, tree } = formula;
  const rows = formulas.get(sheet) ?? new Map<number, Map<number, Formula>>();
  formulas.set(sheet, rows);
  const cells = rows.get(tree.row) ?? new Map<number, Formula>();
  rows.set(tree.row, cells);
  cells.set(tree.column, formula);
}

function* readBy({ tree, sheet }: Formula, formulas: Formulas): Generator<Formula> {
  for (const precedent of precedentsOf(tree.formula)) yield* within(precedent, sheet, formulas);
}

/** The formulas in an area. */
function* within({ sheet, area }: Precedent, own: string, formulas: Formulas): Generator<Formula> {
  const rows = formulas.get(sheet ?? own);
  if (rows === undefined) return;
  for (const cells of between(rows, area.row, lastRow(area))) {
    yield* between(cells, area.column, lastColumn(area));
  }
}

/** What stands from a number to another: looked up one by one, or all gone through where there is less. */
function* between<T>(entries: ReadonlyMap<number, T>, from: number, to: number): Generator<T> {
  if (to - from >= entries.size) {
    for (const [at, entry] of entries) if (at >= from && at <= to) yield entry;
    return;
  }
  for (let at = from; at <= to; at++) {
    const entry = entries.get(at);
    if (entry !== undefined) yield entry;
  }
}
