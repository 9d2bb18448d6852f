import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

/** How often things go wrong at random moments; `RACES=500` for a long look. */
const races = Number(process.env["RACES"] ?? 20);

/**
 * Replaces a file again and again, each time by as many bytes of one kind as the kind says; tells when it begins and what it
 * came to. What it may pass is its third word.
 */
const writer = `
import { findOutput, writeOutput } from "./outputFile.mjs";
const [path, times, force] = process.argv.slice(2);
for (let turn = 1; turn <= Number(times); turn += 1) {
  process.stdout.write("begin\\n");
  const kind = 1 + (turn % 250);
  const found = await findOutput(path, new Set(force.split(",")));
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

const versionOf = (kind: number): Uint8Array => new Uint8Array(kind * 1000).fill(kind);

/** Numbers below a bound that seem to be of no order, the same for the same seed. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const lock = (): string => join(at("books"), ".~lock.book.xlsx#");

/** Another program that saves as offices do, and says with a lock that it has the file open. */
const rival = {
  save: async (kind: number): Promise<void> => {
    await writeFile(at("rival"), versionOf(kind));
    await rename(at("rival"), book());
  },
  lock: () => writeFile(lock(), ",An,may01"),
  unlock: () => rm(lock(), { force: true }),
};

interface Race {
  /** Room on the disk in blocks of 1,024 bytes; a file that needs more finds none. */
  readonly room: number | null;
  readonly times: number;
  readonly force: string;
  /** What the rival does when the writer begins. */
  readonly rival: (turn: number) => Promise<void>;
  /** After how many words of the writer, and turns of ours, it is ended without warning; null for never. */
  readonly kill: { readonly words: number; readonly turns: number } | null;
}

/** Everything the writer said until it ended. */
function run({ room, times, force, rival: act, kill }: Race): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const limited = room === null ? `exec "$0" "$@"` : `trap "" XFSZ; ulimit -f ${room}; exec "$0" "$@"`;
    const child = spawn("bash", ["-c", limited, process.execPath, at("writer.mjs"), book(), String(times), force]);
    let said: string[] = [];
    let begun = 0;
    let acts = Promise.resolve();
    const end = (turns: number): void => {
      if (turns <= 0) child.kill("SIGKILL");
      else setImmediate(end, turns - 1);
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const before = said.length;
      said = [...said, ...text.split("\n").filter(Boolean)];
      for (const word of said.slice(before)) if (word === "begin") acts = acts.then(() => act((begun += 1)));
      if (kill !== null && before < kill.words && said.length >= kill.words) end(kill.turns);
    });
    child.on("error", reject);
    child.on("close", () => {
      acts.then(() => resolve(said), reject);
    });
  });
}

const quiet = (): Promise<void> => Promise.resolve();
const all = "exists,changed,open";

/** One of the things that may happen, and several at once. */
function raceOf(seed: number): Race {
  const random = randomOf(seed);
  const acts = [quiet, () => rival.save(1 + random(250)), rival.lock, rival.unlock];
  return {
    room: random(3) === 0 ? 1 + random(12) : null,
    times: 2 + random(12),
    force: random(2) === 0 ? "exists" : all,
    rival: () => (random(2) === 0 ? quiet() : (acts[random(acts.length)] ?? quiet)()),
    kill: random(2) === 0 ? { words: 1 + random(12), turns: random(60) } : null,
  };
}

describe("a writer at whose side anything happens", () => {
  it("leaves the old file or the new one, never a third, and says what it came to", async () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= races; seed += 1) {
      await writeFile(book(), versionOf(7));
      const said = await run(raceOf(seed));
      await rival.unlock();
      expect([seed, isWhole(await readFile(book()))]).toEqual([seed, true]);
      for (const word of said) seen.set(word, (seen.get(word) ?? 0) + 1);
    }
    if (process.env["RACES"] !== undefined) process.stdout.write(`${JSON.stringify([...seen])}\n`);
    const words = ["begin", "changed", "diskFull", "end", "exists", "open"];
    expect([...seen.keys()].filter((word) => !words.includes(word))).toEqual([]);
    expect(seen.get("end")).toBeGreaterThan(0);
    // What it was writing when it was ended stands beside, hidden and under nobody's name.
    const others = (await readdir(at("books"))).filter((name) => name !== "book.xlsx");
    expect(others.filter((name) => !/^\.so-thi-dua-[\da-f-]+\.tmp$/.test(name))).toEqual([]);
  });

  it("waits for nobody and buries nobody's work while a lock stands beside the file", async () => {
    await writeFile(book(), versionOf(7));
    await rival.lock();
    const said = await run({ room: null, times: 3, force: "exists,changed", rival: quiet, kill: null });
    await rival.unlock();
    expect(said).toEqual(["begin", "open", "begin", "open", "begin", "open"]);
    expect(isWhole(await readFile(book()))).toBe(true);
  });

  it("leaves the old file where the disk has no room, and says so", async () => {
    await writeFile(book(), versionOf(7));
    // From the ninth kind on there is no room.
    const said = await run({ room: 8, times: 12, force: all, rival: quiet, kill: null });
    expect(said.filter((word) => word === "diskFull")).toHaveLength(5);
    expect(new Set(await readFile(book()))).toEqual(new Set([8]));
    expect(isWhole(await readFile(book()))).toBe(true);
  });
});
