import fc from "fast-check";
import { paperKinds } from "../../src/actions/paperKinds";
import { makePapers, makeRegistrationPaper } from "../../src/actions/papers";
import { makeShortlist } from "../../src/actions/shortlist";
import { shownText } from "../../src/rules/figures/blank";
import { memberRoles, presences, shareBases } from "../../src/rules/figures/councilTokens";
import type { Raw } from "../../src/rules/figures/figures";
import type { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { readDocx, type DocxBlock } from "../support/readDocx";
import { endOfYear, fillSample } from "../support/sampleBook";
import { typeAt, type Entry } from "../support/typeAt";

/** Years that are generated, each with all its papers. */
const years = 4;
const seed = 30_2020;

const world = filledOnce((host) => fillSample(host, 2));
const [unitsList, peopleList] = ["TD_SUMMARY_CN", "TD_SUMMARY_CN_PEOPLE"];
const [council, sittings] = ["TD_COUNCIL_MEMBERS", "TD_COUNCIL_OCCASIONS"];

/** Names as people write them, and as no program expects them. */
const name = fc.oneof(
  fc.constantFrom("Nguyễn Văn Ất", "Công Tằng Tôn Nữ Hoàng Thị Minh Nguyệt Ánh", "H’Hen Niê", 'Lê "Út" <Ba> & Tư', "Ý"),
  fc
    .array(fc.constantFrom("Trần", "Thị", "Ngọc", "Ẩn", "Đỗ", "Quỳnh", "Như"), { minLength: 2, maxLength: 9 })
    .map((parts) => parts.join(" ")),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const votes = fc.record({
  votesFor: maybe(fc.nat(5)),
  votesAgainst: maybe(fc.nat(2)),
  votesInvalid: maybe(fc.nat(2)),
  conclusion: fc.constantFrom("Đồng ý", "Không đồng ý", "đồng ý", null),
  remark: maybe(name),
});
const member = fc.record({
  ...{ name, post: maybe(fc.constantFrom("Phó Chánh Văn phòng", "Trưởng phòng & Bí thư")) },
  presence: fc.constantFrom(...Object.values(presences), null),
  reason: maybe(fc.constantFrom("nghỉ ốm", "đi công tác")),
});

const year = fc.record({
  ...{ unit: name, head: maybe(name) },
  people: fc.array(fc.record({ name, post: maybe(name) }), { minLength: 3, maxLength: 3 }),
  lines: fc.array(votes, { minLength: 12, maxLength: 12 }),
  members: fc.array(member, { minLength: 9, maxLength: 9 }),
  sitting: fc.record({
    ...{ rate: maybe(fc.constantFrom(50, 66.667, 80)), base: maybe(fc.constantFrom(...Object.values(shareBases))) },
    ...{ issued: maybe(fc.integer({ min: 1, max: 12 })), returned: maybe(fc.integer({ min: 1, max: 9 })) },
    ...{ metOn: maybe(fc.integer({ min: 45_292, max: 45_657 })), metAt: maybe(fc.constantFrom(1 / 3, 0.5625)) },
    ...{
      endedAt: maybe(fc.constantFrom(0.75, 17 / 24)),
      place: maybe(fc.constantFrom("Phòng họp số 1", "Hội trường “A”")),
    },
    counters: maybe(fc.constantFrom("Đỗ Minh Triết", "Đỗ Minh Triết; Huỳnh Ngọc Hân")),
  }),
});

type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

type Row = Readonly<Record<string, Raw>> & { readonly "": string };

/** The rows of a block that have a key, by the keys of their columns; the row's own stands under "". */
async function rowsOf(host: XlsxHost, block: string): Promise<readonly Row[]> {
  const [keys = [], ...rows] = (await host.read()).blocks.get(block)?.cells ?? [];
  return rows.flatMap((row) => {
    const key = row[0]?.value;
    if (typeof key !== "string" || key === "") return [];
    const cells = keys.flatMap(({ value }, at) => (typeof value === "string" ? [[value, row[at]?.value ?? null]] : []));
    return [{ ...(Object.fromEntries(cells) as Readonly<Record<string, Raw>>), "": key }];
  });
}

/** A workbook with a generated year: names first, then the list of them, then what the council wrote. */
async function bookOf({ unit, head, people, lines, members, sitting }: Year): Promise<XlsxHost> {
  const host = await world.file();
  await typeAt(host, [
    ["TD_U01_UNIT", "name", "value", unit],
    ["TD_U01_UNIT", "head", "value", head],
    ...people.flatMap((one, row): readonly Entry[] => [
      // No two of a unit have one name: their keys would be told apart by their place.
      ["TD_U01_PEOPLE", row, "name", `${one.name} ${row + 1}`],
      ["TD_U01_PEOPLE", row, "post", one.post],
    ]),
    ...members.flatMap((one, row): readonly Entry[] => [
      [council, row, "name", one.name],
      [council, row, "post", one.post],
      [council, row, "role", row === 0 ? memberRoles.chair : memberRoles.member],
      [council, row, "presence.CN", one.presence],
      [council, row, "reason.CN", one.reason],
    ]),
    ...Object.entries(sitting).map(([row, raw]): Entry => [sittings, row, "CN", raw]),
  ]);
  done(await makeShortlist(host, "CN", endOfYear));
  const listed = [
    ...(await rowsOf(host, unitsList)).map((row) => [unitsList, row] as const),
    ...(await rowsOf(host, peopleList)).map((row) => [peopleList, row] as const),
  ].filter(([, row]) => shownText(row["name"] ?? null) !== "");
  await typeAt(
    host,
    listed.flatMap(([block, row], at) =>
      Object.entries(lines[at % lines.length] ?? {}).map(([key, raw]): Entry => [block, row[""], key, raw]),
    ),
  );
  return host;
}

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

/** Holds every paper of a year to the cells that it was made from. */
async function holdsToBook(one: Year): Promise<void> {
  const host = await bookOf(one);
  const { papers, empty } = done(await makePapers(host, "CN", endOfYear, paperKinds));
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
  // More ballots than people who were there are no number to sign: dots, too.
  for (const key of ["issued", "returned"] as const) if (sitting[key] === null) expect(missing).toContain(key);
  if (sitting.place !== null) expect(minutes).toContain(`tại ${sitting.place}, `);
  if (sitting.metAt !== null) expect(minutes).toContain(sitting.metAt < 0.5 ? "08 giờ 00 phút" : "13 giờ 30 phút");
  for (const { presence, name: who, reason } of members) {
    if (presence !== null) expect(minutes).toContain(`- ${who}`);
    if (presence === presences.absent && reason !== null) expect(minutes).toContain(`lý do: ${reason}`);
  }
  const report = tablesOf(of("bao-cao"));
  for (const code of ["U01", "U02"]) {
    const [unit] = (await rowsOf(host, `TD_${code}_UNIT`)).filter((row) => row[""] === "name");
    expect(report.map((row) => row["Phòng, ban, đơn vị"])).toContain(words(unit?.["value"]));
  }

  const registration = readDocx(await done(await makeRegistrationPaper(host, endOfYear)).paper.docx());
  expect(oddIn("dang-ky", registration)).toEqual([]);
  const people = tablesOf(registration).filter((row) => "Họ và tên" in row);
  one.people.forEach(({ name: who, post }, row) => {
    expect(people.filter((line) => nameIn(line) === `${who} ${row + 1}`).map((line) => line["Chức vụ"])).toEqual([
      post ?? ".".repeat(16),
    ]);
  });
}

describe("papers of generated years", () => {
  it("say every name, vote, conclusion and fact of the sitting as the workbook has it, in whole sentences", async () => {
    await fc.assert(fc.asyncProperty(year, holdsToBook), { seed, numRuns: years, endOnFailure: true });
  });
});
