import { HostError } from "../../src/actions/port/hostError";
import { ExcelHost } from "../../src/excel/excelHost";
import type { WorkbookChange } from "../../src/workbook/drawing/description";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { sample } from "../contract/sample";
import { inspectStandIn } from "../support/inspectStandIn";

const started: NodeStandIn[] = [];
afterEach(() => started.splice(0).forEach((standIn) => standIn.dispose()));

async function start(): Promise<{ standIn: NodeStandIn; host: ExcelHost }> {
  const standIn = await startStandIn();
  started.push(standIn);
  return { standIn, host: new ExcelHost(standIn.Excel) };
}

const codeOf = (error: unknown): unknown => (error instanceof HostError ? error.code : error);

/** How many syncs a set-up takes, how many actions each has, and what it leaves. */
async function undisturbed() {
  const { standIn, host } = await start();
  await host.apply(sample);
  return { requests: standIn.counters.requests, book: await inspectStandIn(standIn.model) };
}

describe("a set-up that fails", () => {
  it("is completed by running it again, whichever request was lost", async () => {
    const { requests, book } = await undisturbed();
    for (let sync = 1; sync <= requests.length; sync += 1) {
      const { standIn, host } = await start();
      standIn.failAtSync(sync, "ConnectionFailure");
      expect(await host.apply(sample).catch(codeOf)).toBe("connectionLost");
      await host.apply(sample);
      expect({ sync, book: await inspectStandIn(standIn.model) }).toEqual({ sync, book });
    }
  });

  it("is completed by running it again, wherever in a request the host stopped", async () => {
    const { requests, book } = await undisturbed();
    const places = requests.flatMap(({ actions }, index) =>
      [1 / 8, 1 / 3, 0.5, 2 / 3, 0.9].map((share) => ({ sync: index + 1, action: Math.floor(actions * share) })),
    );
    for (const { sync, action } of places) {
      const { standIn, host } = await start();
      standIn.failAtSync(sync, "RequestAborted", action);
      expect(await host.apply(sample).catch(codeOf)).toBe("busy");
      await host.apply(sample);
      expect({ sync, action, book: await inspectStandIn(standIn.model) }).toEqual({ sync, action, book });
    }
  });

  it("stops between two requests where it is cancelled, and is completed by running it again", async () => {
    const [first] = sample.sheets;
    if (first === undefined || first.action === "update") throw new Error("the sample begins with a sheet");
    // Two sheets that do not fit into one request.
    const sheets = ["Một", "Hai"].map((name) => ({
      ...first,
      name,
      after: null,
      links: [],
      blocks: [{ row: 0, column: 9, contents: Array.from({ length: 450 }, () => [`${name} `.repeat(200)]) }],
    }));
    const change: WorkbookChange = { sheets, names: [] };
    const { standIn, host } = await start();
    const stop = new AbortController();
    const cancelled = host.apply(change, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await cancelled.catch(codeOf)).toBe("cancelled");
    expect(standIn.model.sheets.map(({ protection }) => protection)).toEqual([null, null, null]);
    await host.apply(change);
    const whole = await start();
    await whole.host.apply(change);
    expect(await inspectStandIn(standIn.model)).toEqual(await inspectStandIn(whole.standIn.model));
  });

  it("says which sheet it was working on", async () => {
    const { standIn, host } = await start();
    standIn.refuse("SetValues");
    const error: unknown = await host.apply(sample).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "notInFront", sheet: "Tổng hợp Đợt 1" });
  });

  it("keeps what a person typed into a sheet that was finished before it failed", async () => {
    const { host, standIn } = await start();
    await host.apply(sample);
    standIn.model.sheet("01 Phòng Tổng hợp").setContent(4, 2, { value: 77 });
    await host.apply(sample);
    const { blocks } = await host.read();
    expect(blocks.get("TD_U01_FIGURES")?.cells[2]?.[2]).toEqual({ value: 77 });
  });

  it("never builds over a sheet of a person's that has the same name", async () => {
    const { host, standIn } = await start();
    standIn.model.addSheet("Kế hoạch").setContent(0, 0, { value: "của tôi" });
    const error: unknown = await host.apply(sample).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "sheetNameTaken", sheet: "Kế hoạch" });
    expect(standIn.model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kế hoạch"]);
  });
});
