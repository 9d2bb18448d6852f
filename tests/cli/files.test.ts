import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mayWrite, readWhole, writeWhole } from "../../src/cli/files";

const bytes = Uint8Array.from([1, 2, 3]);
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("files of the command line", () => {
  it("are written whole, with nothing left beside them", async () => {
    const path = join(folder, "sổ.xlsx");
    expect(await writeWhole(path, bytes, false)).toEqual({ ok: true, value: null });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect(await readWhole(path)).toEqual({ ok: true, value: bytes });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("are not replaced unless that is asked for", async () => {
    const path = join(folder, "a.xlsx");
    await writeFile(path, "cũ");
    expect(await mayWrite(path, false)).toMatchObject({ failure: { code: "exists", path } });
    expect(await writeWhole(path, bytes, false)).toMatchObject({ failure: { code: "exists" } });
    expect(await readFile(path, "utf8")).toBe("cũ");
    expect(await writeWhole(path, bytes, true)).toMatchObject({ ok: true });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  it("have a code for each way of not being there", async () => {
    await mkdir(join(folder, "b.xlsx"));
    expect(await readWhole(join(folder, "x.xlsx"))).toMatchObject({ failure: { code: "notFound" } });
    expect(await readWhole(folder)).toMatchObject({ failure: { code: "notAFile" } });
    expect(await mayWrite(join(folder, "x", "a.xlsx"), false)).toMatchObject({ failure: { code: "folderMissing" } });
    expect(await mayWrite(join(folder, "b.xlsx"), true)).toMatchObject({ failure: { code: "notAFile" } });
    expect(await mayWrite(join(folder, "a.xls"), false)).toMatchObject({ failure: { code: "notXlsx" } });
  });
});
