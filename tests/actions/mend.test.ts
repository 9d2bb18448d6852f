import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import { undoMend } from "../../src/actions/check/undoMend";
import type { Located } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Finding } from "../../src/rules/findings/finding";
import { stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { endOfYear } from "../support/sampleBook";
import { addressOf, typeAt, valueAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const figures = "TD_U01_FIGURES";

/** What was typed, and what it becomes; null is an empty cell, undefined what no certain mend is known for. */
const typed: readonly (readonly [...Entry, becomes: string | number | null | undefined])[] = [
  [figures, "DV-VB", "D1.value", " 1 302 ", 1302],
  [figures, "DV-VB", "D1.total", "１３０２", 1302],
  [figures, "DV-VB", "D2.value", "  ", null],
  [figures, "DV-CT", "D1.value", "92%", undefined],
  [figures, "DV-CT", "D1.total", "1.234", undefined],
  [figures, "DV-XS", "CN.value", "hoàn thành xuất sắc  nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
  [figures, "DV-NL", "CN.value", "Có".normalize("NFD"), "Có"],
  ["TD_U02_UNIT", "registeredOn", "value", "15/02/2024", 45_337],
  ["TD_U02_UNIT", "registrationNo", "value", "   ", null],
  ["TD_U02_INITIATIVES", 3, "title", "Một cửa", undefined],
  ["TD_U02_INITIATIVES", 3, "state", "đề  xuất", "Đề xuất"],
  ["TD_AGENCY_FIGURES", "CQ-ND1", "CN.value", "co", "Có"],
];
const entries = typed.map(([block, row, column, raw]): Entry => [block, row, column, raw]);
const cells = typed.map(([block, row, column]): KeyedCell => [block, row, column]);

afterEach(stopExcels);

const faultyBooks = filledOnce(async (host) => {
  done(await setUp(host, { plan: bundledPlan, units: [{ name: "Một" }, { name: "Hai" }] }, endOfYear));
  await typeAt(host, entries);
});

describe.each(faultyBooks.both)("mends in %s", (_, open) => {
  async function faulty(): Promise<{ host: WorkbookHost; findings: readonly Located<Finding>[] }> {
    const host = await open();
    const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
    return { host, findings };
  }

  it("put all that is certain right at once, and touch no other cell", async () => {
    const { host, findings } = await faulty();
    const before = await valuesAt(host, cells);
    const certain = typed.filter(([, , , , becomes]) => becomes !== undefined);
    const outcome = done(await mend(host, findings, endOfYear));
    expect(outcome).toEqual({ mended: certain.length, skipped: [], cells: expect.any(Array) as unknown });
    const expected = typed.map(([, , , raw, becomes]) => (becomes === undefined ? raw : becomes));
    expect((await valuesAt(host, cells)).map((value) => (value === "" ? null : value))).toEqual(expected);
    const after = done(await check(host, { writeSheet: false }, endOfYear));
    expect(after.findings.filter((finding) => finding.mend !== undefined)).toEqual([]);
    expect(after.findings.filter(({ code }) => code === "formula.overwritten")).toEqual([]);
    expect(await valueAt(host, [figures, "DV-VB", "D1.status"])).toBe("Đạt");
    // Taken back, everything stands as it was typed, and is computed as it was.
    expect(done(await undoMend(host, outcome.cells, endOfYear))).toEqual({ undone: certain.length, left: 0 });
    expect(await valuesAt(host, cells)).toEqual(before);
    expect(done(await check(host, { writeSheet: false }, endOfYear)).findings).toEqual(findings);
  });

  it("are taken back where nobody changed a cell since, nor moved its row", async () => {
    const { host, findings } = await faulty();
    const outcome = done(await mend(host, findings, endOfYear));
    await typeAt(host, [
      [figures, "DV-VB", "D1.value", 1300],
      [figures, "DV-XS", "CN.value", null],
      // The row of the list went one down, and another stands in its place.
      ["TD_U02_INITIATIVES", 3, "title", "Hai cửa"],
      ["TD_U02_INITIATIVES", 4, "title", "Một cửa"],
      ["TD_U02_INITIATIVES", 4, "state", "Đề xuất"],
    ]);
    expect(done(await undoMend(host, outcome.cells, endOfYear))).toEqual({ undone: outcome.mended - 3, left: 3 });
    expect(await valueAt(host, [figures, "DV-VB", "D1.value"])).toBe(1300);
    expect((await valueAt(host, [figures, "DV-XS", "CN.value"])) ?? "").toBe("");
    expect(await valueAt(host, [figures, "DV-VB", "D1.total"])).toBe("１３０２");
    expect(await valueAt(host, ["TD_U02_INITIATIVES", 3, "state"])).toBe("Đề xuất");
    // Once undone there is nothing left to undo.
    expect(done(await undoMend(host, outcome.cells, endOfYear))).toMatchObject({ undone: 0 });
  });

  it("put one right alone", async () => {
    const { host, findings } = await faulty();
    const address = await addressOf(host, [figures, "DV-VB", "D1.total"]);
    const one = findings.filter(({ cell }) => `${cell?.sheet}!${cell?.address}` === address);
    expect(done(await mend(host, one, endOfYear))).toEqual({
      mended: 1,
      skipped: [],
      cells: expect.any(Array) as unknown,
    });
    expect(await valuesAt(host, cells)).toEqual(typed.map(([, , , raw], index) => (index === 1 ? 1302 : raw)));
  });

  it("leave alone what somebody changed since the check, and say which", async () => {
    const { host, findings } = await faulty();
    await typeAt(host, [
      [figures, "DV-VB", "D1.value", 1300],
      [figures, "DV-XS", "CN.value", null],
      ["TD_U02_UNIT", "registrationNo", "value", "01/ĐK"],
    ]);
    const { mended, skipped } = done(await mend(host, findings, endOfYear));
    expect(mended).toBe(typed.filter(([, , , , becomes]) => becomes !== undefined).length - 3);
    expect(skipped.map(({ place }) => place)).toEqual([
      { block: "figures", unit: "U01", row: "DV-XS", column: "CN.value" },
      { block: "figures", unit: "U01", row: "DV-VB", column: "D1.value" },
      { block: "unit", unit: "U02", row: "registrationNo" },
    ]);
    expect(await valueAt(host, ["TD_U02_UNIT", "registrationNo", "value"])).toBe("01/ĐK");
    expect(await valueAt(host, [figures, "DV-VB", "D1.value"])).toBe(1300);
    expect((await valueAt(host, [figures, "DV-XS", "CN.value"])) ?? "").toBe("");
  });

  it("follow a cell to where its keys are now, and leave it where its keys are lost", async () => {
    const { host, findings } = await faulty();
    // Two rows of the list change places; a row of figures loses its key.
    await typeAt(host, [
      [figures, "DV-NL", "", null],
      ["TD_U02_INITIATIVES", 3, "state", "Được công nhận"],
      ["TD_U02_INITIATIVES", 4, "title", "Một cửa"],
      ["TD_U02_INITIATIVES", 4, "state", "đề xuất"],
    ]);
    const { skipped } = done(await mend(host, findings, endOfYear));
    expect(skipped.map(({ place }) => place)).toEqual([
      { block: "figures", unit: "U01", row: "DV-NL", column: "CN.value" },
      { block: "initiatives", unit: "U02", row: 3, column: "state" },
    ]);
    expect(await valueAt(host, ["TD_U02_INITIATIVES", 3, "state"])).toBe("Được công nhận");
    expect(await valueAt(host, ["TD_U02_INITIATIVES", 4, "state"])).toBe("đề xuất");
  });

  it("put a formula of ours back where it was changed, and leave another that was until it is asked for", async () => {
    const host = await open();
    const [changed, overwritten]: readonly [KeyedCell, KeyedCell] = [
      [figures, "DV-CT", "D2.status"],
      ["TD_TARGET_DV_CT", "U02", "D1.status"],
    ];
    await typeAt(host, [
      [...changed, { formula: '"Đạt"', value: "Đạt" }],
      [...overwritten, "Vượt"],
    ]);
    const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
    const one = findings.filter(({ code }) => code === "formula.changed");
    const outcome = done(await mend(host, one, endOfYear));
    expect(outcome).toEqual({ mended: 1, skipped: [], cells: expect.any(Array) as unknown });
    expect(await valuesAt(host, [changed, overwritten])).toEqual(["Chưa nhập", "Vượt"]);
    const after = done(await check(host, { writeSheet: false }, endOfYear));
    expect(after.findings.flatMap(({ code }) => (code.startsWith("formula.") ? [code] : []))).toEqual([
      "formula.overwritten",
    ]);
    expect(done(await mend(host, one, endOfYear))).toEqual({ mended: 0, skipped: one, cells: [] });
    expect(done(await undoMend(host, outcome.cells, endOfYear))).toEqual({ undone: 1, left: 0 });
    expect(await valuesAt(host, [changed, overwritten])).toEqual(["Đạt", "Vượt"]);
  });

  it("are refused where nothing is certain", async () => {
    const { host, findings } = await faulty();
    const none = findings.filter((finding) => finding.mend === undefined);
    expect(await mend(host, none, endOfYear)).toEqual({ ok: false, failure: { code: "nothingToMend" } });
  });
});
