import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { oleFile } from "../support/oddFiles";
import { typeAt, valueAt } from "../support/typeAt";
import { call } from "./call";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("units.csv"), "name;head\nPhòng Đối ngoại - Tổng hợp;Trần Thị An\n");
  await call("create", "--units", at("units.csv"), "--out", at("book.xlsx"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const name = "thi-dua-2024_U01_Phong-Doi-ngoai-Tong-hop";
const anything = (text: string): string => expect.stringContaining(text) as string;

async function typed(path: string, note: string): Promise<void> {
  const host = await XlsxHost.open(await readFile(path));
  await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "note", note]]);
  await writeFile(path, await host.save());
}

describe("send and collect", () => {
  it("write a file and a letter for each unit, and replace nothing unasked", async () => {
    const sent = await call("send", at("book.xlsx"), "--out", at("gui"), "--json");
    expect(sent.code).toBe(0);
    expect(JSON.parse(sent.out)).toEqual({
      files: [{ unit: "U01", path: at(`gui/${name}.xlsx`), letter: at(`gui/${name}.txt`) }],
    });
    expect(await readdir(at("gui"))).toEqual([`${name}.txt`, `${name}.xlsx`]);
    expect(await readFile(at(`gui/${name}.txt`), "utf8")).toMatch(
      /^Kính gửi: Trần Thị An, Phòng Đối ngoại - Tổng hợp\r\n/u,
    );
    expect(await call("send", at("book.xlsx"), "--out", at("gui"))).toMatchObject({ code: 2 });
    const unknown = await call("send", at("book.xlsx"), "--out", at("gui"), "--units", "U07", "--force");
    expect(unknown).toMatchObject({ code: 2, notes: anything("U07") });
  });

  it("show what came back, take it where it is to be written, and end with 1 while something is left", async () => {
    await rename(at(`gui/${name}.xlsx`), at("về.xlsx"));
    await typed(at("về.xlsx"), "đơn vị ghi");
    await writeFile(at("cũ.xls"), oleFile("Workbook"));
    const shown = await call("collect", at("book.xlsx"), at("về.xlsx"), at("cũ.xls"));
    expect(shown).toMatchObject({ code: 1, notes: anything("1 ô sẽ được lấy") });
    expect(shown.out).toContain("mới: ");
    expect(shown.out).toContain("figures DV-CT.note: (trống) → “đơn vị ghi”");
    expect(shown.out).toMatch(/cũ\.xls: .*lưu lại thành \.xlsx/u);

    const taken = await call("collect", at("book.xlsx"), at("về.xlsx"), "--out", at("nhận.xlsx"), "--json");
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out)).toMatchObject({
      files: [{ unit: "U01", state: "unit", entries: [{ key: "DV-CT.note", sent: null, state: "new", taken: true }] }],
      ...{ taken: 1, left: 0 },
    });
    await typed(at("nhận.xlsx"), "thư ký sửa");
    const args = ["collect", at("nhận.xlsx"), at("về.xlsx"), "--out", at("cuối.xlsx")] as const;
    expect(await call(...args)).toMatchObject({ code: 1, out: anything("xung đột"), notes: anything("Còn 1 ô") });
    expect(await call(...args, "--force", "--conflicts", "theirs")).toMatchObject({ code: 0 });
    const host = await XlsxHost.open(await readFile(at("cuối.xlsx")));
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "note"])).toBe("đơn vị ghi");
    const whole = await call("collect", "--new", at("về.xlsx"), "--out", at("mới.xlsx"), "--lang", "en");
    expect(whole).toMatchObject({ code: 0, notes: anything("Took 1 entries") });
  });

  it("say what a call lacks", async () => {
    expect(await call("collect", at("book.xlsx"))).toMatchObject({ code: 2, notes: anything("Thiếu tên các tệp") });
    const odd = await call("collect", at("book.xlsx"), at("book.xlsx"), "--conflicts", "both");
    expect(odd).toMatchObject({ code: 2, notes: anything("both") });
  });
});
