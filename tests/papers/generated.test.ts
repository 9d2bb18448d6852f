import fc from "fast-check";
import { paperKinds } from "../../src/actions/papers/paperKinds";
import { makePapers, makeRegistrationPaper } from "../../src/actions/papers/papers";
import { shownText } from "../../src/rules/figures/blank";
import { presences } from "../../src/rules/figures/councilTokens";
import type { Raw } from "../../src/rules/figures/figures";
import type { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { readDocx, type DocxBlock } from "../support/readDocx";
import { endOfYear } from "../support/sampleBook";
import { bookOf, peopleList, rowsOf, unitsList, year, type Year } from "./generatedYear";
import { countsOf, figuresIn, limitsIn, sharesOf, sittingCounts, toldFigures, unitLine } from "./readBack";

/** Years that are generated, each with all its papers. */
const years = 4;
const seed = 30_2020;

/** Tables of a paper that have lines, their rows by the words of their heads. */
const tablesOf = (blocks: readonly DocxBlock[]): readonly Readonly<Record<string, string>>[] =>
  blocks.flatMap((block) => {
    if (block.block === "paragraph" || !block.isRuled) return [];
    const [head = [], ...rows] = block.rows;
    return rows.map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ""])));
  });

const textsOf = (blocks: readonly DocxBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.block === "table" ? block.paragraphs.map(({ text }) => text) : [block.text]));

const nameIn = (row: Readonly<Record<string, string>>): string => row["Họ và tên"] ?? row["Tên tập thể"] ?? "";
const words = (raw: Raw | undefined): string => shownText(raw ?? null);

/** What is no sentence: a place nobody filled, a word of a program, a stop behind a space, a line that ends in the middle. */
function oddIn(kind: string, blocks: readonly DocxBlock[]): readonly string[] {
  const odd = /undefined|null|NaN|\[object|\{\w+\}|\s[,;:](?:\s|$)| {2}|: ?[.;]$|\(\)/u;
  const label = /^(?:Tên tập thể|Họ và tên|Chức vụ|Đơn vị): \S/u;
  const numeral = /^[IVX]+\. /u;
  const flow = blocks.filter((block) => block.block === "table" || block.text !== "");
  const isHeading = (block: DocxBlock | undefined): boolean =>
    block?.block === "paragraph" && block.align === "both" && block.runs.every(({ bold }) => bold);
  return [
    ...textsOf(blocks).filter((text) => odd.test(text)),
    ...flow.flatMap((block, at): readonly string[] => {
      if (block.block === "table") return block.isRuled && block.rows.length < 2 ? ["a table without rows"] : [];
      const next = flow[at + 1];
      if (isHeading(block)) {
        const followed =
          next !== undefined && (!isHeading(next) || (next.block === "paragraph" && !numeral.test(next.text)));
        return followed && !(next.block === "table" && !next.isRuled) ? [] : [`nothing under ${block.text}`];
      }
      const isSentence = block.align !== "both" || /[.;:)\t]$/u.test(block.text) || label.test(block.text);
      return isSentence ? [] : [`half a sentence: ${block.text}`];
    }),
  ].map((fault) => `${kind}: ${fault}`);
}

/** How many people a unit names. */
async function namedIn(host: XlsxHost, code: string): Promise<number> {
  const [keys = [], ...rows] = (await host.read()).blocks.get(`TD_${code}_PEOPLE`)?.cells ?? [];
  const at = keys.findIndex(({ value }) => value === "name");
  return rows.slice(0, -1).filter((row) => shownText(row[at]?.value ?? null) !== "").length;
}

/** Holds every paper of a year to the cells that it was made from. */
async function holdsToBook(one: Year): Promise<void> {
  const host = await bookOf(one);
  const { papers, empty, wrong } = done(await makePapers(host, "CN", endOfYear, paperKinds));
  const lines = [...(await rowsOf(host, unitsList)), ...(await rowsOf(host, peopleList))].filter(
    (row) => words(row["name"]) !== "",
  );
  const made = new Map<string, readonly DocxBlock[]>();
  for (const { kind, docx } of papers) made.set(kind, readDocx(await docx()));
  const of = (kind: string): readonly DocxBlock[] => made.get(kind) ?? [];
  expect([...made].flatMap(([kind, blocks]) => oddIn(kind, blocks))).toEqual([]);
  expect(lines.length).toBeGreaterThan(3);

  const asIs = (keys: readonly string[]) => lines.map((row) => keys.map((key) => words(row[key])).join("|")).sort();
  const told = (kind: string, headings: readonly string[]) =>
    tablesOf(of(kind))
      .map((row) => [nameIn(row), ...headings.map((heading) => row[heading] ?? "?")].join("|"))
      .sort();
  const cast = ["Đồng ý", "Không đồng ý", "Không hợp lệ"];
  const typed = ["votesFor", "votesAgainst", "votesInvalid"];
  expect(told("kiem-phieu", cast)).toEqual(asIs(["name", ...typed]));
  expect(told("bien-ban", ["Hình thức đề nghị", ...cast])).toEqual(asIs(["name", "title", ...typed]));
  expect(told("phieu-bau", ["Hình thức đề nghị", "Đồng ý"])).toEqual(
    lines.map((row) => `${words(row["name"])}|${words(row["title"])}|`).sort(),
  );
  const shares = sharesOf(one, lines);
  for (const kind of ["kiem-phieu", "bien-ban"]) expect(told(kind, ["Tỷ lệ"])).toEqual(shares);
  expect(textsOf(of("thanh-tich")).filter((text) => text === "BÁO CÁO THÀNH TÍCH")).toHaveLength(lines.length);
  for (const row of lines) {
    const label = row[""].includes("|") ? "Họ và tên" : "Tên tập thể";
    expect(textsOf(of("thanh-tich"))).toContain(`${label}: ${words(row["name"])}`);
  }

  // What follows the vote is of those whom the council agreed on; of all while it concluded nothing.
  const isDecided = lines.some((row) => words(row["conclusion"]) !== "");
  const agreed = isDecided ? lines.filter((row) => /^đồng ý$/iu.test(words(row["conclusion"]))) : lines;
  expect(told("danh-sach", ["Hình thức đề nghị", "Số phiếu đồng ý", "Ghi chú"])).toEqual(
    agreed.map((row) => ["name", "title", "votesFor", "remark"].map((key) => words(row[key])).join("|")).sort(),
  );
  expect(empty.includes("quyet-dinh")).toBe(!isDecided || agreed.length === 0);
  if (!empty.includes("quyet-dinh")) {
    expect(told("quyet-dinh", ["Hình thức khen thưởng"])).toEqual(
      agreed.map((row) => `${words(row["name"])}|${words(row["title"])}`).sort(),
    );
  }

  // The sitting: what is said of it stands in the minutes, and what is not is dots.
  const minutes = textsOf(of("bien-ban")).join("\n");
  const missing = papers.find(({ kind }) => kind === "bien-ban")?.missing ?? [];
  const { sitting, members } = one;
  for (const key of ["metOn", "metAt", "endedAt", "place", "base", "rate"] as const)
    expect([key, missing.includes(key)]).toEqual([key, sitting[key] === null]);
  // More ballots than people who were there are no number to sign: dots, and the reason told.
  for (const key of ["issued", "returned"] as const) {
    const isWrong = wrong.some((answer) => answer.missing === key);
    expect([key, missing.includes(key)]).toEqual([key, sitting[key] === null || isWrong]);
    expect([key, sitting[key] === null && isWrong]).toEqual([key, false]);
  }
  const counts = sittingCounts(one);
  expect(minutes).toContain(`Thành viên dự họp: ${counts.there}/${counts.members}`);
  expect(textsOf(of("kiem-phieu")).join("\n")).toContain(
    `Tổng số thành viên Hội đồng: ${counts.members}; số thành viên tham gia bỏ phiếu: ${counts.votes}.`,
  );
  if (sitting.place !== null) expect(minutes).toContain(`tại ${sitting.place}, `);
  if (sitting.metAt !== null) expect(minutes).toContain(sitting.metAt < 0.5 ? "08 giờ 00 phút" : "13 giờ 30 phút");
  for (const { presence, name: who, reason } of members) {
    if (presence !== null) expect(minutes).toContain(`- ${who}`);
    if (presence === presences.absent && reason !== null) expect(minutes).toContain(`lý do: ${reason}`);
  }
  const report = tablesOf(of("bao-cao"));
  const agency = figuresIn(await rowsOf(host, "TD_AGENCY_FIGURES"));
  expect(report.filter((row) => "Yêu cầu" in row).map(toldFigures)).toEqual(agency.map(({ figure }) => figure));
  const staff: number[] = [];
  for (const code of ["U01", "U02"]) {
    const [unit] = (await rowsOf(host, `TD_${code}_UNIT`)).filter((row) => row[""] === "name");
    const figures = figuresIn(await rowsOf(host, `TD_${code}_FIGURES`));
    expect(report).toContainEqual(expect.objectContaining(unitLine(words(unit?.["value"]), figures)));
    const merits = textsOf(of("thanh-tich")).includes(`Tên tập thể: ${words(unit?.["value"])}`);
    if (merits) {
      const table = tablesOf(of("thanh-tich"))
        .filter((row) => "Yêu cầu" in row)
        .map(toldFigures);
      for (const { figure } of figures) expect(table).toContainEqual(figure);
    }
    staff.push(await namedIn(host, code));
  }
  const reported = textsOf(of("bao-cao")).join("\n");
  const people = staff.reduce((sum, count) => sum + count, 0);
  expect(reported).toContain(`ở 02 phòng, ban, đơn vị trực thuộc với ${people < 10 ? `0${people}` : people} người.`);
  expect(reported).toContain(limitsIn(agency));
  const [given, persons] = [false, true].map(
    (isPerson) => agreed.filter((row) => row[""].includes("|") === isPerson).length,
  );
  expect(reported).toContain(`khen thưởng ${countsOf(given ?? 0, persons ?? 0)}.`);

  const registration = readDocx(await done(await makeRegistrationPaper(host, endOfYear)).paper.docx());
  expect(oddIn("dang-ky", registration)).toEqual([]);
  const registered = tablesOf(registration).filter((row) => "Họ và tên" in row);
  one.people.forEach(({ name: who, post }, row) => {
    expect(registered.filter((line) => nameIn(line) === `${who} ${row + 1}`).map((line) => line["Chức vụ"])).toEqual([
      post ?? ".".repeat(16),
    ]);
  });
}

describe("papers of generated years", () => {
  it("say every name, vote, conclusion and fact of the sitting as the workbook has it, in whole sentences", async () => {
    await fc.assert(fc.asyncProperty(year, holdsToBook), { seed, numRuns: years, endOnFailure: true });
  });
});
