import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { officeChange } from "../support/officeChange";

const megabyte = 1_000_000;
const started: NodeStandIn[] = [];
afterEach(() => started.splice(0).forEach((standIn) => standIn.dispose()));

async function setUp(units: number) {
  const standIn = await startStandIn();
  started.push(standIn);
  const host = new ExcelHost(standIn.Excel);
  await host.apply(officeChange(units));
  const { syncs, requestBytes, largestRequest } = standIn.counters;
  return { standIn, host, syncs, requestBytes, largestRequest };
}

describe("a set-up", () => {
  it("of 12 units takes at most 6 requests and 1 MB in all", async () => {
    const { syncs, requestBytes, largestRequest } = await setUp(12);
    expect(syncs).toBeLessThanOrEqual(6);
    expect(requestBytes).toBeLessThanOrEqual(megabyte);
    expect(largestRequest).toBeLessThanOrEqual(megabyte);
  });

  it("of 60 units sends no request over 1 MB, and grows no faster than its sheets and lines", async () => {
    const [small, large] = [await setUp(12), await setUp(60)];
    expect(large.largestRequest).toBeLessThanOrEqual(megabyte);
    expect(large.requestBytes).toBeLessThanOrEqual(5 * small.requestBytes);
    expect(large.syncs).toBeLessThanOrEqual(5 * small.syncs);
  });

  it("sends nothing that is not Excel.run's own after its end: no range is tracked", async () => {
    const { standIn } = await setUp(2);
    expect(standIn.counters.releases).toBe(0);
  });
});

describe("reading", () => {
  it.each([2, 12])("%i units takes two requests", async (units) => {
    const { standIn, host } = await setUp(units);
    standIn.counters.reset();
    const { blocks, sheets } = await host.read();
    expect(standIn.counters.syncs).toBe(2);
    expect(blocks.size).toBe(4 * units);
    expect(sheets).toHaveLength(units + 11);
  });

  it("splits an answer that would be too large, and no other", async () => {
    const { standIn, host } = await setUp(60);
    standIn.counters.reset();
    const { blocks } = await host.read();
    expect(blocks.size).toBe(240);
    expect(Math.max(...standIn.counters.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(4 * megabyte);
    const answered = standIn.counters.responseBytes;
    expect(standIn.counters.syncs).toBeLessThanOrEqual(2 + Math.floor(answered / (2 * megabyte)));
  });
});
