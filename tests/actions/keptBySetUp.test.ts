import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { check } from "../../src/actions/check/check";
import { setUp } from "../../src/actions/setUp/setUp";
import type { SetUpOutcome } from "../../src/actions/run/outcomes";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { toA1 } from "../../src/sheet/a1";
import { anchors, targetAnchor } from "../../src/workbook/blocks/anchors";
import { carriedAnchor, isCarriedName } from "../../src/workbook/blocks/carried";
import type { CellRef } from "../../src/workbook/drawing/description";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { endOfYear, firstUnits } from "../support/sampleBook";
import { typeAt, valuesAt } from "../support/typeAt";

/** A name of each sheet that set-up makes again. */
const kinds = [anchors.index, anchors.registration, anchors.planTargets, targetAnchor("DV-CT")];
type Kind = (typeof kinds)[number];

interface Typed {
  readonly kind: Kind;
  readonly at: CellRef;
  readonly text: string;
}

const books = {
  "of today": (): Promise<Uint8Array> => firstUnits(2).bytes(),
  "of 0.1.0": (): Promise<Uint8Array> => readFile("tests/workbook/changes/books/form1.xlsx"),
};

async function update(host: WorkbookHost, added: readonly string[] = []): Promise<SetUpOutcome> {
  const { plan, units } = done(await check(host, { writeSheet: false }, endOfYear));
  const listed = [...units.map(({ code, name }) => ({ code, name })), ...added.map((name) => ({ name }))];
  return done(await setUp(host, { plan, units: listed }, endOfYear));
}

/** Types where nothing stands and where people can: no row or column of keys. Returns what was typed. */
async function typeAround(host: WorkbookHost, wished: readonly Typed[]): Promise<readonly Typed[]> {
  const { blocks, whole } = await host.read({ whole: kinds });
  const free = wished.filter(({ kind, at }, index) => {
    const sheet = blocks.get(kind)?.sheet ?? "";
    const own = [...blocks.values()].filter((block) => block.sheet === sheet);
    const isSame = (one: CellRef): boolean => toA1(one) === toA1(at);
    return !(
      (whole?.get(sheet) ?? []).some(isSame) ||
      own.some(({ range }) => range.row === at.row) ||
      wished.slice(0, index).some((one) => one.kind === kind && isSame(one.at))
    );
  });
  const sheets = free.map(({ kind, at, text }) => ({
    ...{ action: "update" as const, name: blocks.get(kind)?.sheet ?? "", links: [] },
    blocks: [{ ...at, contents: [[text]] }],
  }));
  const names = [...new Set(sheets.map(({ name }) => name))];
  await host.apply({
    sheets: names.map((name) => ({
      ...{ action: "update", name, links: [] },
      blocks: sheets.flatMap((one) => (one.name === name ? one.blocks : [])),
    })),
    names: [],
  });
  // What a merged cell covers cannot be typed into.
  const covered = await lost(host, free);
  return free.filter((one) => !covered.includes(one));
}

/** What of that stands on its sheet no more. */
async function lost(host: WorkbookHost, typed: readonly Typed[]): Promise<readonly Typed[]> {
  const { blocks, whole } = await host.read({ whole: kinds });
  return typed.filter(({ kind, text }) => {
    const cells = whole?.get(blocks.get(kind)?.sheet ?? "") ?? [];
    return !cells.some(({ value }) => typeof value === "string" && value.normalize("NFC") === text);
  });
}

const anything = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.record({ row: fc.nat(90), column: fc.integer({ min: 1, max: 30 }) }),
  text: fc.string({ unit: "grapheme", minLength: 3, maxLength: 9 }).map((text) => `«${text}»`.normalize("NFC")),
});

describe.each(Object.entries(books))("a workbook %s to which a unit is added", (_, bytes) => {
  it("has all that people typed around somewhere on the same sheet, and nothing of ours is damaged", async () => {
    const property = fc.asyncProperty(fc.array(anything, { minLength: 20, maxLength: 40 }), async (wished) => {
      const host = await XlsxHost.open(await bytes());
      const before = done(await check(host, { writeSheet: false }, endOfYear)).findings;
      const typed = await typeAround(host, wished);
      const { carried } = await update(host, ["Phòng Mới"]);
      expect(carried.length).toBeGreaterThan(0);
      expect(await lost(host, typed)).toEqual([]);
      const damage = /^(anchor|formula|name|sheet)\./u;
      const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
      const old = new Set(before.map(({ code }) => code));
      expect(findings.filter(({ code }) => damage.test(code) && !old.has(code))).toEqual([]);
      // Once carried it is carried on, and is no news.
      expect((await update(host, ["Phòng Khác"])).carried).toEqual([]);
      expect(await lost(host, typed)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 2, endOnFailure: true });
  });

  it("carries nothing where nobody typed anything", async () => {
    const host = await XlsxHost.open(await bytes());
    for (const unit of ["Phòng Mới", "Phòng Khác"]) expect((await update(host, [unit])).carried).toEqual([]);
    expect([...(await host.read()).blocks.keys()].filter(isCarriedName)).toEqual([]);
  });
});

it.each([2, 3])("carries none of our own words of form %i", async (form) => {
  const host = await XlsxHost.open(await readFile(`tests/workbook/changes/books/form${form}.xlsx`));
  expect((await update(host, ["Phòng Mới"])).carried).toEqual([]);
});

it("keeps what stands in any cell that was empty in 0.1.0, wherever words of ours stand today", async () => {
  const host = await XlsxHost.open(await books["of 0.1.0"]());
  const everywhere = kinds.flatMap((kind) =>
    Array.from({ length: 90 * 17 }, (_, index): Typed => {
      const at = { row: Math.floor(index / 17), column: 1 + (index % 17) };
      return { kind, at, text: `«${kind} ${toA1(at)}»` };
    }),
  );
  const typed = await typeAround(host, everywhere);
  expect(typed.length).toBeGreaterThan(1000);
  await update(host, ["Phòng Mới"]);
  expect(await lost(host, typed)).toEqual([]);
});

it("tells where what is carried stood, and lets it go once it is cleared", async () => {
  const host = await XlsxHost.open(await books["of today"]());
  const { blocks } = await host.read();
  const row = (blocks.get(anchors.index)?.range.row ?? 0) + 1;
  await typeAround(host, [{ kind: anchors.index, at: { row, column: 25 }, text: "gọi lại" }]);
  expect((await update(host, ["Phòng Mới"])).carried).toEqual([{ sheet: "Mục lục", cells: 1 }]);
  const table = carriedAnchor(anchors.index);
  const [from, heading] = await valuesAt(host, [
    [table, 0, "from"],
    [table, 0, "heading"],
  ]);
  expect([from, heading]).toEqual([`Z${row + 1}`, "Phòng Tổng hợp"]);
  await typeAt(host, [[table, 0, "text", null]]);
  await update(host, ["Phòng Khác"]);
  expect((await host.read()).blocks.has(table)).toBe(false);
});
