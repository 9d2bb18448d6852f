import fc from "fast-check";
import { refreshValues } from "../../src/actions/run/refreshValues";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { shownText } from "../../src/rules/figures/blank";
import { memberRoles, presences, shareBases } from "../../src/rules/figures/councilTokens";
import type { Raw } from "../../src/rules/figures/figures";
import type { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { endOfYear, fillSample } from "../support/sampleBook";
import { typeAt, type Entry } from "../support/typeAt";

const world = filledOnce((host) => fillSample(host, 2));
export const [unitsList, peopleList] = ["TD_SUMMARY_CN", "TD_SUMMARY_CN_PEOPLE"];
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

/** What a unit did of what it was given in a campaign, and how it answers what is confirmed; more than all is no figure. */
const work = fc.record({
  done: fc.integer({ min: 0, max: 30 }),
  given: fc.integer({ min: 1, max: 30 }),
  confirmed: fc.constantFrom("Có", "Không", null),
});

export const year = fc.record({
  ...{ unit: name, head: maybe(name) },
  work: fc.tuple(work, work),
  confirmed: fc.constantFrom("Có", "Không", null),
  hasClerk: fc.boolean(),
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

export type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

export type Row = Readonly<Record<string, Raw>> & { readonly "": string };

/** The rows of a block that have a key, by the keys of their columns; the row's own stands under "". */
export async function rowsOf(host: XlsxHost, block: string): Promise<readonly Row[]> {
  const [keys = [], ...rows] = (await host.read()).blocks.get(block)?.cells ?? [];
  return rows.flatMap((row) => {
    const key = row[0]?.value;
    if (typeof key !== "string" || key === "") return [];
    const cells = keys.flatMap(({ value }, at) => (typeof value === "string" ? [[value, row[at]?.value ?? null]] : []));
    return [{ ...(Object.fromEntries(cells) as Readonly<Record<string, Raw>>), "": key }];
  });
}

/** The last of the council takes its minutes, in some years without a vote. */
const roleOf = (row: number, { hasClerk }: Pick<Year, "hasClerk">): string =>
  row === 0 ? memberRoles.chair : row === 8 && hasClerk ? memberRoles.clerk : memberRoles.member;

/** A workbook with a generated year: names and figures first, then the list of them, then what the council wrote. */
export async function bookOf({ unit, head, people, lines, members, sitting, ...more }: Year): Promise<XlsxHost> {
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
      [council, row, "role", roleOf(row, more)],
      [council, row, "presence.CN", one.presence],
      [council, row, "reason.CN", one.reason],
    ]),
    ...Object.entries(sitting).map(([row, raw]): Entry => [sittings, row, "CN", raw]),
    ...more.work.flatMap(({ done: value, given, confirmed }, at): readonly Entry[] => [
      [`TD_U0${at + 1}_FIGURES`, "DV-CT", "D2.value", value],
      [`TD_U0${at + 1}_FIGURES`, "DV-CT", "D2.total", given],
      [`TD_U0${at + 1}_FIGURES`, "DV-NL", "CN.value", confirmed],
    ]),
    ["TD_AGENCY_FIGURES", "CQ-VD3", "CN.value", more.confirmed],
  ]);
  await refreshValues(host, endOfYear);
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
