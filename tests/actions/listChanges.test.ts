import { check } from "../../src/actions/check/check";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { vietnamese } from "../../src/locale/vietnamese";
import { describeFinding } from "../../src/locale/describeFinding";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { anchors, summaryAnchor } from "../../src/workbook/blocks/anchors";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { endOfYear, firstUnits } from "../support/sampleBook";
import { typeAt, type Entry } from "../support/typeAt";

let listed: Promise<Uint8Array> | undefined;

/** Three units, and the list of the first campaign. */
const openListed = async (): Promise<XlsxHost> =>
  XlsxHost.open(
    await (listed ??= (async () => {
      const host = await firstUnits(3).file();
      done(await makeShortlist(host, "D1", endOfYear));
      return host.save();
    })()),
  );

/** What a check says of lists once something was typed: where, what, from what, to what. */
async function told(typed: readonly Entry[]): Promise<readonly (readonly unknown[])[]> {
  const host = await openListed();
  await typeAt(host, typed);
  const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
  return findings.flatMap((finding) =>
    finding.code === "list.changed"
      ? [[finding.cell?.address, finding.numbers.field, finding.numbers.from, finding.numbers.to]]
      : [],
  );
}

const people = "TD_U01_PEOPLE";

describe("what a list stands on, compared with what it was when the list was made", () => {
  it("has not changed where nobody changed it, or something that the list does not stand on", async () => {
    expect(await told([])).toEqual([]);
    expect(await told([["TD_U01_FIGURES", "DV-CT", "note", "đã xem"]])).toEqual([]);
    expect(await told([["TD_U01_FIGURES", "DV-CT", "D2.value", 1]])).toEqual([]);
  });

  const changes: readonly (readonly [string, readonly Entry[], readonly (readonly unknown[])[]])[] = [
    [
      "a figure",
      [["TD_U01_FIGURES", "DV-CT", "D1.value", 40]],
      [
        ["value", 46, 40],
        ["value", 92, 86],
      ],
    ],
    [
      "a target that does not apply any more",
      [["TD_U02_FIGURES", "DV-CT", "notApplicable", "x"]],
      [
        ["value", 10, ""],
        ["value", 92, 82],
        ["total", 99, 88],
      ],
    ],
    [
      "a unit's name",
      [["TD_U01_UNIT", "name", "value", "Phòng Hành chính"]],
      [["unitName", "Phòng Tổng hợp", "Phòng Hành chính"]],
    ],
    [
      "a title registered",
      [["TD_U01_UNIT", "title", "value", "Cờ thi đua"]],
      [["unitTitle", "Tập thể lao động xuất sắc", "Cờ thi đua"]],
    ],
    [
      "a rating",
      [[people, 0, "rating", "Không hoàn thành nhiệm vụ"]],
      [["rating", "Hoàn thành xuất sắc nhiệm vụ", "Không hoàn thành nhiệm vụ"]],
    ],
    ["a person who was taken out", [[people, 0, "name", null]], [["peopleListed", "Nguyễn Thành Trung", ""]]],
    [
      "an initiative's state",
      [["TD_U01_INITIATIVES", 0, "state", "Đề xuất"]],
      [["state", "Được công nhận", "Đề xuất"]],
    ],
    [
      "evidence of the agency",
      [[anchors.agencyFigures, "CQ-CT", "evidence", "Báo cáo 45"]],
      [["evidence", "", "Báo cáo 45"]],
    ],
    ["what the plan asks of the agency", [[anchors.planTargets, "CQ-CT", "threshold", 80]], [["threshold", 90, 80]]],
    ["a person's post", [[people, 0, "post", "Chánh Văn phòng"]], [["post", "Trưởng phòng", "Chánh Văn phòng"]]],
    [
      "a registration",
      [["TD_U01_UNIT", "registrationNo", "value", null]],
      [["unitRegistered", "Đã đăng ký", "Chưa đăng ký"]],
    ],
  ];

  it.each(changes)("is told of %s: which, from what, to what", async (_, typed, expected) => {
    expect((await told(typed)).map(([, ...facts]) => facts)).toEqual(expected);
  });

  it("is told at the cell, in words", async () => {
    const host = await openListed();
    await typeAt(host, [["TD_U01_UNIT", "title", "value", null]]);
    const { findings, units } = done(await check(host, { writeSheet: false }, endOfYear));
    const found = findings.filter(({ code }) => code === "list.changed");
    expect(found.map(({ cell }) => cell?.sheet)).toEqual(["01 Phòng Tổng hợp"]);
    const names = new Map(units.map(({ code, name }) => [code, name]));
    expect(found.map((finding) => describeFinding(vietnamese, finding, bundledPlan, names))).toEqual([
      "Từ khi lập danh sách đề nghị Đợt 1, danh hiệu đơn vị đăng ký đã đổi từ “Tập thể lao động xuất sắc” thành trống; cần thì lập lại danh sách.",
    ]);
  });

  it("is not known of a list that an earlier version made, which is said", async () => {
    const host = await openListed();
    const block = (await host.read()).blocks.get(summaryAnchor("D1", "facts"));
    const clear = ["name", "title", "people", "initiatives"].flatMap((key) => {
      const column = block?.cells[0]?.findIndex(({ value }) => value === `made.${key}`) ?? -1;
      return [{ row: block?.range.row ?? 0, column, contents: [[""]] }];
    });
    await host.apply({ sheets: [{ action: "update", name: block?.sheet ?? "", blocks: clear, links: [] }], names: [] });
    await typeAt(host, [
      ["TD_U01_UNIT", "name", "value", "Phòng Hành chính"],
      ["TD_U01_FIGURES", "DV-CT", "D1.value", 40],
    ]);
    const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
    const codes = findings.map(({ code }) => code).filter((code) => code.startsWith("list."));
    expect(codes).toEqual(["list.changed", "list.changed", "list.older"]);
  });
});
