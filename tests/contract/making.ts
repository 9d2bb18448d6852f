import {
  expectContents,
  expectLayout,
  expectLines,
  expectStyles,
  expectedContents,
  paintedStyles,
} from "./expectations";
import { codeOf, made, sheetOf, summary, unitSheet, type Start } from "./harness";
import { sample } from "./sample";

/** Of new sheets and names: what stands where, how it is told, and what a second run does. */
export function describeMaking({ applied, makeHarness, toRead }: Start): void {
  test("sheets stand in the order asked for, and no other sheet is left", async () => {
    const book = await (await toRead()).inspect();
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      "Mục lục",
      summary,
      "Kế hoạch",
      unitSheet,
      "02 Ban 'Tiếp' công dân",
    ]);
    expect(book.activeSheet).toBe("Mục lục");
  });

  test.each(made.map((sheet) => [sheet.name, sheet] as const))("%s is laid out as described", async (_, sheet) => {
    const inspected = sheetOf(await (await toRead()).inspect(), sheet.name);
    expectLayout(inspected, sheet);
    expectLines(inspected, sheet);
    expectStyles(inspected, paintedStyles(sheet));
  });

  test.each(made.map((sheet) => [sheet.name, sheet] as const))("%s holds what it is given", async (_, sheet) => {
    const inspected = sheetOf(await (await toRead()).inspect(), sheet.name);
    expectContents(inspected, expectedContents(sheet));
    const filled = [...inspected.cells].filter(([, cell]) => cell.value !== null || cell.formula !== undefined);
    expect(filled).toHaveLength(expectedContents(sheet).length);
  });

  test("applying the same change again changes nothing", async () => {
    const harness = await applied();
    const before = await harness.inspect();
    await harness.host.apply(sample);
    expect(await harness.inspect()).toEqual(before);
  });

  test("progress counts up to the number of sheets and names each of them", async () => {
    const { host } = await makeHarness();
    const seen: { done: number; total: number; sheet?: string }[] = [];
    await host.apply(sample, { onProgress: (progress) => seen.push({ ...progress }) });
    const counts = seen.map(({ done }) => done);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(seen.at(-1)).toMatchObject({ done: sample.sheets.length, total: sample.sheets.length });
    const named = seen.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet]));
    expect(new Set(named)).toEqual(new Set(sample.sheets.map((sheet) => sheet.name)));
  });

  test("a cancelled change stops with its own code, and running it again completes it", async () => {
    const { host, inspect } = await makeHarness();
    const stop = new AbortController();
    stop.abort();
    expect(await codeOf(host.apply(sample, { signal: stop.signal }))).toBe("cancelled");
    await host.apply(sample);
    const complete = await (await toRead()).inspect();
    expect(await inspect()).toEqual(complete);
  });
}
