import { readFile } from "node:fs/promises";
import { assignNominations } from "../../../src/actions/setUp/assignNominations";
import { check } from "../../../src/actions/check/check";
import { setUp } from "../../../src/actions/setUp/setUp";
import { makeShortlist, previewShortlist } from "../../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../../src/actions/port/workbookHost";
import { isBlank } from "../../../src/rules/figures/blank";
import type { Raw } from "../../../src/rules/figures/figures";
import { nominationKey } from "../../../src/rules/figures/nominations";
import { anchors, startAnchor, summaryAnchor } from "../../../src/workbook/blocks/anchors";
import { helperKeys } from "../../../src/workbook/blocks/figureKeys";
import { planChunks, workbookForm } from "../../../src/workbook/blocks/planSource";
import type { RawWorkbook } from "../../../src/workbook/blocks/raw";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../../src/plan/parsing/parsePlan";
import { readBook, type ReadBook } from "../../../src/workbook/reading/readBook";
import { rawInList, rawUnder, readKeyedBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { done } from "../../support/done";
import { recalculate } from "../../support/libreOffice";
import { typeAt } from "../../support/typeAt";
import { inspectXlsx } from "../../contract/inspectXlsx";
import { compare } from "../../formula/disagreements";

/**
 * Made by version 0.1.0 (commit 2a01fc9): two units filled with the sample's year, a check and a list of the year; then typed
 * into the plan's sheet, right and wrong, and voted on.
 */
const book = "tests/workbook/changes/books/form1.xlsx";
const now = new Date(2025, 0, 2, 9);
const today = 45_659;

const opened = async (): Promise<XlsxHost> => XlsxHost.open(await readFile(book));

function reading(raw: RawWorkbook): ReadBook {
  const read = readBook(raw, today);
  if (!read.ok) throw new Error(read.code);
  return read.book;
}

/** Every cell that a person filled, by its block, row and column key; computed ones are left out. */
function typedCells({ blocks }: RawWorkbook): ReadonlyMap<string, Raw> {
  const cells = [...blocks.values()].flatMap((block) => {
    const { rows, columns, range } = readKeyedBlock(block);
    const isList = /_(INITIATIVES|PEOPLE)$/.test(block.name) && !block.name.includes("SUMMARY");
    const lines = isList
      ? block.cells.slice(1).map((_, index) => [String(index), range.row + 1 + index] as const)
      : [...rows];
    return lines.flatMap(([row, at]) =>
      [...columns].flatMap(([column, across]) => {
        // The running numbers, how rows are added below them, and what a kind of target is called are ours.
        if (column === "no" || column === "kind") return [];
        const cell = block.cells[at - range.row]?.[across - range.column];
        const isTyped = cell !== undefined && cell.formula === undefined && !isBlank(cell.value);
        return isTyped ? [[`${block.name} ${row} ${column}`, cell.value] as const] : [];
      }),
    );
  });
  return new Map(cells);
}

/** LibreOffice writes fifteen digits. */
const isSame = (one: Raw, other: Raw): boolean =>
  one === other || (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 1e-14);

/** Helper columns of the units' figures that are in sight. */
async function shownHelpers(host: XlsxHost, { blocks }: RawWorkbook): Promise<readonly string[]> {
  const { sheets } = await inspectXlsx(await host.save());
  return [...blocks.values()].flatMap((block) => {
    if (!/^TD_U\d+_FIGURES$/.test(block.name)) return [];
    const { columns } = readKeyedBlock(block);
    const shown = sheets.find(({ name }) => name === block.sheet)?.columns;
    return helperKeys(bundledPlan).filter((key) => shown?.get(columns.get(key) ?? -1)?.hidden !== true);
  });
}

const update = async (host: WorkbookHost): Promise<unknown> => {
  const checked = done(await check(host, { writeSheet: false }, { now }));
  const units = checked.units.map(({ code, name }) => ({ code, name }));
  return done(await setUp(host, { plan: checked.plan, units }, { now }));
};

describe("a workbook of 0.1.0", () => {
  it("is read, and says that it is to be brought up", async () => {
    const { findings, form } = reading(await (await opened()).read());
    expect(form).toBe(1);
    expect(findings.filter(({ code }) => code === "form.older")).toHaveLength(1);
    const faults = findings.filter(({ code }) => code === "plan.invalid");
    expect(faults.map(({ target, typed }) => `${target} ${typed}`)).toEqual(["CQ-XS 0.3", "DV-8G không", "DV-SK 0,9"]);
  });

  it("is brought up with every entry kept, and then judged by its formulas as by the rules", async () => {
    const host = await opened();
    const before = typedCells(await host.read());
    expect(before.size).toBeGreaterThan(150);
    await update(host);
    const [saved] = await recalculate([{ name: "nâng.xlsx", bytes: await host.save() }]);
    const raw = await (await XlsxHost.open(saved?.bytes ?? new Uint8Array())).read();
    const after = typedCells(raw);
    const lost = [...before].filter(([key, value]) => !isSame(after.get(key) ?? null, value));
    expect(lost).toEqual([]);
    const now2 = reading(raw);
    const end = raw.blocks.get("TD_U01_PEOPLE")?.cells.at(-1)?.[1];
    expect(end?.formula).toMatch(/^IF\(COUNTA\(/u);
    expect(now2.form).toBe(workbookForm);
    expect(now2.findings.filter(({ code }) => code === "form.older" || code.startsWith("formula."))).toEqual([]);
    expect([...now2.faults.targets].sort()).toEqual(["CQ-XS", "DV-8G", "DV-SK"]);
    const { disagreements, compared } = compare(now2.plan, raw, now2.allResults);
    expect(compared).toBeGreaterThan(80);
    expect(disagreements).toEqual([]);
    const changed = now2.findings.filter(({ code }) => code === "plan.changed").map(({ place }) => place);
    expect(changed).toContainEqual({ block: "planTargets", row: "DV-CT", column: "threshold" });
    expect(changed).toContainEqual({ block: "planPeriods", row: "D1", column: "to" });
  }, 300_000);

  it("is brought up though it was damaged in five ways: every entry is there, and nothing of ours is wrong any more", async () => {
    const host = await opened();
    const entries = typedCells(await host.read());
    await typeAt(host, [
      ["TD_U01_FIGURES", "DV-CT", "D1.status", "Đạt"],
      ["TD_AGENCY_FIGURES", "CQ-CT", "CN.status", null],
      ["TD_TARGET_DV_CT", "U02", "", "U09"],
      ["TD_REGISTRATION", "U02", "name", "Phòng khác"],
      [anchors.index, "U02", "", null],
    ]);
    const { plan } = done(await check(host, { writeSheet: false }, { now }));
    const [one, two] = ["U01", "U02"].map((code) => ({
      code,
      name: code === "U01" ? "Phòng Tổng hợp" : "Phòng Kinh tế",
    }));
    if (one === undefined || two === undefined) throw new Error("two units");
    expect(await setUp(host, { plan, units: [one] }, { now })).toMatchObject({
      ok: false,
      failure: { code: "unitLost" },
    });
    done(await setUp(host, { plan, units: [one, two] }, { now }));
    const after = typedCells(await host.read());
    expect([...entries].filter(([key, value]) => !isSame(after.get(key) ?? null, value))).toEqual([]);
    const { findings } = done(await check(host, { writeSheet: false }, { now }));
    expect(findings.filter(({ code }) => /^(?:anchor|formula|sheet|form)\./u.test(code))).toEqual([]);
  });

  it("is not written anew a second time", async () => {
    const host = await opened();
    await update(host);
    const checked = done(await check(host, { writeSheet: false }, { now }));
    const units = checked.units.map(({ code, name }) => ({ code, name }));
    const again = done(await setUp(host, { plan: checked.plan, units }, { now }));
    expect({ made: again.made, repaired: again.repaired }).toEqual({ made: [], repaired: [] });
  });
});

/** Made by the second form (commit cfd0acf): two units, two lists, a threshold edited, a grade typed short, and voted on. */
const second = "tests/workbook/changes/books/form2.xlsx";

/** Made by the third form (commit 3dad1a2): as the second, with a share typed for a count, and the number of the list filled. */
const third = "tests/workbook/changes/books/form3.xlsx";

/** Votes for and against of each line that was voted on; an earlier form has the valid ones in place of those against. */
function linesOf({ blocks }: RawWorkbook): ReadonlyMap<string, readonly Raw[]> {
  return new Map(
    (["units", "people"] as const).flatMap((part) => {
      const raw = blocks.get(summaryAnchor("CN", part));
      if (raw === undefined) return [];
      const block = readKeyedBlock(raw);
      const at = (row: string, key: string): number | null => {
        const value = rawUnder(block, row, key);
        return typeof value === "number" ? value : null;
      };
      return [...block.rows.keys()].flatMap((row) => {
        const [yes, cast] = [at(row, "votesFor"), at(row, "votesCast")];
        const no = cast === null || yes === null ? at(row, "votesAgainst") : cast - yes;
        return yes === null && no === null ? [] : [[row, [yes, no]] as const];
      });
    }),
  );
}

/** What the list of the year asked for itself, in an earlier form. */
function settingsOf({ blocks }: RawWorkbook): readonly Raw[] {
  const block = blocks.get(summaryAnchor("CN", "settings"));
  const at = (key: string): Raw => (block === undefined ? null : rawUnder(readKeyedBlock(block), key, "value"));
  return ["members", "voteThreshold", "secretary", "chair"].map((key) => at(key) || null);
}

describe.each([
  ["first", book],
  ["second", second],
  ["third", third],
])("a workbook of the %s form", (_form, path) => {
  const made = async (): Promise<XlsxHost> => XlsxHost.open(await readFile(path));

  it("has every entry and nothing wrong of ours once it was brought up", async () => {
    const host = await made();
    const before = typedCells(await host.read());
    await update(host);
    const raw = await host.read();
    const after = typedCells(raw);
    expect([...before].filter(([key, value]) => !isSame(after.get(key) ?? null, value))).toEqual([]);
    expect(await shownHelpers(host, raw)).toEqual([]);
    for (const anchor of ["U01_UNIT", "U02_FIGURES", "AGENCY_FIGURES", "PLAN_TARGETS", "TARGET_DV_CT"])
      expect(raw.blocks.get(startAnchor(`TD_${anchor}`))?.cells).toHaveLength(1);
    const { findings } = done(await check(host, { writeSheet: true }, { now }));
    expect(findings.filter(({ code }) => /^(?:anchor|formula|sheet|form)\./u.test(code))).toEqual([]);
  });

  it("keeps the council's votes when its list is made again, and carries nothing of ours to the foot", async () => {
    const host = await made();
    const voted = linesOf(await host.read());
    await update(host);
    const list = done(await makeShortlist(host, "CN", { now }));
    expect(list.carriedCells).toBe(0);
    const after = await host.read();
    expect([...voted].length).toBeGreaterThan(0);
    const kept = new Map([...linesOf(after)].filter(([key]) => voted.has(key)));
    expect(kept).toEqual(voted);
    expect(after.blocks.has(summaryAnchor("CN", "settings"))).toBe(false);
  });

  it.each([
    ["when it is brought up", true],
    ["when its list is made again before that", false],
  ])(
    "gives its council's sheet what its lists asked for, %s, and says so; the base is left to be chosen",
    async (_, isFirst) => {
      const host = await made();
      const former = settingsOf(await host.read());
      const count = former.filter((raw) => raw !== null).length;
      expect(count).toBeGreaterThan(0);
      if (isFirst) expect(await update(host)).toMatchObject({ taken: count });
      expect(done(await makeShortlist(host, "CN", { now }))).toMatchObject({ taken: isFirst ? 0 : count });
      const { blocks } = await host.read();
      const block = blocks.get(anchors.councilOccasions);
      const at = (key: string): Raw => (block === undefined ? null : rawUnder(readKeyedBlock(block), key, "CN"));
      expect(["present", "rate", "secretary", "chair"].map((key) => at(key) || null)).toEqual(former);
      expect(at("base") || null).toBeNull();
      const [line] = [...linesOf(await host.read()).keys()];
      const list = blocks.get(summaryAnchor("CN", "units"));
      expect(list && rawUnder(readKeyedBlock(list), line ?? "", "reached")).toBe("");
    },
  );
});

it("what a list of an earlier form asks for otherwise than the council's sheet says by then is carried, and the sheet left as it is", async () => {
  const host = await XlsxHost.open(await readFile(third));
  await update(host);
  await typeAt(host, [
    [anchors.councilOccasions, "rate", "CN", 75],
    [summaryAnchor("CN", "settings"), "chair", "value", "Nguyễn Văn An"],
  ]);
  expect(done(await makeShortlist(host, "CN", { now }))).toMatchObject({ taken: 1, carriedCells: 1 });
  const { blocks } = await host.read();
  const block = blocks.get(anchors.councilOccasions);
  const at = (key: string): Raw => (block === undefined ? null : rawUnder(readKeyedBlock(block), key, "CN"));
  expect([at("rate"), at("chair")]).toEqual([75, "Nguyễn Văn An"]);
});

describe.each([
  ["first", book],
  ["second", second],
])("the nominations of a workbook of the %s form", (_form, path) => {
  const people = ({ blocks }: RawWorkbook) => {
    const block = blocks.get("TD_U01_PEOPLE");
    if (block === undefined) throw new Error("no people");
    return readKeyedBlock(block);
  };
  const under = (raw: RawWorkbook, key: string): readonly Raw[] =>
    [0, 1, 2, 3].map((row) => rawInList(people(raw), row, key));
  const made = async (): Promise<XlsxHost> => XlsxHost.open(await readFile(path));
  const occasions = ["D1", "D2", "CN"].map(nominationKey);
  const unassigned = async (host: WorkbookHost) =>
    done(await check(host, { writeSheet: false }, { now })).findings.flatMap(({ code, unit, numbers }) =>
      code === "nomination.unassigned" ? [[unit, numbers]] : [],
    );

  it("stay in a column of their own, of no occasion; reasons and each occasion have one beside it, and the remarks stand behind", async () => {
    const host = await made();
    await update(host);
    const raw = await host.read();
    expect(under(raw, "nominated")).toEqual(["x", "x", null, "x"]);
    expect(occasions.map((key) => under(raw, key))).toEqual(Array(3).fill([null, null, null, null]));
    const { range, columns } = people(raw);
    const keys = [...columns].sort(([, one], [, other]) => one - other).map(([key]) => key);
    expect(keys.slice(-6)).toEqual(["nominated", "heldBack", ...occasions, "remark.empty"]);
    const headings = [...Array(6).keys()].map((at) => range.columns - 6 + at);
    const whole = (await host.read({ whole: ["TD_U01_PEOPLE"] })).whole?.get("01 Phòng Tổng hợp") ?? [];
    expect(
      headings.map((column) => whole.find((cell) => cell.row === range.row - 1 && cell.column === column)?.value),
    ).toEqual([
      ...["Bình chọn (sổ cũ)", "Lý do chưa xét", "Bình chọn Đợt 1", "Bình chọn Đợt 2", "Bình chọn Cả năm"],
      "Ô còn trống",
    ]);
    expect(await unassigned(host)).toEqual([
      ["U01", { count: 4 }],
      ["U02", { count: 4 }],
    ]);
  });

  it("count for no occasion until they are assigned, and then for that one alone", async () => {
    const host = await made();
    await update(host);
    await typeAt(host, [
      ["TD_U01_PEOPLE", 1, "nominated", "có"],
      ["TD_U01_PEOPLE", 3, nominationKey("D1"), "?"],
      ["TD_U02_PEOPLE", 0, nominationKey("D1"), "X"],
    ]);
    const listed = async (period: string) =>
      done(await previewShortlist(host, period, { now })).shortlist.people.map(({ name }) => name);
    expect(await listed("D2")).toEqual([]);
    expect(done(await assignNominations(host, "D1", { now }))).toEqual({ assigned: 6, left: 2 });
    const raw = await host.read();
    // What is no mark stays, and so does a mark beside which something else stands.
    expect(under(raw, "nominated")).toEqual([null, "có", null, "x"]);
    expect(under(raw, nominationKey("D1"))).toEqual(["x", null, null, "?"]);
    expect(await listed("D1")).toContain("Nguyễn Thành Trung");
    expect([await listed("D2"), await listed("CN")]).toEqual([[], []]);
    expect(await unassigned(host)).toEqual([["U01", { count: 2 }]]);
    expect(done(await assignNominations(host, "D1", { now }))).toEqual({ assigned: 0, left: 2 });
    expect(await assignNominations(host, "D9", { now })).toMatchObject({
      ok: false,
      failure: { code: "periodUnknown" },
    });
  });

  it("stand behind whatever people wrote beside the list, which stays where it was", async () => {
    const host = await made();
    const raw = await host.read();
    const { sheet, range } = people(raw);
    const beside = { row: range.row + 3, column: range.column + range.columns + 1 };
    const note = { ...beside, contents: [["hỏi lại"]] };
    await host.apply({ sheets: [{ action: "update", name: sheet, blocks: [note], links: [] }], names: [] });
    await update(host);
    const { columns } = people(await host.read());
    expect(["heldBack", ...occasions].map((key) => columns.get(key))).toEqual(
      [1, 2, 3, 4].map((at) => beside.column + at),
    );
    const { whole } = await host.read({ whole: ["TD_U01_PEOPLE"] });
    expect(whole?.get(sheet)?.find((cell) => cell.row === beside.row && cell.column === beside.column)?.value).toBe(
      "hỏi lại",
    );
    const { findings } = done(await check(host, { writeSheet: false }, { now }));
    expect(findings.filter(({ code }) => /^(?:anchor|formula)\./u.test(code))).toEqual([]);
  });
});

describe("a workbook of today", () => {
  it("has a plan that 0.1.0 does not take for one, so that it writes nothing", () => {
    // 0.1.0 parses the joined cells as the plan itself.
    expect(parsePlan(JSON.parse(planChunks(bundledPlan).join("")))).toMatchObject({ ok: false });
  });

  it("of a later form is refused in words by every action, and nothing is written", async () => {
    const host = await opened();
    await update(host);
    const { blocks } = await host.read();
    const source = blocks.get(anchors.planSource);
    const first = source?.cells[0]?.[0]?.value;
    if (source === undefined || typeof first !== "string") throw new Error("no plan");
    const { row, column } = source.range;
    const contents = [[first.replace(`"form":${workbookForm}`, `"form":${workbookForm + 1}`)]];
    await host.apply({
      sheets: [{ action: "update", name: source.sheet, blocks: [{ row, column, contents }], links: [] }],
      names: [],
    });
    const bytes = await host.save();
    const later = await XlsxHost.open(bytes);
    const units = [{ code: "U01", name: "Phòng Tổng hợp" }];
    const results = [
      await check(later, { writeSheet: true }, { now }),
      await makeShortlist(later, "CN", { now }),
      await setUp(later, { plan: bundledPlan, units }, { now }),
    ];
    expect(results.map((result) => (result.ok ? "done" : result.failure.code))).toEqual(Array(3).fill("formNewer"));
    expect(typedCells(await later.read())).toEqual(typedCells(await (await XlsxHost.open(bytes)).read()));
  });
});
