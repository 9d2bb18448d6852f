import type { CalculationEngine, EngineName, EngineSheet, Results } from "./calculationEngine";
import { UniverEngine } from "./univerEngine";

let univer: UniverEngine | undefined;

/**
 * One Univer for all workbooks of a process, which no workbook ends: each calculation hands it everything anew, and what it parsed
 * of one workbook's formulas it need not parse of the next one's.
 */
export class SharedEngine implements CalculationEngine {
  calculate(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results> {
    univer ??= new UniverEngine();
    return univer.calculate(sheets, names);
  }

  /** The others go on. */
  dispose(): void {}
}
