import type { CalculationEngine, EngineSheet } from "../../src/workbench/host/model/calculation/calculationEngine";

/** As long as any status is, and longer than nearly every number. */
const words = "Không áp dụng";

type Results = ReadonlyMap<number, string>;

/** Of a sheet that is as it was, the results are those that it had. */
const known = new WeakMap<EngineSheet["contents"], { readonly revision: number; readonly results: Results }>();

function resultsOf({ contents, revision }: EngineSheet): Results {
  const before = known.get(contents);
  if (before?.revision === revision) return before.results;
  const results = new Map([...contents].flatMap(([key, content]) => ("formula" in content ? [[key, words]] : [])));
  known.set(contents, { revision, results });
  return results;
}

/**
 * Gives every formula the same words: for workbooks of which only the size counts. Calculating the formulas of two hundred
 * units takes a minute, and what they show is shorter.
 */
export const wordsForResults: CalculationEngine = {
  calculate: (sheets) => Promise.resolve(new Map(sheets.map((sheet) => [sheet.id, resultsOf(sheet)]))),
  dispose: () => undefined,
};
