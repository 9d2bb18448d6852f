import { bundledPlan as plan } from "../../../src/plan/bundled/bundledPlan";
import type { Initiative, Person, Raw } from "../../../src/rules/figures/figures";
import { anchors, unitAnchor } from "../../../src/workbook/blocks/anchors";
import { unitTargets } from "../../../src/workbook/blocks/figureKeys";
import type { EntryKey, FigureColumn, ListColumn, UnitTables } from "../../../src/workbook/blocks/unitTables";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../../src/workbook/changes/setUpChange";
import type { SheetLayout } from "../../../src/workbook/drawing/description";
import { unitTotals } from "../../../src/workbook/formulas/unitTotals";
import { readBook, type ReadBook } from "../../../src/workbook/reading/readBook";
import { rawInList, rawUnder, type ReadBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { textEntry } from "../../../src/workbook/sheets/entryKinds";
import { unitTables } from "../../../src/workbook/sheets/unitTables";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { recalculate } from "../../support/libreOffice";
import { blankPerson } from "../../support/blankPerson";

const born: ListColumn = {
  ...textEntry,
  ...{ key: "born", heading: "Năm sinh", prompt: "Năm sinh, ví dụ 1980.", asked: true, print: { length: 19 } },
};
const origin: FigureColumn = {
  ...{ key: "origin", heading: "Nguồn số liệu", prompt: "Nơi lấy số liệu, ví dụ sổ theo dõi.", width: 17.3 },
  ...textEntry,
  // No entry of the product: what a new field of a row's entry would be.
  entry: "origin" as EntryKey,
  content: ({ entry }) => (entry as { readonly origin?: string } | undefined)?.origin ?? null,
};

type Place = "first" | "middle" | "last";
const places: readonly Place[] = ["first", "middle", "last"];

function inserted<C>(columns: readonly C[], column: C, place: Place, count = columns.length): readonly C[] {
  const at = { first: 0, middle: Math.floor(count / 2), last: count }[place];
  return [...columns.slice(0, at), column, ...columns.slice(at)];
}

function tablesWith(place: Place): UnitTables {
  const { figures, lists } = unitTables(plan);
  const visible = figures.filter(({ hidden }) => hidden !== true).length;
  return {
    figures: inserted(figures, origin, place, visible),
    lists: { ...lists, people: inserted(lists.people, born, place) },
  };
}

const [target] = unitTargets(plan);
if (target === undefined) throw new Error("the plan has targets");

/** All that is asked of a person but the new column. */
const whole: Person = {
  ...blankPerson,
  ...{ name: "Bình", post: "Chuyên viên", category: "Công chức", registrationNo: "1", registeredOn: 45_337 },
  ...{ title: "Lao động tiên tiến", rating: "Hoàn thành nhiệm vụ", trafficViolations: 0, violations: 0 },
};
const person: Person = {
  ...blankPerson,
  ...{ name: "An", post: "Chuyên viên", category: "Công chức", registrationNo: "1", registeredOn: 45_337 },
  ...{ title: "Lao động tiên tiến", born: "1980" },
};
const entry = { periods: new Map(), evidence: "Báo cáo 1", note: null, notApplicable: null, origin: "Sổ theo dõi" };
const initiative: Initiative = {
  ...{ title: "Một", authors: "An", date: null, role: null, state: null, document: null },
};

interface World {
  readonly tables: UnitTables;
  readonly layout: SheetLayout;
  readonly host: XlsxHost;
}

async function made(place: Place): Promise<World> {
  const tables = tablesWith(place);
  const unit = {
    ...emptyUnit("U01", "Phòng Một", undefined),
    ...{
      people: [person, whole],
      initiatives: [initiative],
      targets: new Map([[target?.id ?? "", entry]]),
    },
  };
  const names = nameSheets(plan, [unit], { known: null, taken: [] });
  const book = bookOf(plan, { units: [unit], agency: new Map() }, names, new Set(), tables);
  const change = setUpChange(book, new Map(), nothingThere, undefined);
  const host = XlsxHost.create();
  await host.apply(change);
  const sheet = change.sheets.find((one) => one.action === "create" && one.kind === "unit");
  if (sheet?.action !== "create") throw new Error("no sheet of the unit");
  return { tables, layout: sheet.layout, host };
}

async function bookIn(host: XlsxHost, tables: UnitTables): Promise<ReadBook> {
  const read = readBook(await host.read(), 45_657, { tablesOf: () => tables });
  if (!read.ok) throw new Error(read.code);
  return read.book;
}

const worlds = new Map<Place, World & { readonly book: ReadBook; readonly calculated: ReadBook }>();
beforeAll(async () => {
  const all = await Promise.all(places.map(made));
  const files = await Promise.all(
    all.map(async ({ host }, index) => ({ name: `${index}.xlsx`, bytes: await host.save() })),
  );
  const saved = await recalculate(files);
  for (const [index, world] of all.entries()) {
    const again = await XlsxHost.open(saved[index]?.bytes ?? new Uint8Array());
    const [book, calculated] = [await bookIn(world.host, world.tables), await bookIn(again, world.tables)];
    worlds.set(places[index] ?? "first", { ...world, book, calculated });
  }
});

const worldOf = (place: Place) => {
  const world = worlds.get(place);
  if (world === undefined) throw new Error(`no world ${place}`);
  return world;
};

const blockOf = (book: ReadBook, part: "figures" | "people" | "unit"): ReadBlock => {
  const block = book.blocks.get(unitAnchor("U01", part));
  if (block === undefined) throw new Error(`no ${part}`);
  return block;
};

const columnOf = (block: ReadBlock, key: string): number => block.columns.get(key) ?? -1;

describe.each(places)("a column added %s to people and to figures", (place) => {
  it("stands where it was put, under its heading and its key, and nothing is damaged", () => {
    const { book, tables } = worldOf(place);
    const [people, figures] = [blockOf(book, "people"), blockOf(book, "figures")];
    const inOrder = [...people.columns.keys()].slice(1, 1 + tables.lists.people.length);
    expect(inOrder).toEqual(tables.lists.people.map(({ key }) => key));
    expect([...figures.columns.keys()]).toEqual(tables.figures.map(({ key }) => key));
    expect(book.findings.filter(({ code }) => code.startsWith("anchor") || code.startsWith("formula"))).toEqual([]);
  });

  it("sets its width, and the lists keep theirs inside of the sheet", () => {
    const { book, layout } = worldOf(place);
    const figures = blockOf(book, "figures");
    const at = columnOf(figures, "origin");
    expect(layout.columns.find(({ first, count }) => first <= at && at < first + count)?.width).toBe(17.3);
    const last = Math.max(...layout.columns.filter(({ hidden }) => hidden !== true).map(({ first }) => first));
    expect(columnOf(blockOf(book, "people"), "remark.empty")).toBeLessThan(last);
  });

  it("is validated in all its rows, with its prompt", () => {
    const { book, layout } = worldOf(place);
    const [people, figures] = [blockOf(book, "people"), blockOf(book, "figures")];
    const ruled = (title: string) => layout.validations.filter(({ prompt }) => prompt?.title === title);
    expect(ruled("Năm sinh").map(({ range }) => [range.column, range.rows])).toEqual([
      [columnOf(people, "born"), people.range.rows - 1],
    ]);
    expect(ruled("Nguồn số liệu").map(({ range }) => [range.column, range.rows])).toEqual([
      [columnOf(figures, "origin"), figures.range.rows - 1],
    ]);
  });

  it("is read back as it was entered, and so is everything beside it", () => {
    const [unit] = worldOf(place).book.figures.units;
    expect(unit?.people[0]).toMatchObject({ name: "An", post: "Chuyên viên", category: "Công chức", born: "1980" });
    expect(unit?.targets.get(target.id)).toMatchObject({ evidence: "Báo cáo 1", origin: "Sổ theo dõi" });
  });

  it("is named by the remark beside the row while it is empty, and by no other", () => {
    const { book, calculated } = worldOf(place);
    const said = (one: ReadBook, index: number): Raw => rawInList(blockOf(one, "people"), index, "remark.empty");
    // Rating and violations are empty; the new one is not, and the nominations may stay so.
    const remarks = ["xếp loại năm; vi phạm giao thông; vi phạm khác", "năm sinh"];
    expect([0, 1].map((index) => said(book, index))).toEqual(remarks);
    expect([0, 1].map((index) => said(calculated, index))).toEqual(remarks);
  });

  it("counts in the print of the list, in the sheet as in rules", () => {
    const { book, calculated, tables } = worldOf(place);
    const [unit] = book.figures.units;
    const totals = unitTotals(book);
    for (const { key, value } of totals) {
      const shown = rawUnder(blockOf(calculated, "unit"), key, "value");
      expect([key, shown]).toEqual([key, (unit && value(unit)) ?? ""]);
    }
    const print = totals.find(({ key }) => key === "people.print");
    const without = { ...person, born: null } as unknown as Person;
    expect(unit && print?.value(unit)).not.toBe(unit && print?.value({ ...unit, people: [without, whole] }));
    expect(tables.lists.people).toContain(born);
  });

  it("leaves the figures' statuses as the program calculates them", () => {
    const { book, calculated } = worldOf(place);
    for (const anchor of [unitAnchor("U01", "figures"), anchors.agencyFigures]) {
      const values = ({ blocks }: ReadBook) =>
        blocks.get(anchor)?.raw.cells.map((row) => row.map(({ value }) => value));
      expect(values(calculated)).toEqual(values(book));
    }
  });
});
