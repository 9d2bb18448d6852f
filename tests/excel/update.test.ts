import { ExcelHost } from "../../src/excel/excelHost";
import type { Content, SheetChange, WorkbookChange } from "../../src/workbook/drawing/description";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { rails } from "../../src/sheet/protection";
import type { Validation } from "../../src/sheet/rules";
import { sample } from "../contract/sample";
import { localeOf } from "../support/localeOf";

const sheet = "01 Phòng Tổng hợp";
const started: NodeStandIn[] = [];
afterEach(() => started.splice(0).forEach((standIn) => standIn.dispose()));

async function applied(): Promise<{ standIn: NodeStandIn; host: ExcelHost }> {
  const standIn = await startStandIn();
  started.push(standIn);
  const host = new ExcelHost(standIn.Excel);
  await host.apply(sample);
  standIn.counters.reset();
  return { standIn, host };
}

type Update = Extract<SheetChange, { action: "update" }>;
const update = (row: number, column: number, content: Content, more: Partial<Update> = {}): WorkbookChange => ({
  sheets: [{ action: "update", name: sheet, blocks: [{ row, column, contents: [[content]] }], links: [], ...more }],
  names: [],
});
const protect = (standIn: NodeStandIn, password: string | null): void => {
  const target = standIn.model.sheet(sheet);
  if (target.protection === null) throw new Error("The sheet is protected by then");
  target.protection = { ...target.protection, password };
};
const thrownBy = (step: Promise<unknown>): Promise<unknown> => step.catch((error: unknown) => error);

describe("an update of a protected sheet", () => {
  it("writes entry cells without lifting the protection, even where somebody else set the password", async () => {
    const { standIn, host } = await applied();
    protect(standIn, "của người khác");
    await host.apply(update(4, 2, 12));
    expect(standIn.model.sheet(sheet).contentAt(4, 2)).toEqual({ value: 12 });
    expect(standIn.model.sheet(sheet).protection?.password).toBe("của người khác");
  });

  it("lifts it for locked cells with the password it is given, and puts the same protection back", async () => {
    const { standIn, host } = await applied();
    protect(standIn, "thi đua");
    const before = standIn.model.sheet(sheet).protection;
    const protection = sample.sheets.flatMap((one) =>
      one.action !== "update" && one.name === sheet ? [one.layout.protection] : [],
    )[0];
    if (protection === undefined) throw new Error("The sample protects its sheets");
    await host.apply(update(0, 1, "Phòng Hành chính", { protection: { ...protection, password: "thi đua" } }));
    expect(standIn.model.sheet(sheet).contentAt(0, 1)).toEqual({ value: "Phòng Hành chính" });
    expect(standIn.model.sheet(sheet).protection).toEqual(before);
  });

  it.each([
    ["locked", 0, 1],
    ["unlocked", 4, 2],
  ])("writes a formula as one into a %s cell that makes texts of all that is typed", async (_, row, column) => {
    const { standIn, host } = await applied();
    const { formats } = standIn.model.sheet(sheet);
    formats.paint({ row, column, rows: 1, columns: 1 }, { numberFormat: "@" });
    await host.apply(update(row, column, { formula: "1+1", value: 2 }));
    expect(standIn.model.sheet(sheet).contentAt(row, column)).toEqual({ formula: "=1+1" });
    expect(standIn.model.sheet(sheet).protection).not.toBeNull();
    await host.apply(update(row, column, "001"));
    expect(standIn.model.sheet(sheet).contentAt(row, column)).toEqual({ value: "001" });
  });

  it("keeps the permissions that the sheet had where none are given", async () => {
    const { standIn, host } = await applied();
    const before = standIn.model.sheet(sheet).protection;
    await host.apply(update(0, 1, "Phòng Hành chính"));
    expect(standIn.model.sheet(sheet).protection).toEqual(before);
  });

  it("keeps them too where a password comes along with permissions of other sheets", async () => {
    const { standIn, host } = await applied();
    protect(standIn, "thi đua");
    const before = standIn.model.sheet(sheet).protection;
    await host.apply(update(0, 1, "Phòng Hành chính", { protection: { ...rails, password: "thi đua" } }));
    expect(standIn.model.sheet(sheet).protection).toEqual(before);
  });

  it("allows what the product allows anywhere where the host does not tell what the sheet allowed", async () => {
    const { standIn, host } = await applied();
    standIn.model.traits.add("nullProtectionOptions");
    await host.apply(update(0, 1, "Phòng Hành chính"));
    expect(standIn.model.sheet(sheet).protection?.options).toMatchObject({
      ...{ allowInsertRows: true, allowSort: true, allowAutoFilter: true, allowFormatRows: true },
      ...{ allowDeleteRows: false, allowDeleteColumns: false, allowInsertColumns: false },
    });
  });

  it("writes nothing and blames no password where the host opens no sheet", async () => {
    const { standIn, host } = await applied();
    standIn.model.traits.add("unprotectDenied");
    const error = await thrownBy(host.apply(update(0, 1, "x")));
    expect(error).toMatchObject({ code: "protectedByOther", sheet });
    expect(localeOf("vi").failures.protectedByOther).toContain("hoặc bản Excel này không mở khóa thay người dùng");
    expect(standIn.model.sheet(sheet).contentAt(0, 1)).toEqual({ value: sheet });
    expect(standIn.model.sheet(sheet).protection).not.toBeNull();
  });

  it("fails with the sheet's name where locked cells stand behind a password that we do not know", async () => {
    const { standIn, host } = await applied();
    protect(standIn, "của người khác");
    expect(await thrownBy(host.apply(update(0, 1, "x")))).toMatchObject({ code: "protectedByOther", sheet });
    expect(standIn.model.sheet(sheet).protection).not.toBeNull();
  });

  it("puts the protection back where the host fails half-way", async () => {
    const { standIn, host } = await applied();
    standIn.failAtSync(2, "GeneralException", 12);
    expect(
      await thrownBy(host.apply(update(0, 1, "x", { links: [{ row: 0, column: 1, name: "TD_U01_FIGURES" }] }))),
    ).toMatchObject({
      code: "notInFront",
      sheet,
    });
    expect(standIn.model.sheet(sheet).protection).not.toBeNull();
  });
});

describe("texts", () => {
  it.each(["=1+1", "+84", "-", "@x", "'tis", "92%", "1/2", "TRUE", "#N/A", "1e5", " x ", "Đạt"])(
    "%s is read back as it was written",
    async (text) => {
      const { host } = await applied();
      await host.apply(update(8, 1, text));
      const { blocks } = await host.read();
      expect(blocks.get("TD_U01_NOTE")?.cells[2]?.[0]).toEqual({ value: text });
    },
  );
});

describe("what differs from cell to cell", () => {
  it("takes one rule in the place of several where Excel sets none over them", async () => {
    const { standIn, host } = await applied();
    standIn.model.traits.add("unlikeRulesRefuseAnother");
    const rule = (row: number, most: number): Validation => ({
      range: { row, column: 1, rows: 1, columns: 1 },
      rule: { kind: "whole", operator: "lessThan", formula1: most },
      error: { style: "stop", title: "", text: "" },
    });
    const both = { ...rule(8, 30), range: { row: 8, column: 1, rows: 2, columns: 1 } };
    await host.apply(update(8, 1, "x", { validations: [rule(8, 10), rule(9, 20)] }));
    await host.apply(update(8, 1, "x", { validations: [both] }));
    const stands = standIn.model
      .sheet(sheet)
      .validations.filter(({ areas }) => areas.some(({ row, column }) => row === 8 && column === 1));
    expect(stands).toMatchObject([{ areas: [{ row: 8, rows: 2 }], settings: { wholeNumber: { formula1: 30 } } }]);
  });
});

describe("a sheet that is to go", () => {
  it("stays where another workbook has the focus, and nobody is told of a chart that is selected", async () => {
    const { standIn, host } = await applied();
    standIn.model.traits.add("anotherBookInFront");
    const remove = { sheets: [sheet], names: [] };
    expect(await thrownBy(host.apply({ sheets: [], names: [], remove }))).toMatchObject({ code: "notInFront" });
    expect(standIn.model.findSheet(sheet)).not.toBeNull();
  });
});

describe("names", () => {
  it("whose cells are gone are told as broken", async () => {
    const { standIn, host } = await applied();
    standIn.model.deleteSheet(standIn.model.sheet("02 Ban 'Tiếp' công dân"));
    const { broken, blocks } = await host.read();
    expect(broken).toEqual(["TD_U02_FIGURES"]);
    expect(blocks.has("TD_U02_FIGURES")).toBe(false);
  });
});

describe("going to a cell", () => {
  it("selects it", async () => {
    const { standIn, host } = await applied();
    await host.goTo(sheet, { row: 4, column: 2 });
    expect(standIn.model.activeSheet.name).toBe(sheet);
    expect(standIn.model.selection.area).toMatchObject({ row: 4, column: 2 });
  });

  it.each(["Không có", "Kế hoạch"])("fails where the sheet is missing or hidden: %s", async (name) => {
    const { host } = await applied();
    expect(await thrownBy(host.goTo(name, { row: 0, column: 0 }))).toMatchObject({ code: "notFound", sheet: name });
  });
});

describe("a cell that is being edited", () => {
  it("stops every call with its own code, and nothing is lost", async () => {
    const { standIn, host } = await applied();
    standIn.setCellEditMode(true);
    expect(await thrownBy(host.read())).toMatchObject({ code: "cellBeingEdited" });
    expect(await thrownBy(host.apply(update(4, 2, 5)))).toMatchObject({ code: "cellBeingEdited" });
    standIn.setCellEditMode(false);
    await host.apply(update(4, 2, 5));
    expect(standIn.model.sheet(sheet).contentAt(4, 2)).toEqual({ value: 5 });
  });
});
