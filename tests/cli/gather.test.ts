import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { csvLine } from "../../src/cli/csv";
import { readInOrder } from "../../src/cli/readInOrder";
import type { AgencyReading } from "../../src/cli/agencyReader";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { typeAt } from "../support/typeAt";
import { call } from "./call";

let folder = "";
const at = (...names: readonly string[]): string => join(folder, ...names);
const run = promisify(execFile);

interface Line {
  readonly agency: string;
  readonly unit: string;
  readonly target: string;
  readonly period: string;
  readonly value: string;
  readonly total: string;
  readonly result: string;
  readonly status: string;
}
const tableIn = async (path: string): Promise<readonly Line[]> =>
  parse(await readFile(path), { bom: true, columns: true, record_delimiter: "\r\n" });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await mkdir(at("sở", "huyện"), { recursive: true });
  await writeFile(at("units.csv"), "name\n=Phòng Tổng hợp\n");
  await writeFile(at("other.json"), JSON.stringify({ ...bundledPlan, number: "99/KH-KHAC" }));
  await call("create", "--units", at("units.csv"), "--out", at("sở", "Sở A.xlsx"));
  await call("create", "--units", at("units.csv"), "--plan", at("other.json"), "--out", at("sở", "Sở B.xlsx"));
  const host = await XlsxHost.open(await readFile(at("sở", "Sở A.xlsx")));
  await typeAt(host, [
    ["TD_U01_FIGURES", "DV-CT", "D1.value", 9],
    ["TD_U01_FIGURES", "DV-CT", "D1.total", 10],
    ["TD_U01_FIGURES", "DV-CT", "D2.value", "chín"],
  ]);
  await writeFile(at("sở", "huyện", "-Huyện C.xlsx"), await host.save());
  await writeFile(at("sở", "hỏng.xlsx"), "không phải sổ");
  await writeFile(at("sở", "~$Sở A.xlsx"), "mở ở Excel");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("gather", () => {
  it("takes the workbooks of one plan, tells of every other file why not, and goes on", async () => {
    const made = await call("gather", at("sở"), "--out", at("tong-hop.xlsx"), "--csv", at("bang.csv"));
    expect(made.code).toBe(1);
    expect(made.out).toContain("Đã tổng hợp 2 cơ quan, 2 đơn vị theo Kế hoạch số 26/KH-VPUBND");
    expect(made.out).toContain("sở/Sở B.xlsx: theo kế hoạch khác (số 99/KH-KHAC, năm 2024)");
    expect(made.out).toContain("sở/hỏng.xlsx: Tệp này không phải là tệp .xlsx.");
    expect(made.out).toMatch(/sở\/huyện\/-Huyện C\.xlsx: đã tổng hợp, nhưng kiểm tra còn 1 lỗi/u);
    expect(made.out).not.toContain("~$");

    const { sheets, blocks } = await (await XlsxHost.open(await readFile(at("tong-hop.xlsx")))).read();
    const targets = bundledPlan.targets.map(({ id, name }) => `${id} ${name}`);
    const plain = sheets.map(({ name }) => name);
    expect(plain.slice(0, 3)).toEqual(["Các cơ quan", "Cần xem lại", "Đề nghị, kết luận khen thưởng"]);
    expect(plain.slice(3)).toEqual(targets.map((name) => name.slice(0, 31)));
    const [, , row] = blocks.get("TD_AGENCIES_DV_CT")?.cells ?? [];
    const keys = blocks.get("TD_AGENCIES_DV_CT")?.cells[0]?.map(({ value }) => value) ?? [];
    const under = (key: string) => row?.[keys.indexOf(key)];
    expect(under("agency")).toMatchObject({
      value: "huyện/-Huyện C",
      formula: 'HYPERLINK("sở/huyện/-Huyện C.xlsx","huyện/-Huyện C")',
    });
    expect([under("D1.reached")?.value, under("D1.notMet")?.value, under("D2.faulty")?.value]).toEqual([0, 1, 1]);
    expect(blocks.get("TD_AGENCIES_LEFT")?.range.rows).toBe(4);
  });

  it("writes a tidy table with what people typed as text, and says what every code of it means", async () => {
    const lines = await tableIn(at("bang.csv"));
    expect(Object.keys(lines[0] ?? {})).toEqual("agency,unit,target,period,value,total,result,status".split(","));
    const own = lines.filter(({ agency }) => agency === "huyện/-Huyện C");
    const ratio = own.find(({ target, period }) => target === "DV-CT" && period === "D1");
    expect(ratio).toMatchObject({
      unit: "U01 =Phòng Tổng hợp",
      value: "9",
      total: "10",
      result: "0.9",
      status: "notMet",
    });
    const dictionary: readonly Readonly<Record<string, string>>[] = parse(await readFile(at("bang.dictionary.csv")), {
      bom: true,
      columns: true,
    });
    const codes = new Set(dictionary.map(({ kind, code }) => `${kind ?? ""} ${code ?? ""}`));
    for (const { target, period, status } of lines) {
      for (const code of [`target ${target}`, `period ${period}`, `status ${status}`]) expect(codes).toContain(code);
    }
    expect((await readFile(at("bang.csv"))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it("gives processes their own files, with the same result, and replaces nothing unasked", async () => {
    await rm(at("sở", "Sở B.xlsx"));
    const program = ["cli.cjs", "gather", at("sở"), "--out", at("processes.xlsx")];
    const failed = await run(process.execPath, [...program, "--csv", at("processes.csv")]).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: 1 });
    expect(await readFile(at("processes.csv"), "utf8")).toBe(await readFile(at("bang.csv"), "utf8"));
    expect(await call("gather", at("sở"), "--out", at("processes.xlsx"))).toMatchObject({ code: 2 });
  });

  it("writes nothing where no file can be taken, or none is there", async () => {
    await mkdir(at("none", "bad"), { recursive: true });
    const empty = await call("gather", at("none"), "--out", at("none.xlsx"), "--csv", at("none.csv"));
    expect(empty).toMatchObject({ code: 2, notes: expect.stringContaining("không có tệp .xlsx nào") as string });
    await writeFile(at("none", "bad", "x.xlsx"), "");
    const bad = await call("gather", at("none"), "--out", at("none.xlsx"), "--csv", at("none.csv"));
    expect(bad).toMatchObject({ code: 2, notes: expect.stringContaining("Tệp trống") as string });
    expect((await readdir(folder)).filter((name) => name.startsWith("none."))).toEqual([]);
    expect(await call("gather", at("nowhere"), "--out", at("none.xlsx"))).toMatchObject({ code: 2 });
  });
});

describe("workbooks with damage among others", () => {
  /** What gathering says of a folder's files, by their names. */
  const gathered = async (names: readonly string[]): Promise<ReadonlyMap<string, unknown>> => {
    const dir = at(`of ${names.join()}`);
    await mkdir(dir);
    for (const [index, name] of names.entries()) await copyFile(at("damaged", name), join(dir, `${index} ${name}`));
    const [out, csv] = [join(dir, "out.xlsx"), join(dir, "out.csv")];
    const { out: said } = await call("gather", dir, "--out", out, "--csv", csv, "--json");
    const { agencies } = JSON.parse(said) as { agencies: { name: string; units: number; errors: number }[] };
    const lines = await tableIn(csv);
    return new Map(
      agencies.map(({ name, units, errors }) => {
        const own = lines.filter(({ agency }) => agency === name).map((line) => ({ ...line, agency: "" }));
        return [name.replace(/^\d /, ""), { units, errors, own }];
      }),
    );
  };

  it("are told as they are told alone, in whatever order they come", async () => {
    await mkdir(at("damaged"));
    const good = await readFile(at("sở", "Sở A.xlsx"));
    const damaged = async (name: string, cells: Parameters<typeof typeAt>[1]): Promise<string> => {
      const host = await XlsxHost.open(good);
      await typeAt(host, cells);
      await writeFile(at("damaged", `${name}.xlsx`), await host.save());
      return `${name}.xlsx`;
    };
    const status = { formula: '"Đạt"', value: "Đạt" };
    const names = [
      await damaged("none", []),
      await damaged("status", [["TD_U01_FIGURES", "DV-CT", "D1.status", status]]),
      await damaged("counts", [
        ["TD_INDEX", "U01", "faults", { formula: "0", value: 0 }],
        ["TD_AGENCY_FIGURES", "CQ-CT", "D1.value", 5],
        ["TD_U01_UNIT", "faults", "value", 0],
      ]),
      await damaged("plan", [["TD_PLAN_TARGETS", "DV-CT", "threshold", "chín mươi"]]),
    ];
    const alone = new Map<string, unknown>();
    for (const name of names) {
      const reading = JSON.parse((await call("check", at("damaged", name), "--json")).out) as {
        findings: { severity: string }[];
      };
      const errors = reading.findings.filter(({ severity }) => severity === "error").length;
      const of = (await gathered([name])).get(name.slice(0, -".xlsx".length));
      expect(of).toMatchObject({ errors });
      alone.set(name.slice(0, -".xlsx".length), of);
    }
    expect(new Set([...alone.values()].map((one) => (one as { errors: number }).errors)).size).toBeGreaterThan(2);
    const [none = "", ...others] = names;
    for (const order of [names, [...names].reverse(), [...others, none, ...others.slice(0, 1)]]) {
      for (const [name, said] of await gathered(order)) expect({ name, said }).toEqual({ name, said: alone.get(name) });
    }
  });
});

describe("files that are read side by side", () => {
  it("come in their order, and only so many are held at a time", async () => {
    const answer: AgencyReading = { ok: false, of: "book", failure: { code: "notSetUp" } };
    let begun = 0;
    let most = 0;
    let seen = 0;
    const reader = (turns: number) => ({
      read: async (): Promise<AgencyReading> => {
        begun += 1;
        most = Math.max(most, begun - seen);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        return answer;
      },
      close: () => Promise.resolve(),
    });
    const paths = Array.from({ length: 200 }, (_, index) => `${index}.xlsx`);
    const came: string[] = [];
    for await (const { path } of readInOrder(paths, [reader(1), reader(23)], {
      now: new Date(2024, 0, 1),
      withFigures: true,
    })) {
      came.push(path);
      seen += 1;
    }
    expect(came).toEqual(paths);
    expect(most).toBeLessThanOrEqual(6);
  });
});

describe("a line of the table", () => {
  it.each([
    [["a", 1, null, -2.5], "a,1,,-2.5\r\n"],
    [["=1+1", "+84", "-x", "@a", "\tb"], "'=1+1,'+84,'-x,'@a,'\tb\r\n"],
    [['nói "có"', "một, hai", "hai\ndòng"], '"nói ""có""","một, hai","hai\ndòng"\r\n'],
  ] as const)("%j", (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
