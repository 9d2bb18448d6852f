import fc from "fast-check";
import { makeShortlist, previewShortlist } from "../../src/actions/list/shortlist";
import { anchors, summaryAnchor } from "../../src/workbook/blocks/anchors";
import { carriedAnchor } from "../../src/workbook/blocks/carried";
import { councilKeys } from "../../src/workbook/blocks/councilKeys";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import type { CellRef } from "../../src/workbook/drawing/description";
import { readKeyedBlock, type ReadBlock } from "../../src/workbook/reading/readKeyedBlock";
import { grid } from "../../src/workbook/summary/grid";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { EditedSheet, hostOf, writtenBy } from "../support/editedSheet";
import { endOfYear, firstUnits } from "../support/sampleBook";
import { typeAt, valueAt } from "../support/typeAt";

const lines = summaryAnchor("CN", "units");
const heading = summaryAnchor("CN", "heading");
const carriedBlock = carriedAnchor(lines);
const units = ["U01", "U02", "U03"] as const;

let listed: Promise<Uint8Array> | undefined;

/** A list of three units, each with what the council wrote: `votesFor 7` and a remark of its own. */
const bytesOfList = (): Promise<Uint8Array> =>
  (listed ??= (async () => {
    const host = await firstUnits(units.length).file();
    done(await makeShortlist(host, "CN", endOfYear));
    await typeAt(host, [
      ...units.flatMap((unit) => [
        [lines, unit, "votesFor", 7] as const,
        [lines, unit, "remark", `ý kiến ${unit}`] as const,
      ]),
      [anchors.councilOccasions, "chair", "CN", "Nguyễn Văn An"],
    ]);
    // Made again with them: what was kept once is kept from then on.
    done(await makeShortlist(host, "CN", endOfYear));
    return host.save();
  })());

const openList = async (): Promise<XlsxHost> => XlsxHost.open(await bytesOfList());

async function editedList(): Promise<{
  readonly raw: RawWorkbook;
  readonly sheet: EditedSheet;
  readonly block: ReadBlock;
}> {
  const raw = await (await openList()).read({ whole: [lines] });
  const block = raw.blocks.get(lines);
  if (block === undefined) throw new Error("the list has lines");
  return { raw, sheet: new EditedSheet(raw, block.sheet), block: readKeyedBlock(block) };
}

const rowOf = (block: ReadBlock, unit: string): number => block.rows.get(unit) ?? -1;
const cellOf = (block: ReadBlock, unit: string, key: string): CellRef => ({
  row: rowOf(block, unit),
  column: block.columns.get(key) ?? -1,
});

/** What stands at the foot of the list once it is made again: where from, heading, text. */
async function carriedBy(sheet: EditedSheet, options = {}): Promise<readonly (readonly unknown[])[]> {
  const host = hostOf(sheet.read());
  const { carriedCells } = done(await makeShortlist(host, "CN", endOfYear, options));
  const [change] = host.changes;
  const name = change?.names.find((one) => one.name === carriedBlock);
  const [list] = change?.sheets ?? [];
  const rows = (list?.blocks ?? []).flatMap(({ row, column, contents }) =>
    contents.flatMap((cells, down) => {
      const isCarried =
        name !== undefined && row + down > name.range.row && row + down < name.range.row + name.range.rows;
      return isCarried ? [[cells[1 - column], cells[2 - column], cells[4 - column]]] : [];
    }),
  );
  expect(rows).toHaveLength(carriedCells);
  return rows;
}

describe("a list that is made again", () => {
  it("keeps number, place and date of its heading once somebody filled them, and renews those that nobody did", async () => {
    const host = await openList();
    await typeAt(host, [[heading, "heading", "number", "Số: 15/HĐTĐ"]]);
    const later = { now: new Date(2025, 0, 5, 8, 0) };
    for (let time = 0; time < 2; time += 1) done(await makeShortlist(host, "CN", later));
    expect(await valueAt(host, [heading, "heading", "number"])).toBe("Số: 15/HĐTĐ");
    expect(await valueAt(host, [heading, "heading", "placeAndDate"])).toMatch(/ngày 05 tháng 01 năm 2025$/);
    await typeAt(host, [[heading, "heading", "placeAndDate", "Long Xuyên, ngày 15 tháng 12 năm 2024"]]);
    for (let time = 0; time < 2; time += 1) expect(done(await makeShortlist(host, "CN", later)).carriedCells).toBe(0);
    expect(await valueAt(host, [heading, "heading", "placeAndDate"])).toBe("Long Xuyên, ngày 15 tháng 12 năm 2024");
  });

  it("carries nothing where nobody touched anything", async () => {
    expect(await carriedBy((await editedList()).sheet)).toEqual([]);
  });

  it("carries what was typed beside and below to its foot, with where it stood and what its row said", async () => {
    const { sheet, block } = await editedList();
    const { row } = cellOf(block, "U02", "name");
    sheet.type({ row, column: grid.last + 3 }, "gõ bên cạnh").type({ row: 400, column: 3 }, 12.5);
    expect(await carriedBy(sheet)).toEqual([
      [`S${row + 1}`, "Phòng Kinh tế", "gõ bên cạnh"],
      ["D401", "Ngoài các bảng", 12.5],
    ]);
  });

  it("carries a line whose key was cleared, with its headings", async () => {
    const { sheet, block } = await editedList();
    const { row } = cellOf(block, "U02", "name");
    sheet.type({ row, column: 0 }, null);
    expect(await carriedBy(sheet)).toEqual([
      [`J${row + 1}`, "Phiếu đồng ý – Phòng Kinh tế", 7],
      [`P${row + 1}`, "Ý kiến của Hội đồng – Phòng Kinh tế", "ý kiến U02"],
    ]);
  });

  it("keeps a line whose row was copied, and carries both where they say different things", async () => {
    const { sheet, block } = await editedList();
    sheet.copyRow(rowOf(block, "U01"));
    expect(await carriedBy(sheet)).toEqual([]);
    sheet.type({ ...cellOf(block, "U01", "votesFor"), row: rowOf(block, "U01") + 1 }, 8);
    expect((await carriedBy(sheet)).map(([, , text]) => text)).toEqual([7, "ý kiến U01", 8, "ý kiến U01"]);
  });

  it.each(["row", "column"] as const)("is not made again unasked where its %s of keys is gone", async (line) => {
    const { sheet, block } = await editedList();
    sheet.remove(line, block.range[line]);
    const host = hostOf(sheet.read());
    const refused = await makeShortlist(host, "CN", endOfYear);
    expect(refused).toEqual({ ok: false, failure: { code: "keysLost", sheet: block.sheet } });
    expect(host.changes).toEqual([]);
    const texts = (await carriedBy(sheet, { withoutKeys: true })).map(([, , text]) => text);
    expect(texts).toEqual(expect.arrayContaining([7, 7, 7, "ý kiến U01", "ý kiến U02", "ý kiến U03"]));
  });

  it("is written only as it was looked at: where figures changed meanwhile nothing is", async () => {
    const host = await openList();
    const { shortlist } = done(await previewShortlist(host, "CN", endOfYear));
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.value", 1]]);
    const before = await host.save();
    const refused = await makeShortlist(host, "CN", endOfYear, { approved: shortlist });
    expect(refused).toEqual({ ok: false, failure: { code: "listDiffers" } });
    expect(await host.save()).toEqual(before);
    const again = done(await previewShortlist(host, "CN", endOfYear));
    expect(again.shortlist).not.toEqual(shortlist);
    done(await makeShortlist(host, "CN", endOfYear, { approved: again.shortlist }));
  });

  it("keeps at its foot what was carried before, as it was edited, until it is cleared", async () => {
    const host = await openList();
    const { block } = await editedList();
    const update = (row: number, column: number, text: string) =>
      host.apply({
        sheets: [{ action: "update", name: block.sheet, blocks: [{ row, column, contents: [[text]] }], links: [] }],
        names: [],
      });
    await update(300, 4, "ghi ở cuối");
    expect(done(await makeShortlist(host, "CN", endOfYear)).carriedCells).toBe(1);
    await typeAt(host, [[carriedBlock, 0, "text", "đã sửa"]]);
    expect(done(await makeShortlist(host, "CN", endOfYear)).carriedCells).toBe(0);
    expect(await valueAt(host, [carriedBlock, 0, "from"])).toBe("E301");
    expect(await valueAt(host, [carriedBlock, 0, "text"])).toBe("đã sửa");
    await typeAt(host, [[carriedBlock, 0, "text", null]]);
    done(await makeShortlist(host, "CN", endOfYear));
    expect((await host.read()).blocks.has(carriedBlock)).toBe(false);
  });
});

type Edit = (sheet: EditedSheet, block: ReadBlock) => readonly string[];

const unit = fc.constantFrom(...units);
const text = fc.string({ unit: "grapheme", minLength: 4, maxLength: 12 }).map((typed) => `«${typed}»`);

/** What people do to a list by hand; each edit says which texts it typed. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(unit, fc.constantFrom(...councilKeys), text).map(([one, key, typed]): Edit => (sheet, block) => {
    sheet.type(cellOf(block, one, key), typed);
    return [typed];
  }),
  fc
    .tuple(fc.nat(150), fc.integer({ min: grid.last + 1, max: 30 }), text)
    .map(([row, column, typed]): Edit => (sheet) => {
      if (sheet.at({ row, column }).value !== null) return [];
      sheet.type({ row, column }, typed);
      return [typed];
    }),
  unit.map((one): Edit => (sheet, block) => {
    sheet.type({ row: rowOf(block, one), column: 0 }, null);
    return [];
  }),
  fc.tuple(unit, text).map(([one, typed]): Edit => (sheet, block) => {
    const { row, column } = cellOf(block, one, "remark");
    sheet.insert("row", row + 1).type({ row: row + 1, column }, typed);
    return [typed];
  }),
  unit.map((one): Edit => (sheet, block) => {
    sheet.copyRow(rowOf(block, one));
    return [];
  }),
  fc.constantFrom("row" as const, "column" as const).map((line): Edit => (sheet, block) => {
    sheet.remove(line, block.range[line]);
    return [];
  }),
);

it("has every text that people typed somewhere on the new list, whatever they did to the old one by hand", async () => {
  const { raw, block } = await editedList();
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
    const sheet = new EditedSheet(raw, block.sheet);
    const before = units.map((one) => `ý kiến ${one}`);
    const typed = edits.flatMap((one) => one(sheet, block));
    const there = new Set((sheet.read().whole?.get(block.sheet) ?? []).map(({ value }) => value));
    const host = hostOf(sheet.read());
    done(await makeShortlist(host, "CN", endOfYear, { withoutKeys: true }));
    const written = new Set(writtenBy(host.changes));
    for (const one of [...before, ...typed]) if (there.has(one)) expect(written).toContain(one.normalize("NFC"));
  });
  await fc.assert(property, { numRuns: 25 });
});
