import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonReport } from "../../src/cli/jsonReport";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { readFile } from "node:fs/promises";
import { typeAt, valueAt, type Entry } from "../support/typeAt";
import { editedPlan } from "../support/editedPlan";
import { call } from "./call";

let folder = "";
const at = (name: string): string => join(folder, name);
const open = async (name: string): Promise<XlsxHost> => XlsxHost.open(new Uint8Array(await readFile(at(name))));

/** Types in a file, as somebody would in Excel. */
async function typeInFile(name: string, ...entries: readonly Entry[]): Promise<void> {
  const host = await open(name);
  await typeAt(host, entries);
  await writeFile(at(name), await host.save());
}

const done = async (...argv: readonly string[]): Promise<string> => {
  const { code, notes, out } = await call(...argv);
  if (code !== 0) throw new Error(notes);
  return out;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("units.csv"), "name\nPhòng Tổng hợp\nPhòng Kinh tế\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("plan", () => {
  it("writes a form that create makes a workbook of, with what was typed in it", async () => {
    await done("plan", "--out", at("form.xlsx"));
    const row = bundledPlan.targets.findIndex(({ id }) => id === "DV-CT");
    await typeInFile(
      "form.xlsx",
      ["TD_FORM_PLAN", "number", "value", "31/KH"],
      ["TD_FORM_TARGETS", row, "threshold", "95"],
    );
    await done("create", "--units", at("units.csv"), "--plan", at("form.xlsx"), "--out", at("book.xlsx"));
    const report = JSON.parse(await done("check", at("book.xlsx"), "--json")) as JsonReport;
    expect(report.plan.number).toBe("31/KH");
    expect(await valueAt(await open("book.xlsx"), ["TD_PLAN_TARGETS", "DV-CT", "threshold"])).toBe(95);
  });

  it("begins with the plan of a .json file, or of last year's workbook with the thresholds as they are in it", async () => {
    await writeFile(at("plan.json"), JSON.stringify(editedPlan({ number: "7/KH" })));
    await done("plan", "--from", at("plan.json"), "--out", at("from-json.xlsx"));
    expect(await valueAt(await open("from-json.xlsx"), ["TD_FORM_PLAN", "number", "value"])).toBe("7/KH");
    await done("create", "--units", at("units.csv"), "--plan", at("plan.json"), "--out", at("last.xlsx"));
    await typeInFile("last.xlsx", ["TD_PLAN_TARGETS", "DV-CT", "threshold", 91]);
    await done("plan", "--from", at("last.xlsx"), "--out", at("from-book.xlsx"));
    const row = bundledPlan.targets.findIndex(({ id }) => id === "DV-CT");
    expect(await valueAt(await open("from-book.xlsx"), ["TD_FORM_TARGETS", row, "threshold"])).toBe(91);
  });

  it("begins with the plan of another form", async () => {
    await done("plan", "--out", at("one.xlsx"));
    await typeInFile("one.xlsx", ["TD_FORM_PLAN", "number", "value", "9/KH"]);
    await done("plan", "--from", at("one.xlsx"), "--out", at("two.xlsx"));
    expect(await valueAt(await open("two.xlsx"), ["TD_FORM_PLAN", "number", "value"])).toBe("9/KH");
  });

  it("does not replace a file unless it is told to", async () => {
    await writeFile(at("mine.xlsx"), "của tôi");
    expect(await call("plan", "--out", at("mine.xlsx"))).toMatchObject({ code: 2 });
    expect(await readFile(at("mine.xlsx"), "utf8")).toBe("của tôi");
    expect((await call("plan", "--out", at("mine.xlsx"), "--force")).code).toBe(0);
  });

  it("says the faults of a form with their cells, all of them, and makes nothing of it", async () => {
    await done("plan", "--out", at("faulty.xlsx"));
    const rows = ["DV-CT", "DV-VB", "DV-KL", "DV-SK", "CQ-XS", "CQ-SK"].map((id) =>
      bundledPlan.targets.findIndex((target) => target.id === id),
    );
    await typeInFile("faulty.xlsx", ...rows.map((row): Entry => ["TD_FORM_TARGETS", row, "threshold", "nhiều"]));
    const made = await call("create", "--units", at("units.csv"), "--plan", at("faulty.xlsx"), "--out", at("no.xlsx"));
    expect(made.code).toBe(2);
    expect(made.notes).toContain("trang Soạn kế hoạch: kế hoạch có 6 chỗ cần sửa");
    expect(made.notes.match(/^ô J\d+: Phần VI, cột “Ngưỡng”: “nhiều” không phải là số/gmu)).toHaveLength(6);
    const english = await call("plan", "--from", at("faulty.xlsx"), "--out", at("no.xlsx"), "--lang", "en");
    expect(english.notes).toMatch(/^cell J\d+: .*“nhiều” is not a number/mu);
    expect(await readdir(folder)).not.toContain("no.xlsx");
  });

  it.each([
    ["a workbook without a form", ["create", "--units", "units.csv", "--plan", "empty.xlsx"], /Soạn kế hoạch/u],
    ["a workbook without a plan", ["plan", "--from", "empty.xlsx"], /chưa được thiết lập/u],
    ["a file that is not there", ["plan", "--from", "none.xlsx"], /none\.xlsx/u],
    ["a file that is no workbook", ["plan", "--from", "text.xlsx"], /text\.xlsx/u],
    ["a file that is no JSON", ["plan", "--from", "units.csv"], /JSON/u],
  ])("refuses %s", async (_, argv, sentence) => {
    await writeFile(at("empty.xlsx"), await XlsxHost.create().save());
    await writeFile(at("text.xlsx"), "chữ");
    const paths = argv.map((word) => (word.includes(".") ? at(word) : word));
    const { code, notes } = await call(...paths, "--out", at("no.xlsx"));
    expect(code).toBe(2);
    expect(notes).toMatch(sentence);
    expect(await readdir(folder)).not.toContain("no.xlsx");
  });
});
