import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "./call";

/** Wipes its line, goes one up, turns the order of letters, forges a line. */
const hostile = "An\u001B[2K\u001B[1A\u202E\u009B31m";
let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("units.csv"), `name,head\n"Phòng ${hostile}\n1. U09 Giả mạo",${hostile}\nBan B,\n`);
  const person = { name: `${hostile}\n2. Giả mạo`, category: `x${hostile}`, "nominated.CN": "x" };
  const units = { U01: { figures: { "DV-CT": { "D1.value": hostile } }, people: [person] } };
  await writeFile(at("figures.json"), JSON.stringify({ units }));
  const { code, notes } = await call(
    ...["create", "--units", at("units.csv"), "--figures", at("figures.json"), "--out", at("book.xlsx")],
  );
  if (code !== 0) throw new Error(notes);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("text that was typed to command a terminal", () => {
  const calls: readonly (readonly string[])[] = [
    ["check", "book.xlsx", "--all"],
    ["check", "book.xlsx", "--json"],
    ["shortlist", "book.xlsx", "--period", "D1"],
    ["shortlist", "book.xlsx", "--period", `CN${hostile}`],
    ["check", `${hostile}.xlsx`],
    ["create", "--units", "units.csv", "--out", "a.xlsx", `--force=${hostile}`],
  ];

  it.each(calls.map((argv) => [argv] as const))("is shown and not obeyed by %j", async (argv) => {
    const { out, notes } = await call(...argv.map((word) => (/\.(?:xlsx|csv)$/.test(word) ? at(word) : word)));
    expect(`${out}${notes}`).toContain("\\u001b[2K");
    expect(`${out}${notes}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it("forges no row: whatever stands in a name stands behind its own number", async () => {
    const { out } = await call("shortlist", at("book.xlsx"), "--period", "D1");
    expect(out).toContain("Giả mạo");
    expect(out.split("\n").filter((line) => /^\s*(?:\d\.|U\d+)\s+(?:U09 )?Giả mạo/u.test(line))).toEqual([]);
  });
});
