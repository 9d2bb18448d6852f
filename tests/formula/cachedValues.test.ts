import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Raw } from "../../src/rules/figures/figures";
import { figures, units } from "../../src/sample/sampleYear";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { recalculate } from "../support/libreOffice";

const now = new Date(2024, 11, 31, 16, 30);

/** Formula cells of every block: `anchor row,column` → what they show. */
const formulaValues = (raw: RawWorkbook): ReadonlyMap<string, Raw> =>
  new Map(
    [...raw.blocks].flatMap(([name, { cells }]) =>
      cells.flatMap((row, y) =>
        row.flatMap(({ formula, value }, x) => (formula === undefined ? [] : [[`${name} ${y},${x}`, value] as const])),
      ),
    ),
  );

const same = (cached: Raw, calculated: Raw): boolean => {
  if (typeof cached === "number" && typeof calculated === "number")
    return Math.abs(cached - calculated) <= 1e-14 * Math.max(Math.abs(cached), Math.abs(calculated));
  return (cached === "" ? null : cached) === (calculated === "" ? null : calculated);
};

describe("the values that a file carries for readers that do not calculate", () => {
  it("are what a spreadsheet calculates, after a whole year was entered", async () => {
    const host = XlsxHost.create();
    expect(await setUp(host, { plan: bundledPlan, units }, { now })).toMatchObject({ ok: true });
    expect(await enterFigures(host, figures, { now })).toMatchObject({ ok: true, value: { unknown: [] } });
    const written = formulaValues(await host.read());
    const [saved] = await recalculate([{ name: "năm.xlsx", bytes: await host.save() }]);
    const calculated = formulaValues(await (await XlsxHost.open(saved?.bytes ?? new Uint8Array())).read());
    expect(written.size).toBeGreaterThan(3000);
    const others = [...written].flatMap(([cell, cached]) => {
      const found = calculated.get(cell) ?? null;
      return same(cached, found)
        ? []
        : [`${cell}: carries ${JSON.stringify(cached)}, calculated ${JSON.stringify(found)}`];
    });
    expect(others.slice(0, 20)).toEqual([]);
  });
});
