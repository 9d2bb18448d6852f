import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWhole } from "../../src/cli/files";

let folder = "";
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a file that is read", () => {
  it("comes whole", async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
    await writeFile(at("sổ.xlsx"), bytes);
    const read = await readWhole(at("sổ.xlsx"), bytes.length);
    expect(read.ok && Buffer.from(read.value).equals(bytes)).toBe(true);
  });

  it("has a code for each way of not being there", async () => {
    expect(await readWhole(at("x.xlsx"), 9)).toMatchObject({ failure: { code: "notFound" } });
    expect(await readWhole(join(at("x"), "y.xlsx"), 9)).toMatchObject({ failure: { code: "notFound" } });
    expect(await readWhole(folder, 9)).toMatchObject({ failure: { code: "notAFile" } });
  });

  it("is refused by its size before a byte of it is read", async () => {
    await writeFile(at("big.xlsx"), "");
    // Nothing of it stands on the disk: read it would take as much memory as it says it has.
    await truncate(at("big.xlsx"), 2 ** 40);
    expect(await readWhole(at("big.xlsx"), 5 << 20)).toMatchObject({ failure: { code: "tooLarge", reason: "5 MB" } });
  });

  it("is refused where it does not say its size and does not end", async () => {
    expect(await readWhole("/dev/zero", 1 << 20)).toMatchObject({ failure: { code: "tooLarge" } });
  });
});
