import type { CalculationEngine, EngineName, EngineSheet, Results } from "../host/model/calculation/calculationEngine";
import type { EngineRequest, EngineResponse } from "./engineWorker";

interface Waiting {
  readonly resolve: (results: Results) => void;
  readonly reject: (error: Error) => void;
}

/** The engine of the page: the work is done in a worker, one calculation after another. */
export class WorkerEngine implements CalculationEngine {
  private readonly worker = new Worker(new URL("./engineWorker.ts", import.meta.url));
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor() {
    this.worker.addEventListener("message", ({ data }: MessageEvent<EngineResponse>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ("results" in data) waiting?.resolve(data.results);
      else waiting?.reject(new Error(data.error));
    });
  }

  calculate(sheets: readonly EngineSheet[], names: readonly EngineName[]): Promise<Results> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const plain = sheets.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        revision: sheet.revision,
        contents: sheet.contents,
      }));
      this.worker.postMessage({
        id,
        sheets: plain,
        names: names.map(({ name, scope, formula }) => ({ name, scope, formula })),
      } satisfies EngineRequest);
    });
  }

  dispose(): void {
    this.worker.terminate();
  }
}
