import { setUp } from "../../../src/actions/setUp/setUp";
import { enterFigures } from "../../../src/actions/setUp/enterFigures";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { toA1 } from "../../../src/sheet/a1";
import { unitAnchor } from "../../../src/workbook/blocks/anchors";
import { readBook } from "../../../src/workbook/reading/readBook";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { toPdf } from "../../support/libreOffice";
import { editInLibreOffice, text } from "../../support/libreOfficeEdit";
import { pdfPages, type PaperPage } from "../../support/pdfPages";
import { rowHeights } from "../../support/freeRows";

const now = new Date(2024, 5, 30, 9, 0);

/** Two hundred letters, in words that stand nowhere else on the sheet. */
const long = (mark: string): string =>
  Array.from({ length: 40 }, (_, index) => `${mark}${String(index + 1).padStart(2, "0")}`)
    .join(" ")
    .slice(0, 200);

/** Where people write at length: block, row (an id, or the number of a list's row), column. */
const places = [
  ["figures", "DV-CT", "evidence", "mc"],
  ["figures", "DV-VB", "note", "gc"],
  ["initiatives", 1, "title", "sk"],
  ["initiatives", 2, "authors", "tg"],
  ["people", 1, "post", "cv"],
] as const;

interface Typed {
  readonly sheet: string;
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
  readonly edited: Uint8Array;
  readonly rows: readonly number[];
  readonly pages: readonly PaperPage[];
}

const heights = (bytes: Uint8Array, sheet: string): ReadonlyMap<number, number> => {
  const found = rowHeights(bytes).get(sheet);
  if (found === undefined) throw new Error(`no ${sheet}`);
  return found;
};

/** Types the texts in LibreOffice into the sheet of a new workbook, as the head of a unit does, and prints it. */
async function type(): Promise<Typed> {
  const host = XlsxHost.create();
  const units = [{ name: "Phòng Tổng hợp" }];
  expect(await setUp(host, { plan: bundledPlan, units }, { now })).toMatchObject({ ok: true });
  const { blocks } = await host.read();
  const sheet = blocks.get(unitAnchor("U01", "figures"))?.sheet ?? "";
  const cells = places.map(([part, row, column, mark]) => {
    const block = blocks.get(unitAnchor("U01", part));
    const across = block?.cells[0]?.findIndex(({ value }) => value === column) ?? -1;
    const down = typeof row === "number" ? row : (block?.cells.findIndex(([key]) => key?.value === row) ?? -1);
    if (block === undefined || across < 0 || down < 1) throw new Error(`no cell ${part} ${row} ${column}`);
    return { row: block.range.row + down, column: block.range.column + across, mark };
  });
  const people = blocks.get(unitAnchor("U01", "people"));
  if (people === undefined) throw new Error("no list of people");
  const end = people.range.row + people.range.rows;
  // Who has run out of rows inserts one beneath the last, and not above it.
  const beneath = { row: end, column: people.range.column + 2 };
  const bytes = await host.save();
  const edited = await editInLibreOffice(bytes, [
    `sheet = doc.Sheets.getByName(${text(sheet)})`,
    `sheet.Rows.insertByIndex(${end}, 1)`,
    `sheet.getCellRangeByName(${text(toA1(beneath))}).setString(${text("Trần Văn Dưới")})`,
    ...cells.map((cell) => `sheet.getCellRangeByName(${text(toA1(cell))}).setString(${text(long(cell.mark))})`),
  ]);
  const [pdf] = await toPdf([{ name: "phiếu.xlsx", bytes: edited }]);
  return {
    sheet,
    before: heights(bytes, sheet),
    after: heights(edited, sheet),
    edited,
    rows: cells.map(({ row }) => row + 1),
    pages: await pdfPages(pdf?.bytes ?? new Uint8Array()),
  };
}

let typed: Typed;
beforeAll(async () => {
  typed = await type();
});

describe("a row of a unit's sheet, when two hundred letters are typed into it without the add-in", () => {
  it("grows, and prints every word of them", () => {
    for (const row of typed.rows) expect(typed.after.get(row)).toBeGreaterThan((typed.before.get(row) ?? 0) + 20);
    const printed = new Set(typed.pages.flatMap(({ words }) => words.map((word) => word.text)));
    const lost = places.flatMap(([, , , mark]) =>
      long(mark)
        .split(" ")
        .filter((word) => !printed.has(word)),
    );
    expect(lost).toEqual([]);
  });

  it("prints no line of them over another row: each stands between its row's neighbours", () => {
    for (const { words } of typed.pages) {
      const own = words.filter(({ text: word }) => /^(?:mc|gc|sk|tg|cv)\d\d$/.test(word));
      const over = own.filter((one) =>
        words.some(
          (other) =>
            other !== one &&
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.4 * (one.bottom - one.top),
        ),
      );
      expect(over.map((word) => word.text)).toEqual([]);
    }
  });

  it("keeps the rows beside it no lower than a line is comfortable to read", () => {
    const [first = 0] = typed.rows.slice(-1);
    for (const row of [first, first + 1, first + 2]) expect(typed.after.get(row)).toBeGreaterThan(24);
  });
});

describe("a name in a row that was inserted beneath the last one of the list of people", () => {
  it("is told by the sheet and by a check, for nobody counts it", async () => {
    const reading = readBook(await (await XlsxHost.open(typed.edited)).read(), 45_473);
    if (!reading.ok) throw new Error(reading.code);
    const { findings, figures, blocks } = reading.book;
    const end = blocks.get(unitAnchor("U01", "people"))?.raw.cells.at(-1)?.[1]?.value;
    expect(end).toMatch(/^! Có ô ghi phía dưới dòng này: không được đọc/u);
    expect(findings.filter(({ code }) => code === "list.beneath")).toMatchObject([{ severity: "error", unit: "U01" }]);
    expect(figures.units[0]?.people.some(({ name }) => name === "Trần Văn Dưới")).toBe(false);
  });
});

describe("a row into whose cells a file is loaded", () => {
  it("is made as high as the texts need, and no lower than it was", async () => {
    const host = XlsxHost.create();
    const units = [{ name: "Phòng Tổng hợp" }];
    expect(await setUp(host, { plan: bundledPlan, units }, { now })).toMatchObject({ ok: true });
    const before = heights(await host.save(), typed.sheet);
    const people = [{ name: "An" }, { name: "Bình", post: long("cv") }];
    expect(await enterFigures(host, { units: { U01: { people } } }, { now })).toMatchObject({ ok: true });
    const after = heights(await host.save(), typed.sheet);
    const [first = 0] = typed.rows.slice(-1);
    expect(after.get(first)).toBe(before.get(first));
    expect(after.get(first + 1)).toBeGreaterThan((before.get(first + 1) ?? 0) + 100);
  });
});
