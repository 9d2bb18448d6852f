/** The spreadsheet engine apart from the page, which stays quick while it calculates. */
import type { EngineName, EngineSheet, Results } from "../host/model/calculation/calculationEngine";
import { UniverEngine } from "../host/model/calculation/univerEngine";

/** What the page asks. */
export interface EngineRequest {
  readonly id: number;
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly EngineName[];
}

/** What it gets: results, or why there are none. */
export type EngineResponse = { readonly id: number } & ({ readonly results: Results } | { readonly error: string });

const engine = new UniverEngine();

addEventListener("message", (event: MessageEvent<EngineRequest>) => {
  const { id, sheets, names } = event.data;
  engine.calculate(sheets, names).then(
    (results) => postMessage({ id, results } satisfies EngineResponse),
    (error: unknown) => postMessage({ id, error: String(error) } satisfies EngineResponse),
  );
});
