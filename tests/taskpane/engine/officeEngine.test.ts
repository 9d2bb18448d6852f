import type { Progress, WorkbookHost } from "../../../src/actions/port/workbookHost";
import * as sample from "../../../src/sample/sampleYear";
import { officeEngine } from "../../../src/taskpane/engine/officeEngine";
import { editedPlan } from "../../support/editedPlan";
import { typeAt } from "../../support/typeAt";
import { HostError } from "../../../src/actions/port/hostError";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";

const nothingSelected = () => Promise.resolve(() => Promise.resolve([]));

const engineOver = (host: WorkbookHost) =>
  officeEngine({
    openHost: () => Promise.resolve(host),
    openSelection: nothingSelected,
    watch: () => () => undefined,
    openFiles: () => Promise.resolve(XlsxHost),
    loadSample: () => Promise.resolve(sample),
  });

describe("the engine of the pane, over a workbook", () => {
  it("says that a new workbook is not set up", async () => {
    const engine = engineOver(XlsxHost.create());
    expect(await engine.check({ writeSheet: false }, {})).toEqual({ ok: false, failure: { code: "notSetUp" } });
  });

  it("fills the sample in, checks it and draws up its list, telling how far it is", async () => {
    const engine = engineOver(XlsxHost.create());
    const steps: Progress[] = [];
    const made = await engine.trySample?.({ onProgress: (progress) => steps.push(progress) });
    expect(made?.ok).toBe(true);
    expect(steps.length).toBeGreaterThan(5);
    const checked = await engine.check({ writeSheet: true }, {});
    expect(checked.ok && checked.value.units).toHaveLength(12);
    expect(checked.ok && checked.value.findings.length).toBeGreaterThan(20);
    const list = await engine.previewShortlist("CN", {});
    expect(list.ok && list.value.shortlist.units.length).toBeGreaterThan(0);
  });

  it("takes the sample away again as it was loaded, and not once somebody has typed", async () => {
    const host = XlsxHost.create();
    const engine = engineOver(host);
    const made = await engine.trySample?.({});
    await typeAt(host, [["TD_U05_FIGURES", "DV-CT", "note", "đã xem"]]);
    expect(await engine.removeSheets?.({})).toMatchObject({ ok: false, failure: { code: "peopleTyped" } });
    await typeAt(host, [["TD_U05_FIGURES", "DV-CT", "note", null]]);
    const removed = await engine.removeSheets?.({});
    expect(removed?.ok && [...removed.value].sort()).toEqual(made?.ok === true && [...made.value.made].sort());
    expect(await engine.check({ writeSheet: false }, {})).toMatchObject({ failure: { code: "notSetUp" } });
  });

  it("says whose head and how many people each unit has, once it is set up", async () => {
    const engine = engineOver(XlsxHost.create());
    await engine.trySample?.({});
    const checked = await engine.check({ writeSheet: false }, {});
    const stated = checked.ok ? checked.value.units.map(({ code, head, staff }) => ({ code, head, staff })) : [];
    expect(stated).toEqual(sample.units.map(({ code, head, staff }) => ({ code, head, staff })));
  });

  it("gives what was wrong with the selection as a value", async () => {
    const engine = officeEngine({
      openHost: () => Promise.resolve(XlsxHost.create()),
      openSelection: () => Promise.resolve(() => Promise.reject(new HostError("selectionNotCells", "a chart"))),
      watch: () => () => undefined,
      openFiles: () => Promise.resolve(XlsxHost),
      loadSample: () => Promise.resolve(sample),
    });
    expect(await engine.selection?.()).toEqual({ ok: false, failure: { code: "selectionNotCells" } });
  });

  it("reads a plan that somebody edited, saved as UTF-8 or as what Windows calls Unicode", async () => {
    const engine = engineOver(XlsxHost.create());
    const text = JSON.stringify(editedPlan({ number: "31/KH-VPUBND" }));
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);
    for (const content of [text, `\uFEFF${text}`, wide]) {
      const read = await engine.readPlan(new Blob([content]));
      expect(read.ok && read.value.kind === "plan" && read.value.plan.number).toBe("31/KH-VPUBND");
    }
  });

  it("says what is no plan, and where a plan is at fault", async () => {
    const engine = engineOver(XlsxHost.create());
    const readOf = async (text: BlobPart) => {
      const read = await engine.readPlan(new Blob([text]));
      return read.ok ? read.value : read;
    };
    expect(await readOf("số,ngày")).toEqual({ kind: "notJson" });
    expect(await readOf("[".repeat(1_100_000))).toEqual({ kind: "tooLarge" });
    expect(await readOf(new Uint8Array([0x7b, 0x22, 0xe1, 0x22, 0x7d]))).toEqual({ kind: "notJson" });
    expect(await readOf(JSON.stringify(editedPlan({ "periods[0].to": "2023-01-01" })))).toMatchObject({
      kind: "faults",
      issues: expect.arrayContaining([
        expect.objectContaining({ path: expect.stringContaining("periods[0]") as string }),
      ]) as unknown[],
    });
  });

  it("gives a part that does not load as a lost connection", async () => {
    const engine = officeEngine({
      openHost: () => Promise.reject(new Error("ChunkLoadError")),
      openSelection: nothingSelected,
      watch: () => () => undefined,
      openFiles: () => Promise.resolve(XlsxHost),
      loadSample: () => Promise.resolve(sample),
    });
    expect(await engine.check({ writeSheet: false }, {})).toEqual({ ok: false, failure: { code: "connectionLost" } });
  });
});
