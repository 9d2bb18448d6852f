import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import { refreshValues } from "../../src/actions/run/refreshValues";
import { setUp } from "../../src/actions/setUp/setUp";
import type { UnitInput } from "../../src/actions/run/outcomes";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { anchors, targetAnchor, unitAnchor } from "../../src/workbook/blocks/anchors";
import { sittingRowsOf } from "../../src/workbook/blocks/sittingKeys";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { readBook } from "../../src/workbook/reading/readBook";
import { writeCouncilSheet } from "../../src/workbook/sheets/councilSheet";
import { newSheet } from "../../src/workbook/sheets/sheetTable";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { editInLibreOffice, text } from "../support/libreOfficeEdit";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valueAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const three: readonly UnitInput[] = [{ name: "Phòng Một" }, { name: "Phòng Hai" }, { name: "Phòng Ba" }];
const [one, , third] = three as readonly [UnitInput, UnitInput, UnitInput];

const run = async (host: WorkbookHost, units: readonly UnitInput[] = three) =>
  done(await setUp(host, { plan: bundledPlan, units }, endOfYear));

const faults = async (host: WorkbookHost): Promise<readonly string[]> =>
  done(await check(host, { writeSheet: false }, endOfYear)).findings.flatMap(({ code }) =>
    /^(anchor|sheet|formula|plan|rollup)\./.test(code) ? [code] : [],
  );

/** The ids of a block's rows, below its key row. */
const rowsOf = (raw: RawWorkbook, anchor: string): readonly unknown[] =>
  raw.blocks
    .get(anchor)
    ?.cells.slice(1)
    .flatMap(([key]) => (key?.value == null || key.value === "" ? [] : [key.value])) ?? [];

const visibilities = (raw: RawWorkbook): Readonly<Record<string, string>> =>
  Object.fromEntries(raw.sheets.map(({ name, visibility }) => [name, visibility]));

const typed: readonly Entry[] = [
  ["TD_U02_FIGURES", "DV-CT", "D1.value", 27],
  ["TD_U02_FIGURES", "DV-CT", "D1.total", 30],
  ["TD_U02_FIGURES", "DV-CT", "evidence", "Báo cáo 12"],
  ["TD_U02_UNIT", "head", "value", "Lê Thị Bình"],
  ["TD_U02_PEOPLE", 3, "name", "Trần Văn Công"],
  ["TD_U02_INITIATIVES", 5, "title", "Một cửa"],
];

const ofCouncil: readonly Entry[] = [
  [anchors.councilOccasions, "rate", "D1", 70],
  [anchors.councilOccasions, "base", "CN", "Số người dự họp"],
  [anchors.councilOccasions, "issued", "D1", "chín"],
  [anchors.councilOccasions, "counters", "D2", "Lê Tư; Trần Năm"],
  [anchors.councilMembers, 0, "name", "Lê Tư"],
  [anchors.councilMembers, 0, "presence.D1", "Có mặt"],
  [anchors.councilMembers, 14, "name", "Trần Năm"],
  [anchors.councilMembers, 14, "reason.CN", "đi công tác"],
];

/** The council's sheet as it is made for another plan than the workbook's. */
async function councilOf(host: WorkbookHost, plan: Plan): Promise<void> {
  const reading = readBook(await host.read(), 45_657);
  if (!reading.ok) throw new Error(reading.code);
  const builder = newSheet("council", reading.book.names.council, null);
  const making = { book: { ...reading.book, plan }, links: [], staff: new Map<string, number>() };
  const names = writeCouncilSheet(builder, making);
  await host.apply({ sheets: [builder.build("replace")], names });
}

/** Everything stands where it was typed. */
async function expectTyped(host: WorkbookHost, entries: readonly Entry[]): Promise<void> {
  const values = await valuesAt(
    host,
    entries.map(([block, row, column]): KeyedCell => [block, row, column]),
  );
  expect(values).toEqual(entries.map(([, , , raw]) => raw));
}

const ofThree = filledOnce(run);

afterEach(stopExcels);

describe.each(ofThree.both)("set-up again in %s", (_, open) => {
  it("puts back formulas that were changed or cleared, and nothing else", async () => {
    const host = await open();
    await typeAt(host, typed);
    await typeAt(host, [
      ["TD_U02_FIGURES", "DV-CT", "CN.status", null],
      ["TD_U02_FIGURES", "DV-CT", "D2.status", { formula: '"Đạt"', value: "Đạt" }],
      [targetAnchor("DV-CT"), "U02", "D1.value", { formula: "90+9", value: 99 }],
      [anchors.agencyFigures, "CQ-CT", "D1.value", null],
    ]);
    expect(await faults(host)).toEqual(expect.arrayContaining(["formula.overwritten", "formula.changed"]));
    const outcome = await run(host);
    expect(outcome.made).toEqual([]);
    // Somebody was named since: the list of names is made anew.
    const repaired = ["02 Phòng Hai", "Cơ quan", "DV-CT Đầu công việc", "Đăng ký"];
    expect([...outcome.repaired].sort()).toEqual(repaired);
    expect(await faults(host)).toEqual([]);
    expect(await valueAt(host, ["TD_U02_FIGURES", "DV-CT", "CN.status"])).toBe("Chưa nhập");
    expect(await valueAt(host, ["TD_U02_FIGURES", "DV-CT", "D2.status"])).toBe("Chưa nhập");
    expect(await valueAt(host, [targetAnchor("DV-CT"), "U02", "D1.value"])).toBe(27);
    expect(await valueAt(host, [anchors.agencyFigures, "CQ-CT", "D1.value"])).toBe(27);
    await expectTyped(host, typed);
  });

  it("leaves what was typed over a formula to whoever typed it, and puts the formula back once that is asked for", async () => {
    const host = await open();
    const over: readonly Entry[] = [
      ["TD_U02_FIGURES", "DV-CT", "CN.status", "Đạt (theo ông Tư)"],
      [targetAnchor("DV-CT"), "U02", "D1.status", "xem lại"],
      [anchors.agencyFigures, "CQ-CT", "CN.status", "Vượt"],
      [anchors.index, "U02", "head", "bà Tám"],
    ];
    await typeAt(host, over);
    expect(await run(host)).toMatchObject({ repaired: [] });
    await expectTyped(host, over);
    const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
    const told = findings.filter(({ code }) => code === "formula.overwritten");
    expect(told.map(({ typed: text }) => text).sort()).toEqual(over.map(([, , , raw]) => raw).sort());
    done(await mend(host, told, endOfYear));
    expect(await faults(host)).toEqual([]);
  });

  it("puts back keys that were cleared where their place is certain, and reads what was typed under them again", async () => {
    const host = await open();
    await typeAt(host, typed);
    await typeAt(host, [
      ["TD_U02_FIGURES", "DV-CT", "", null],
      ["TD_U02_FIGURES", -1, "D1.total", null],
      ["TD_U02_UNIT", "head", "", null],
      ["TD_U02_UNIT", "asked", "", null],
    ]);
    expect(new Set(await faults(host))).toEqual(new Set(["anchor.damaged"]));
    expect(await run(host)).toMatchObject({ repaired: ["Đăng ký", "02 Phòng Hai"] });
    expect(await faults(host)).toEqual([]);
    await expectTyped(host, typed);
  });

  it("leaves a figure alone that a sort moved onto a formula, and puts the formula back once the cell is cleared", async () => {
    const host = await open();
    const moved = ["TD_U02_FIGURES", "DV-VS", "D1.total"] as const;
    await typeAt(host, [[...moved, 55]]);
    expect(await run(host)).toMatchObject({ repaired: [] });
    expect(await valueAt(host, moved)).toBe(55);
    expect(await faults(host)).toEqual(["formula.overwritten"]);
    await typeAt(host, [[...moved, null]]);
    expect(await run(host)).toMatchObject({ repaired: ["02 Phòng Hai"] });
    expect(await faults(host)).toEqual([]);
  });

  it("hides the sheet of a unit taken off the list with all it holds, and shows it when it is put back", async () => {
    const host = await open();
    await typeAt(host, typed);
    const off = await run(host, [one, third]);
    expect(off.hidden).toEqual(["02 Phòng Hai"]);
    const without = await host.read();
    expect(visibilities(without)).toMatchObject({ "01 Phòng Một": "visible", "02 Phòng Hai": "hidden" });
    for (const anchor of [anchors.index, anchors.registration, targetAnchor("DV-CT")]) {
      expect(rowsOf(without, anchor)).toEqual(["U01", "U03"]);
    }
    expect(await faults(host)).toEqual([]);
    // Nothing is mended on a hidden sheet; what was changed there is when it comes back.
    await typeAt(host, [["TD_U02_FIGURES", "DV-CT", "CN.status", { formula: '"Đạt"', value: "Đạt" }]]);
    const back = await run(host);
    expect(back).toMatchObject({ hidden: [], made: [] });
    const again = await host.read();
    expect(visibilities(again)).toMatchObject({ "02 Phòng Hai": "visible" });
    expect(rowsOf(again, anchors.index)).toEqual(["U01", "U02", "U03"]);
    await expectTyped(host, typed);
    expect(await valueAt(host, [targetAnchor("DV-CT"), "U02", "D1.value"])).toBe(27);
    expect(await faults(host)).toEqual([]);
  });

  it("gives a new unit its sheet behind the others, and a row wherever units are listed", async () => {
    const host = await open();
    await typeAt(host, typed);
    const outcome = await run(host, [...three, { name: "Phòng Bốn", head: "Ngô Tư" }]);
    expect(outcome.made).toEqual(["04 Phòng Bốn"]);
    const raw = await host.read();
    const names = raw.sheets.map(({ name }) => name);
    expect(names.indexOf("04 Phòng Bốn")).toBe(names.indexOf("03 Phòng Ba") + 1);
    for (const anchor of [anchors.index, anchors.registration, ...["DV-NL", "DV-CT", "DV-SK"].map(targetAnchor)]) {
      expect(rowsOf(raw, anchor)).toEqual(["U01", "U02", "U03", "U04"]);
    }
    await typeAt(host, [
      ["TD_U04_FIGURES", "DV-CT", "D1.value", 5],
      ["TD_U04_FIGURES", "DV-CT", "D1.total", 5],
    ]);
    expect(await faults(host)).toEqual([]);
    const { results } = done(await check(host, { writeSheet: false }, endOfYear));
    const agency = results.find(({ target, period }) => target === "CQ-CT" && period === "D1");
    expect(agency?.figures).toMatchObject({ value: 32, total: 35 });
    // The agency's sheet was not made anew: its sums follow the list all the same.
    await run(host, [...three, { name: "Phòng Bốn" }]);
    expect(await valueAt(host, [anchors.agencyFigures, "CQ-CT", "D1.value"])).toBe(32);
    await expectTyped(host, typed);
  });

  it.each([
    ["awards had rates of their own", () => []],
    ["a row of it was deleted", () => bundledPlan.awards.filter(({ id }) => id !== "TTLDTT")],
  ])("makes the council's sheet of before %s whole, and keeps all that was typed on it", async (_title, awards) => {
    const host = await open();
    await councilOf(host, { ...bundledPlan, awards: awards() });
    await typeAt(host, ofCouncil);
    const { sheet, range } = (await host.read()).blocks.get(anchors.councilMembers) ?? { sheet: "", range: undefined };
    const beneath = { row: (range?.row ?? 0) + (range?.rows ?? 0) + 2, column: 2, contents: [["hỏi lại ông Tư"]] };
    await host.apply({ sheets: [{ action: "update", name: sheet, blocks: [beneath], links: [] }], names: [] });
    expect(await run(host)).toMatchObject({ repaired: [sheet], made: [], carried: [{ sheet, cells: 1 }] });
    const raw = await host.read();
    expect(rowsOf(raw, anchors.councilOccasions)).toEqual(sittingRowsOf(bundledPlan));
    await expectTyped(host, ofCouncil);
    expect(await valueAt(host, [anchors.councilOccasions, "membersCounted", "D1"])).toBe(2);
    expect(await faults(host)).toEqual([]);
    expect(await run(host)).toMatchObject({ repaired: [] });
  });

  it("changes nothing where nothing is missing", async () => {
    const host = await open();
    await typeAt(host, typed);
    await run(host);
    const before = await host.read();
    expect(await valueAt(host, [anchors.registrationPeople, "U02.4", "name"])).toBe("Trần Văn Công");
    expect(await run(host)).toMatchObject({ made: [], repaired: [], hidden: [] });
    expect(await host.read()).toEqual(before);
  });
});

test("a new workbook is written with what its formulas show: written behind them once more, it is the same", async () => {
  const host = XlsxHost.create();
  done(await setUp(host, { plan: bundledPlan, units: [one], targetSheets: ["DV-CT"] }, endOfYear));
  const made = await host.save();
  await refreshValues(host, endOfYear);
  expect(Buffer.compare(await host.save(), made)).toBe(0);
});

describe("set-up again after people worked in the workbook", () => {
  const ofUnitTwo = ["UNIT", "FIGURES", "INITIATIVES", "PEOPLE"].map((part) => `TD_U02_${part}`);

  it("makes deleted sheets anew and leaves a person's own sheet and renamed ones alone, in LibreOffice", async () => {
    const host = await ofThree.file();
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "note", "giữ lại"]]);
    const edited = await editInLibreOffice(await host.save(), [
      ...["02 Phòng Hai", "Đăng ký", "DV-CT Đầu công việc"].map((name) => `doc.Sheets.removeByName(${text(name)})`),
      `doc.Sheets.getByName(${text("03 Phòng Ba")}).Name = ${text("Ba")}`,
      `doc.Sheets.insertNewByName(${text("Của tôi")}, 3)`,
      `own = doc.Sheets.getByName(${text("Của tôi")})`,
      `own.getCellByPosition(1, 1).String = ${text("ghi chú")}`,
      `own.getCellByPosition(1, 2).Formula = "=1+1"`,
    ]);
    const reopened = await XlsxHost.open(edited);
    expect(await faults(reopened)).toEqual(expect.arrayContaining(["sheet.missing", "anchor.missing"]));
    const order = (await reopened.read()).sheets.map(({ name }) => name);
    const outcome = await run(reopened);
    expect([...outcome.made].sort()).toEqual(["02 Phòng Hai", "DV-CT Đầu công việc", "Đăng ký"]);
    const raw = await reopened.read();
    const names = raw.sheets.map(({ name }) => name);
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    expect(names).toContain("Ba");
    for (const anchor of ofUnitTwo) expect(raw.blocks.get(anchor)?.sheet).toBe("02 Phòng Hai");
    expect(await valueAt(reopened, ["TD_U01_FIGURES", "DV-CT", "note"])).toBe("giữ lại");
    expect(await faults(reopened)).toEqual([]);
    const kept = await editInLibreOffice(await reopened.save(), [
      `own = doc.Sheets.getByName(${text("Của tôi")})`,
      `If own.getCellByPosition(1, 1).String <> ${text("ghi chú")} Then Error 1001`,
      `If own.getCellByPosition(1, 2).Value <> 2 Then Error 1002`,
    ]);
    expect(await faults(await XlsxHost.open(kept))).toEqual([]);
  });

  it("does the same in Excel, rows inserted above the figures included", async () => {
    const { host, standIn } = await ofThree.excel();
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "note", "giữ lại"]]);
    await standIn.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["02 Phòng Hai", "Đăng ký", "DV-CT Đầu công việc"]) worksheets.getItem(name).delete();
      const renamed = worksheets.getItem("01 Phòng Một");
      renamed.protection.unprotect();
      renamed.name = "Một";
      renamed.getRange("20:22").insert("Down");
      renamed.getRange("H:H").insert("Right");
      renamed.protection.protect();
      const own = worksheets.add("Của tôi");
      own.position = 3;
      own.getRange("B2:B3").formulas = [["ghi chú"], ["=1+1"]];
      await context.sync();
    });
    const outcome = await run(host);
    expect([...outcome.made].sort()).toEqual(["02 Phòng Hai", "DV-CT Đầu công việc", "Đăng ký"]);
    expect(outcome.repaired).not.toContain("Một");
    const raw = await host.read();
    for (const anchor of ofUnitTwo) expect(raw.blocks.get(anchor)?.sheet).toBe("02 Phòng Hai");
    expect(raw.blocks.get(unitAnchor("U01", "figures"))?.sheet).toBe("Một");
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "note"])).toBe("giữ lại");
    expect(await faults(host)).toEqual([]);
    await standIn.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Của tôi").getRange("B2:B3").load("formulas,values");
      await context.sync();
      expect(own.formulas).toEqual([["ghi chú"], ["=1+1"]]);
      expect(own.values).toEqual([["ghi chú"], [2]]);
    });
  });
});
