import type { Progress, WorkbookHost } from "../../src/actions/workbookHost";
import * as sample from "../../src/sample/sampleYear";
import { officeEngine } from "../../src/taskpane/officeEngine";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

const engineOver = (host: WorkbookHost) =>
  officeEngine({
    openHost: () => Promise.resolve(host),
    watch: () => () => undefined,
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

  it("gives a part that does not load as a lost connection", async () => {
    const engine = officeEngine({
      openHost: () => Promise.reject(new Error("ChunkLoadError")),
      watch: () => () => undefined,
      loadSample: () => Promise.resolve(sample),
    });
    expect(await engine.check({ writeSheet: false }, {})).toEqual({ ok: false, failure: { code: "connectionLost" } });
  });
});
