import type { NodeStandIn, StandInOptions } from "../../src/workbench/host/hostNode";
import { startStandIn } from "../../src/workbench/host/hostNode";

export interface StandInOfTest {
  readonly current: NodeStandIn;
  /** `Excel.run` of the stand-in. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The code of the error a batch ends with, its last sync included; null where it ends well. */
  failure(batch: (context: Excel.RequestContext) => void | Promise<void>): Promise<string | null>;
}

/** A fresh stand-in for every test of the file. */
export function useStandIn(options: StandInOptions = {}): StandInOfTest {
  let standIn: NodeStandIn | null = null;
  beforeEach(async () => {
    standIn = await startStandIn(options);
  });
  afterEach(() => standIn?.dispose());
  const current = (): NodeStandIn => {
    if (standIn === null) throw new Error("the stand-in lives within a test");
    return standIn;
  };
  const run: StandInOfTest["run"] = (batch) => current().Excel.run(batch);
  return {
    get current() {
      return current();
    },
    run,
    failure: async (batch) => {
      try {
        await run(async (context) => {
          await batch(context);
          await context.sync();
        });
        return null;
      } catch (error) {
        if (error instanceof current().OfficeExtension.Error) return error.code;
        throw error;
      }
    },
  };
}
