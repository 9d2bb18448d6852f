import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { demoBook } from "../support/demoBook";
import { toPdf } from "../support/libreOffice";
import { pdfPages, sheetOfPage } from "../support/pdfPages";

/** Prints every sheet of the demo workbook, through LibreOffice, to `out/gallery`: a PDF a sheet, a PNG a page. */
const folder = join("out", "gallery");
const dotsPerInch = "100";
const run = promisify(execFile);

const [pdf] = await toPdf([{ name: "thi-dua.xlsx", bytes: await demoBook() }]);
if (pdf === undefined) throw new Error("LibreOffice printed nothing");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const whole = join(folder, "thi-dua.pdf");
await writeFile(whole, pdf.bytes);

const sheets = (await pdfPages(pdf.bytes)).map(sheetOfPage);
const firsts = sheets.flatMap((sheet, index) => (index === 0 || sheets[index - 1] !== sheet ? [index + 1] : []));
for (const [order, first] of firsts.entries()) {
  const last = (firsts[order + 1] ?? sheets.length + 1) - 1;
  const name = `${String(order + 1).padStart(2, "0")} ${(sheets[first - 1] ?? "").replaceAll("/", "-")}`;
  const pages = ["-f", String(first), "-l", String(last)];
  await run("pdftocairo", ["-pdf", ...pages, whole, join(folder, `${name}.pdf`)]);
  await run("pdftoppm", ["-png", "-r", dotsPerInch, ...pages, whole, join(folder, name)]);
  process.stdout.write(`${name}: ${last - first + 1}\n`);
}
