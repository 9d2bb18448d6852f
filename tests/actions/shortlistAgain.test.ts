import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist, previewShortlist } from "../../src/actions/list/shortlist";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { units } from "../../src/sample/sampleYear";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { shownText } from "../../src/rules/figures/blank";
import { anchors, summaryAnchor } from "../../src/workbook/blocks/anchors";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { endOfYear, fewUnits } from "../support/sampleBook";
import { typeAt, valueAt, type Entry } from "../support/typeAt";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";

const lines = summaryAnchor("D2", "units");
const people = summaryAnchor("D2", "people");
const sittings = anchors.councilOccasions;

/** The lines of a list in order: key, and what stands in a column. Headings that are said again have no key. */
function column(raw: RawWorkbook, anchor: string, key: string): readonly (readonly [string, unknown])[] {
  const block = raw.blocks.get(anchor);
  const at = block?.cells[0]?.findIndex(({ value }) => value === key) ?? -1;
  return (block?.cells ?? [])
    .slice(1)
    .map((row) => [shownText(row[0]?.value ?? null), row[at]?.value ?? null] as const)
    .filter(([line]) => line !== "");
}

const council = (anchor: string, key: string, votes: number): readonly Entry[] => [
  [anchor, key, "votesFor", votes],
  [anchor, key, "votesAgainst", 1],
  [anchor, key, "conclusion", sheetTexts.summary.conclusions.agree],
  [anchor, key, "remark", `=ghi chú ${votes}`],
];

const councilOf = (raw: RawWorkbook, anchor: string): Readonly<Record<string, readonly unknown[]>> => {
  const columns = ["votesFor", "votesAgainst", "conclusion", "remark"].map((key) => column(raw, anchor, key));
  return Object.fromEntries(
    (columns[0] ?? []).map(([key], index) => [key, columns.map((one) => one[index]?.[1] ?? null)]),
  );
};

afterEach(stopExcels);

const hosts: readonly (readonly [string, () => Promise<WorkbookHost>])[] = [
  ["a file", fewUnits.file],
  ["Excel", async () => (await fewUnits.excel()).host],
];

describe.each(hosts)("a list made again in %s", (_, start) => {
  it("keeps what the council wrote by unit and person, and at its foot what it wrote on those who left", async () => {
    const host = await start();
    const first = done(await makeShortlist(host, "D2", endOfYear));
    expect(first).toMatchObject({ existed: false, keptLines: 0, orphanLines: 0 });
    const listed = first.shortlist.units.map(({ unit }) => unit);
    const [leaving = "", staying = ""] = listed;
    const [person] = column(await host.read(), people, "name").map(([key]) => key);
    await typeAt(host, [
      ...council(lines, leaving, 7),
      ...council(lines, staying, 8),
      ...council(people, person ?? "", 5),
      [sittings, "members", "D2", 9],
      [sittings, "rate", "D2", 80],
      [sittings, "secretary", "D2", "=Trần Thị Bình"],
      [sittings, "chair", "D2", "Nguyễn Văn An"],
    ]);
    const written = await host.read();

    // The first one's figure falls under the threshold; people of its unit may be in the list all the same.
    const was = await valueAt(host, [`TD_${leaving}_FIGURES`, "DV-CT", "D2.value"]);
    await typeAt(host, [[`TD_${leaving}_FIGURES`, "DV-CT", "D2.value", 1]]);
    const preview = done(await previewShortlist(host, "D2", endOfYear));
    expect(await host.read()).toMatchObject({ sheets: written.sheets });
    const second = done(await makeShortlist(host, "D2", endOfYear));
    expect(second.shortlist).toEqual(preview.shortlist);
    expect(second).toMatchObject({ existed: true, keptLines: 2, orphanLines: 1, sheet: first.sheet });
    const after = await host.read();
    const names = column(after, lines, "name");
    expect(names.map(([key]) => key)).toEqual([...listed.slice(1), leaving]);
    expect(names.at(-1)?.[1]).toMatch(/\(không còn trong danh sách\)$/);
    expect(names.slice(0, -1).map(([, name]) => name)).not.toContainEqual(expect.stringMatching(/không còn/));
    expect(column(after, lines, "rank").at(-1)?.[1] ?? "").toBe("");
    expect(councilOf(after, lines)[leaving]).toEqual(councilOf(written, lines)[leaving]);
    expect(councilOf(after, lines)[staying]).toEqual([8, 1, sheetTexts.summary.conclusions.agree, "=ghi chú 8"]);
    expect(councilOf(after, people)).toEqual(councilOf(written, people));
    for (const [key, value] of [
      ["members", 9],
      ["rate", 80],
      ["secretary", "=Trần Thị Bình"],
      ["chair", "Nguyễn Văn An"],
    ] as const) {
      expect(await valueAt(host, [sittings, key, "D2"])).toBe(value);
      expect(await valueAt(host, [summaryAnchor("D2", "sitting"), "sitting", key])).toBe(value);
    }

    // Made a third time its line is marked once; its figure put back, it is in its place with its votes.
    done(await makeShortlist(host, "D2", endOfYear));
    expect(column(await host.read(), lines, "name")).toEqual(names);
    await typeAt(host, [[`TD_${leaving}_FIGURES`, "DV-CT", "D2.value", was as number]]);
    expect(done(await makeShortlist(host, "D2", endOfYear))).toMatchObject({ keptLines: 3, orphanLines: 0 });
    const back = await host.read();
    expect(councilOf(back, lines)).toEqual(councilOf(written, lines));
    expect(column(back, lines, "name")).toEqual(column(written, lines, "name"));
  });
});

describe("a list", () => {
  it("keeps what the council wrote when its sheet was renamed and set-up is run again with other units", async () => {
    const host = await fewUnits.file();
    const { shortlist } = done(await makeShortlist(host, "D2", endOfYear));
    const [{ unit } = { unit: "" }] = shortlist.units;
    await typeAt(host, council(lines, unit, 6));
    const before = councilOf(await host.read(), lines);
    const more = [...units.slice(1, 5), { name: "Phòng Mới" }];
    done(await setUp(host, { plan: bundledPlan, units: more }, endOfYear));
    expect(councilOf(await host.read(), lines)).toEqual(before);
    done(await makeShortlist(host, "D2", endOfYear));
    expect(councilOf(await host.read(), lines)[unit]).toEqual(before[unit]);
  });

  it("gives each occasion a sheet of its own, behind the index and in the order of the periods", async () => {
    const host = await fewUnits.file();
    for (const period of ["CN", "D1", "D2", "D1"]) done(await makeShortlist(host, period, endOfYear));
    const sheets = (await host.read()).sheets.map(({ name }) => name);
    expect(sheets.slice(0, 5)).toEqual(["Mục lục", "Tổng hợp Đợt 1", "Tổng hợp Đợt 2", "Tổng hợp cả năm", "Kế hoạch"]);
  });

  it("is refused for a period that the plan does not have, and writes nothing", async () => {
    const host = await XlsxHost.open(await (await fewUnits.file()).save());
    const before = await host.save();
    const result = await makeShortlist(host, "D9", endOfYear);
    expect(result).toEqual({ ok: false, failure: { code: "periodUnknown" } });
    expect(await host.save()).toEqual(before);
  });
});
