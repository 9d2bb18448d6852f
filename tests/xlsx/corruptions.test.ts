import fc from "fast-check";
import { check } from "../../src/actions/check/check";
import { HostError } from "../../src/actions/port/hostError";
import type { ActionFailure } from "../../src/actions/run/outcomes";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { describeFailure } from "../../src/locale/describeFailure";
import { OoxmlError } from "../../src/ooxml/ooxml";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { corrupt, corruption } from "../support/corruptions";
import { done } from "../support/done";
import { localeOf } from "../support/localeOf";
import { endOfYear, firstUnits } from "../support/sampleBook";

/** How many files go wrong; `CORRUPTIONS=2000` for a long look that lists and saves each, and `SEED` for other ones. */
const wanted = process.env["CORRUPTIONS"];
const runs = Number(wanted ?? 200);
const seed = Number(process.env["SEED"] ?? 26);

let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const host = await firstUnits(1).file();
  done(await makeShortlist(host, "D1", endOfYear));
  bytes = await host.save();
});

/** Where an error that nobody foresaw is, so that it fails the test though it ends in words. */
const unforeseen = (error: unknown): unknown =>
  error instanceof HostError && error.cause !== undefined && !(error.cause instanceof OoxmlError) ? error.cause : null;

/** What is said where nothing better is known: an error that nobody foresaw became one of them. */
const vague: readonly string[] = ["unexpected", "fileUnreadable", "fileUnwritable"];

/** A failure is foreseen, and has words. */
function expectWords(failure: ActionFailure): string {
  expect(vague).not.toContain(failure.code);
  expect(describeFailure(localeOf("vi"), failure)).not.toMatch(/[{}]|undefined/);
  return failure.code;
}

/** What opening, checking, listing and saving a file come to: a code, or "read". */
async function outcome(file: Uint8Array, whole: boolean): Promise<string> {
  let host: XlsxHost;
  try {
    host = await XlsxHost.open(file);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (unforeseen(error) !== null) throw unforeseen(error);
    return expectWords({ code: error.code });
  }
  const checked = await check(host, { writeSheet: false }, endOfYear);
  if (!checked.ok) return expectWords(checked.failure);
  if (!whole) return "read";
  const listed = await makeShortlist(host, "D1", endOfYear);
  if (!listed.ok) return expectWords(listed.failure);
  await (await XlsxHost.open(await host.save("xlsx"))).read();
  return "read";
}

describe("a workbook with which anything went wrong", () => {
  it("is read, or refused in words: never in an error that nobody foresaw", async () => {
    const seen = new Map<string, number>();
    let tried = 0;
    const slowest = { ms: 0, what: "" };
    const start = performance.now();
    expect(await outcome(bytes, true)).toBe("read");
    const usual = performance.now() - start;
    await fc.assert(
      fc.asyncProperty(fc.array(corruption, { minLength: 1, maxLength: 3 }), async (steps) => {
        const begin = performance.now();
        const code = await outcome(steps.reduce(corrupt, bytes), wanted !== undefined || (tried += 1) % 8 === 0);
        const took = performance.now() - begin;
        if (took > slowest.ms) Object.assign(slowest, { ms: took, what: JSON.stringify(steps).slice(0, 300) });
        seen.set(code, (seen.get(code) ?? 0) + 1);
      }),
      { numRuns: runs, seed },
    );
    if (wanted !== undefined) {
      process.stdout.write(
        `${JSON.stringify([...seen])} slowest ${(slowest.ms / usual).toFixed(1)} × usual: ${slowest.what}\n`,
      );
    }
    // None hangs: a file that takes far longer than a whole one is one to be refused before.
    expect(slowest.ms / usual).toBeLessThan(20);
  });
});
