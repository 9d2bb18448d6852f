import { check } from "../../src/actions/check/check";
import { draftPlan } from "../../src/actions/plan/draftPlan";
import type { DraftReading } from "../../src/actions/run/outcomes";
import { readDraft } from "../../src/actions/plan/readDraft";
import { removeSheets } from "../../src/actions/setUp/removeSheets";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { measuresPlan } from "../support/measuresPlan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { bothHosts, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { endOfYear } from "../support/sampleBook";
import { addressOf, typeAt, valueAt, type Entry } from "../support/typeAt";

const rowOf = (id: string): number => bundledPlan.targets.findIndex((target) => target.id === id);
const newRow = bundledPlan.targets.length;

/** Next year's plan: its number, its year with its periods, a threshold, and a target that was not there before. */
const nextYear: readonly Entry[] = [
  ["TD_FORM_PLAN", "number", "value", "12/KH-VPUBND"],
  ["TD_FORM_PLAN", "year", "value", 2025],
  ...[0, 1, 2].flatMap((row): readonly Entry[] => [
    ["TD_FORM_PERIODS", row, "from", row === 1 ? "01/07/2025" : "01/01/2025"],
    ["TD_FORM_PERIODS", row, "to", row === 0 ? "30/06/2025" : "31/12/2025"],
  ]),
  ["TD_FORM_TARGETS", rowOf("DV-CT"), "threshold", 95],
  ...(
    [
      ["name", "Hồ sơ trực tuyến"],
      ["words", "Ít nhất 30% hồ sơ được nộp trực tuyến"],
      ["clause", "IV.2"],
      ["level", "Đơn vị"],
      ["kind", "Tỷ lệ"],
      ["comparison", "ít nhất (≥)"],
      ["threshold", 30],
      ["subject", "hồ sơ trực tuyến"],
      ["base", "hồ sơ"],
      ["source", "Nhập số liệu"],
      ["entered", "D1, D2"],
      ["judged", "CN"],
    ] as const
  ).map(([column, typed]): Entry => ["TD_FORM_TARGETS", newRow, column, typed]),
];

const planOf = (reading: DraftReading): Plan => {
  if (reading.kind === "plan") return reading.plan;
  throw new Error(JSON.stringify(reading.faults));
};
const readPlan = async (host: WorkbookHost): Promise<Plan> => planOf(done(await readDraft(host, endOfYear)));
const sheetsOf = async (host: WorkbookHost): Promise<readonly string[]> =>
  (await host.read()).sheets.map(({ name }) => name);

afterEach(stopExcels);

describe.each(bothHosts)("drawing a plan up in %s", (_, start) => {
  it("leads from last year's plan to next year's workbook", async () => {
    const host = await start();
    expect(done(await draftPlan(host, bundledPlan, endOfYear))).toEqual({ sheet: "Soạn kế hoạch", existed: false });
    await typeAt(host, nextYear);
    const plan = await readPlan(host);
    expect(plan).toMatchObject({ id: "12-KH-VPUBND", year: 2025 });
    expect(plan.targets.at(-1)?.id).toBe("DV-HSTT");
    done(await setUp(host, { plan, units: [{ name: "Phòng Một" }, { name: "Phòng Hai" }] }, endOfYear));
    const checked = done(await check(host, { writeSheet: false }, endOfYear));
    expect(checked.plan).toEqual(plan);
    expect(await sheetsOf(host)).toContain("DV-HSTT Hồ sơ trực tuyến");
    const list = done(await makeShortlist(host, "D1", endOfYear));
    expect(list.shortlist.excluded).not.toEqual([]);
  });

  it("leaves the form alone, and behind all others, whatever is done to the rest of the workbook", async () => {
    const host = await start();
    done(await draftPlan(host, bundledPlan, endOfYear));
    await typeAt(host, [["TD_FORM_PLAN", "name", "value", "Tên mới"]]);
    const plan = await readPlan(host);
    done(await setUp(host, { plan, units: [{ name: "Phòng Một" }] }, endOfYear));
    expect((await sheetsOf(host)).at(-1)).toBe("Soạn kế hoạch");
    done(await check(host, { writeSheet: true }, endOfYear));
    await typeAt(host, [["TD_FORM_PLAN", "name", "value", "Tên mới hơn"]]);
    const again = done(await setUp(host, { plan, units: [{ name: "Phòng Một" }] }, endOfYear));
    expect([...again.made, ...again.repaired]).toEqual([]);
    const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
    expect(findings.filter(({ place }) => place.block === "anchor")).toEqual([]);
    const { removed } = done(await removeSheets(host, {}, endOfYear));
    expect(removed).not.toContain("Soạn kế hoạch");
    expect((await readPlan(host)).name).toBe("Tên mới hơn");
  });

  it("goes to a form that is there, and writes nothing over it", async () => {
    const host = await start();
    done(await draftPlan(host, bundledPlan, endOfYear));
    await typeAt(host, [["TD_FORM_PLAN", "name", "value", "Tên mới"]]);
    expect(done(await draftPlan(host, measuresPlan, endOfYear)).existed).toBe(true);
    expect(await valueAt(host, ["TD_FORM_PLAN", "name", "value"])).toBe("Tên mới");
    expect(await sheetsOf(host)).toEqual([...new Set(await sheetsOf(host))]);
  });

  it("gives each fault the cell that it stands in", async () => {
    const host = await start();
    done(await draftPlan(host, bundledPlan, endOfYear));
    const cell = ["TD_FORM_TARGETS", rowOf("DV-CT"), "threshold"] as const;
    await typeAt(host, [[...cell, "nhiều"]]);
    const read = done(await readDraft(host, endOfYear));
    const faults = read.kind === "faults" ? read.faults : [];
    expect(faults).toHaveLength(1);
    expect(`${faults[0]?.cell?.sheet ?? ""}!${faults[0]?.cell?.address ?? ""}`).toBe(await addressOf(host, cell));
  });

  it("says that a workbook has no form", async () => {
    expect(await readDraft(await start(), endOfYear)).toEqual({ ok: false, failure: { code: "draftMissing" } });
  });
});

describe("a form whose key of a column is lost", () => {
  it("is not read at all, and says which column", async () => {
    const host = XlsxHost.create();
    done(await draftPlan(host, bundledPlan, endOfYear));
    const block = (await host.read()).blocks.get("TD_FORM_TARGETS");
    const at = block?.cells[0]?.findIndex(({ value }) => value === "threshold") ?? -1;
    const name = block?.sheet ?? "";
    const place = { row: block?.range.row ?? 0, column: (block?.range.column ?? 0) + at };
    await host.apply({
      sheets: [{ action: "update", name, blocks: [{ ...place, contents: [[""]] }], links: [] }],
      names: [],
    });
    expect(done(await readDraft(host, endOfYear))).toMatchObject({
      kind: "faults",
      faults: [{ of: "form", code: "columnLost", cell: null, numbers: { column: "Ngưỡng" } }],
    });
  });
});
