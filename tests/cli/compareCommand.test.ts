import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typeAt, valueAt, type Entry } from "../support/typeAt";
import { twoUnits } from "../support/unitFiles";
import { call } from "./call";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("before.xlsx"), await twoUnits.bytes());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The same workbook after somebody worked in it. */
async function edited(name: string, entries: readonly Entry[]): Promise<void> {
  const host = await twoUnits.file();
  await typeAt(host, entries);
  await writeFile(at(name), await host.save());
}

describe("compare", () => {
  it("ends with 0 where nothing differs, though rows of a list stand elsewhere", async () => {
    const host = await twoUnits.file();
    const columns = ["title", "authors", "date", "role", "state", "document"];
    const rows = await Promise.all(
      [0, 1].map((row) => Promise.all(columns.map((column) => valueAt(host, ["TD_U01_INITIATIVES", row, column])))),
    );
    const swapped = rows.flatMap((row, index) =>
      row.map((raw, column): Entry => ["TD_U01_INITIATIVES", 1 - index, columns[column] ?? "", raw as string]),
    );
    await edited("sorted.xlsx", swapped);
    expect(await call("compare", at("before.xlsx"), at("sorted.xlsx"))).toEqual({
      code: 0,
      out: "Hai sổ không có ô nhập nào khác nhau.",
      notes: "",
    });
  });

  it("tells every entry that differs by unit, block and key, before and after, and ends with 1", async () => {
    const host = await twoUnits.file();
    const { blocks } = await host.read();
    const line = blocks.get("TD_SUMMARY_D1")?.cells.findIndex(([key]) => key?.value === "U01") ?? 0;
    const name = (await valueAt(host, ["TD_U02_PEOPLE", 1, "name"])) as string;
    await edited("after.xlsx", [
      ["TD_U01_UNIT", "head", "value", "Đỗ Thị Mới"],
      ["TD_U01_FIGURES", "DV-CT", "note", "xem lại"],
      ["TD_U02_PEOPLE", 1, "violations", 3],
      ["TD_AGENCY_FIGURES", "CQ-PT1", "evidence", "chứng nhận"],
      ["TD_PLAN_TARGETS", "DV-CT", "threshold", 88],
      ["TD_COUNCIL_OCCASIONS", "place", "D1", "Hội trường B"],
      ["TD_SUMMARY_D1", line - 1, "votesFor", 7],
      ["TD_CHECK", 2, "remark", "đã hỏi"],
    ]);
    const { code, out } = await call("compare", at("before.xlsx"), at("after.xlsx"), "--json");
    expect(code).toBe(1);
    const { entries } = JSON.parse(out) as { entries: readonly object[] };
    expect(entries).toMatchObject([
      { unit: "U01", block: "unit", key: "head.value", after: "Đỗ Thị Mới" },
      { unit: "U01", block: "figures", key: "DV-CT.note", before: null, after: "xem lại" },
      { unit: "U02", block: "people", key: "2.violations", name, before: 0, after: 3 },
      { unit: null, block: "plan.targets", key: "DV-CT.threshold", after: 88 },
      { unit: null, block: "figures", key: "CQ-PT1.evidence", after: "chứng nhận" },
      { unit: null, block: "council.sittings", key: "place.D1", after: "Hội trường B" },
      { unit: null, block: "check.remarks", after: "đã hỏi" },
      { unit: null, block: "votes.D1.units", after: 7 },
    ]);
    const told = await call("compare", at("before.xlsx"), at("after.xlsx"), "--lang", "en");
    expect(told.out).toContain("8 entries differ");
    expect(told.out).toContain(`people 2.violations (${name}): 0 → 3`);
  });

  it("says of which of the two it cannot tell", async () => {
    await writeFile(at("none.xlsx"), "nothing");
    const wrong = await call("compare", at("before.xlsx"), at("none.xlsx"));
    expect(wrong).toMatchObject({ code: 2, out: "", notes: expect.stringContaining("none.xlsx") as string });
  });
});
