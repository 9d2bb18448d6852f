import * as sample from "../../src/sample/sampleYear";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { officeEngine } from "../../src/taskpane/engine/officeEngine";
import { startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { typeAt, valueAt, type Entry } from "../support/typeAt";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

afterEach(stopExcels);

const rowOf = (id: string): number => bundledPlan.targets.findIndex((target) => target.id === id);

/** Next year's plan: its year with its periods, one threshold, and a target that was not there before. */
const nextYear: readonly Entry[] = [
  ["TD_FORM_PLAN", "year", "value", 2025],
  ...[0, 1, 2].flatMap((row): readonly Entry[] => [
    ["TD_FORM_PERIODS", row, "from", row === 1 ? "01/07/2025" : "01/01/2025"],
    ["TD_FORM_PERIODS", row, "to", row === 0 ? "30/06/2025" : "31/12/2025"],
  ]),
  ["TD_FORM_TARGETS", rowOf("DV-CT"), "threshold", 95],
  ...(
    [
      ["name", "Họp trực tuyến"],
      ["words", "Mỗi đơn vị có ít nhất 04 cuộc họp trực tuyến"],
      ["clause", "IV.2"],
      ["level", "Đơn vị"],
      ["kind", "Số lượng"],
      ["comparison", "ít nhất (≥)"],
      ["threshold", 4],
      ["subject", "cuộc họp"],
      ["source", "Nhập số liệu"],
      ["entered", "D1, D2"],
      ["judged", "CN"],
      ["bars", "x"],
    ] as const
  ).map(([column, typed]): Entry => ["TD_FORM_TARGETS", bundledPlan.targets.length, column, typed]),
];

describe("the pane over Excel", () => {
  it("goes from a form that was edited to a workbook that is checked and listed by it", async () => {
    const { host } = await startExcel();
    const engine = officeEngine({
      openHost: () => Promise.resolve(host),
      openSelection: () => Promise.resolve(() => Promise.resolve([])),
      watch: () => () => undefined,
      openFiles: () => Promise.resolve(XlsxHost),
      loadSample: () => Promise.resolve(sample),
    });
    done(await engine.draftPlan(await engine.plan(), {}));
    await typeAt(host, nextYear);
    const read = done(await engine.readDraft({}));
    if (read.kind !== "plan") throw new Error(JSON.stringify(read.faults));
    done(await engine.setUp({ plan: read.plan, units: [{ name: "Phòng Một" }, { name: "Phòng Hai" }] }, {}));
    await typeAt(host, [
      ["TD_U01_FIGURES", "DV-HTT", "D1.value", 1],
      ["TD_U01_FIGURES", "DV-HTT", "D2.value", 2],
    ]);
    const checked = done(await engine.check({ writeSheet: false }, {}));
    expect(checked.plan.year).toBe(2025);
    const found = checked.results.find(
      ({ unit, target, period }) => `${unit ?? ""} ${target} ${period}` === "U01 DV-HTT CN",
    );
    expect(found?.status).toBe("notMet");
    expect(await valueAt(host, ["TD_PLAN_TARGETS", "DV-CT", "threshold"])).toBe(95);
    const list = done(await engine.makeShortlist("CN", {}));
    expect(list.shortlist.excluded.map(({ unit }) => unit)).toContain("U01");
  });
});
