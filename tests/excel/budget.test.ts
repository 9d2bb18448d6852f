import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { officeChange } from "../support/officeChange";
import { wordsForResults } from "../support/wordsForResults";

const megabyte = 1_000_000;

async function setUp(units: number) {
  const standIn = await startStandIn({ engine: wordsForResults });
  const host = new ExcelHost(standIn.Excel);
  await host.apply(officeChange(units));
  const { syncs, requestBytes, largestRequest, releases } = standIn.counters;
  return { standIn, host, syncs, requestBytes, largestRequest, releases };
}

let small: Awaited<ReturnType<typeof setUp>>;
let large: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  small = await setUp(12);
  large = await setUp(72);
});
afterAll(() => [small, large].forEach(({ standIn }) => standIn.dispose()));

describe("a set-up", () => {
  it("of 12 units takes at most 3 requests and 1 MB in all", () => {
    expect(small.syncs).toBeLessThanOrEqual(3);
    expect(small.requestBytes).toBeLessThanOrEqual(megabyte);
    expect(small.largestRequest).toBeLessThanOrEqual(megabyte);
  });

  it("of 72 units sends no request over 1 MB, though it sends more than that in all", () => {
    expect(large.requestBytes).toBeGreaterThan(megabyte);
    expect(large.largestRequest).toBeLessThanOrEqual(megabyte);
  });

  it("grows no faster than its sheets", () => {
    expect(large.requestBytes).toBeLessThanOrEqual(6 * small.requestBytes);
    expect(large.syncs).toBeLessThanOrEqual(6 * small.syncs);
  });

  it("keeps no range beyond its request, so that none has to be given back", () => {
    expect(small.releases + large.releases).toBe(0);
  });
});

describe("reading", () => {
  const read = async ({ standIn, host }: { standIn: NodeStandIn; host: ExcelHost }) => {
    standIn.counters.reset();
    const { blocks } = await host.read();
    const answers = standIn.counters.requests.map(({ responseBytes }) => responseBytes);
    return { blocks: blocks.size, syncs: standIn.counters.syncs, largestAnswer: Math.max(...answers) };
  };

  it("takes two requests where one answer holds everything, and another one for what is more than 4 MB", async () => {
    expect(await read(small)).toMatchObject({ blocks: 48, syncs: 2 });
    const all = await read(large);
    expect(all.blocks).toBe(288);
    expect(all.syncs).toBeLessThanOrEqual(3);
    expect(all.largestAnswer).toBeLessThan(4 * megabyte);
  });

  it("takes more where one answer would be too large, and brings the same blocks", async () => {
    const names = Array.from({ length: 5 }, (_, index) => ({
      name: `TD_WIDE_${index}`,
      sheet: "Mục lục",
      range: { row: 100 + 1000 * index, column: 20, rows: 1000, columns: 20 },
    }));
    await small.host.apply({ sheets: [], names });
    const { blocks, syncs, largestAnswer } = await read(small);
    expect({ blocks, syncs }).toEqual({ blocks: 53, syncs: 4 });
    expect(largestAnswer).toBeLessThan(4 * megabyte);
  });

  it("asks by halves where the host finds an answer too large", async () => {
    small.standIn.failAtSync(2, "ResponsePayloadSizeLimitExceeded");
    expect((await small.host.read()).blocks.size).toBe(53);
  });
});
