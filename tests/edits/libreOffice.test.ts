import fc from "fast-check";
import { saveBook } from "../../src/workbench/file/saveBook";
import { readBook } from "../../src/workbook/reading/readBook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { recalculate, type NamedFile } from "../support/libreOffice";
import { edits, type Edit } from "./edit";
import { today, withEdited } from "./edited";
import { patience, runsOf, seed, tell } from "./runs";
import { judge } from "./unseen";

/** Some of the end states of a long look: LibreOffice takes longer than all else. */
const sequences = fc.sample(edits, { numRuns: runsOf(6, 0.03), seed: seed + 1 });

interface State extends NamedFile {
  /** Before LibreOffice had it. */
  readonly isRead: boolean;
}

const fileOf = (sequence: readonly Edit[], at: number): Promise<State> =>
  withEdited(sequence, ({ reading, session: { book } }) => ({
    ...{ name: `${at}.xlsx`, bytes: saveBook(book) },
    isRead: reading.ok,
  }));

/** So many files are opened by one start of it. */
const together = 20;

test(
  "LibreOffice shows the status of the rules after any edits as well, or an error covers it",
  async () => {
    const unseen: unknown[] = [];
    const seen = { states: 0, unreadable: 0, compared: 0 };
    for (let first = 0; first < sequences.length; first += together) {
      const files: State[] = [];
      for (const [at, sequence] of sequences.slice(first, first + together).entries())
        files.push(await fileOf(sequence, first + at));
      for (const [at, { bytes }] of (await recalculate(files)).entries()) {
        const raw = await (await XlsxHost.open(bytes)).read();
        const reading = readBook(raw, today);
        seen.states++;
        if (!reading.ok) {
          seen.unreadable++;
          if (files[at]?.isRead === true) unseen.push([sequences[first + at], reading.code]);
          continue;
        }
        const judged = judge(raw, reading.book);
        seen.compared += judged.compared;
        if (judged.unseen.length > 0) unseen.push([sequences[first + at], judged.unseen]);
      }
    }
    tell(seen);
    expect(unseen).toEqual([]);
    expect(seen.compared).toBeGreaterThan(seen.states * 50);
  },
  patience,
);
