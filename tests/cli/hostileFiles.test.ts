import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetPart } from "../support/fileParts";
import { hostileFiles, type HostileFile } from "../support/hostileFiles";
import { firstUnits } from "../support/sampleBook";
import { call } from "./call";

/** Of the bench of hostile files those that are made in no time; the bench measures all of them. */
const cheap = [
  "1.9 GB that is no workbook",
  "a list of units of 2 GB",
  "a stream a byte longer than it says",
  "10,000 parts",
  "100,000 elements within each other",
  "32,000 marks on every letter",
  "names of 32,767 quotation marks and equals",
  "a shared formula of 100,000 brackets",
  "an array formula over the whole sheet",
  "merges over the whole sheet, a thousand times",
  "two merges over the whole sheet",
  "a row numbered 9·10¹⁵",
  "names over whole sheets",
  "names over a million cells each",
  "a list of 500,000 units",
  "a list of one name of a megabyte",
  "figures of a million faults",
  "figures whose marks are written by number",
  "a plan of 9,900 targets that lack everything",
  "a plan of half a million marks",
];

let folder = "";
let all: readonly HostileFile[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  const book = await firstUnits(1).bytes();
  all = hostileFiles(book, sheetPart(book, /^01 /), "name\nPhòng A\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a file that somebody made to cost minutes or gigabytes", () => {
  it.each(cheap)("is refused in words, or read where it does no harm: %s", async (name) => {
    const file = all.find((one) => one.name === name);
    const { code, out, notes } = await call(...(file?.call(folder) ?? []));
    expect(file?.isRead === true ? [0, 1] : [2]).toContain(code);
    expect(notes === "" ? out : notes).toMatch(/\p{L}{2}/u);
    expect(`${out}${notes}`).not.toMatch(/ngoài dự kiến|\bat .*:\d+:\d+/);
  });
});
