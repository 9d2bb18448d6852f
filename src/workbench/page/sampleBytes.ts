import { enterFigures } from "../../actions/setUp/enterFigures";
import type { ActionResult } from "../../actions/run/outcomes";
import { setUp } from "../../actions/setUp/setUp";
import { bundledPlan } from "../../plan/bundled/bundledPlan";
import { figures, units } from "../../sample/sampleYear";
import { XlsxHost } from "../../xlsx/xlsxHost";

function done<T>(result: ActionResult<T>): void {
  if (!result.ok) throw new Error(result.failure.code);
}

/** The demo's year as a file, made by the product's actions. */
export async function sampleBytes(): Promise<Uint8Array> {
  const host = XlsxHost.create();
  const context = { now: new Date() };
  done(await setUp(host, { plan: bundledPlan, units }, context));
  done(await enterFigures(host, figures, context));
  return host.save();
}
