import { setUp } from "../../../src/actions/setUp/setUp";
import { ExcelHost } from "../../../src/excel/excelHost";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { units } from "../../../src/sample/sampleYear";
import { startStandIn } from "../../../src/workbench/host/hostNode";

test("the sheets of twelve units and this plan are set up in six requests and a megabyte", async () => {
  const standIn = await startStandIn();
  try {
    const result = await setUp(
      new ExcelHost(standIn.Excel),
      { plan: bundledPlan, units },
      { now: new Date(2024, 5, 1) },
    );
    expect(result).toMatchObject({ ok: true });
    const { syncs, requestBytes } = standIn.counters;
    expect(syncs).toBeLessThanOrEqual(6);
    expect(requestBytes).toBeLessThanOrEqual(1_000_000);
  } finally {
    standIn.dispose();
  }
});
