import { makeShortlist } from "../../../src/actions/list/shortlist";
import type { PeriodId } from "../../../src/plan/plan";
import { shareBases } from "../../../src/rules/figures/councilTokens";
import type { Raw } from "../../../src/rules/figures/figures";
import { reaches, shareOf } from "../../../src/rules/figures/votes";
import { anchors, summaryAnchor } from "../../../src/workbook/blocks/anchors";
import type { RawWorkbook } from "../../../src/workbook/blocks/raw";
import { awardRateKey, type SittingKey } from "../../../src/workbook/blocks/sittingKeys";
import { readBlocks } from "../../../src/workbook/reading/readFigures";
import { readBook } from "../../../src/workbook/reading/readBook";
import { rawUnder, readKeyedBlock, type ReadBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { rateOf, readSitting } from "../../../src/workbook/reading/readSitting";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { done } from "../../support/done";
import { calculate, type NamedFile } from "../../support/libreOffice";
import { endOfYear, fillSample } from "../../support/sampleBook";
import { typeAt, type Entry } from "../../support/typeAt";

const period: PeriodId = "D1";
/** What the lines of units are proposed for in a campaign. */
const award = "GKTT";
const units = summaryAnchor(period, "units");
/** Units of the invented year that the list of this campaign proposes. */
const proposed = ["U01", "U02", "U06", "U07", "U11", "U12"];

function blockIn({ blocks }: RawWorkbook): ReadBlock {
  const block = blocks.get(units);
  if (block === undefined) throw new Error("no list of units");
  return readKeyedBlock(block);
}

type Typed = Exclude<Entry[3], object> | null;
type Presence = "Có mặt" | "Vắng" | "Ý kiến bằng văn bản" | "có mặt" | "đi vắng" | null;

interface Council {
  readonly answers: Readonly<Partial<Record<SittingKey, Typed>>>;
  /** The rate of the award that the lines are of, where it has one of its own. */
  readonly ofAward?: Typed;
  /** How each of the list took part; the first is the chair, the last a clerk who has no vote. */
  readonly list?: readonly Presence[];
}

const { members, present, valid } = shareBases;

/** Councils, right and as they are typed wrongly: every base, with and without a rate, its number stated, listed or unknown. */
const councils: readonly Council[] = [
  { answers: { base: members, rate: 80, members: 9 } },
  { answers: { base: members, rate: "80%", members: 9 }, ofAward: 90 },
  { answers: { base: valid, rate: 0.8 }, ofAward: 0.9 },
  { answers: { base: valid, rate: 80, present: 9, returned: 8 } },
  { answers: { base: present, rate: 66.67, present: "chín" } },
  { answers: { base: "tất cả", rate: 50, members: 9 } },
  { answers: { base: members, rate: null, members: 9 }, ofAward: 66.67 },
  { answers: { base: null, rate: 80, members: 9, returned: 9 } },
  { answers: { base: present, rate: 80 }, list: ["Có mặt", "có mặt", "Ý kiến bằng văn bản", "Vắng", null] },
  { answers: { base: present, rate: 80 }, list: ["Có mặt", "Có mặt", "đi vắng", "Vắng", "Có mặt"] },
  { answers: { base: members, rate: 50 }, list: ["Có mặt", "Có mặt", null, null, null] },
];
const votes: readonly (readonly [votesFor: Typed, votesAgainst: Typed, votesInvalid: Typed])[] = [
  [4, 5, 0],
  [9, 0, null],
  [9, 1, 0],
  [6, 3, null],
  [7.5, 1, null],
  [8, null, 1],
  ["8", 1, null],
  [3, 0, 0],
  [2, 1, null],
  [0, 0, 0],
  [-1, 9, null],
  [8, 46_273, null],
  [2, 1, 1],
];

const memberEntries = (list: readonly Presence[]): readonly Entry[] =>
  list.flatMap((presence, row): readonly Entry[] => [
    [anchors.councilMembers, row, "name", `Thành viên ${row + 1}`],
    [anchors.councilMembers, row, "role", row === 0 ? "Chủ tịch" : row === 4 ? "Thư ký giúp việc" : "Ủy viên"],
    [anchors.councilMembers, row, `presence.${period}`, presence],
  ]);

describe("votes of the council", () => {
  const read: { readonly raw: RawWorkbook; readonly rows: readonly string[] }[] = [];

  beforeAll(async () => {
    const listed = await fillSample(XlsxHost.create(), proposed);
    done(await makeShortlist(listed, period, endOfYear));
    const bytes = await listed.save();
    const made = await (await XlsxHost.open(bytes)).read();
    const rows = [...blockIn(made).rows.keys()];
    const [sittings, people] = [anchors.councilOccasions, anchors.councilMembers].map((name) => made.blocks.get(name));
    if (sittings === undefined || people === undefined) throw new Error("no sheet of the council");
    const files: NamedFile[] = [];
    for (const [at, { answers, ofAward = null, list = [] }] of councils.entries()) {
      const host = await XlsxHost.open(bytes);
      const asked = ["base", "rate", "members", "present", "issued", "returned"] as const;
      await typeAt(host, [
        ...asked.map((key): Entry => [anchors.councilOccasions, key, period, answers[key] ?? null]),
        [anchors.councilOccasions, awardRateKey(award), period, ofAward],
        ...Array.from({ length: people.range.rows - 2 }, (_, row): readonly Entry[] =>
          ["name", "role", `presence.${period}`, `reason.${period}`].map((key) => [people.name, row, key, null]),
        ).flat(),
        ...memberEntries(list),
        ...rows.flatMap((row, line): readonly Entry[] => {
          // Each council has others of the votes on its few lines.
          const [votesFor = null, votesAgainst = null, votesInvalid = null] =
            votes[(line + at * 5) % votes.length] ?? [];
          return [
            [units, row, "votesFor", votesFor],
            [units, row, "votesAgainst", votesAgainst],
            [units, row, "votesInvalid", votesInvalid],
          ];
        }),
      ]);
      files.push({ name: `votes-${at}.xlsx`, bytes: await host.save() });
    }
    for (const file of await calculate(files)) {
      read.push({ raw: await (await XlsxHost.open(file.bytes)).read(), rows });
    }
  }, 300_000);

  it("are counted by the sheet as by the rules, and nothing is called reached that is not", () => {
    const differing: string[] = [];
    const told = new Set<boolean | null>();
    let compared = 0;
    for (const { raw, rows } of read) {
      const block = blockIn(raw);
      const record = readSitting(readBlocks(raw), period);
      for (const row of rows) {
        const at = (key: string): Raw => rawUnder(block, row, key);
        const typed = {
          votesFor: at("votesFor"),
          votesAgainst: at("votesAgainst"),
          votesInvalid: at("votesInvalid"),
        };
        const share = shareOf(typed, record.sitting);
        const wanted = share === null ? "" : share.votesFor / share.of;
        const reached = reaches(typed, record.sitting, rateOf(record, award));
        const said = at("reached");
        const saysReached = said === "đủ" ? true : said === "chưa đủ" ? false : null;
        compared += 1;
        told.add(reached);
        const shown = at("share");
        // LibreOffice writes fifteen digits.
        const same =
          typeof shown === "number" && typeof wanted === "number"
            ? Math.abs(shown - wanted) < 1e-14
            : (shown ?? "") === wanted;
        if (!same || saysReached !== reached)
          differing.push(`${JSON.stringify({ ...typed, ...record.sitting })}: ${JSON.stringify([shown, said])}`);
      }
    }
    expect(compared).toBeGreaterThan(50);
    expect([...told].sort()).toEqual([false, null, true]);
    expect(differing).toEqual([]);
  });

  it("have numbers of members and of those who took part as the rules count them", () => {
    const counted = read.map(({ raw }) => {
      const block = raw.blocks.get(anchors.councilOccasions);
      const own = block && readKeyedBlock(block);
      return (["membersCounted", "presentCounted"] as const).map((key) => rawUnder(own, key, period) ?? "");
    });
    const ruled = read.map(({ raw }) => {
      const { sitting } = readSitting(readBlocks(raw), period);
      return [sitting.members ?? "", sitting.present ?? ""];
    });
    expect(counted).toEqual(ruled);
    expect(ruled.slice(8)).toEqual([
      [4, 3],
      [4, ""],
      [4, ""],
    ]);
  });

  it("that cannot be, and rates and bases that cannot be meant, are found at their own cells with their mend", () => {
    const told = read.map(({ raw }) => {
      const reading = readBook(raw, 45_478);
      if (!reading.ok) throw new Error(reading.code);
      return reading.book.findings.filter(({ place }) => place.block === "sittings" || place.block === "cell");
    });
    const found = (code: string) => told.map((findings) => findings.filter((finding) => finding.code === code));
    const rates = found("percent.points").map((all) => all.map(({ typed, mend }) => [typed, mend?.value]));
    expect(rates.flat()).toEqual([
      ["80%", 80],
      ["0.8", 80],
      ["0.9", 90],
    ]);
    expect(found("choice.unknown").map((all) => all.length)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    const [many = []] = found("votes.too-many");
    expect(many.map(({ numbers }) => numbers)).toEqual([{ value: 10, most: 9 }]);
    expect(many.every(({ place }) => place.block === "cell")).toBe(true);
  });
});
