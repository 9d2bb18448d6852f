import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { layProfile } from "./libreOfficeProfile";
import { inTemporaryFolder, run } from "./runProgram";
import { withoutPrintTitles } from "./withoutPrintTitles";

/** A file in memory; `name` with its extension, unique within one call. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const checkNames = (files: readonly NamedFile[]): void => {
  const stems = files.map((file) => basename(file.name, extname(file.name)));
  if (new Set(stems).size !== files.length) throw new Error("the files given to LibreOffice must have distinct names");
};

/** One start of LibreOffice converts all files. A profile of its own, so that runs side by side do not meet. */
const convert = (files: readonly NamedFile[], to: string, program: string): Promise<readonly NamedFile[]> => {
  checkNames(files);
  if (files.length === 0) return Promise.resolve([]);
  return inTemporaryFolder(async (folder) => {
    const [input, output] = [join(folder, "in"), join(folder, "out")];
    await Promise.all([input, output].map((path) => mkdir(path)));
    const options = await layProfile(join(folder, "profile"), program);
    const paths = files.map((file) => join(input, basename(file.name)));
    await Promise.all(files.map((file, at) => writeFile(paths[at] ?? "", file.bytes)));
    const log = await run(program, [...options, "--convert-to", to, "--outdir", output, ...paths]);
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

/**
 * The same for what is asked for its values alone: without the rows that are printed on each page, which no formula reads, and
 * which take a third of the time that it takes LibreOffice to open a workbook.
 */
export const calculate = (files: readonly NamedFile[]): Promise<readonly NamedFile[]> =>
  recalculate(files.map(({ name, bytes }) => ({ name, bytes: withoutPrintTitles(bytes) })));

/** Prints each workbook to a PDF, all sheets in tab order. */
export const toPdf = (files: readonly NamedFile[], program = "soffice"): Promise<readonly NamedFile[]> =>
  convert(files, "pdf:calc_pdf_Export", program);

/** Prints each .docx to a PDF. */
export const papersToPdf = (files: readonly NamedFile[]): Promise<readonly NamedFile[]> =>
  convert(files, "pdf:writer_pdf_Export", "soffice");

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
