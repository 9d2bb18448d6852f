import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { layProfile } from "../support/libreOfficeProfile";
import { inTemporaryFolder, run } from "../support/runProgram";
import { fastestOf } from "./budget";

/** Milliseconds that people's LibreOffice takes to open a workbook and write out its first sheet's texts, its own start taken off. */
export const convertedIn = (bytes: Uint8Array): Promise<number> =>
  inTemporaryFolder(async (folder) => {
    const options = await layProfile(join(folder, "profile"), "soffice", { recalculates: false });
    const [book, little] = [join(folder, "book.xlsx"), join(folder, "little.csv")];
    await mkdir(join(folder, "out"));
    await writeFile(book, bytes);
    await writeFile(little, "1");
    const opened = (path: string): Promise<number> =>
      fastestOf(2, () =>
        run("soffice", [
          ...options,
          "--convert-to",
          "txt:Text - txt - csv (StarCalc)",
          "--outdir",
          join(folder, "out"),
          path,
        ]),
      );
    const start = await opened(little);
    return (await opened(book)) - start;
  });
