import { Session } from "node:inspector/promises";
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noBuilders } from "../formula/builders/everyBuilder";
import { selfCheckTexts } from "../../src/locale/workbook/selfCheckTexts";
import { statusTexts } from "../../src/locale/workbook/statusTexts";
import { readAnswers, type Answers } from "../../src/selfCheck/file/readAnswers";
import { rowsAnchor, type ColumnKey } from "../../src/selfCheck/file/resultSheet";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { newSheet } from "../../src/workbook/sheets/sheetTable";
import { readKeyedBlock, rawUnder, type ReadBlock } from "../../src/workbook/reading/readKeyedBlock";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { call, type Called } from "../cli/call";
import { calculate } from "../support/libreOffice";

let folder = "";
const at = (name: string): string => join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(at(name)));

/** A line whose expectation is broken, to see that just it falls. */
const brokenAt = 777;
const brokenSheet = "Bản sai";

let lines: ReadBlock | undefined;
let steps: readonly string[] = [];
/** Of formulas that stand in a workbook; those of older lists alone are asked for some of them. */
const readers = noBuilders["reads formulas"] ?? [];
let uncalled: readonly string[] = [];
let made: Called | undefined;
const answers: { calculated?: Answers | undefined; broken?: Answers | undefined } = {};
/** What stands above the lines. */
const tops: { uncalculated?: readonly unknown[]; calculated?: readonly unknown[]; broken?: readonly unknown[] } = {};

const answersOf = (raw: RawWorkbook): Answers | undefined => {
  const reading = readAnswers(raw);
  return reading.ok ? reading.answers : undefined;
};

/** A file with all that stands on the sheet of lines. */
const readWhole = (host: XlsxHost): Promise<RawWorkbook> => host.read({ whole: [rowsAnchor] });

const top = ({ whole }: RawWorkbook, sheet: string = selfCheckTexts.sheet): readonly unknown[] =>
  (whole?.get(sheet) ?? []).filter(({ row }) => row < 6).map(({ value }) => value);

const formulas = join(__dirname, "../../src/workbook/formulas");

/** Builders of formulas, functions that their files export; formulas are compared in the one that is left out. */
async function exported(): Promise<readonly string[]> {
  const files = readdirSync(formulas).filter((name) => name !== "canonicalFormula.ts");
  const named = files.map(async (file) => {
    const module = (await import(join(formulas, file))) as Readonly<Record<string, unknown>>;
    const isBuilder = (name: string): boolean => typeof module[name] === "function" && !readers.includes(name);
    const builders = Object.keys(module).filter(isBuilder);
    return builders.map((name) => `${file.replace(".ts", "")} ${name}`);
  });
  return (await Promise.all(named)).flat();
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

/** The sheet of lines once more beside it, with another expectation in one line: a second workbook would take as long again. */
async function addBroken(host: XlsxHost, { whole }: RawWorkbook): Promise<void> {
  const builder = newSheet("selfCheck", brokenSheet, selfCheckTexts.sheet);
  for (const { row, column, value, formula } of whole?.get(selfCheckTexts.sheet) ?? []) {
    if (typeof value === "object") throw new Error("nothing is wrong or empty there before it is calculated");
    builder.put({ row, column }, formula === undefined ? value : { formula, value });
  }
  const at = { row: lines?.rows.get(steps[brokenAt] ?? "") ?? 0, column: lines?.columns.get("expected") ?? 0 };
  await host.apply({ sheets: [builder.put(at, "khác").build("create")], names: [] });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  uncalled = await uncalledWhile(async () => {
    made = await call("self-check", "--out", at("self.xlsx"));
  });
  const host = await XlsxHost.open(await bytesOf("self.xlsx"));
  const raw = await readWhole(host);
  const block = raw.blocks.get(rowsAnchor);
  lines = block && readKeyedBlock(block);
  steps = [...(lines?.rows.keys() ?? [])];
  tops.uncalculated = top(raw);
  await addBroken(host, raw);
  const [saved] = await calculate([{ name: "self.xlsx", bytes: await host.save("xlsx") }]);
  await writeFile(at("calculated.xlsx"), saved?.bytes ?? new Uint8Array());
  const there = await XlsxHost.open(await bytesOf("calculated.xlsx"));
  for (const [name, sheet] of [
    ["calculated", selfCheckTexts.sheet],
    ["broken", brokenSheet],
  ] as const) {
    // Whichever sheet of lines the name leads to is the one that is read.
    if (block !== undefined)
      await there.apply({ sheets: [], names: [{ name: rowsAnchor, sheet, range: block.range }] });
    await writeFile(at(`${name}.xlsx`), await there.save("xlsx"));
    const read = await readWhole(there);
    [answers[name], tops[name]] = [answersOf(read), top(read, sheet)];
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the self-check as a file", () => {
  it("is right in LibreOffice, line by line", () => {
    expect(answers.calculated?.failed).toEqual([]);
    expect(answers.calculated?.passed).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(1000);
  });

  it("has lines of all that the workbook computes, and figures of every status", () => {
    const under = (key: ColumnKey) => new Set(steps.map((step) => rawUnder(lines, step, key)));
    const said = under("expected");
    expect(Object.values(statusTexts).filter((text) => !said.has(text))).toEqual([]);
    expect(under("group")).toEqual(new Set(Object.values(selfCheckTexts.groups)));
  });

  it("calls every builder of formulas, so that a new one has lines here", () => {
    expect(uncalled).toEqual([]);
  });

  it("says ✗ in just the line whose expectation is another", () => {
    expect(answers.broken?.passed).toBe(steps.length - 1);
    expect(answers.broken?.failed.map(({ step, expected }) => [step, expected])).toEqual([[steps[brokenAt], "khác"]]);
  });

  it("says on top how many lines are right, and which is wrong first", () => {
    const count = steps.length;
    expect(tops.calculated).toContain(`Đúng ${count}/${count} trong chương trình này`);
    expect(tops.calculated).toContain(selfCheckTexts.noneWrong);
    expect(tops.broken?.join("\n")).toContain(`Chỉ đúng ${count - 1}/${count}`);
    expect(tops.broken).toContain(brokenAt + 1);
    expect(tops.uncalculated).toContain(selfCheckTexts.notCalculated);
  });
});

describe("self-check", () => {
  it("makes the file, and judges nothing before a program calculated it", async () => {
    expect([made?.code, made?.notes]).toEqual([0, expect.stringContaining(`${steps.length} dòng`)]);
    const read = await call("self-check", at("self.xlsx"), "--json");
    expect([read.code, read.out]).toEqual([2, ""]);
    expect(read.notes).toContain("chưa được chương trình nào tính");
  });

  it("reads back what a program made of it, ending with 1 where a line is wrong", async () => {
    const right = await call("self-check", at("calculated.xlsx"), "--json");
    expect([right.code, JSON.parse(right.out)]).toEqual([
      0,
      { program: expect.any(String) as string, passed: steps.length, failed: [] },
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
