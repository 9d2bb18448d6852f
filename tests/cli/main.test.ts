import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

const startIn = (folder: string, cwd: string, argv: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, "cli.cjs"), ...argv], { cwd, encoding: "utf8" });
const start = (...argv: readonly string[]) => startIn(root, root, argv);

describe("the program itself", () => {
  it("ends with 2, says why on standard error, and keeps standard output clean", () => {
    const { status, stdout, stderr } = start("check", "không-có.xlsx", "--json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("không-có.xlsx");
  });

  it("ends with 0 after its help", () => {
    const { status, stdout } = start("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("shortlist");
  });

  it("makes a workbook and checks it", () => {
    const folder = mkdtempSync(join(tmpdir(), "cli-"));
    writeFileSync(join(folder, "units.csv"), "name\nPhòng Một\n");
    const made = startIn(root, folder, ["create", "--units", "units.csv", "--out", "sổ.xlsx"]);
    expect([made.status, made.stdout]).toEqual([0, ""]);
    const checked = startIn(root, folder, ["check", "sổ.xlsx", "--json"]);
    const { results } = JSON.parse(checked.stdout) as { readonly results: readonly { readonly unit: string | null }[] };
    expect(new Set(results.map(({ unit }) => unit))).toEqual(new Set(["U01", null]));
    rmSync(folder, { recursive: true });
  });
});

describe("the start of the program", () => {
  /** Like the product's folder, with a build that tells what it was called with. */
  let folder: string;
  const source = (): string => join(folder, "src", "a.ts");
  const call = (...argv: readonly string[]) => startIn(folder, join(folder, "src"), argv);
  const builds = (): number => readFileSync(join(folder, "builds"), "utf8").length;
  const program = `(function (require) {
    console.log(JSON.stringify([require("node:process").cwd(), ...process.argv.slice(2)]));
  })`;
  const webpack = `
    const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
    appendFileSync("builds", ".");
    const out = process.argv.find((one) => one.startsWith("out=")).slice(4);
    mkdirSync(out, { recursive: true });
    writeFileSync(out + "/sources.txt", [Date.now(), "src/a.ts"].join("\\n"));
    writeFileSync(out + "/licences.txt", "");
    writeFileSync(out + "/main.js", ${JSON.stringify(program)});`;

  beforeAll(() => {
    // As offices name their folders, and as Windows gives its own links.
    folder = join(realpathSync(mkdtempSync(join(tmpdir(), "cli-"))), "sổ thi đua 100% (bản 1)");
    const bin = join(folder, "node_modules", "webpack", "bin");
    for (const each of [join(folder, "src", "locale", "vi"), bin]) mkdirSync(each, { recursive: true });
    copyFileSync(join(root, "cli.cjs"), join(folder, "cli.cjs"));
    const plainPages = join("src", "locale", "vi", "plainPages.json");
    copyFileSync(join(root, plainPages), join(folder, plainPages));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(bin, "..", "package.json"), "{}");
    writeFileSync(join(bin, "webpack.js"), webpack);
    writeFileSync(source(), "");
    utimesSync(source(), 1, 1);
  });
  afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

  it("builds what is missing, in a folder of any name, and leaves the caller in its own", () => {
    expect(JSON.parse(call("check", "sổ 1.xlsx").stdout)).toEqual([join(folder, "src"), "check", "sổ 1.xlsx"]);
    expect(builds()).toBe(1);
  });

  const compiled = (): readonly string[] =>
    readdirSync(join(folder, "out", "cli")).filter((name) => name.endsWith(".compiled"));

  it("takes what is there while no source is newer, and what was compiled of it with it", () => {
    const [kept = ""] = compiled();
    const at = join(folder, "out", "cli", kept);
    const before = statSync(at).mtimeMs;
    expect(call("check").status).toBe(0);
    expect([compiled(), statSync(at).mtimeMs]).toEqual([[kept], before]);
    writeFileSync(at, "hỏng");
    expect(JSON.parse(call("check").stdout)).toContain("check");
    expect(readFileSync(at).length).toBeGreaterThan(100);
    expect(builds()).toBe(1);
    const later = Date.now() / 1000 + 10;
    utimesSync(source(), later, later);
    expect(call().status).toBe(0);
    expect([builds(), compiled().length]).toEqual([2, 1]);
    expect(compiled()).not.toContain(kept);
  });

  it("ends with 2 and says what to do where it cannot be built", () => {
    writeFileSync(join(folder, "node_modules", "webpack", "bin", "webpack.js"), 'throw new Error("hỏng")');
    const { status, stdout, stderr } = call();
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`npm ci trong thư mục ${folder}`);
    expect(stderr).toContain("hỏng");
  });
});
