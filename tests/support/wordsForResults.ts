import type { CalculationEngine } from "../../src/workbench/host/model/calculation/calculationEngine";

/** As long as any status is, and longer than nearly every number. */
const words = "Không áp dụng";

/**
 * Gives every formula the same words: for workbooks of which only the size counts. Calculating the formulas of two hundred
 * units takes a minute, and what they show is shorter.
 */
export const wordsForResults: CalculationEngine = {
  calculate: (sheets) =>
    Promise.resolve(
      new Map(
        sheets.map(({ id, contents }) => [
          id,
          new Map([...contents].flatMap(([key, content]) => ("formula" in content ? [[key, words] as const] : []))),
        ]),
      ),
    ),
  dispose: () => undefined,
};
