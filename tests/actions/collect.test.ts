import { workbookForm } from "../../src/workbook/blocks/planSource";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { check } from "../../src/actions/check/check";
import { setUp } from "../../src/actions/setUp/setUp";
import { leadersCode } from "../../src/rules/figures/figures";
import { collect, type CollectInput, type CollectOutcome, type GivenFile } from "../../src/actions/exchange/collect";
import { newFromFiles } from "../../src/actions/exchange/newFromFiles";
import { compare } from "../../src/actions/exchange/compare";
import { undoCollect } from "../../src/actions/exchange/undoCollect";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { partOf, partsOf, withParts } from "../support/fileParts";
import { endOfYear } from "../support/sampleBook";
import { cellAt, typeAt, valueAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";
import { givenFile, sendFiles, twoUnits } from "../support/unitFiles";

const collected = async (
  host: WorkbookHost,
  input: Omit<CollectInput, "take">,
  isTaken = true,
): Promise<CollectOutcome> => done(await collect(host, { ...input, take: isTaken }, endOfYear));

/** Parts are told as bytes, a letter each. */
const utf8 = (text: string): string => Buffer.from(text, "latin1").toString("utf8");

afterEach(stopExcels);

let sent: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const file = (await sendFiles(await twoUnits.file(), ["U01"])).get("U01");
  sent = (await file?.save()) ?? sent;
});

/** The first unit's file after its people typed in it. */
async function answered(entries: readonly Entry[]): Promise<Uint8Array> {
  const file = await XlsxHost.open(sent);
  await typeAt(file, entries);
  return file.save();
}

const told = ({ files }: CollectOutcome) =>
  files.flatMap(({ entries }) =>
    entries.map(({ key, ours, theirs, state, taken }) => ({ key, ours, theirs, state, taken })),
  );

const note = (text: string | null): Entry => ["TD_U01_FIGURES", "DV-CT", "note", text];
const evidence = (text: string | null): Entry => ["TD_U01_FIGURES", "DV-CT", "evidence", text];

describe("collecting", () => {
  it("takes what only the unit moved, shows what both did, and overwrites nothing unasked", async () => {
    const host = await twoUnits.file();
    const given = await givenFile("a.xlsx", await answered([note("của đơn vị"), evidence(null)]));
    await typeAt(host, [note("của thư ký"), ["TD_U01_FIGURES", "DV-VB", "note", "thư ký ghi"]]);
    const before = await host.save();
    const outcome = await collected(host, { files: [given] }, false);
    expect(await host.save()).toEqual(before);
    expect(told(outcome)).toEqual([
      { key: "DV-CT.evidence", ours: "Báo cáo 118/BC-TH", theirs: null, state: "cleared", taken: true },
      { key: "DV-CT.note", ours: "của thư ký", theirs: "của đơn vị", state: "conflict", taken: false },
    ]);
    expect(outcome).toMatchObject({ taken: 1, left: 1 });
    await collected(host, { files: [given] });
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "note"])).toBe("của thư ký");
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-VB", "note"])).toBe("thư ký ghi");
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "evidence"])).toBeNull();
    expect((await collected(host, { files: [given], conflicts: "theirs" })).left).toBe(0);
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "note"])).toBe("của đơn vị");
  });

  it("leaves out what is not chosen", async () => {
    const host = await twoUnits.file();
    const given = await givenFile("a.xlsx", await answered([note("một"), evidence("hai")]));
    const isChosen: CollectInput["isChosen"] = ({ key }) => key === "DV-CT.note";
    expect(await collected(host, { files: [given], isChosen })).toMatchObject({ taken: 1 });
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "evidence"])).toBe("Báo cáo 118/BC-TH");
  });

  it("adds people in their order, finds those that were sorted, and says where no row is free", async () => {
    const host = await twoUnits.file();
    const names = async (of: WorkbookHost) =>
      (await of.read()).blocks
        .get("TD_U01_PEOPLE")
        ?.cells.map((row) => row[2]?.value)
        .filter((name) => name !== null) ?? [];
    const first = (await valueAt(host, ["TD_U01_PEOPLE", 0, "name"])) as string;
    const second = (await valueAt(host, ["TD_U01_PEOPLE", 1, "name"])) as string;
    const known = (await names(host)).length;
    const file = await answered([
      ["TD_U01_PEOPLE", 0, "name", second],
      ["TD_U01_PEOPLE", 1, "name", first],
      ["TD_U01_PEOPLE", 8, "name", "Người Thêm Một"],
      ["TD_U01_PEOPLE", 9, "name", "Người Thêm Hai"],
    ]);
    const outcome = await collected(host, { files: [await givenFile("a.xlsx", file)] });
    expect((await names(host)).slice(known)).toEqual(["Người Thêm Một", "Người Thêm Hai"]);
    expect((await names(host)).slice(1, 3)).toEqual([first, second]);
    expect(outcome.left).toBe(0);
  });

  it("offers the later of two files of one unit, and shows what the earlier one says otherwise", async () => {
    const host = await twoUnits.file();
    const early = await givenFile(
      "sớm.xlsx",
      await answered([note("bản đầu"), evidence("riêng")]),
      "2024-12-30T01:00:00Z",
    );
    const late = await givenFile("muộn.xlsx", await answered([note("bản sau")]), "2024-12-31T01:00:00Z");
    const outcome = await collected(host, { files: [early, late] });
    expect(outcome.files.map(({ path, state }) => [path, state])).toEqual([
      ["sớm.xlsx", "twice"],
      ["muộn.xlsx", "unit"],
    ]);
    expect(outcome).toMatchObject({ taken: 1, left: 2 });
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "note"])).toBe("bản sau");
    const other = await twoUnits.file();
    expect(await collected(other, { files: [late, early] })).toMatchObject({ taken: 1, left: 2 });
    expect(await compare(host, other, endOfYear)).toMatchObject({ ok: true, entries: [] });
  });

  it("takes a sheet that was copied into another workbook: what is empty here is new, what differs a conflict", async () => {
    const host = await twoUnits.file();
    const bytes = await answered([note("ghi thêm"), evidence("khác")]);
    const book = partOf(bytes, "xl/workbook.xml");
    const names = book.replace(/<definedName name="TD_(?!U01)[^>]*>[^<]*<\/definedName>/g, "");
    const local = names.replace(/<definedName name="(TD_U01_\w+)"/g, '<definedName name="$1" localSheetId="1"');
    const given = await givenFile("sổ khác.xlsx", withParts(bytes, { "xl/workbook.xml": local }));
    const outcome = await collected(host, { files: [given] });
    expect(outcome.files).toMatchObject([{ state: "unit", unit: "U01", isUnknown: true }]);
    expect(told(outcome)).toMatchObject([
      { key: "DV-CT.evidence", state: "conflict", taken: false },
      { key: "DV-CT.note", state: "new", taken: true },
    ]);
  });

  it("says of every file that is none of its own what it is, and takes nothing of it", async () => {
    const host = await twoUnits.file();
    const renamed = (from: string, to: string): Uint8Array => {
      const parts = Object.entries(partsOf(sent)).filter(([name]) => name.startsWith("xl/") && name.endsWith(".xml"));
      return withParts(sent, Object.fromEntries(parts.map(([name, xml]) => [name, utf8(xml).replaceAll(from, to)])));
    };
    const saying = (row: string, text: string) => answered([["TD_FILE_FACTS", row, "value", text]]);
    const files: GivenFile[] = [
      await givenFile("năm trước.xlsx", await saying("year", "2023")),
      await givenFile("kế hoạch khác.xlsx", await saying("plan", "KH-99")),
      await givenFile("cơ quan khác.xlsx", await saying("workbook", "khac")),
      await givenFile("đơn vị lạ.xlsx", renamed("U01", "U09")),
      await givenFile("tên khác.xlsx", renamed("Phòng Tổng hợp", "Phòng Của Ai")),
      await givenFile("cả sổ.xlsx", await twoUnits.bytes()),
      await givenFile("không phải.xlsx", await XlsxHost.create().save()),
      { path: "hỏng.xls", failure: { code: "fileOldFormat" } },
    ];
    const outcome = await collected(host, { files });
    expect(outcome.files.map(({ state }) => state)).toEqual([
      "otherYear",
      "otherPlan",
      "foreign",
      "unitUnknown",
      "unitDiffers",
      "whole",
      "none",
      "unreadable",
    ]);
    expect(outcome).toMatchObject({ taken: 0, left: 0 });
  });

  it("reads a file of an earlier form, takes nothing of one of a later form, and counts what lost its keys", async () => {
    const host = await twoUnits.file();
    const bytes = await answered([note("còn khóa"), evidence("mất khóa")]);
    const ofForm = (form: number): Uint8Array => {
      const parts = Object.entries(partsOf(bytes)).filter(([name]) => name.endsWith(".xml"));
      const said = new RegExp(`(\\bform(?:"|&quot;):)${workbookForm}\\b`, "u");
      return withParts(
        bytes,
        Object.fromEntries(parts.map(([name, xml]) => [name, utf8(xml).replace(said, `$1${form}`)])),
      );
    };
    const lost = await XlsxHost.open(bytes);
    const { blocks } = await lost.read();
    const key = blocks.get("TD_U01_FIGURES")?.cells[0]?.findIndex(({ value }) => value === "evidence") ?? 0;
    const { sheet, row, column } = cellAt(blocks, ["TD_U01_FIGURES", 0, ""]);
    const contents = [[""]];
    await lost.apply({
      sheets: [
        { action: "update", name: sheet, blocks: [{ row: row - 1, column: column + key, contents }], links: [] },
      ],
      names: [],
    });
    const came = async (path: string, file: Uint8Array) =>
      (await collected(host, { files: [await givenFile(path, file)] }, false)).files[0];
    expect(await came("mới.xlsx", ofForm(workbookForm + 1))).toMatchObject({ state: "formNewer", entries: [] });
    const older = await came("cũ.xlsx", ofForm(workbookForm - 1));
    expect(older).toMatchObject({ state: "unit", isOlder: true, lost: 0 });
    expect(older?.entries.map(({ theirs }) => theirs)).toEqual(["mất khóa", "còn khóa"]);
    const without = await came("mất.xlsx", await lost.save());
    expect(without).toMatchObject({ state: "unit", isOlder: false });
    expect(without?.lost).toBeGreaterThan(0);
    expect(without?.entries.map(({ theirs }) => theirs)).toEqual(["còn khóa"]);
  });

  it.each([
    ["TD_U01_INITIATIVES", "title"],
    ["TD_U01_PEOPLE", "name"],
  ] as const)("leaves in whole rows what finds no free row in %s, and takes the rest", async (block, column) => {
    const host = await twoUnits.file();
    const room = ((await host.read()).blocks.get(block)?.range.rows ?? 0) - 1;
    const rows = Array.from({ length: room - 1 }, (_, index) => index);
    const isFree = async (row: number): Promise<boolean> => (await valueAt(host, [block, row, column])) === null;
    const free: number[] = [];
    for (const row of rows) if (await isFree(row)) free.push(row);
    const named = (name: string, some: readonly number[]): readonly Entry[] =>
      some.map((row): Entry => [block, row, column, `${name} ${row}`]);
    // The unit adds as many as there are rows; here all but one of these were filled meanwhile.
    const given = await givenFile("thêm.xlsx", await answered(named("Thêm", free)));
    await typeAt(host, named("Đã có", free.slice(1)));
    const outcome = await collected(host, { files: [given] });
    expect(outcome).toMatchObject({ taken: 1, left: free.length - 1 });
    expect(
      told(outcome)
        .filter(({ taken }) => !taken)
        .every(({ state }) => state === "new"),
    ).toBe(true);
    expect(await valueAt(host, [block, free[0] ?? 0, column])).toBe(`Thêm ${free[0] ?? ""}`);
  });

  it("says of a unit's own file, opened as a workbook, what it is and where it goes", async () => {
    const file = await XlsxHost.open(sent);
    expect(await check(file, { writeSheet: false }, endOfYear)).toEqual({ ok: false, failure: { code: "unitFile" } });
    const units = [{ code: "U01", name: "Phòng Tổng hợp" }];
    const again = await setUp(file, { plan: bundledPlan, units }, endOfYear);
    expect(again).toEqual({ ok: false, failure: { code: "unitFile" } });
  });

  it("makes a whole workbook of the units' files alone", async () => {
    const host = await twoUnits.file();
    await typeAt(host, [["TD_PLAN_TARGETS", "DV-CT", "threshold", 85]]);
    const parts = await sendFiles(host);
    const files = await Promise.all([...parts].map(async ([code, file]) => givenFile(code, await file.save())));
    const whole = XlsxHost.create();
    const outcome = done(await newFromFiles(whole, { files: [...files].reverse() }, endOfYear));
    expect(outcome).toMatchObject({ left: 0 });
    // The people that files brought are listed by name, as those are of the workbook that they were typed in.
    const named = async (of: XlsxHost): Promise<readonly unknown[]> => {
      const keys = (await of.read()).blocks.get("TD_REGISTRATION_PEOPLE")?.cells.map(([key]) => key?.value) ?? [];
      return keys.filter((key) => typeof key === "string" && /^U(?!00)/u.test(key));
    };
    expect((await named(whole)).length).toBeGreaterThan(1);
    expect(await named(whole)).toEqual(await named(host));
    const compared = await compare(host, whole, endOfYear);
    const rest = compared.ok ? compared.entries : [];
    // No unit's file holds what stands in the agency's own, its leaders among it.
    const isOfUnits = (unit: string | null): boolean => unit !== null && unit !== leadersCode;
    expect(rest.filter(({ unit, block }) => isOfUnits(unit) || block.startsWith("plan."))).toEqual([]);
    // What units' files bring goes into the workbook that was made of them.
    const again = await collect(whole, { files, take: false }, endOfYear);
    expect(done(again)).toMatchObject({ taken: 0, left: 0 });
    const none = await newFromFiles(XlsxHost.create(), { files: [] }, endOfYear);
    expect(none).toMatchObject({ ok: false, failure: { code: "noUnitFiles" } });
  });

  it.each(twoUnits.both)(
    "takes and gives back the same in %s, and touches nothing that was typed since",
    async (_, open) => {
      const host = await open();
      const people = (await host.read()).blocks.get("TD_U01_PEOPLE")?.cells ?? [];
      const free = people.findIndex((row, index) => index > 0 && row[2]?.value === null) - 1;
      const given = await givenFile(
        "tra-loi.xlsx",
        await answered([note("từ tệp"), evidence("từ tệp"), ["TD_U01_PEOPLE", free, "name", "Người Mới"]]),
      );
      const { taking } = await collected(host, { files: [given] });
      const at: readonly KeyedCell[] = [
        ["TD_U01_FIGURES", "DV-CT", "note"],
        ["TD_U01_FIGURES", "DV-CT", "evidence"],
        ["TD_U01_PEOPLE", free, "name"],
        ["TD_INDEX", "U01", "exchange"],
      ];
      expect(await valuesAt(host, at)).toEqual([
        "từ tệp",
        "từ tệp",
        "Người Mới",
        "Đã nhận 31/12/2024 16:30 (tra-loi.xlsx)",
      ]);
      await typeAt(host, [evidence("sửa sau khi lấy")]);
      if (taking === null) throw new Error("nothing was taken");
      expect(done(await undoCollect(host, taking, endOfYear))).toEqual({ undone: 2, left: 1 });
      expect(await valuesAt(host, at)).toEqual([null, "sửa sau khi lấy", null, "Chưa gửi"]);
    },
  );

  it("asks little of Excel, whose requests do not grow with the units that came", async () => {
    const { host, standIn } = await twoUnits.excel();
    const parts = await sendFiles(host);
    const files: GivenFile[] = [];
    for (const [code, file] of parts) {
      await typeAt(file, [[`TD_${code}_FIGURES`, "DV-CT", "note", "từ tệp"]]);
      files.push(await givenFile(`${code}.xlsx`, await file.save()));
    }
    const [first, ...others] = files;
    // The first that is taken gives the index its column; those after it only write.
    await collected(host, { files: first === undefined ? [] : [first] });
    standIn.counters.reset();
    expect(await collected(host, { files: others })).toMatchObject({ taken: 1 });
    const one = standIn.counters.syncs;
    await typeAt(host, [note(null), ["TD_U02_FIGURES", "DV-CT", "note", null]]);
    standIn.counters.reset();
    expect(await collected(host, { files, conflicts: "theirs" })).toMatchObject({ left: 0 });
    expect(standIn.counters.syncs).toBe(one);
    expect(one).toBeLessThanOrEqual(6);
  });
});
