import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  CellValueType,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  Workbook,
} from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { cellKey, columnOfKey, rowOfKey } from "../../../../sheet/cellKey";
import type { Value } from "../cells/scalar";
import { isError, isErrorText } from "../cells/scalar";
import type { NameLookup } from "../formula/expandNames";
import { expandNames } from "../formula/expandNames";
import type { CalculationEngine, EngineName, EngineSheet, Results } from "./calculationEngine";
import { nameLookup } from "./nameLookup";
import { mendedFunctions } from "./univerFunctions";
import { mendUniver } from "./univerMends";
import { UniverOrder } from "./univerOrder";

/** Over all engines: Univer keeps parsed formulas for the whole process, by the ids of document and sheet. */
let engines = 0;

/** Room for references beyond what is filled; Univer's grid is finite. */
const spareRows = 200;
const spareColumns = 30;

/**
 * Univer's formula engine, without its document commands: each calculation hands it the cells anew and awaits the results,
 * so that nothing goes stale and no timer is left behind. Names never reach it (see `expandNames`).
 */
export class UniverEngine implements CalculationEngine {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  private readonly unit = `book${engines++}-`;
  private queue: Promise<unknown> = Promise.resolve();

  constructor() {
    mendUniver();
    this.univer.registerPlugin(UniverFormulaEnginePlugin, { function: mendedFunctions });
    // What Univer's sheets plugin would do; that one brings a renderer and much else that is not needed here.
    const injector = this.univer.__getInjector();
    injector.replace([IFormulaDependencyGenerator, { useClass: UniverOrder }]);
    const instances = injector.get(IUniverInstanceService);
    instances.registerCtorForType(UniverInstanceType.UNIVER_SHEET, Workbook);
  }

  calculate(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results> {
    const next = this.queue.then(() => this.run(sheets, names));
    this.queue = next.catch(() => undefined);
    return next;
  }

  dispose(): void {
    void this.queue.then(() => this.univer.dispose());
  }

  private async run(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results> {
    if (!sheets.some((sheet) => [...sheet.contents.values()].some((content) => "formula" in content))) return new Map();
    const id = this.unit;
    const lookup = names.length === 0 ? null : nameLookup(sheets, names);
    this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id,
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheet(sheet, lookup)])),
    });
    try {
      return readResults(await this.execute(), id, sheets);
    } finally {
      this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(id);
    }
  }

  private execute(): Promise<IAllRuntimeData> {
    const injector = this.univer.__getInjector();
    const service = injector.get(ICalculateFormulaService);
    return new Promise((resolve, reject) => {
      const ended = service.executionCompleteListener$.subscribe((results) => {
        ended.unsubscribe();
        resolve(results);
      });
      service
        .execute({
          formulaData: injector.get(FormulaDataModel).getFormulaData(),
          arrayFormulaCellData: {},
          arrayFormulaRange: {},
          forceCalculate: true,
          dirtyRanges: [],
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        })
        .catch(reject);
    });
  }
}

function worksheet(sheet: EngineSheet, lookup: NameLookup | null) {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let rows = 0;
  let columns = 0;
  for (const [key, content] of sheet.contents) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    const cell = "formula" in content ? { f: expand(content.formula, sheet.name, lookup) } : engineCell(content.value);
    (cellData[row] ??= {})[column] = cell;
  }
  return { id: sheet.id, name: sheet.name, cellData, rowCount: rows + spareRows, columnCount: columns + spareColumns };
}

const expand = (formula: string, sheet: string, lookup: NameLookup | null): string =>
  lookup === null ? formula : expandNames(formula, sheet, lookup);

function engineCell(value: Value): ICellData {
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.FORCE_STRING };
}

function readResults(data: IAllRuntimeData, id: string, sheets: readonly EngineSheet[]): Results {
  return new Map(
    sheets.map((sheet) => {
      const values = new Map<number, Value>();
      const collect = (row: number, column: number, cell: Nullable<ICellData>) => {
        values.set(cellKey(row, column), resultValue(cell));
      };
      // Cells into which arrays spill, then the formulas themselves.
      data.arrayFormulaCellData[id]?.[sheet.id]?.forValue(collect);
      data.unitData[id]?.[sheet.id]?.forValue(collect);
      return [sheet.id, values];
    }),
  );
}

/** A formula that gives an empty cell shows 0, as in Excel. */
function resultValue(cell: Nullable<ICellData>): Value {
  const value = cell?.v;
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean" || cell?.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === "1";
  if (typeof value === "string" && isErrorText(value)) return { error: value };
  return value;
}
