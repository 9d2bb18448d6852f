import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { leadersCode } from "../../src/rules/figures/figures";
import { isRegistered } from "../../src/rules/figures/registered";
import { anchors, unitAnchor } from "../../src/workbook/blocks/anchors";
import type { Content, SheetChange } from "../../src/workbook/drawing/description";
import { readBook } from "../../src/workbook/reading/readBook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { calculate } from "../support/libreOffice";
import { cellAt, typeAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const now = new Date(2024, 5, 30, 9);
const error: Content = { formula: "NA()", value: "#N/A" };

/** Number and date of each unit, in the units' order. */
const registrations: readonly (readonly [string, Content, Content])[] = [
  ["number and date", "12/ĐK", 45_337],
  ["a number that is no text", 12, 45_337],
  ["an error for a number", error, 45_337],
  ["an error for a date", "12/ĐK", error],
  ["errors for both", error, error],
  ["nothing", null, null],
  ["a day before all days", "12/ĐK", 0],
];

/** Name, number and date of each person of the first unit. */
const people: readonly (readonly [Content, Content, Content])[] = [
  ["Nguyễn Văn An", "12/ĐK", 45_337],
  ["Lê Thị Bé", error, 45_337],
  ["Trần Văn Cò", "13/ĐK", error],
  ["Phạm Thị Dậu", null, 45_337],
  [error, "14/ĐK", 45_337],
];

/** What the sheet of registrations says of its people. */
const stateOn = async (host: XlsxHost): Promise<unknown> =>
  (await host.read()).blocks.get(anchors.registrationState)?.cells[0]?.[0]?.value;

const codes = registrations.map((_, at) => `U0${at + 1}`);

describe("who has registered, in the formulas and in the rule", () => {
  it("is the same, and nobody whose number or date is an error", async () => {
    const host = XlsxHost.create();
    const units = codes.map((code) => ({ code, name: `Đơn vị ${code}`, staff: 6 }));
    expect(await setUp(host, { plan: bundledPlan, units }, { now })).toMatchObject({ ok: true });
    const typed: readonly (readonly [KeyedCell, Content])[] = [
      ...registrations.flatMap(([, number, date], at): [KeyedCell, Content][] => [
        [[unitAnchor(codes[at] ?? "", "unit"), "registrationNo", "value"], number],
        [[unitAnchor(codes[at] ?? "", "unit"), "registeredOn", "value"], date],
      ]),
      ...people.flatMap((cells, row) =>
        ["name", "registrationNo", "registeredOn"].map((column, at): [KeyedCell, Content] => [
          [unitAnchor("U01", "people"), row, column],
          cells[at] ?? null,
        ]),
      ),
    ];
    const { blocks } = await host.read();
    const sheets = typed.map(([cell, content]): SheetChange => {
      const { sheet, row, column } = cellAt(blocks, cell);
      return { action: "update", name: sheet, blocks: [{ row, column, contents: [[content ?? ""]] }], links: [] };
    });
    for (const sheet of sheets) await host.apply({ sheets: [sheet], names: [] });

    const [saved] = await calculate([{ name: "đăng ký.xlsx", bytes: await host.save() }]);
    const opened = await XlsxHost.open(saved?.bytes ?? new Uint8Array());
    const read = readBook(await opened.read(), 45_473);
    if (!read.ok) throw new Error(read.code);
    const said = read.book.figures.units.map(({ registration }) =>
      isRegistered(registration, 2024) ? "Đã đăng ký" : "Chưa đăng ký",
    );
    expect(said).toEqual([...Array<string>(2).fill("Đã đăng ký"), ...Array<string>(5).fill("Chưa đăng ký")]);
    const shown = async (cells: readonly KeyedCell[]): Promise<unknown> => valuesAt(opened, cells);
    expect(await shown(codes.map((code) => [unitAnchor(code, "unit"), "registered", "value"]))).toEqual(said);
    expect(await shown(codes.map((code) => [anchors.index, code, "registered"]))).toEqual(said);
    expect(await shown(codes.map((code) => [anchors.registration, code, "status"]))).toEqual(said);
    // The errors are shown where they were typed.
    expect(
      await shown([
        [anchors.registration, "U03", "registrationNo"],
        [anchors.registration, "U04", "registeredOn"],
      ]),
    ).toEqual(["", ""]);
    expect(await shown([[anchors.registration, "U01", "people"]])).toEqual(["2/5"]);

    // The names are those of the last set-up, and the sheet says whether they are still.
    const { current, changed, named } = sheetTexts.registration.people;
    expect(await stateOn(opened)).toBe(named);
    await typeAt(opened, [
      [unitAnchor("U01", "people"), 1, "registrationNo", "12/ĐK"],
      [unitAnchor("U01", "people"), 2, "registeredOn", 45_337],
      [unitAnchor("U01", "people"), 4, "name", "Bùi Thị Em"],
      [unitAnchor(leadersCode, "people"), 0, "name", "Hồ Văn Giàu"],
    ]);
    await setUp(opened, { plan: bundledPlan, units }, { now });
    const listed = await opened.save();
    // The leaders are named behind the units' people.
    expect(await shown([[anchors.registrationPeople, `${leadersCode}.1`, "name"]])).toEqual(["Hồ Văn Giàu"]);
    const typedIn = async (entry: Entry): Promise<Uint8Array> => {
      const other = await XlsxHost.open(listed);
      await typeAt(other, [entry]);
      return other.save();
    };
    const all = await calculate([
      { name: "ghi tên.xlsx", bytes: listed },
      { name: "thêm người.xlsx", bytes: await typedIn([unitAnchor("U07", "people"), 0, "name", "Võ Thị Én"]) },
      { name: "lãnh đạo.xlsx", bytes: await typedIn([unitAnchor(leadersCode, "people"), 0, "name", "Hồ Văn Giỏi"]) },
    ]);
    const states = all.map(async ({ bytes }) => stateOn(await XlsxHost.open(bytes)));
    expect(await Promise.all(states)).toEqual([current, changed, changed]);
  });
});
