import { check } from "../../src/actions/check/check";
import { removeSheets } from "../../src/actions/setUp/removeSheets";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { figures, units } from "../../src/sample/sampleYear";
import { leadersCode } from "../../src/rules/figures/figures";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { anchors } from "../../src/workbook/blocks/anchors";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { newSheet } from "../xlsx/changes";
import { bothHosts, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { endOfYear, fewUnits } from "../support/sampleBook";
import { typeAt, type Entry } from "../support/typeAt";

/** As the pane gives it: the sample's figures, and the names that its set-up gave. Five units of them are here. */
const expected = {
  ...figures,
  units: Object.fromEntries(
    [leadersCode, ...units.slice(0, 5).map(({ code }) => code)].map((code = "") => {
      const unit = figures.units[code];
      const named = units.find((one) => one.code === code);
      return [code, { ...unit, unit: { name: named?.name ?? null, head: named?.head ?? null, ...unit?.unit } }];
    }),
  ),
};
const two = [{ name: "Phòng Một", head: "Lê Văn An" }, { name: "Phòng Hai" }];

const setUpTwo = async (host: WorkbookHost): Promise<void> => {
  done(await setUp(host, { plan: bundledPlan, units: two }, endOfYear));
};
const ofTwo = filledOnce(setUpTwo);
const failureOf = async (host: WorkbookHost): Promise<unknown> => {
  const result = await removeSheets(host, { expected }, endOfYear);
  return result.ok ? null : result.failure;
};

afterEach(stopExcels);

describe.each(ofTwo.both)("taking the sheets away in %s", (_, open) => {
  it("leaves one empty sheet where ours were the only ones, and none of our names", async () => {
    const host = await open();
    const before = (await host.read()).sheets.map(({ name }) => name);
    const { removed } = done(await removeSheets(host, {}, endOfYear));
    const after = await host.read();
    expect(after.sheets).toHaveLength(1);
    expect(removed).toHaveLength(before.filter((name) => name !== "Sheet1").length);
    expect([after.blocks.size, after.broken]).toEqual([0, []]);
    expect(await check(host, { writeSheet: false }, endOfYear)).toMatchObject({ failure: { code: "notSetUp" } });
  });

  it("can be set up again afterwards", async () => {
    const host = await open();
    done(await removeSheets(host, {}, endOfYear));
    await setUpTwo(host);
    expect(done(await check(host, { writeSheet: false }, endOfYear)).units).toHaveLength(2);
  });
});

it.each(bothHosts)(
  "taking the sheets away in %s keeps those that are not ours, and what stands on them",
  async (_, start) => {
    const host = await start();
    await host.apply({ sheets: [{ ...newSheet("Của tôi"), after: null }], names: [] });
    await setUpTwo(host);
    done(await removeSheets(host, {}, endOfYear));
    expect((await host.read()).sheets.map(({ name }) => name)).toContain("Của tôi");
    expect((await host.read()).sheets.every(({ name }) => ["Của tôi", "Sheet1"].includes(name))).toBe(true);
  },
);

describe("the sample", () => {
  it("goes as it was loaded, with its summaries and findings", async () => {
    const host = await fewUnits.file();
    done(await makeShortlist(host, "D1", endOfYear));
    done(await check(host, { writeSheet: true }, endOfYear));
    expect(await failureOf(host)).toBeNull();
  });

  it("goes in Excel too", async () => {
    const { host } = await fewUnits.excel();
    expect(await failureOf(host)).toBeNull();
  });

  it("stays where somebody typed one figure more", async () => {
    const host = await fewUnits.file();
    await typeAt(host, [["TD_U03_PEOPLE", 11, "name", "Trần Văn Công"]]);
    expect(await failureOf(host)).toMatchObject({ code: "peopleTyped", sheet: "03 Phòng Khoa giáo - Văn xã" });
  });

  it("is not taken for typed figures that happen to be the same in another office's workbook", async () => {
    const host = XlsxHost.create();
    const unnamed = units.map((_, index) => ({ name: `Phòng ${index + 1}` }));
    done(await setUp(host, { plan: bundledPlan, units: unnamed }, endOfYear));
    const value = figures.units["U01"]?.figures?.["DV-CT"]?.["D1.value"];
    if (typeof value !== "number") throw new Error("the sample has a number there");
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.value", value]]);
    expect(await failureOf(host)).toMatchObject({ code: "peopleTyped" });
  });
});

const typedPlaces: readonly (readonly [string, Entry])[] = [
  ["a figure", ["TD_U01_FIGURES", "DV-CT", "D1.value", 0]],
  ["a total", ["TD_U02_FIGURES", "DV-CT", "D2.total", 3]],
  ["evidence", ["TD_U02_FIGURES", "DV-CT", "evidence", " "]],
  ["a mark", ["TD_U02_FIGURES", "DV-CT", "notApplicable", "x"]],
  ["a registration", ["TD_U01_UNIT", "registrationNo", "value", "12/ĐK"]],
  ["minutes", ["TD_U01_UNIT", "minutesNo.D1", "value", "02/BB"]],
  ["a person", ["TD_U01_PEOPLE", 4, "post", "Chuyên viên"]],
  ["what a sitting decides by", ["TD_COUNCIL_OCCASIONS", "rate", "D2", 80]],
  ["a member of the council", ["TD_COUNCIL_MEMBERS", 3, "reason.CN", "đi công tác"]],
  ["an initiative", ["TD_U01_INITIATIVES", 0, "title", "Một cửa"]],
  ["the agency's figure", [anchors.agencyFigures, "CQ-ND1", "CN.value", "Có"]],
  ["what was done on a day", [anchors.planEvents, "DANG", "activity", "Tọa đàm"]],
  ["a threshold", [anchors.planTargets, "DV-CT", "threshold", 95]],
  ["a mark of the plan", [anchors.planTargets, "DV-CT", "bars", null]],
  ["a day of a period", [anchors.planPeriods, "D1", "to", 45_440]],
  ["something over a formula", ["TD_U01_FIGURES", "DV-CT", "CN.status", "Đạt"]],
];

describe("nothing is taken away where a person has typed", () => {
  it.each(typedPlaces)("%s", async (_, entry) => {
    const host = await ofTwo.file();
    const before = await host.read();
    await typeAt(host, [entry]);
    expect(await failureOf(host)).toMatchObject({ code: "peopleTyped" });
    expect((await host.read()).sheets).toEqual(before.sheets);
  });

  it("what somebody wrote in a summary's heading, or beside a finding", async () => {
    const host = await fewUnits.file();
    const { sheet } = done(await makeShortlist(host, "D1", endOfYear));
    await typeAt(host, [["TD_SUMMARY_D1_HEADING", "heading", "number", "Số: 15/HĐTĐ"]]);
    expect(await failureOf(host)).toEqual({ code: "peopleTyped", sheet });
    await typeAt(host, [["TD_SUMMARY_D1_HEADING", "heading", "number", sheetTexts.summary.number]]);
    done(await check(host, { writeSheet: true }, endOfYear));
    await typeAt(host, [[anchors.check, 1, "remark", "đã hỏi"]]);
    expect(await failureOf(host)).toEqual({ code: "peopleTyped", sheet: "Kiểm tra" });
  });

  it("what the council wrote", async () => {
    const host = await ofTwo.file();
    done(await makeShortlist(host, "D1", endOfYear));
    await typeAt(host, [["TD_SUMMARY_D1_EXCLUDED", "U01", "takenUp", "x"]]);
    expect(await failureOf(host)).toMatchObject({ code: "peopleTyped", sheet: "Tổng hợp Đợt 1" });
  });

  it("into a unit that was taken off the list", async () => {
    const host = await ofTwo.file();
    await typeAt(host, [["TD_U02_FIGURES", "DV-CT", "D1.value", 4]]);
    done(await setUp(host, { plan: bundledPlan, units: two.slice(0, 1) }, endOfYear));
    expect(await failureOf(host)).toMatchObject({ code: "peopleTyped", sheet: "02 Phòng Hai" });
  });

  it("or a sheet whose protection was taken off", async () => {
    const { host, standIn } = await ofTwo.excel();
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Cơ quan").protection.unprotect();
      await context.sync();
    });
    expect(await failureOf(host)).toMatchObject({ code: "peopleTyped", sheet: "Cơ quan" });
  });
});

it("a removal that was cut short is completed by running it again", async () => {
  const { host, standIn } = await fewUnits.excel();
  const whole = (await host.read()).sheets.length;
  standIn.failAtSync(4, "ConnectionFailure", 30);
  expect(await failureOf(host)).toMatchObject({ code: "connectionLost" });
  const left = (await host.read()).sheets.length;
  expect([left < whole, left > 1]).toEqual([true, true]);
  expect(await failureOf(host)).toBeNull();
  expect((await host.read()).sheets).toHaveLength(1);
});

it("takes nothing away in a workbook whose structure is protected", async () => {
  const { host, standIn } = await ofTwo.excel();
  standIn.model.structureProtected = true;
  const before = (await host.read()).sheets.length;
  expect(await failureOf(host)).toMatchObject({ code: "structureProtected" });
  expect((await host.read()).sheets).toHaveLength(before);
});
