import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

/** How often a writer is ended at a random moment; `RACES=500` for a long look. */
const kills = Number(process.env["RACES"] ?? 20);

/** Replaces a file again and again, each time by as many bytes of one kind as the kind says; tells when it begins and ends. */
const writer = `
import { findOutput, writeOutput } from "./outputFile.mjs";
const [path, times] = process.argv.slice(2);
for (let turn = 1; turn <= Number(times); turn += 1) {
  process.stdout.write("begin\\n");
  const kind = 1 + (turn % 250);
  const found = await findOutput(path, new Set(["exists", "changed", "open"]));
  const written = found.ok ? await writeOutput(found.value, new Uint8Array(kind * 1000).fill(kind)) : found;
  process.stdout.write(written.ok ? "end\\n" : written.failure.code + "\\n");
}
`;

let folder = "";
const at = (name: string): string => join(folder, name);
const book = (): string => join(at("books"), "book.xlsx");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await mkdir(at("books"));
  for (const name of ["files", "outputFile"]) {
    const source = await readFile(join("src", "cli", `${name}.ts`), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    await writeFile(at(`${name}.mjs`), outputText.replaceAll(/from "(\.\/\w+)"/g, 'from "$1.mjs"'));
  }
  await writeFile(at("writer.mjs"), writer);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Bytes of one kind, as many as the kind says: one whole version. */
const isWhole = (bytes: Buffer): boolean =>
  bytes.length === (bytes[0] ?? 0) * 1000 && bytes.every((one) => one === bytes[0]);

/** Ends a writer without warning once it has said so many words; gives how many it said. */
const endAfter = (words: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at("writer.mjs"), book(), "100000"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = 0;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text.split("\n").length - 1;
      if (said >= words) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", () => resolve());
  });

describe("a writer that is ended at any moment", () => {
  it("leaves the old file or the new one, never a third", async () => {
    await writeFile(book(), new Uint8Array(7000).fill(7));
    for (let kill = 1; kill <= kills; kill += 1) {
      await endAfter(1 + ((kill * 7) % 23));
      expect(isWhole(await readFile(book()))).toBe(true);
    }
    // What it was writing stands beside, hidden and under nobody's name.
    const others = (await readdir(at("books"))).filter((name) => name !== "book.xlsx");
    expect(others.filter((name) => !/^\.so-thi-dua-[\da-f-]+\.tmp$/.test(name))).toEqual([]);
  });

  it("leaves the old file where the disk has no room, and says so", async () => {
    await writeFile(book(), new Uint8Array(7000).fill(7));
    const said = await new Promise<string>((resolve, reject) => {
      // Files of at most 8 blocks of 1,024 bytes: from the ninth kind on there is no room.
      const limited = `trap "" XFSZ; ulimit -f 8; exec "$0" "$@"`;
      const child = spawn("bash", ["-c", limited, process.execPath, at("writer.mjs"), book(), "12"]);
      let text = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      child.on("error", reject);
      child.on("exit", () => resolve(text));
    });
    expect(said.match(/diskFull/g)).toHaveLength(5);
    expect(new Set(await readFile(book()))).toEqual(new Set([8]));
    expect(isWhole(await readFile(book()))).toBe(true);
  });
});
