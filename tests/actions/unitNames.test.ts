import { check } from "../../src/actions/check/check";
import { listUnits, mostUnits } from "../../src/actions/units/listUnits";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { ActionContext } from "../../src/actions/run/context";
import { languages } from "../../src/locale/languages";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { anchors, targetAnchor, unitAnchor } from "../../src/workbook/blocks/anchors";
import type { RawBlock } from "../../src/workbook/blocks/raw";
import { bothHosts, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";

const long = "Trung tâm Phục vụ hành chính công tỉnh Kiên Giang";
const nfd = "Phòng Kiểm soát thủ tục".normalize("NFD");

/** Name as given, and the sheet it gets. */
const names: readonly (readonly [given: string, sheet: string])[] = [
  ['=HYPERLINK("http://x")', '01 =HYPERLINK("http x")'],
  ['Ban "A/B": [thử]*?', '02 Ban "A B" thử'],
  [`${long}, cơ sở 1`, "03 Trung tâm Phục vụ hành chính"],
  [`${long}, cơ sở 2`, "04 Trung tâm Phục vụ hành chính"],
  [nfd, "05 Phòng Kiểm soát thủ tục"],
  ["+84 297", "06 +84 297"],
  ["-Nhóm@x", "07 -Nhóm@x"],
  ["@A1", "08 @A1"],
  ["'0123", "09 '0123"],
  ["1e5", "10 1e5"],
  ["30/6", "11 30 6"],
  ["O'Brien & <Con> 😀", "12 O'Brien & <Con> 😀"],
  ["History", "13 History"],
];
const context: ActionContext = { now: new Date(2024, 5, 30, 8) };

const cellUnder = (block: RawBlock | undefined, row: string, column: string) => {
  const at = block?.cells[0]?.findIndex(({ value }) => value === column) ?? -1;
  return block?.cells.find(([key]) => key?.value === row)?.[at];
};
const codeAt = (index: number): string => `U${String(index + 1).padStart(2, "0")}`;

afterAll(stopExcels);

describe.each(bothHosts)("names of units in %s", (_, start) => {
  let host: WorkbookHost;
  let made: readonly string[];

  beforeAll(async () => {
    host = await start();
    const units = names.map(([name]) => ({ name, head: name }));
    ({ made } = done(await setUp(host, { plan: bundledPlan, units }, context)));
  });

  it("each get a sheet of their own, read back as typed, and never become a formula", async () => {
    const { sheets, blocks } = await host.read();
    const present = sheets.map(({ name }) => name);
    expect(made.filter((name) => /^(?!00)\d\d /.test(name))).toEqual(names.map(([, sheet]) => sheet));
    names.forEach(([given, sheet], index) => {
      expect(present).toContain(sheet);
      const unit = blocks.get(unitAnchor(codeAt(index), "unit"));
      expect(unit?.sheet).toBe(sheet);
      for (const key of ["name", "head"]) {
        expect(cellUnder(unit, key, "value")).toEqual({ value: given.normalize("NFC") });
      }
    });
  });

  it("show as they are wherever they are repeated, and check without a fault of the workbook", async () => {
    const { blocks } = await host.read();
    names.forEach(([given], index) => {
      for (const anchor of [anchors.index, anchors.registration, targetAnchor("DV-CT")]) {
        const cell = cellUnder(blocks.get(anchor), codeAt(index), "name");
        expect({ anchor, value: cell?.value }).toEqual({ anchor, value: given.normalize("NFC") });
      }
    });
    const { units, findings } = done(await check(host, { writeSheet: true }, context));
    expect(units.map(({ name }) => name)).toEqual(names.map(([given]) => given.normalize("NFC")));
    expect(findings.filter(({ code }) => /^(anchor|sheet|formula|plan)\./.test(code))).toEqual([]);
  });
});

describe.each(bothHosts)("units of one name in %s", (_, start) => {
  it("get a sheet each, and set-up again with the same list makes no more", async () => {
    const host = await start();
    const units = [{ name: "Phòng Một" }, { name: "Phòng Một" }, { name: "phòng  một" }];
    done(await setUp(host, { plan: bundledPlan, units }, context));
    const sheets = (await host.read()).sheets.map(({ name }) => name);
    const again = done(await setUp(host, { plan: bundledPlan, units }, context));
    expect(again).toMatchObject({ made: [], hidden: [], repaired: [] });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(sheets);
  });
});

it.each(
  Object.entries(languages).flatMap(([name, language]) =>
    bothHosts.map(([where, start]) => [name, where, language, start] as const),
  ),
)("more units than a workbook takes are refused with their number, in %s, in %s", async (_, __, language, start) => {
  const host = await start();
  const [most, code] = host.calculates
    ? ([mostUnits.inExcel, "tooManyUnitsInExcel"] as const)
    : ([mostUnits.inFile, "tooManyUnits"] as const);
  const units = Array.from({ length: most + 1 }, (_unit, at) => ({ name: `Đơn vị ${at}` }));
  expect(await setUp(host, { plan: bundledPlan, units }, context)).toEqual({ ok: false, failure: { code } });
  expect((await host.read()).blocks.size).toBe(0);
  const { failures } = await language.sentences();
  for (const number of host.calculates ? Object.values(mostUnits) : [most])
    expect(failures[code]).toMatch(new RegExp(String(number).replace(/(?=000$)/, "[.,]")));
});

it("a workbook that has more units than it may get is set up again as it is", () => {
  const listed = listUnits(
    Array.from({ length: mostUnits.inExcel + 5 }, (_unit, at) => ({ name: `Đơn vị ${at}` })),
    [],
    "inFile",
  );
  const there = listed.map(({ figures }) => figures);
  const again = there.map(({ code }, at) => ({ code, name: `Đơn vị ${at}` }));
  expect(listUnits(again, there, "inExcel").map(({ figures }) => figures)).toEqual(there);
  expect(() => listUnits([...again, { name: "Mới" }], there, "inExcel")).toThrow("tooManyUnitsInExcel");
});
