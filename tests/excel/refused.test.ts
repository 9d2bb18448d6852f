import { HostError } from "../../src/actions/port/hostError";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { SheetChange, WorkbookChange } from "../../src/workbook/drawing/description";
import { sample } from "../contract/sample";
import { startExcel, stopExcels } from "../support/bothHosts";
import { inspectStandIn } from "../support/inspectStandIn";

afterEach(stopExcels);

const codeOf = (error: unknown): unknown => (error instanceof HostError ? error.code : error);

/** What a set-up of the sample leaves where nothing goes wrong, and how many actions its requests have. */
async function undisturbed() {
  const { standIn, host } = await startExcel();
  await host.apply(sample);
  return { requests: standIn.counters.requests, book: await inspectStandIn(standIn.model) };
}

/** Applies a change; gives the warnings and the counts of the progress. */
async function applied(host: WorkbookHost, change: WorkbookChange) {
  const warnings: unknown[] = [];
  const counts: number[] = [];
  await host.apply(change, {
    onWarning: (warning) => warnings.push(warning),
    onProgress: ({ done }) => counts.push(done),
  });
  return { warnings, counts };
}

const rising = (counts: readonly number[]): readonly number[] => [...new Set(counts)].sort((one, two) => one - two);

describe("what Excel may refuse without harm", () => {
  it.each([
    ["FreezeAt", "freezeRefused", "01 Phòng Tổng hợp"],
    ["SetPrintArea", "pageSetupRefused", "01 Phòng Tổng hợp"],
  ])("is told as a warning, and the workbook is finished: %s", async (call, code, sheet) => {
    const { standIn, host } = await startExcel();
    standIn.refuse(call);
    const { warnings, counts } = await applied(host, sample);
    expect(warnings).toEqual([{ code, sheet }]);
    expect(counts.at(-1)).toBe(sample.sheets.length);
    const { sheets } = await host.read();
    expect(sheets.filter((one) => one.protected)).toHaveLength(sample.sheets.length);
    expect((await inspectStandIn(standIn.model)).names).toEqual((await undisturbed()).book.names);
  });

  it("is told of both, and the one does not hinder the other", async () => {
    const { standIn, host } = await startExcel();
    ["FreezeAt", "SetPrintArea"].forEach((call) => standIn.refuse(call));
    expect((await applied(host, sample)).warnings).toMatchObject([
      { code: "freezeRefused" },
      { code: "pageSetupRefused" },
    ]);
  });

  it("is an error where the host is lost, and where something else is refused", async () => {
    const { standIn, host } = await startExcel();
    standIn.refuse("FreezeAt", "ConnectionFailure");
    expect(await host.apply(sample).catch(codeOf)).toBe("connectionLost");
    standIn.recover();
    standIn.refuse("Protect");
    expect(await host.apply(sample).catch(codeOf)).toBe("notInFront");
  });
});

describe("an Excel that does not say what it refused", () => {
  const silent = async () => {
    const { standIn, host } = await startExcel();
    standIn.omitTraces();
    return { standIn, host };
  };

  it.each([
    ["FreezeAt", "freezeRefused", "freeze"],
    ["SetPrintArea", "pageSetupRefused", "page"],
  ] as const)("makes the whole workbook all the same, but for what it refuses: %s", async (call, code, part) => {
    const { standIn, host } = await silent();
    standIn.refuse(call);
    const { warnings, counts } = await applied(host, sample);
    expect(warnings).toEqual([{ code }]);
    expect(counts).toEqual(rising(counts));
    expect(counts.at(-1)).toBe(sample.sheets.length);
    const without = (book: Awaited<ReturnType<typeof inspectStandIn>>) => ({
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, [part]: null })),
    });
    expect(without(await inspectStandIn(standIn.model))).toEqual(without((await undisturbed()).book));
  });

  it("makes the same workbook wherever in a request it refused something once, and warns of nothing", async () => {
    const { requests, book } = await undisturbed();
    const [written] = requests.slice(-1);
    const actions = written?.actions ?? 0;
    for (const share of [0.02, 1 / 8, 1 / 3, 0.5, 2 / 3, 0.8, 0.9, 0.98]) {
      const { standIn, host } = await silent();
      standIn.failAtSync(requests.length, "GeneralException", Math.floor(actions * share));
      expect({ share, warnings: (await applied(host, sample)).warnings }).toEqual({ share, warnings: [] });
      expect({ share, book: await inspectStandIn(standIn.model) }).toEqual({ share, book });
    }
  });

  it("keeps what people typed beneath a sheet that is made again, and makes its chart and rules once", async () => {
    const { standIn, host } = await startExcel();
    await host.apply(sample);
    const before = await inspectStandIn(standIn.model);
    const replaced: WorkbookChange = {
      ...sample,
      sheets: sample.sheets.map((sheet): SheetChange =>
        sheet.action === "update" ? sheet : { ...sheet, action: "replace" },
      ),
    };
    standIn.omitTraces();
    standIn.refuse("FreezeAt");
    expect((await applied(host, replaced)).warnings).toEqual([{ code: "freezeRefused" }]);
    const after = await inspectStandIn(standIn.model);
    const frozen = ({ sheets }: typeof after) => sheets.map((sheet) => ({ ...sheet, freeze: null }));
    expect(frozen(after)).toEqual(frozen(before));
    expect(after.names).toEqual(before.names);
  });

  it("has every entry at its name still where even the second run is refused", async () => {
    const { standIn, host } = await startExcel();
    await host.apply(sample);
    const sheet = "01 Phòng Tổng hợp";
    standIn.model.sheet(sheet).setContent(4, 2, { value: 77 });
    const [old] = sample.sheets.filter(({ name }) => name === sheet);
    if (old === undefined || old.action === "update") throw new Error("the sample makes the sheet");
    standIn.omitTraces();
    // Once the sheet is cleared, nothing can be painted: the names have not been led to new blocks by then.
    standIn.refuse("ConditionalFormats.Add");
    standIn.refuse("Merge");
    const { names } = sample;
    expect(await host.apply({ sheets: [{ ...old, action: "replace" }], names }).catch(codeOf)).toBe("notInFront");
    const { blocks } = await host.read();
    expect(blocks.get("TD_U01_FIGURES")?.cells[2]?.[2]).toEqual({ value: 77 });
    expect(standIn.model.sheets.map(({ name }) => name)).toHaveLength(sample.sheets.length + 1);
  });

  it("puts a protection back that it had lifted, with what it allowed", async () => {
    const { standIn, host } = await startExcel();
    const index = sample.sheets.find(({ name }) => name === "Kế hoạch");
    if (index === undefined || index.action === "update") throw new Error("the sample has a plan");
    await host.apply(sample);
    const sheet = "01 Phòng Tổng hợp";
    const { protection } = standIn.model.sheet(sheet);
    standIn.omitTraces();
    standIn.refuse("FreezeAt");
    const change: WorkbookChange = {
      sheets: [
        {
          action: "update",
          name: sheet,
          blocks: [{ row: 0, column: 1, contents: [["Phòng Hành chính"]] }],
          links: [],
        },
        { ...index, name: "Thêm", layout: { ...index.layout, freeze: { rows: 1, columns: 1 } } },
      ],
      names: [],
    };
    expect((await applied(host, change)).warnings).toEqual([{ code: "freezeRefused" }]);
    expect(standIn.model.sheet(sheet).protection).toEqual(protection);
    expect(standIn.model.sheet(sheet).contentAt(0, 1)).toEqual({ value: "Phòng Hành chính" });
  });

  it("is asked once where it refuses what the workbook cannot do without, and nothing could be frozen", async () => {
    const { standIn, host } = await silent();
    await host.apply(sample);
    standIn.refuse("Unprotect");
    standIn.counters.reset();
    const blocks = [{ row: 0, column: 1, contents: [["x"]] }];
    const update: SheetChange = { action: "update", name: "01 Phòng Tổng hợp", blocks, links: [] };
    expect(await host.apply({ sheets: [update], names: [] }).catch(codeOf)).toBe("notInFront");
    // To look, to write, and to look whether a protection is to be put back.
    expect(standIn.counters.syncs).toBe(3);
  });

  it("is not asked again where it is lost", async () => {
    const { standIn, host } = await silent();
    standIn.refuse("FreezeAt", "ConnectionFailure");
    const { requests } = await undisturbed();
    expect(await host.apply(sample).catch(codeOf)).toBe("connectionLost");
    expect(standIn.counters.syncs).toBe(requests.length);
  });
});
