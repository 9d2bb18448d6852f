import fc from "fast-check";
import { saveBook } from "../../src/workbench/file/saveBook";
import { readBook } from "../../src/workbook/reading/readBook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { recalculate, type NamedFile } from "../support/libreOffice";
import { edits, type Edit } from "./edit";
import { today, withEdited } from "./edited";
import { runsOf, seed, tell } from "./runs";
import { judge } from "./unseen";

/** Some of the end states of a long look: LibreOffice takes longer than all else. */
const sequences = fc.sample(edits, { numRuns: runsOf(6, 0.03), seed: seed + 1 });

const fileOf = (sequence: readonly Edit[], at: number): Promise<NamedFile> =>
  withEdited(sequence, ({ session: { book } }) => ({ name: `${at}.xlsx`, bytes: saveBook(book) }));

test("LibreOffice shows the status of the rules after any edits as well, or an error covers it", async () => {
  const files: NamedFile[] = [];
  for (const [at, sequence] of sequences.entries()) files.push(await fileOf(sequence, at));
  const unseen: unknown[] = [];
  let compared = 0;
  for (const [at, { bytes }] of (await recalculate(files)).entries()) {
    const raw = await (await XlsxHost.open(bytes)).read();
    const reading = readBook(raw, today);
    if (!reading.ok) continue;
    const judged = judge(raw, reading.book);
    compared += judged.compared;
    if (judged.unseen.length > 0) unseen.push([sequences[at], judged.unseen]);
  }
  tell({ states: files.length, compared });
  expect(unseen).toEqual([]);
  expect(compared).toBeGreaterThan(files.length * 50);
});
