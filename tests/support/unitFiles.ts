import { check } from "../../src/actions/check/check";
import type { GivenFile } from "../../src/actions/exchange/collect";
import { makeUnitFiles } from "../../src/actions/exchange/send";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { units } from "../../src/sample/sampleYear";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "./done";
import { filledOnce } from "./filledOnce";
import { endOfYear, fillSample } from "./sampleBook";

/** Two units of the invented year, checked, with the list of an occasion. */
export const twoUnits = filledOnce(async (host) => {
  await fillSample(host, 2);
  done(await check(host, { writeSheet: true }, endOfYear));
  done(await makeShortlist(host, "D1", endOfYear));
}, "two units of the invented year");

/** The twelve units before their year. */
export const twelveEmpty = filledOnce(async (host) => {
  done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
}, "twelve units before their year");

/** The files of units as they are sent, by their codes. */
export async function sendFiles(
  host: WorkbookHost,
  codes?: readonly string[],
  context = endOfYear,
): Promise<ReadonlyMap<string, XlsxHost>> {
  const { files } = done(await makeUnitFiles(host, codes === undefined ? {} : { units: codes }, context));
  const sent = new Map<string, XlsxHost>();
  for (const { unit, change } of files) {
    const file = XlsxHost.create();
    await file.apply(change);
    sent.set(unit, file);
  }
  return sent;
}

/** A file as it came back. */
export const givenFile = async (path: string, bytes: Uint8Array, savedAt?: string): Promise<GivenFile> => {
  const host = await XlsxHost.open(bytes);
  return { path, raw: await host.readCopied(), savedAt: savedAt ?? host.savedAt };
};
