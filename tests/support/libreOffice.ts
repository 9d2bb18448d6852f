import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A file in memory; `name` with its extension, unique within one call. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Recalculate on load, always (0), whatever program the file says it was written by; and show numbers as a Vietnamese office
 * does: 1.204 and 100,0%.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

/** Milliseconds; a minute's work on a machine that is busy with other things. */
const longestRun = 540_000;

/** Runs a program to its end and gives what it printed; fails in clear words where it is missing. */
export const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { timeout: longestRun, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (error.code === "ENOENT")
        reject(new Error(`${program} is not installed: run tests/system/packages.sh (npm test does so)`));
      else reject(new Error(`${program} failed: ${error.message}\n${stdout}\n${stderr}`));
    });
  });

/** A folder that is gone afterwards. */
export const inTemporaryFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const checkNames = (files: readonly NamedFile[]): void => {
  const stems = files.map((file) => basename(file.name, extname(file.name)));
  if (new Set(stems).size !== files.length) throw new Error("the files given to LibreOffice must have distinct names");
};

/** One start of LibreOffice converts all files. A profile of its own, so that runs side by side do not meet. */
const convert = (files: readonly NamedFile[], to: string, program: string): Promise<readonly NamedFile[]> => {
  checkNames(files);
  if (files.length === 0) return Promise.resolve([]);
  return inTemporaryFolder(async (folder) => {
    const [input, output, profile] = ["in", "out", "profile"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await Promise.all([input, output, join(profile, "user")].map((path) => mkdir(path, { recursive: true })));
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
    const paths = files.map((file) => join(input, basename(file.name)));
    await Promise.all(files.map((file, at) => writeFile(paths[at] ?? "", file.bytes)));
    const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const log = await run(program, [
      where,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      output,
      ...paths,
    ]);
    const extension = to.split(":")[0] ?? to;
    return Promise.all(
      files.map(async (file) => {
        const name = `${basename(file.name, extname(file.name))}.${extension}`;
        try {
          return { name, bytes: new Uint8Array(await readFile(join(output, name))) };
        } catch (cause) {
          throw new Error(`LibreOffice made nothing of ${file.name}: ${log}`, { cause });
        }
      }),
    );
  });
};

/** Opens each workbook in LibreOffice, calculates every formula anew whatever is cached, and saves it as .xlsx. In order. */
export const recalculate = (files: readonly NamedFile[], program = "soffice"): Promise<readonly NamedFile[]> =>
  convert(files, "xlsx:Calc MS Excel 2007 XML", program);

/** Prints each workbook to a PDF, all sheets in tab order. */
export const toPdf = (files: readonly NamedFile[], program = "soffice"): Promise<readonly NamedFile[]> =>
  convert(files, "pdf:calc_pdf_Export", program);

/** Draws the pages of a PDF as PNG pictures, in page order; `dpi` dots an inch. */
export const pdfToPng = (pdf: Uint8Array, dpi = 80, program = "pdftoppm"): Promise<readonly Uint8Array[]> =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, "pages.pdf");
    await writeFile(file, pdf);
    await run(program, ["-png", "-r", String(dpi), file, join(folder, "page")]);
    // pdftoppm pads page numbers to one width: the order of names is the order of pages.
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
  });

/** Gives each row that has no fixed height the one that its texts need. LibreOffice does so where it opens its own format. */
export async function fitRows(files: readonly NamedFile[], program = "soffice"): Promise<readonly NamedFile[]> {
  const own = await convert(files, "ods", program);
  return convert(own, "xlsx:Calc MS Excel 2007 XML", program);
}
