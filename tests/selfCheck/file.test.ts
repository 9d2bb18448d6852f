import { Session } from "node:inspector/promises";
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selfCheckTexts } from "../../src/locale/workbook/selfCheckTexts";
import { statusTexts } from "../../src/locale/workbook/statusTexts";
import { makeSelfCheckFile } from "../../src/selfCheck/file/makeFile";
import { readAnswers, type Answers } from "../../src/selfCheck/file/readAnswers";
import { rowsAnchor } from "../../src/selfCheck/file/resultSheet";
import type { SelfCheckRow } from "../../src/selfCheck/file/rows";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { call, type Called } from "../cli/call";
import { recalculate } from "../support/libreOffice";

let folder = "";
const at = (name: string): string => join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(at(name)));

/** A row whose expectation is broken, to see that just it falls. */
const brokenAt = 777;

let rows: readonly SelfCheckRow[] = [];
let uncalled: readonly string[] = [];
let made: Called | undefined;
let calculated: Answers | undefined;
let broken: Answers | undefined;

const answersOf = async (bytes: Uint8Array | undefined): Promise<Answers | undefined> => {
  const reading = readAnswers(await (await XlsxHost.open(bytes ?? new Uint8Array())).read());
  return reading.ok ? reading.answers : undefined;
};

const formulas = join(__dirname, "../../src/workbook/formulas");

/** Builders of formulas, by what is exported from their files; formulas are compared in the one that is left out. */
async function exported(): Promise<readonly string[]> {
  const names: string[] = [];
  for (const file of readdirSync(formulas).filter((name) => name !== "canonicalFormula.ts")) {
    const text = await readFile(join(formulas, file), "utf8");
    for (const [, name = ""] of text.matchAll(/^export (?:async )?(?:function |const )(\w+)(?=[^=]*=>|\()/gmu))
      names.push(`${file.replace(".ts", "")} ${name}`);
  }
  return names;
}

/** Of the builders those that were not called while something ran. */
async function uncalledWhile(run: () => Promise<void>): Promise<readonly string[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await run();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  const called = new Set(
    result
      .filter(({ url }) => url.includes("workbook/formulas/"))
      .flatMap(({ url, functions }) => {
        const file = /(\w+)\.ts$/u.exec(url)?.[1] ?? "";
        return functions
          .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
          .map(({ functionName }) => `${file} ${functionName}`);
      }),
  );
  return (await exported()).filter((name) => !called.has(name));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  uncalled = await uncalledWhile(async () => {
    made = await call("self-check", "--out", at("self.xlsx"));
  });
  const other = XlsxHost.create();
  rows = await makeSelfCheckFile(other, (all) =>
    all.map((row, index) => (index === brokenAt ? { ...row, expected: "khác" } : row)),
  );
  const files = [
    { name: "self.xlsx", bytes: await bytesOf("self.xlsx") },
    { name: "broken.xlsx", bytes: await other.save("xlsx") },
  ];
  const saved = await recalculate(files);
  await writeFile(at("calculated.xlsx"), saved[0]?.bytes ?? new Uint8Array());
  await writeFile(at("broken.xlsx"), saved[1]?.bytes ?? new Uint8Array());
  [calculated, broken] = [await answersOf(saved[0]?.bytes), await answersOf(saved[1]?.bytes)];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the self-check as a file", () => {
  it("is right in LibreOffice, line by line", () => {
    expect(calculated?.failed).toEqual([]);
    expect(calculated?.passed).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(1000);
  });

  it("has lines of all that the workbook computes, and figures of every status", () => {
    const said = new Set(rows.map(({ expected }) => expected));
    expect(Object.values(statusTexts).filter((text) => !said.has(text))).toEqual([]);
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(Object.values(selfCheckTexts.groups)));
  });

  it("calls every builder of formulas, so that a new one has lines here", () => {
    expect(uncalled).toEqual([]);
  });

  it("says ✗ in just the line whose expectation is another", () => {
    expect(broken?.passed).toBe(rows.length - 1);
    expect(broken?.failed.map(({ step, expected }) => [step, expected])).toEqual([[rows[brokenAt]?.step, "khác"]]);
  });

  it("says on top how many lines are right, and which is wrong first", async () => {
    const top = async (name: string): Promise<readonly unknown[]> => {
      const { whole } = await (await XlsxHost.open(await bytesOf(name))).read({ whole: [rowsAnchor] });
      return (
        whole
          ?.get(selfCheckTexts.sheet)
          ?.filter(({ row }) => row < 6)
          .map(({ value }) => value) ?? []
      );
    };
    const count = rows.length;
    expect(await top("calculated.xlsx")).toContain(`Đúng ${count}/${count} trong chương trình này`);
    expect(await top("calculated.xlsx")).toContain(selfCheckTexts.noneWrong);
    const wrong = await top("broken.xlsx");
    expect(wrong.join("\n")).toContain(`Chỉ đúng ${count - 1}/${count}`);
    expect(wrong).toContain(brokenAt + 1);
    expect(await top("self.xlsx")).toContain(selfCheckTexts.notCalculated);
  });
});

describe("self-check", () => {
  it("makes the file, and judges nothing before a program calculated it", async () => {
    expect([made?.code, made?.notes]).toEqual([0, expect.stringContaining(`${rows.length} dòng`)]);
    const read = await call("self-check", at("self.xlsx"), "--json");
    expect([read.code, read.out]).toEqual([2, ""]);
    expect(read.notes).toContain("chưa được chương trình nào tính");
  });

  it("reads back what a program made of it, ending with 1 where a line is wrong", async () => {
    const right = await call("self-check", at("calculated.xlsx"), "--json");
    expect([right.code, JSON.parse(right.out)]).toEqual([
      0,
      { program: expect.any(String) as string, passed: rows.length, failed: [] },
    ]);
    const wrong = await call("self-check", at("broken.xlsx"), "--lang", "en");
    expect(wrong.code).toBe(1);
    expect(wrong.out.split("\n")).toHaveLength(2);
    expect(wrong.out).toContain("“khác” is right");
  });

  it("refuses a call that asks for neither or both, and a file that is another", async () => {
    for (const argv of [[], [at("self.xlsx"), "--out", at("x.xlsx")]])
      expect((await call("self-check", ...argv)).code).toBe(2);
    await writeFile(at("other.xlsx"), await XlsxHost.create().save("xlsx"));
    expect(await call("self-check", at("other.xlsx"))).toMatchObject({ code: 2, out: "" });
  });
});
