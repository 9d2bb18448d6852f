import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { typeAt } from "../support/typeAt";
import { call } from "./call";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("units.csv"), "name\nPhòng Tổng hợp\n");
  await call("create", "--units", at("units.csv"), "--out", at("book.xlsx"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("papers", () => {
  it("asks for the list first, and for papers that there are", async () => {
    const none = await call("papers", at("book.xlsx"), "--period", "D1", "--out", at("none"));
    expect(none).toMatchObject({ code: 2, notes: expect.stringContaining("Chưa lập danh sách") as string });
    const odd = await call("papers", at("book.xlsx"), "--period", "D1", "--out", at("none"), "--only", "bao-cao,thu");
    expect(odd).toMatchObject({ code: 2, notes: expect.stringMatching(/Không có văn bản thu\..*bien-ban/u) as string });
    expect(await readdir(folder)).not.toContain("none");
  });

  it("writes into a folder that it makes, says what stays open, and replaces nothing unasked", async () => {
    await call("shortlist", at("book.xlsx"), "--period", "D1", "--out", at("listed.xlsx"));
    const make = (...more: readonly string[]) =>
      call("papers", at("listed.xlsx"), "--period", "D1", "--out", at("van-ban"), ...more);
    const first = await make();
    expect(first.code).toBe(0);
    expect(await readdir(at("van-ban"))).toEqual(["bao-cao_2024_D1.docx"]);
    expect(first.out).toContain("còn để dòng chấm: số văn bản");
    expect(first.notes).toContain("Không làm tờ trình");
    expect(await make()).toMatchObject({ code: 2 });
    const again = await make("--force", "--json", "--lang", "en");
    expect(JSON.parse(again.out)).toMatchObject({
      period: "D1",
      papers: [{ paper: "bao-cao", missing: expect.arrayContaining(["number"]) as string[] }],
      listChanged: false,
    });
    expect(again.notes).toContain("petition is not made");
  });

  it("says why it leaves open what somebody typed: where that stands and what is wrong with it", async () => {
    await call("shortlist", at("book.xlsx"), "--period", "D1", "--out", at("wrong.xlsx"));
    const host = await XlsxHost.open(new Uint8Array(await readFile(at("wrong.xlsx"))));
    await typeAt(host, [["TD_COUNCIL_OCCASIONS", "rate", "D1", 0.8]]);
    await writeFile(at("wrong.xlsx"), await host.save());
    const make = (...more: readonly string[]) =>
      call("papers", at("wrong.xlsx"), "--period", "D1", "--out", at("sai"), ...more);
    expect((await make()).notes).toMatch(
      /^Để dòng chấm tỷ lệ phiếu đồng ý tối thiểu vì .* ở trang Hội đồng, ô [A-Z]+\d+, chưa đúng: \S/mu,
    );
    const { out } = await make("--force", "--json");
    const wrong = { missing: "rate", code: "percent.points", numbers: { value: 0.8 }, cell: { sheet: "Hội đồng" } };
    expect(JSON.parse(out)).toMatchObject({ wrong: [wrong] });
  });

  it("writes the list of those who registered in the place of an occasion's papers, and says who has not", async () => {
    const make = (...more: readonly string[]) => call("papers", at("book.xlsx"), "--out", at("dang-ky"), ...more);
    expect(await make()).toMatchObject({ code: 2, notes: expect.stringContaining("--registration") as string });
    expect(await make("--registration", "--period", "D1")).toMatchObject({ code: 2 });
    expect(await make("--registration", "--only", "bao-cao")).toMatchObject({ code: 2 });
    const made = await make("--registration", "--json");
    expect(await readdir(at("dang-ky"))).toEqual(["dang-ky_2024.docx"]);
    expect(JSON.parse(made.out)).toMatchObject({
      papers: [{ paper: "dang-ky", missing: expect.arrayContaining(["date"]) as string[] }],
      unregistered: ["Phòng Tổng hợp"],
    });
    expect(made.notes).toContain("Chưa đăng ký, nên không có trong danh sách: Phòng Tổng hợp.");
  });
});
