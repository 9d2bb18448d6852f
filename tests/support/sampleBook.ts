import type { ActionContext } from "../../src/actions/run/context";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { leadersCode } from "../../src/rules/figures/figures";
import { figures, units } from "../../src/sample/sampleYear";
import type { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "./done";
import { filledOnce, type Filled } from "./filledOnce";

/** The last working day of the plan's year. */
export const endOfYear: ActionContext = { now: new Date(2024, 11, 31, 16, 30) };

/** Sets the invented units up, all twelve, the first few, or those of these codes, and enters their year, and that of the leaders. */
export async function fillSample<H extends WorkbookHost>(
  host: H,
  which: number | readonly string[] = units.length,
): Promise<H> {
  const chosen = units.filter(({ code = "" }, at) => (typeof which === "number" ? at < which : which.includes(code)));
  done(await setUp(host, { plan: bundledPlan, units: chosen }, endOfYear));
  const codes = new Set([leadersCode, ...chosen.map(({ code }) => code)]);
  const listed = Object.fromEntries(Object.entries(figures.units).filter(([code]) => codes.has(code)));
  const { unknown } = done(await enterFigures(host, { ...figures, units: listed }, endOfYear));
  if (unknown.length > 0) throw new Error(`figures without a place: ${unknown.join(", ")}`);
  return host;
}

/** The invented year, filled once for all files of tests of a process. */
export const sampleYear = filledOnce(fillSample, "the invented year");

/** Its first so many units, which is enough for most and costs less. */
export const firstUnits = (count: number): Filled =>
  filledOnce((host) => fillSample(host, count), `the first ${count} units of the invented year`);

/** Its first five, which is enough for lists. */
export const fewUnits = firstUnits(5);

/** A file with the invented year. */
export const sampleFile = (): Promise<Uint8Array> => sampleYear.bytes();

export const openSample = (): Promise<XlsxHost> => sampleYear.file();
