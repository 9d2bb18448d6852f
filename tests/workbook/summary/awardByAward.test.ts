import { check } from "../../../src/actions/check/check";
import { makeShortlist } from "../../../src/actions/list/shortlist";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { isBlank, shownText } from "../../../src/rules/figures/blank";
import { summaryAnchor } from "../../../src/workbook/blocks/anchors";
import type { RawWorkbook } from "../../../src/workbook/blocks/raw";
import { rawUnder, readKeyedBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { awardHead } from "../../../src/workbook/summary/awardHead";
import type { Proposal } from "../../../src/workbook/summary/proposals";
import { done } from "../../support/done";
import { endOfYear, openSample } from "../../support/sampleBook";
import { typeAt } from "../../support/typeAt";

/** What stands in the rows of a list: heads of awards, and lines by number, award and remark; repeated headings are left out. */
function rowsOf({ blocks }: RawWorkbook, anchor: string): readonly (readonly unknown[])[] {
  const raw = blocks.get(anchor);
  if (raw === undefined) throw new Error(`no ${anchor}`);
  const block = readKeyedBlock(raw);
  const keyAt = new Map([...block.rows].map(([key, row]) => [row, key]));
  return raw.cells.slice(1).flatMap((cells, index): readonly (readonly unknown[])[] => {
    const key = keyAt.get(raw.range.row + 1 + index);
    if (key !== undefined) return [["rank", "title", "remarks"].map((column) => rawUnder(block, key, column))];
    const said = cells.slice(1).flatMap(({ value }) => (isBlank(value) ? [] : [shownText(value)]));
    const [name = "", head = ""] = said;
    return said.length === 2 && /^\d+ (?:tập thể|cá nhân)/u.test(head) ? [[`${name}: ${head}`]] : [];
  });
}

it("the list of a year is written award by award, each with its conditions: what the council sees to above, what is open on the line", async () => {
  const host = await openSample();
  await typeAt(host, [["TD_PLAN_LAWS", "TDKT-2024", "chosen", "x"]]);
  const { shortlist } = done(await makeShortlist(host, "CN", endOfYear));
  const raw = await host.read();
  const units = rowsOf(raw, summaryAnchor("CN", "units"));
  expect(units.map(([first, title]) => title ?? first)).toEqual([
    "Tập thể lao động xuất sắc: 2 tập thể. Hội đồng tự đối chiếu: 100% cá nhân hoàn thành nhiệm vụ được giao (Luật số 06/2022/QH15, Điều 27)",
    ...["Tập thể lao động xuất sắc", "Tập thể lao động xuất sắc"],
    "Tập thể lao động tiên tiến: 2 tập thể",
    ...["Tập thể lao động tiên tiến", "Tập thể lao động tiên tiến"],
  ]);
  expect(units.flatMap(([rank, title]) => (title === undefined ? [] : [rank]))).toEqual([1, 2, 1, 2]);
  expect(units[1]?.[2]).toMatch(/^Thiếu: từ 70% cá nhân được đề nghị .+ \(đang có \d\/\d\)$/u);
  const people = rowsOf(raw, summaryAnchor("CN", "people"));
  expect(people.filter(([, title]) => title !== undefined)).toHaveLength(shortlist.people.length);
  expect(people[0]?.[0]).toMatch(/^Chiến sĩ thi đua cơ sở: 13 cá nhân\. Hội đồng tự đối chiếu: từ 80%/u);
  // What heads the lines is ours, and no damage.
  const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
  expect(findings.filter(({ code }) => /^(?:anchor|formula)\./u.test(code))).toEqual([]);
});

it("an award's head says how its lines stand to its cap, the council's own among them", () => {
  const line = (key: string, award: string): Proposal => ({
    ...{ key, award, rank: null, name: key, detail: "", title: "", conditions: [], figures: [], remarks: "" },
    council: null,
  });
  const proposals = [
    { ...line("U01|A", "CSTDCS"), isOwn: true as const },
    line("U01|B", "CSTDCS"),
    ...Array.from({ length: 9 }, (_, index) => line(`U02|${index}`, "LDTT")),
  ];
  const cap = { percent: 15, of: ["LDTT", "CSTDCS"], rounding: "down" as const };
  const awards = bundledPlan.awards.map((award) => (award.id === "CSTDCS" ? { ...award, cap } : award));
  const facts = { plan: { ...bundledPlan, awards }, proposals, considered: 40 };
  expect(awardHead(facts, proposals.slice(0, 2))).toEqual({
    name: "Chiến sĩ thi đua cơ sở",
    said: "2 cá nhân. Tối đa 15% của 11 cá nhân được đề nghị Lao động tiên tiến; Chiến sĩ thi đua cơ sở, làm tròn xuống: 1; vượt 1",
  });
  expect(awardHead(facts, proposals.slice(2))).toEqual({ name: "Lao động tiên tiến", said: "9 cá nhân" });
});
