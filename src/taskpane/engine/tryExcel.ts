import { attempt } from "../../actions/run/attempt";
import type { ActionResult } from "../../actions/run/outcomes";
import type { ProbedHost, RunOptions } from "../../actions/port/workbookHost";
import { runHostCheck } from "../../selfCheck/host/runHostCheck";
import { aboutExcel } from "./aboutExcel";
import type { ExcelTrial } from "./engine";

/** Tries the Excel around the pane, and says which it is and how long it took. */
export async function tryExcel(host: ProbedHost, now: () => Date, run: RunOptions): Promise<ActionResult<ExcelTrial>> {
  const from = now();
  const tried = await attempt(() => runHostCheck(host, run));
  if (!tried.ok) return tried;
  const seconds = Math.round((now().getTime() - from.getTime()) / 1000);
  return { ok: true, value: { steps: tried.value, about: aboutExcel(), from, seconds } };
}
