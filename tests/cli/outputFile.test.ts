import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseForce } from "../../src/cli/forceOption";
import { findOutput, writeOutput, type OutputFile } from "../../src/cli/outputFile";

const bytes = Uint8Array.from([1, 2, 3]);
let folder = "";
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const force = (typed?: string) => parseForce(typed) ?? new Set();
const problem = (code: string) => ({ ok: false, failure: { code } });
async function place(name: string, typed?: string): Promise<OutputFile> {
  const found = await findOutput(at(name), force(typed));
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}
const text = (name: string): Promise<string> => readFile(at(name), "utf8");
const isWritten = async (name: string): Promise<boolean> => (await readFile(at(name))).equals(bytes);

describe("the file that a command writes", () => {
  it("is written whole, with nothing left beside it", async () => {
    expect(await writeOutput(await place("sổ.xlsx"), bytes)).toEqual({ ok: true, value: [] });
    expect(await isWritten("sổ.xlsx")).toBe(true);
    expect(await readdir(folder)).toEqual(["sổ.xlsx"]);
  });

  it("has a code for each place that is none", async () => {
    await mkdir(at("b.xlsx"));
    await symlink(at("nowhere.xlsx"), at("lost.xlsx"));
    expect(await findOutput(join(at("x"), "a.xlsx"), force())).toMatchObject(problem("folderMissing"));
    expect(await findOutput(at("b.xlsx"), force("exists"))).toMatchObject(problem("notAFile"));
    expect(await findOutput(at("a.xls"), force())).toMatchObject(problem("notXlsx"));
    expect(await findOutput(at("lost.xlsx"), force("exists"))).toMatchObject(problem("linkLeadsNowhere"));
  });

  it("does not replace another unless that is asked for", async () => {
    await writeFile(at("a.xlsx"), "cũ");
    expect(await findOutput(at("a.xlsx"), force())).toMatchObject(problem("exists"));
    expect(await writeOutput(await place("a.xlsx", "exists"), bytes)).toEqual({ ok: true, value: [] });
    expect(await isWritten("a.xlsx")).toBe(true);
  });

  it("never replaces one that is read-only", async () => {
    await writeFile(at("a.xlsx"), "cũ");
    await chmod(at("a.xlsx"), 0o444);
    expect(await findOutput(at("a.xlsx"), force("changed,open"))).toMatchObject(problem("readOnly"));
  });

  it("keeps who may read and write it", async () => {
    await writeFile(at("a.xlsx"), "cũ");
    await chmod(at("a.xlsx"), 0o660);
    await writeOutput(await place("a.xlsx", "exists"), bytes);
    expect((await stat(at("a.xlsx"))).mode & 0o777).toBe(0o660);
  });

  it("stays its owner's and its group's, where the system lets", async () => {
    await writeFile(at("a.xlsx"), "cũ");
    const { uid, gid } = await stat(at("a.xlsx"));
    // An administrator may give files away; anybody to a group of their own.
    const [owner, group] = uid === 0 ? [12_345, 23_456] : [uid, process.getgroups?.().at(-1) ?? gid];
    await chown(at("a.xlsx"), owner, group);
    await chmod(at("a.xlsx"), 0o640);
    await writeOutput(await place("a.xlsx", "exists"), bytes);
    const now = await stat(at("a.xlsx"));
    expect([now.uid, now.gid, now.mode & 0o777]).toEqual([owner, group, 0o640]);
  });

  it("is the file behind a link, and the link stays", async () => {
    await mkdir(at("real"));
    await writeFile(join(at("real"), "a.xlsx"), "cũ");
    await symlink(join("real", "a.xlsx"), at("link.xlsx"));
    await writeOutput(await place("link.xlsx", "exists"), bytes);
    expect(await readlink(at("link.xlsx"))).toBe(join("real", "a.xlsx"));
    expect(await isWritten(join("real", "a.xlsx"))).toBe(true);
    expect(await readdir(at("real"))).toEqual(["a.xlsx"]);
  });
});

describe("a file that somebody wrote meanwhile", () => {
  it("is not buried by plain force, in whatever way it was saved", async () => {
    const ways: readonly (() => Promise<void>)[] = [
      () => writeFile(at("a.xlsx"), "của người khác"),
      async () => {
        // As offices save: another file of the same size and day takes its place.
        const { mtime } = await stat(at("a.xlsx"));
        await rm(at("a.xlsx"));
        await writeFile(at("b"), "");
        await writeFile(at("a.xlsx"), "mới");
        await utimes(at("a.xlsx"), mtime, mtime);
      },
    ];
    for (const save of ways) {
      await writeFile(at("a.xlsx"), "cũ!");
      const output = await place("a.xlsx", "exists");
      await save();
      const theirs = await text("a.xlsx");
      expect(await writeOutput(output, bytes)).toMatchObject(problem("changed"));
      expect(await text("a.xlsx")).toBe(theirs);
      expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    }
  });

  it("is not buried where there was none before", async () => {
    const [plain, forced] = [await place("a.xlsx"), await place("a.xlsx", "exists")];
    await writeFile(at("a.xlsx"), "của người khác");
    expect(await writeOutput(plain, bytes)).toMatchObject(problem("exists"));
    expect(await writeOutput(forced, bytes)).toMatchObject(problem("changed"));
    expect(await text("a.xlsx")).toBe("của người khác");
  });

  it("is replaced where that is said, and that is told", async () => {
    await writeFile(at("a.xlsx"), "cũ");
    const output = await place("a.xlsx", "changed");
    await writeFile(at("a.xlsx"), "của người khác");
    expect(await writeOutput(output, bytes)).toEqual({ ok: true, value: ["changed"] });
    expect(await isWritten("a.xlsx")).toBe(true);
  });
});

describe("a file that somebody has open", () => {
  const locks: readonly string[] = [".~lock.sổ.xlsx#", "~$sổ.xlsx", ".~lock.sổ.xlsx#".normalize("NFD")];

  it.each(locks)("is not replaced while %s stands beside it", async (lock) => {
    await writeFile(at("sổ.xlsx"), "cũ");
    const output = await place("sổ.xlsx", "exists");
    await writeFile(at(lock), ",Nguyễn Văn An,may01,28.11.2026 19:30");
    expect(await findOutput(at("sổ.xlsx"), force("changed"))).toMatchObject(problem("open"));
    expect(await writeOutput(output, bytes)).toMatchObject(problem("open"));
    expect(await text("sổ.xlsx")).toBe("cũ");
    expect(await writeOutput(await place("sổ.xlsx", "open"), bytes)).toEqual({ ok: true, value: ["open"] });
  });
});

describe("--force", () => {
  it("says which", () => {
    expect(parseForce(undefined)).toEqual(new Set());
    expect(parseForce("exists")).toEqual(new Set(["exists"]));
    expect(parseForce("open, changed")).toEqual(new Set(["exists", "open", "changed"]));
    expect(parseForce("book.xlsx")).toBeNull();
    expect(parseForce("")).toBeNull();
  });
});
