import type { Content, Value } from "../cells/scalar";

/** A sheet as a calculation sees it. `revision` grows when its contents or name change. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly contents: ReadonlyMap<number, Content>;
}

/** `scope` is a sheet's id, or null for the workbook; `formula` begins with "=". */
export interface EngineName {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
}

/** Results by sheet id and cell key; cells into which an array spills are among them. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, Value>>;

/** The one door to the spreadsheet engine. */
export interface CalculationEngine {
  calculate(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results>;
  dispose(): void;
}
