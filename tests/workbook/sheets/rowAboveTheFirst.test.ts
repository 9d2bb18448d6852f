import { enterFigures } from "../../../src/actions/setUp/enterFigures";
import { setUp } from "../../../src/actions/setUp/setUp";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { unitAnchor } from "../../../src/workbook/blocks/anchors";
import { valueKey } from "../../../src/workbook/blocks/listKeys";
import { listParts } from "../../../src/workbook/blocks/unitTables";
import { unitTotals } from "../../../src/workbook/formulas/unitTotals";
import { readBook, type ReadBook } from "../../../src/workbook/reading/readBook";
import { rawUnder } from "../../../src/workbook/reading/readKeyedBlock";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { done } from "../../support/done";
import { editInLibreOffice, text } from "../../support/libreOfficeEdit";

const now = new Date(2024, 11, 31, 16, 30);
const today = 45_657;
const day = 45_400;

const person = { category: "Công chức", rating: "Hoàn thành xuất sắc nhiệm vụ", trafficViolations: 1, violations: 2 };
const initiative = { date: day, role: "Chủ trì", state: "Được công nhận" };
const entered = { people: [{ name: "An", ...person }], initiatives: [{ title: "Một", ...initiative }] };
const typed = { people: { name: "Bình", ...person }, initiatives: { title: "Hai", authors: "Bình", ...initiative } };

async function bookIn(bytes: Uint8Array): Promise<ReadBook> {
  const read = readBook(await (await XlsxHost.open(bytes)).read(), today);
  if (!read.ok) throw new Error(read.code);
  return read.book;
}

async function made(): Promise<Uint8Array> {
  const host = XlsxHost.create();
  done(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Một" }] }, { now }));
  done(await enterFigures(host, { units: { U01: entered } }, { now }));
  return host.save();
}

const telling = { people: "post", initiatives: "document" } as const;
/** Unlocked, in sight, in the colour of entries. */
const entryLook = `False True 16775393`;

/** A row above the first of each list, from the last list up, and an entry in it. */
function edits({ blocks }: ReadBook): readonly string[] {
  return [...listParts].reverse().flatMap((part) => {
    const block = blocks.get(unitAnchor("U01", part));
    if (block === undefined) throw new Error(`no ${part}`);
    const first = block.range.row + 1;
    const cells = Object.entries(typed[part]).map(([key, raw]) => {
      const cell = `sheet.getCellByPosition(${block.columns.get(key) ?? -1}, ${first})`;
      return typeof raw === "number" ? `${cell}.setValue(${raw})` : `${cell}.setString(${text(raw)})`;
    });
    // What the row looks like is told in a column of texts.
    const told = `sheet.getCellByPosition(${block.columns.get(telling[part]) ?? -1}, ${first})`;
    const name = `sheet.getCellByPosition(${(block.columns.get("no") ?? 0) + 1}, ${first})`;
    const look = `${name}.CellProtection.IsLocked & " " & sheet.Rows.getByIndex(${first}).IsVisible & " " & ${name}.CellBackColor`;
    return [
      `sheet = doc.Sheets.getByName(${text(block.sheet)})`,
      `sheet.unprotect("")`,
      `sheet.Rows.insertByIndex(${first}, 1)`,
      ...cells,
      `${told}.setString(${look})`,
    ];
  });
}

/** What the unit's sheet counts of its lists, and what rules count. */
function counts(book: ReadBook): readonly (readonly [key: string, sheet: unknown, rules: unknown])[] {
  const [unit] = book.figures.units;
  const block = book.blocks.get(unitAnchor("U01", "unit"));
  if (unit === undefined) throw new Error("no unit");
  return unitTotals(book).map(({ key, value }) => [key, rawUnder(block, key, valueKey), value(unit)]);
}

describe("a row inserted above the first of a list", () => {
  it("takes entries, and is counted by the sheet as by rules", async () => {
    const bytes = await made();
    const before = await bookIn(bytes);
    const after = await bookIn(await editInLibreOffice(bytes, edits(before)));
    const [unit] = after.figures.units;
    expect(unit?.people.slice(0, 2).map(({ name }) => name)).toEqual(["Bình", "An"]);
    expect(unit?.initiatives.slice(0, 2).map(({ title }) => title)).toEqual(["Hai", "Một"]);
    expect([unit?.people[0]?.post, unit?.initiatives[0]?.document]).toEqual([entryLook, entryLook]);
    const [old, found] = [counts(before), counts(after)];
    expect(found.map(([key, sheet]) => [key, sheet])).toEqual(found.map(([key, , rules]) => [key, rules]));
    const grown = found.filter(([key, sheet], at) => key !== "people.print" && sheet !== old[at]?.[1]);
    expect(grown.length).toBeGreaterThan(6);
    for (const [key, sheet] of grown)
      expect([key, sheet]).toEqual([key, 2 * Number(old.find(([one]) => one === key)?.[1])]);
  });
});
