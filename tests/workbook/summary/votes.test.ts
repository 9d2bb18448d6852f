import type { Raw } from "../../../src/rules/figures/figures";
import { reaches, shareOf } from "../../../src/rules/figures/votes";
import { summaryAnchor } from "../../../src/workbook/blocks/anchors";
import type { RawWorkbook } from "../../../src/workbook/blocks/raw";
import { readBook } from "../../../src/workbook/reading/readBook";
import { rawUnder, readKeyedBlock, type ReadBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { demoBook } from "../../support/demoBook";
import { calculate, type NamedFile } from "../../support/libreOffice";
import { typeAt, type Entry } from "../../support/typeAt";

const [units, settings] = [summaryAnchor("D1", "units"), summaryAnchor("D1", "settings")];

function blockIn({ blocks }: RawWorkbook): ReadBlock {
  const block = blocks.get(units);
  if (block === undefined) throw new Error("no list of units");
  return readKeyedBlock(block);
}

type Typed = Exclude<Entry[3], object> | null;
interface Council {
  readonly members: Typed;
  readonly rate: Typed;
}

/** Councils and their rates, right and as they are typed wrongly; the votes of each line follow. */
const councils: readonly Council[] = [
  { members: 9, rate: 80 },
  { members: 9, rate: "80%" },
  { members: null, rate: 0.8 },
  { members: 7, rate: 1 },
  { members: 9, rate: 8000 },
  { members: "chín", rate: 66.67 },
  { members: 9.5, rate: 50 },
  { members: 9, rate: null },
];
const votes: readonly (readonly [votesFor: Typed, votesCast: Typed])[] = [
  [4, 9],
  [9, 9],
  [9, 8],
  [6, 9],
  [7.5, 9],
  [8, 12],
  ["8", 9],
  [8, null],
  [0, 0],
  [-1, 9],
  [8, 46_273],
  [46_273, 46_273],
];

describe("votes of the council", () => {
  const read: { readonly council: Council; readonly raw: RawWorkbook; readonly rows: readonly string[] }[] = [];

  beforeAll(async () => {
    const bytes = await demoBook();
    const made = await (await XlsxHost.open(bytes)).read();
    const rows = [...blockIn(made).rows.keys()];
    const files: NamedFile[] = [];
    for (const [at, { members, rate }] of councils.entries()) {
      const host = await XlsxHost.open(bytes);
      await typeAt(host, [
        [settings, "members", "value", members],
        [settings, "voteThreshold", "value", rate],
        ...rows.flatMap((row, line): readonly Entry[] => {
          // Each council has others of the votes on its few lines.
          const [votesFor = null, votesCast = null] = votes[(line + at * 5) % votes.length] ?? [];
          return [
            [units, row, "votesFor", votesFor],
            [units, row, "votesCast", votesCast],
          ];
        }),
      ]);
      files.push({ name: `votes-${at}.xlsx`, bytes: await host.save() });
    }
    for (const [at, file] of (await calculate(files)).entries()) {
      const raw = await (await XlsxHost.open(file.bytes)).read();
      const council = councils[at];
      if (council !== undefined) read.push({ council, raw, rows });
    }
  }, 300_000);

  it("are counted by the sheet as by the rules, and nothing is called reached that is not", () => {
    const differing: string[] = [];
    let compared = 0;
    for (const { council, raw, rows } of read) {
      const block = blockIn(raw);
      for (const row of rows) {
        const at = (key: string): Raw => rawUnder(block, row, key);
        const typed = { votesFor: at("votesFor"), votesCast: at("votesCast"), members: council.members };
        const share = shareOf(typed);
        const wanted = share === null ? "" : share.votesFor / share.cast;
        const reached = reaches(typed, council.rate);
        const said = at("reached");
        const saysReached = said === "đủ" ? true : said === "chưa đủ" ? false : null;
        compared += 1;
        const shown = at("share");
        // LibreOffice writes fifteen digits.
        const same =
          typeof shown === "number" && typeof wanted === "number"
            ? Math.abs(shown - wanted) < 1e-14
            : (shown ?? "") === wanted;
        if (!same || saysReached !== reached)
          differing.push(`${JSON.stringify({ ...typed, rate: council.rate })}: ${JSON.stringify([shown, said])}`);
      }
    }
    expect(compared).toBeGreaterThan(40);
    expect(differing).toEqual([]);
  });

  it("that cannot be, and rates that cannot be meant, are found at their own cells with their mend", () => {
    const told = read.map(({ raw }) => {
      const reading = readBook(raw, 45_478);
      if (!reading.ok) throw new Error(reading.code);
      return reading.book.findings.filter(({ code }) => code === "percent.points" || code === "votes.too-many");
    });
    const rates = told.map((findings) =>
      findings.filter(({ code }) => code === "percent.points").map(({ typed, mend }) => [typed, mend?.value]),
    );
    expect(rates).toEqual([[], [["80%", 80]], [["0.8", 80]], [["1", 100]], [["8000", 80]], [], [], []]);
    const [many = []] = told.map((findings) => findings.filter(({ code }) => code === "votes.too-many"));
    expect(many.map(({ numbers }) => numbers)).toEqual([
      { value: 9, most: 8 },
      { value: 12, most: 9 },
    ]);
    expect(many.every(({ place }) => place.block === "cell")).toBe(true);
  });
});
