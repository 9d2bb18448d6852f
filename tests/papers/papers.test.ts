import { makePapers, paperKinds, type MadePaper } from "../../src/actions/papers";
import { enterFigures } from "../../src/actions/enterFigures";
import { setUp } from "../../src/actions/setUp";
import { makeShortlist } from "../../src/actions/shortlist";
import { paperTexts } from "../../src/locale/papers/paperTexts";
import { occasionName } from "../../src/locale/workbook/occasionName";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { shownText } from "../../src/rules/figures/blank";
import { council } from "../../src/sample/sampleCouncil";
import { figures, units } from "../../src/sample/sampleYear";
import type { XlsxHost } from "../../src/xlsx/xlsxHost";
import { XlsxHost as Host } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { partOf } from "../support/fileParts";
import { filledOnce } from "../support/filledOnce";
import { endOfYear, fillSample } from "../support/sampleBook";
import { typeAt, valueAt, type Entry } from "../support/typeAt";

const few = 3;
const world = filledOnce(async (host) => {
  await fillSample(host, few);
  done(await makeShortlist(host, "CN", endOfYear));
});

/** A list of the year with votes on its first collective and person. */
async function voted(): Promise<{ readonly host: XlsxHost; readonly lines: readonly string[] }> {
  const host = await world.file();
  const blocks = (await host.read()).blocks;
  const first = (name: string): string => {
    const key = blocks
      .get(name)
      ?.cells.slice(1)
      .find(([cell]) => typeof cell?.value === "string" && cell.value !== "");
    if (typeof key?.[0]?.value !== "string") throw new Error(`${name} proposes nobody`);
    return key[0].value;
  };
  const lines = ["TD_SUMMARY_CN", "TD_SUMMARY_CN_PEOPLE"].map(first);
  const votes = (block: string, key: string, conclusion: string): readonly Entry[] => [
    [block, key, "votesFor", 7],
    [block, key, "votesAgainst", 1],
    [block, key, "votesInvalid", 1],
    [block, key, "conclusion", conclusion],
  ];
  await typeAt(host, [
    ...votes("TD_SUMMARY_CN", lines[0] ?? "", "Đồng ý"),
    ...votes("TD_SUMMARY_CN_PEOPLE", lines[1] ?? "", "không đồng ý"),
  ]);
  return { host, lines };
}

/** The lines of a .docx: each paragraph's text. */
function linesOf(docx: Uint8Array): readonly string[] {
  const xml = partOf(docx, "word/document.xml");
  return (xml.match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
      .map(([, text = ""]) => text)
      .join("")
      .replace(/&amp;/gu, "&")
      .replace(/&quot;/gu, '"'),
  );
}

const paper = (papers: readonly MadePaper[], kind: string): MadePaper => {
  const found = papers.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`${kind} was not made`);
  return found;
};

describe("the papers of an occasion", () => {
  it("say the names, votes and conclusions of the list as the council has it", async () => {
    const { host, lines } = await voted();
    const { papers, empty } = done(await makePapers(host, "CN", endOfYear));
    expect([papers.map(({ kind }) => kind), empty]).toEqual([paperKinds, []]);
    const texts = new Map<string, readonly string[]>();
    for (const one of papers) texts.set(one.kind, linesOf(await one.docx()));
    const name = shownText(await valueAt(host, ["TD_SUMMARY_CN", lines[0] ?? "", "name"]));
    expect(name).toMatch(/^Phòng /u);
    for (const kind of ["phieu-bau", "kiem-phieu", "bien-ban", "danh-sach", "quyet-dinh", "thanh-tich"]) {
      expect([kind, texts.get(kind)?.some((line) => line.includes(name))]).toEqual([kind, true]);
    }
    // Nobody who was refused is in what follows the vote.
    expect(texts.get("quyet-dinh")?.join("\n")).toContain("01 tập thể đã có thành tích");
    expect(texts.get("to-trinh")?.join("\n")).toContain("01 tập thể, cụ thể như sau");
    expect(texts.get("kiem-phieu")).toEqual(expect.arrayContaining(["7", "1", "77,8%"]));
    const all = [...texts.values()].flat();
    expect(all.filter((line) => /undefined|null|NaN|\{\w+\}/u.test(line))).toEqual([]);
  });

  it("leave as dots what nobody said, and say what it is", async () => {
    const { host } = await voted();
    const of = async (kind: "bien-ban") => paper(done(await makePapers(host, "CN", endOfYear, [kind])).papers, kind);
    expect((await of("bien-ban")).missing).toEqual(["number", "discussion"]);
    const members = (council.members ?? []).map(({ name }) => (typeof name === "string" ? name : ""));
    const lines = linesOf(await (await of("bien-ban")).docx());
    for (const name of members) expect([name, lines.some((line) => line.includes(name))]).toEqual([name, true]);
    await typeAt(host, [
      ["TD_COUNCIL_OCCASIONS", "metOn", "CN", null],
      ["TD_COUNCIL_OCCASIONS", "base", "CN", null],
    ]);
    const open = await of("bien-ban");
    expect(open.missing).toEqual(["number", "metOn", "discussion", "base"]);
    expect(linesOf(await open.docx()).join("\n")).toMatch(/ngày \.{6,}, tại /u);
  });

  it("give what was agreed on though nobody named an award, and believe no time that is none", async () => {
    const { host, lines } = await voted();
    await typeAt(host, [
      ["TD_SUMMARY_CN", lines[0] ?? "", "title", null],
      ["TD_COUNCIL_OCCASIONS", "metAt", "CN", 8],
    ]);
    const { papers } = done(await makePapers(host, "CN", endOfYear, ["bien-ban", "quyet-dinh"]));
    expect(paper(papers, "quyet-dinh").missing).toContain("award");
    expect(linesOf(await paper(papers, "quyet-dinh").docx()).join("\n")).toContain("01 tập thể đã có thành tích");
    expect(paper(papers, "bien-ban").missing).toEqual(expect.arrayContaining(["metAt", "award"]));
  });

  it("say nothing of a sitting that the check calls wrong: a day of no year, more ballots back than were given out", async () => {
    const { host } = await voted();
    await typeAt(host, [
      ["TD_COUNCIL_OCCASIONS", "metOn", "CN", 999_999],
      ["TD_COUNCIL_OCCASIONS", "metAt", "CN", 0.5],
      ["TD_COUNCIL_OCCASIONS", "endedAt", "CN", 0.25],
      ["TD_COUNCIL_OCCASIONS", "issued", "CN", 5],
      ["TD_COUNCIL_OCCASIONS", "returned", "CN", 7],
    ]);
    const { papers } = done(await makePapers(host, "CN", endOfYear, ["bien-ban"]));
    const { missing } = paper(papers, "bien-ban");
    expect(missing).toEqual(expect.arrayContaining(["metOn", "endedAt", "returned"]));
    expect(missing).not.toContain("metAt");
  });

  it("say the year once of an occasion whose name ends in it", () => {
    const [period] = bundledPlan.periods;
    if (period === undefined) throw new Error("the plan has periods");
    expect(occasionName(bundledPlan, period, "năm {year}")).toBe("Đợt 1 năm 2024");
    expect(occasionName(bundledPlan, { ...period, name: "6 tháng đầu năm" }, "năm {year}")).toBe(
      "6 tháng đầu năm 2024",
    );
  });

  it("lie on the page of Nghị định 30/2020, lists on their side", async () => {
    const { host } = await voted();
    const { papers } = done(await makePapers(host, "CN", endOfYear, ["to-trinh", "danh-sach"]));
    const page = async (kind: string): Promise<readonly (string | undefined)[]> => {
      const xml = partOf(await paper(papers, kind).docx(), "word/document.xml");
      const [size = "", margins = ""] = [/<w:pgSz[^>]*>/u, /<w:pgMar[^>]*>/u].map((part) => part.exec(xml)?.[0]);
      const of = (tag: string, name: string) => new RegExp(`w:${name}="(\\d+)"`, "u").exec(tag)?.[1];
      return [
        ...["w", "h"].map((side) => of(size, side)),
        ...["top", "right", "bottom", "left"].map((side) => of(margins, side)),
      ];
    };
    // Twentieths of a point: 210 × 297 mm; 20, 15, 20 and 30 mm.
    expect(await page("to-trinh")).toEqual(["11905", "16837", "1133", "850", "1133", "1700"]);
    expect(await page("danh-sach")).toEqual(["16837", "11905", "1133", "850", "1133", "1700"]);
  });

  it("are not made where there is nobody to write of, but for the report", async () => {
    const host = Host.create();
    done(await setUp(host, { plan: bundledPlan, units: units.slice(0, 1) }, endOfYear));
    done(await makeShortlist(host, "D1", endOfYear));
    const { papers, empty } = done(await makePapers(host, "D1", endOfYear));
    expect(papers.map(({ kind }) => kind)).toEqual(["bao-cao"]);
    expect(empty).toEqual(paperKinds.filter((kind) => kind !== "bao-cao"));
    expect(linesOf(await paper(papers, "bao-cao").docx())).toContain(paperTexts.report.noAwards);
  });

  it("need a list, and tell where figures changed since", async () => {
    const host = await world.file();
    expect(await makePapers(host, "D1", endOfYear)).toEqual({ ok: false, failure: { code: "listMissing" } });
    expect(await makePapers(host, "D7", endOfYear)).toEqual({ ok: false, failure: { code: "periodUnknown" } });
    expect(done(await makePapers(host, "CN", endOfYear)).listChanged).toBe(false);
    const { U01 = {} } = figures.units;
    const changed = { ...U01.figures, "DV-CT": { "D2.value": 1 } };
    done(await enterFigures(host, { units: { U01: { figures: changed } } }, endOfYear));
    expect(done(await makePapers(host, "CN", endOfYear)).listChanged).toBe(true);
  });
});
