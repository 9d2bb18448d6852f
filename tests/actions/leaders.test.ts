import { check } from "../../src/actions/check/check";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Raw } from "../../src/rules/figures/figures";
import { anchors, summaryAnchor, unitAnchor } from "../../src/workbook/blocks/anchors";
import { nameSheets } from "../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../src/workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../src/workbook/changes/setUpChange";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valueAt, type Entry } from "../support/typeAt";

const [own, list] = [unitAnchor("U00", "unit"), unitAnchor("U00", "people")] as const;
const units = [{ name: "Phòng Một" }];
const run = async (host: WorkbookHost, leaders?: "none") =>
  done(await setUp(host, { plan: bundledPlan, units, ...(leaders === undefined ? {} : { leaders }) }, endOfYear));
const findingsOf = async (host: WorkbookHost) => done(await check(host, { writeSheet: false }, endOfYear)).findings;
/** Of the leaders, and of the workbook's own parts. */
const told = async (host: WorkbookHost): Promise<readonly string[]> =>
  (await findingsOf(host)).flatMap(({ code, unit }) =>
    unit === "U00" || /^(anchor|sheet|formula)\./.test(code) ? [code] : [],
  );
const statusOf = (host: WorkbookHost, target: string): Promise<Raw> =>
  valueAt(host, [anchors.agencyFigures, target, "CN.status"]);

const person = (row: number, name: string, block = list): readonly Entry[] =>
  Object.entries({
    ...{ name, post: "Chánh Văn phòng", category: "Công chức", rating: "Hoàn thành xuất sắc nhiệm vụ" },
    ...{ trafficViolations: 0, violations: 0, registrationNo: "01/ĐK", registeredOn: 45_340 },
    ...{ title: "Chiến sĩ thi đua cơ sở", "nominated.CN": "x" },
  }).map(([key, raw]): Entry => [block, row, key, raw]);

const unitPeople = unitAnchor("U01", "people");

/** One unit whose only one is rated, and nothing said of the leaders. */
const made = filledOnce(async (host) => {
  await run(host);
  await typeAt(host, person(0, "Lê Văn An", unitPeople));
});

describe.each(made.both)("the leaders of the agency in %s", (_, open) => {
  it("keep its targets on people waiting until they are listed", async () => {
    const host = await open();
    expect(await told(host)).toEqual(["leaders.missing"]);
    expect(await Promise.all(["CQ-XS", "CQ-HT", "CQ-GT"].map((id) => statusOf(host, id)))).toEqual(
      Array(3).fill("Chưa nhập"),
    );
    await typeAt(host, person(0, "Nguyễn Hữu Phước"));
    expect(await told(host)).toEqual([]);
    await run(host);
    expect(await Promise.all(["CQ-XS", "CQ-HT", "CQ-GT"].map((id) => statusOf(host, id)))).toEqual(
      Array(3).fill("Đạt"),
    );
    expect(await valueAt(host, [anchors.agencyFigures, "CQ-XS", "CN.total"])).toBe(2);
    expect(await valueAt(host, [anchors.registrationPeople, "U00.1", "name"])).toBe("Nguyễn Hữu Phước");
    expect(await told(host)).toEqual([]);
    // What is listed is as it was: set up again, nothing is made anew.
    expect((await run(host)).repaired).toEqual([]);
  });

  it("may be said to be none, but not beside a list of them", async () => {
    const host = await open();
    await typeAt(host, [[own, "none", "value", "X"]]);
    expect(await told(host)).toEqual([]);
    await run(host);
    expect(await statusOf(host, "CQ-XS")).toBe("Đạt");
    await typeAt(host, person(0, "Nguyễn Hữu Phước"));
    expect(await told(host)).toEqual(["leaders.listed"]);
    await typeAt(host, [[own, "none", "value", "không"]]);
    expect(await told(host)).toEqual(["choice.unknown"]);
  });
});

describe("the leaders' sheet", () => {
  it("stands before those of the units, and what is declared at the set-up is written on it", async () => {
    const host = await filledOnce((empty) => run(empty, "none")).file();
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names[names.indexOf("01 Phòng Một") - 1]).toBe("00 Lãnh đạo");
    expect(await valueAt(host, [own, "none", "value"])).toBe("x");
    expect(await told(host)).toEqual([]);
  });

  it("lists who can be proposed and voted on as others are", async () => {
    const host = await made.file();
    await typeAt(host, person(0, "Nguyễn Hữu Phước"));
    const { shortlist } = done(await makeShortlist(host, "CN", endOfYear));
    expect(shortlist.people.map(({ unit, name }) => [unit, name])).toContainEqual(["U00", "Nguyễn Hữu Phước"]);
    const line = [summaryAnchor("CN", "people"), "U00|Nguyễn Hữu Phước", "detail"] as const;
    expect(await valueAt(host, line)).toBe("Lãnh đạo cơ quan");
    expect(await valueAt(host, [summaryAnchor("CN", "people"), "U00|Nguyễn Hữu Phước", "votesFor"])).toBeNull();
    await typeAt(host, [[list, 0, "trafficViolations", 1]]);
    const changed = (await findingsOf(host)).filter(({ code }) => code === "list.changed");
    expect(changed.map(({ unit, numbers }) => [unit, numbers])).toContainEqual([
      "U00",
      { field: "trafficViolations", from: 0, to: 1 },
    ]);
  });

  it("is missed where it is deleted, and made again", async () => {
    const host = await made.file();
    await host.apply({ sheets: [], names: [], remove: { sheets: ["00 Lãnh đạo"], names: [] } });
    expect(await told(host)).toContain("sheet.missing");
    expect((await run(host)).made).toEqual(["00 Lãnh đạo"]);
    expect(await told(host)).toEqual(["leaders.missing"]);
  });

  it("is added to a workbook of before, which is whole without it and keeps every entry", async () => {
    const host = XlsxHost.create();
    const [unit] = [emptyUnit("U01", "Phòng Một", undefined)];
    const names = nameSheets(bundledPlan, [unit], { known: null, taken: [] });
    const before = bookOf(bundledPlan, { units: [unit], agency: new Map() }, names);
    await host.apply(setUpChange(before, new Map(), nothingThere, undefined));
    await typeAt(host, person(0, "Lê Văn An", unitPeople));
    expect(await told(host)).toEqual([]);
    expect((await run(host, "none")).made).toEqual(["00 Lãnh đạo"]);
    expect(await told(host)).toEqual([]);
    expect(await valueAt(host, [unitPeople, 0, "name"])).toBe("Lê Văn An");
  });

  it("gets back a formula that was cleared, and tells of a key that is lost", async () => {
    const host = await made.file();
    await typeAt(host, [[own, "CQ-XS.scope", "value", 5]]);
    expect(await told(host)).toContain("formula.overwritten");
    await typeAt(host, [[list, -1, "rating", null]]);
    expect(await told(host)).toContain("anchor.damaged");
  });
});
