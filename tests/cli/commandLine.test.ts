import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonReport } from "../../src/cli/jsonReport";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { call } from "./call";

let folder = "";
const at = (name: string): string => join(folder, name);
const json = (text: string): JsonReport => JSON.parse(text) as JsonReport;

const good = (done: number) => ({
  unit: { registrationNo: "01/ĐK", registeredOn: "2024-02-15" },
  figures: {
    "DV-CT": { "D1.value": done, "D1.total": 20, "D2.value": 20, "D2.total": 20, evidence: "Báo cáo 1" },
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("units.csv"), "code;name;head;staff\nU01;Phòng Tổng hợp;Nguyễn Văn An;3\nU02;Phòng Kinh tế;;2\n");
  await writeFile(at("good.json"), JSON.stringify({ U01: good(19), U02: good(18) }));
  await writeFile(at("faulty.json"), JSON.stringify({ U01: { figures: { "DV-CT": { "D1.value": "92%" } } } }));
  for (const [name, figures] of [
    ["good.xlsx", "good.json"],
    ["faulty.xlsx", "faulty.json"],
  ] as const) {
    const { code, notes } = await call(
      "create",
      "--units",
      at("units.csv"),
      "--out",
      at(name),
      "--figures",
      at(figures),
    );
    if (code !== 0) throw new Error(notes);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("create", () => {
  it("makes a workbook that check reads, with the figures that were given", async () => {
    const { code, out } = await call("check", at("good.xlsx"), "--json");
    expect(code).toBe(0);
    const first = json(out).results.find(
      ({ unit, target, period }) => `${unit} ${target} ${period}` === "U01 DV-CT D1",
    );
    expect(first).toMatchObject({ status: "met", figures: { value: 19, total: 20, result: 0.95 } });
    expect(first?.cell).toMatchObject({ sheet: expect.stringContaining("Phòng Tổng hợp") as string });
    expect(
      json(out).results.find(({ unit, target, period }) => `${unit} ${target} ${period}` === "U02 DV-CT D1"),
    ).toMatchObject({
      status: "notMet",
    });
  });

  it("says what it made", async () => {
    const { code, notes, out } = await call("create", "--units", at("units.csv"), "--out", at("said.xlsx"));
    expect([code, out]).toEqual([0, ""]);
    expect(notes).toContain(at("said.xlsx"));
    expect(notes).toContain("2 đơn vị");
  });

  it("says which lines of the list bear one name, and makes a sheet for each", async () => {
    await writeFile(at("same.csv"), "name\nPhòng A\nPhòng B\nphòng a\n");
    const { code, notes } = await call("create", "--units", at("same.csv"), "--out", at("same.xlsx"));
    expect(code).toBe(0);
    expect(notes).toMatch(/same\.csv: Dòng 4: .*“phòng a”.* dòng 2/);
    expect(notes).toContain("3 đơn vị");
  });

  it("shows the sheets of the targets that are asked for", async () => {
    const args = ["create", "--units", at("units.csv"), "--out", at("few.xlsx"), "--target-sheets"];
    const refused = await call(...args, "DV-CT,DV-XX");
    expect(refused.code).toBe(2);
    expect(refused.notes).toMatch(/DV-XX\. .*DV-CT/);
    expect((await call(...args, "dv-ct, DV-VB")).code).toBe(0);
    const { sheets } = await (await XlsxHost.open(await readFile(at("few.xlsx")))).read();
    const seen = sheets.filter(({ visibility, name }) => visibility === "visible" && name.startsWith("DV-"));
    const hidden = sheets.filter(({ visibility, name }) => visibility === "hidden" && name.startsWith("DV-"));
    expect([seen.length, hidden.length]).toEqual([2, 8]);
  });

  it("does not replace a file unless it is told to", async () => {
    await writeFile(at("mine.xlsx"), "của tôi");
    const args = ["create", "--units", at("units.csv"), "--out", at("mine.xlsx")];
    const refused = await call(...args);
    expect(refused.code).toBe(2);
    expect(refused.notes).toContain("--force");
    expect(await readFile(at("mine.xlsx"), "utf8")).toBe("của tôi");
    expect((await call(...args, "--force")).code).toBe(0);
    expect((await readFile(at("mine.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    ["units.csv is faulty", { "u.csv": "name,staff\nA,2\nB,x\n" }, [], /u\.csv: .*3.*x/],
    ["units.csv is missing", {}, [], /u\.csv/],
    ["the plan is no JSON", { "u.csv": "name\nA", "p.json": "{" }, ["--plan", "p.json"], /p\.json.*JSON/],
    ["the plan is faulty", { "u.csv": "name\nA", "p.json": "{}" }, ["--plan", "p.json"], /p\.json.*schema/],
    ["the figures are no JSON", { "u.csv": "name\nA", "f.json": "?" }, ["--figures", "f.json"], /f\.json.*JSON/],
    [
      "figures have no place in the workbook",
      { "u.csv": "name\nA", "f.json": '{"U01":{"figures":{"DV-XX":{"D1.value":1}}}}' },
      ["--figures", "f.json"],
      /f\.json.*DV-XX/,
    ],
    [
      "a figure would stand on what is computed",
      { "u.csv": "name\nA", "f.json": '{"U01":{"figures":{"DV-SK":{"D1.value":2},"DV-CT":{"D1.status":"Đạt"}}}}' },
      ["--figures", "f.json"],
      /f\.json.*DV-SK\.D1\.value.*DV-CT\.D1\.status/,
    ],
    [
      "figures are of a unit that is not listed",
      { "u.csv": "name\nA", "f.json": '{"U09":{"figures":{"DV-CT":{"D1.value":1}}}}' },
      ["--figures", "f.json"],
      /f\.json.*U09/,
    ],
  ])("writes nothing where %s, and says why", async (_, files, options, sentence) => {
    const own = await mkdtemp(join(folder, "refused-"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
    const paths = options.map((word) => (word.startsWith("--") ? word : join(own, word)));
    const { code, notes, out } = await call(
      "create",
      "--units",
      join(own, "u.csv"),
      "--out",
      join(own, "o.xlsx"),
      ...paths,
    );
    expect([code, out]).toEqual([2, ""]);
    expect(notes).toMatch(sentence);
    expect((await readdir(own)).sort()).toEqual(Object.keys(files).sort());
  });
});

describe("check", () => {
  it("ends with 1 where figures are faulty, and names the cell and the mend", async () => {
    const report = await call("check", at("faulty.xlsx"));
    expect(report.code).toBe(1);
    expect(report.out).toContain("92%");
    const { findings, shortlist } = json((await call("check", at("faulty.xlsx"), "--json")).out);
    const found = findings.find(({ code }) => code === "figure.not-a-number" || code === "figure.percent-for-count");
    expect(found).toMatchObject({ severity: "error", unit: "U01", target: "DV-CT", period: "D1", typed: "92%" });
    expect(found?.cell?.address).toMatch(/^[A-Z]+\d+$/);
    expect(found).not.toHaveProperty("place");
    expect(shortlist).toBeNull();
  });

  it("leaves the file as it is", async () => {
    const before = await readFile(at("faulty.xlsx"));
    await call("check", at("faulty.xlsx"));
    expect(await readFile(at("faulty.xlsx"))).toEqual(before);
  });

  it("shows every unit in a table", async () => {
    const { out } = await call("check", at("good.xlsx"), "--lang", "en");
    expect(out).toMatch(/Code +Unit +Registered/);
    expect(out).toMatch(/U01 +Phòng Tổng hợp +yes/);
  });

  it.each([
    ["is not there", null],
    ["is text", "không phải sổ"],
    ["is empty", ""],
  ])("ends with 2 where the file %s", async (_, content) => {
    const path = at("strange.xlsx");
    await rm(path, { force: true });
    if (content !== null) await writeFile(path, content);
    const { code, notes, out } = await call("check", path);
    expect([code, out]).toEqual([2, ""]);
    expect(notes).toContain("strange.xlsx");
    expect(notes.split("\n")).toHaveLength(1);
  });
});

describe("shortlist", () => {
  it("prints who is proposed and who is not, and writes nothing", async () => {
    const before = await readdir(folder);
    const { code, out } = await call("shortlist", at("good.xlsx"), "--period", "D1");
    expect(code).toBe(0);
    expect(out).toContain("Đợt 1");
    expect(out).toContain("U02 Phòng Kinh tế");
    expect(await readdir(folder)).toEqual(before);
  });

  it("prints the results, findings and shortlist as JSON", async () => {
    const report = json((await call("shortlist", at("good.xlsx"), "--period", "D1", "--json")).out);
    expect(Object.keys(report)).toEqual(["plan", "results", "findings", "shortlist"]);
    expect(report.shortlist?.period).toBe("D1");
    const excluded = report.shortlist?.excluded.find(({ unit, name }) => unit === "U02" && name === undefined);
    expect(excluded?.reasons).toContain("target.not-met");
  });

  it("writes a copy with the summary sheet, which check still reads", async () => {
    const { code } = await call("shortlist", at("good.xlsx"), "--period", "D1", "--out", at("summary.xlsx"));
    expect(code).toBe(0);
    expect((await call("check", at("summary.xlsx"))).code).toBe(0);
    const again = await call("shortlist", at("good.xlsx"), "--period", "D1", "--out", at("summary.xlsx"));
    expect(again.code).toBe(2);
  });

  it("ends with 2 for a period that the plan does not have", async () => {
    const { code, notes } = await call("shortlist", at("good.xlsx"), "--period", "D9", "--out", at("d9.xlsx"));
    expect(code).toBe(2);
    expect(notes).toMatch(/good\.xlsx: .*kỳ D9.*D1 \(Đợt 1\), D2 \(Đợt 2\), CN \(Cả năm\)/);
    expect(await readdir(folder)).not.toContain("d9.xlsx");
  });
});

describe("a wrong call", () => {
  it.each([
    [["create", "--out", "a.xlsx"], "--units"],
    [["create", "--units"], "--units"],
    [["create", "--units", "u.csv", "--out", "a.xlsx", "--fast"], "--fast"],
    [["check"], "tệp"],
    [["check", "a", "b"], "tham số"],
    [["publish"], "lệnh"],
    [[], "create, update, plan, check"],
    [["check", "a.xlsx", "--lang", "fr"], "vi hoặc en"],
    [["create", "--units", "u.csv", "--out", "a.xls"], ".xlsx"],
  ])("ends with 2 and one sentence: %j", async (argv, named) => {
    const { code, notes, out } = await call(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(notes).toContain(named);
  });

  it("is answered in the language that is asked for", async () => {
    expect((await call("--lang", "en", "check")).notes).toMatch(/^The name of a file is missing/);
    expect((await call("check", "--lang=en")).notes).toMatch(/^The name of a file is missing/);
  });
});

describe("help", () => {
  it.each([
    ["vi", "Cách dùng:", "Mã thoát:"],
    ["en", "Usage:", "Exit codes:"],
  ])("is given in %s, with the exit codes", async (lang, usage, codes) => {
    const { code, out } = await call("--help", "--lang", lang);
    expect(code).toBe(0);
    expect(out).toContain(usage);
    expect(out).toContain(codes);
    const create = await call("create", "--help", "--lang", lang);
    expect(create.out).toContain("--force");
  });

  it("names the version", async () => {
    expect(await call("--version")).toEqual({ code: 0, out: "1.2.3", notes: "" });
  });
});

describe("update", () => {
  it("takes the marks of an older form for nominations of the occasion that is named, and of no other", async () => {
    const old = "tests/workbook/changes/books/form1.xlsx";
    const none = await call("update", old, "--nominated-for", "D9", "--out", at("none.xlsx"));
    expect(none).toMatchObject({
      code: 2,
      notes: expect.stringContaining("D1 (Đợt 1), D2 (Đợt 2), CN (Cả năm)") as string,
    });
    const kept = await call("update", old, "--out", at("as-it-was.xlsx"));
    expect(kept).toMatchObject({ code: 0, notes: expect.not.stringContaining("bình chọn") as string });
    const told = await call("check", at("as-it-was.xlsx"), "--all");
    expect(told.out).toContain("Cột Bình chọn (sổ cũ) còn 4 ô đã ghi, chưa thuộc đợt nào");
    const june = await call("update", at("as-it-was.xlsx"), "--nominated-for", "D1", "--out", at("june.xlsx"));
    expect(june).toMatchObject({
      code: 0,
      notes: expect.stringContaining("Chuyển 8 dấu bình chọn của sổ cũ vào Đợt 1.") as string,
    });
    const peopleOf = async (period: string): Promise<number> => {
      const { out } = await call("shortlist", at("june.xlsx"), "--period", period, "--json");
      return (JSON.parse(out) as { shortlist: { people: unknown[] } }).shortlist.people.length;
    };
    expect([await peopleOf("D1"), await peopleOf("D2"), await peopleOf("CN")]).toEqual([expect.any(Number), 0, 0]);
    expect(await peopleOf("D1")).toBeGreaterThan(4);
  });

  it("adds units to a workbook and keeps what was typed", async () => {
    await writeFile(at("more.csv"), "code;name\nU01;Phòng Tổng hợp\nU02;Phòng Kinh tế\n;Phòng Nội chính\n");
    const { code, notes } = await call("update", at("good.xlsx"), "--units", at("more.csv"), "--out", at("more.xlsx"));
    expect(code).toBe(0);
    expect(notes).toContain("03 Phòng Nội chính");
    const { out } = await call("check", at("more.xlsx"), "--json");
    const status = (unit: string) =>
      json(out).results.find((one) => one.unit === unit && one.target === "DV-CT" && one.period === "D1")?.status;
    expect([status("U01"), status("U03")]).toEqual(["met", "missing"]);
  });

  it("without a list keeps the workbook's own, and hides what is taken off the one that is given", async () => {
    const kept = await call("update", at("good.xlsx"), "--out", at("kept.xlsx"));
    expect(kept.code).toBe(0);
    expect(kept.notes).not.toMatch(/Ẩn/);
    await writeFile(at("less.csv"), "code;name\nU01;Phòng Tổng hợp\n");
    const less = await call("update", at("good.xlsx"), "--units", at("less.csv"), "--out", at("less.xlsx"));
    expect(less.notes).toMatch(/Ẩn 1 trang.*Phòng Kinh tế/);
  });

  it("writes nothing over a file that is there, nor from a list that cannot be read", async () => {
    const before = await readFile(at("good.xlsx"));
    const over = await call("update", at("good.xlsx"), "--out", at("good.xlsx"));
    const faulty = await call("update", at("good.xlsx"), "--units", at("good.json"), "--out", at("none.xlsx"));
    expect([over.code, faulty.code]).toEqual([2, 2]);
    expect(await readFile(at("good.xlsx"))).toEqual(before);
    expect(await readdir(folder)).not.toContain("none.xlsx");
  });
});
