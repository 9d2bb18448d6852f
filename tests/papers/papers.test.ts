import { agencyFacts } from "../../src/actions/agencies/agencyFacts";
import { paperKinds } from "../../src/actions/papers/paperKinds";
import { makePapers, makeRegistrationPaper, type MadePaper } from "../../src/actions/papers/papers";
import type { FoundCell } from "../../src/actions/run/outcomes";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
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
import { addressOf, typeAt, valueAt, type Entry } from "../support/typeAt";

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

  it("say the rate that votes on an award need where it has one of its own", async () => {
    const { host, lines } = await voted();
    const rates = async (): Promise<readonly string[]> => {
      const { papers } = done(await makePapers(host, "CN", endOfYear, ["bien-ban", "kiem-phieu"]));
      const texts = await Promise.all(papers.map(async ({ docx }) => linesOf(await docx()).join("\n")));
      return texts.map((text) => /tỷ lệ tối thiểu:? (.*?)\.(?: Số|\n)/u.exec(text)?.[1] ?? "");
    };
    const award = shownText(await valueAt(host, ["TD_SUMMARY_CN", lines[0] ?? "", "title"]));
    const { id = "" } = bundledPlan.awards.find(({ name }) => name === award) ?? {};
    expect(await rates()).toEqual(["80%", "80%"]);
    await typeAt(host, [["TD_COUNCIL_OCCASIONS", `rate.${id}`, "CN", 66.5]]);
    expect(await rates()).toEqual(Array(2).fill(`80%; riêng ${award} 66,5%`));
    await typeAt(host, [["TD_COUNCIL_OCCASIONS", `rate.${id}`, "CN", 0.8]]);
    const { papers, cells } = done(await makePapers(host, "CN", endOfYear, ["kiem-phieu"]));
    expect(papers[0]?.missing).toContain("rate");
    expect(cells.rate?.address).toBe(
      (await addressOf(host, ["TD_COUNCIL_OCCASIONS", `rate.${id}`, "CN"])).split("!")[1],
    );
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

  it("know the cell of what they leave open, where it has one", async () => {
    const { host, lines } = await voted();
    const of = ["TD_SUMMARY_CN", lines[0] ?? "", "title"] as const;
    const open = [["TD_COUNCIL_OCCASIONS", "metOn", "CN"], of, ["TD_COUNCIL_MEMBERS", 2, "reason.CN"]] as const;
    await typeAt(host, [
      ...open.map((cell): Entry => [...cell, null]),
      ["TD_COUNCIL_MEMBERS", 2, "presence.CN", "Vắng"],
    ]);
    const { cells, papers } = done(await makePapers(host, "CN", endOfYear));
    const at = ({ sheet, address }: FoundCell = { sheet: "", address: "", row: 0, column: 0 }) => `${sheet}!${address}`;
    const expected = await Promise.all(open.map((cell) => addressOf(host, cell)));
    expect([at(cells.metOn), at(cells.award), at(cells.absenceReason)]).toEqual(expected);
    expect(cells.legalBasis).toBeUndefined();
    expect(paper(papers, "bien-ban").missing).toEqual(expect.arrayContaining(["metOn", "award", "absenceReason"]));
  });

  it("say the year once of an occasion whose name ends in it", () => {
    const [period] = bundledPlan.periods;
    if (period === undefined) throw new Error("the plan has periods");
    expect(occasionName(bundledPlan, period, "năm {year}")).toBe("Đợt 1 năm 2024");
    expect(occasionName(bundledPlan, { ...period, name: "6 tháng đầu năm" }, "năm {year}")).toBe(
      "6 tháng đầu năm 2024",
    );
  });

  it("are not made where there is nobody to write of, but for the report", async () => {
    const host = Host.create();
    done(await setUp(host, { plan: bundledPlan, units: units.slice(0, 1) }, endOfYear));
    done(await makeShortlist(host, "D1", endOfYear));
    const { papers, empty } = done(await makePapers(host, "D1", endOfYear));
    expect(papers.map(({ kind }) => kind)).toEqual(["bao-cao"]);
    expect(empty).toEqual(paperKinds.filter((kind) => kind !== "bao-cao"));
    expect(linesOf(await paper(papers, "bao-cao").docx())).toContain(paperTexts.report.noAwards);
    // Asked for by name, those that can say that there is nobody do.
    const asked = done(await makePapers(host, "D1", endOfYear, paperKinds));
    expect(asked.papers.map(({ kind }) => kind)).toEqual(["bien-ban", "to-trinh", "danh-sach", "bao-cao"]);
    const said = async (kind: string): Promise<string> => linesOf(await paper(asked.papers, kind).docx()).join("\n");
    expect(await said("bien-ban")).toContain(paperTexts.minutes.nobody);
    expect(await said("to-trinh")).toMatch(
      /không có tập thể, cá nhân nào được đề nghị khen thưởng Đợt 1 năm 2024\.\/\./u,
    );
    expect(await said("danh-sach")).toMatch(/^Không có tập thể, cá nhân nào được đề nghị khen thưởng/mu);
  });

  it("list who registered, with the document and the day, and tell who has not", async () => {
    const host = await world.file();
    await typeAt(host, [
      ["TD_U02_UNIT", "registeredOn", "value", null],
      ["TD_U01_PEOPLE", 0, "title", null],
    ]);
    const { paper: made, unregistered, cells } = done(await makeRegistrationPaper(host, endOfYear));
    expect(unregistered).toEqual(["Phòng Kinh tế"]);
    expect(made.missing).toEqual(["date", "registeredTitle"]);
    expect(`${cells.registeredTitle?.sheet ?? ""}!${cells.registeredTitle?.address ?? ""}`).toBe(
      await addressOf(host, ["TD_U01_PEOPLE", 0, "title"]),
    );
    const lines = linesOf(await made.docx());
    expect(lines).toEqual(expect.arrayContaining(["Phòng Tổng hợp", "05/ĐK-TH", "15/02/2024", "Nguyễn Thành Trung"]));
    expect(lines.filter((line) => line === "03/ĐK-KT").length).toBe(
      (figures.units["U02"]?.people ?? []).filter(({ registrationNo }) => registrationNo === "03/ĐK-KT").length,
    );
    const none = Host.create();
    done(await setUp(none, { plan: bundledPlan, units: units.slice(0, 1) }, endOfYear));
    const empty = done(await makeRegistrationPaper(none, endOfYear));
    expect(linesOf(await empty.paper.docx()).join("\n")).toContain("chưa có tập thể, cá nhân nào đăng ký thi đua.");
  });

  it("stand beside what a table of many agencies counts: what the council gave, where it concluded anything", async () => {
    const before = done(await agencyFacts(await world.file(), endOfYear));
    expect(before.decided).toEqual(new Map());
    const { host, lines } = await voted();
    const title = await valueAt(host, ["TD_SUMMARY_CN", lines[0] ?? "", "title"]);
    const award = bundledPlan.awards.find(({ name }) => name === title)?.id;
    // One collective gets what it is proposed for; the person gets nothing.
    const { decided } = done(await agencyFacts(host, endOfYear));
    expect(decided).toEqual(new Map([["CN", new Map([[award, 1]])]]));
    const other = bundledPlan.awards.find(({ level, occasions }) => level === "individual" && occasions.includes("CN"));
    await typeAt(host, [["TD_SUMMARY_CN_PEOPLE", lines[1] ?? "", "conclusion", other?.name ?? ""]]);
    const { decided: given } = done(await agencyFacts(host, endOfYear));
    expect(given.get("CN")).toEqual(new Map([...[award, other?.id].map((id) => [id, 1] as const)]));
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
