/** @jest-environment node */
import { check } from "../../../src/actions/check/check";
import { setUp } from "../../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../../src/actions/port/workbookHost";
import { sheetNames } from "../../../src/locale/workbook/sheetNames";
import { bundledPlan as plan } from "../../../src/plan/bundled/bundledPlan";
import type { UnitInput } from "../../../src/actions/run/outcomes";
import { anchors, startAnchor, unitAnchor } from "../../../src/workbook/blocks/anchors";
import { valueKey } from "../../../src/workbook/blocks/listKeys";
import { literal, lookUp } from "../../../src/workbook/formulas/expressions";
import { textOf } from "../../../src/workbook/blocks/book";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { nothingThere, setUpChange } from "../../../src/workbook/changes/setUpChange";
import { columnRuns, layOutTable, writeHeadings } from "../../../src/workbook/drawing/keyedTable";
import type { FixedEntry } from "../../../src/workbook/sheets/sheetEntry";
import { sheetTable } from "../../../src/workbook/sheets/sheetTable";
import { numberColumn, unitRowFormulas, writeUnitRows, type UnitColumn } from "../../../src/workbook/sheets/unitRows";
import { done } from "../../support/done";
import { filledOnce } from "../../support/filledOnce";
import { endOfYear } from "../../support/sampleBook";
import { typeAt, valueAt } from "../../support/typeAt";

const anchor = "TD_FLAGS";
const columns: readonly UnitColumn[] = [
  numberColumn("STT", 6),
  {
    ...{ key: "name", heading: "Đơn vị", width: 40, style: "labelLink" },
    content: ({ unit }) => ({
      formula: lookUp(unitAnchor(unit.code, "unit"), literal("name"), literal(valueKey)),
      value: textOf(unit.name),
    }),
  },
];

/** A sheet that the product does not have: a row a unit. */
const flags: FixedEntry = {
  ...{ tabColor: "#123456", onIndex: true, lists: ["units"] },
  blocks: [
    {
      anchor,
      keys: () => ({ rows: [], columns: ["name"] }),
      formulas: (block, book) => unitRowFormulas(block, book, columns),
    },
  ],
  write: (builder, { book }) => {
    const { name } = builder.identity;
    const codes = book.figures.units.map(({ code }) => code);
    const block = layOutTable(anchor, name, { row: 2, column: 0 }, codes, columns);
    for (const run of columnRuns(columns)) builder.columnRun(run);
    writeHeadings(builder, 1, columns, 30);
    writeUnitRows(builder, block, book, columns, { least: 20, leadsTo: "unit" });
    return [{ name: anchor, sheet: name, range: block.range }];
  },
};

/** Its name, and its entry behind the agency's: all that is said of it. */
function add(): void {
  const entries = Object.entries(sheetTable);
  const at = entries.findIndex(([kind]) => kind === "agency") + 1;
  for (const [kind] of entries.slice(at)) Reflect.deleteProperty(sheetTable, kind);
  Object.assign(sheetTable, { flags }, Object.fromEntries(entries.slice(at)));
  Object.assign(sheetNames, { flags: "Cờ thi đua" });
}

const units = [{ name: "Phòng Một" }, { name: "Phòng Hai" }];
const run = async (host: WorkbookHost, listed: readonly UnitInput[] = units) =>
  done(await setUp(host, { plan, units: listed }, endOfYear));
const damage = async (host: WorkbookHost): Promise<readonly string[]> =>
  done(await check(host, { writeSheet: false }, endOfYear)).findings.flatMap(({ code }) =>
    /^(anchor|sheet|formula)\./.test(code) ? [code] : [],
  );
const made = filledOnce((host) => run(host));

/** The sheets of a new workbook, made as set-up makes them. */
function newBook() {
  const listed = [emptyUnit("U01", "Phòng Một", undefined), emptyUnit("U02", "Phòng Hai", undefined)];
  const names = nameSheets(plan, listed, { known: null, taken: ["Cờ thi đua"] });
  return setUpChange(bookOf(plan, { units: listed, agency: new Map() }, names), new Map(), nothingThere, undefined);
}

describe("a sheet that is added by its name and its entry", () => {
  beforeAll(add);

  it("stands in its place under a name that is free, in its colour, and the index leads to it", () => {
    const { sheets, names } = newBook();
    const behind = sheets.flatMap((sheet) => (sheet.action === "create" && sheet.after === "Cơ quan" ? [sheet] : []));
    expect(behind).toMatchObject([{ kind: "flags", name: "Cờ thi đua (2)", layout: { tabColor: "#123456" } }]);
    const after = sheets.flatMap((sheet) => (sheet.action === "create" ? [[sheet.name, sheet.after]] : []));
    expect(after).toContainEqual(["Bảng theo dõi", "Cờ thi đua (2)"]);
    const links = sheets[0]?.links.flatMap((link) => ("name" in link ? [link.name] : [])) ?? [];
    const at = links.indexOf(anchor);
    expect([links[at - 1], links[at + 1]]).toEqual([anchors.agencyFigures, anchors.board].map(startAnchor));
    expect(names.filter(({ name }) => name === anchor)).toHaveLength(1);
  });

  it("is whole when it is made, and gets back a formula that was cleared", async () => {
    const host = await made.file();
    expect(await damage(host)).toEqual([]);
    await typeAt(host, [[anchor, "U02", "name", null]]);
    expect(await damage(host)).toEqual(["formula.overwritten"]);
    expect((await run(host)).repaired).toEqual(["Cờ thi đua"]);
    expect(await valueAt(host, [anchor, "U02", "name"])).toBe("Phòng Hai");
  });

  it("is damaged where a key of its is lost", async () => {
    const host = await made.file();
    await typeAt(host, [[anchor, -1, "name", null]]);
    expect(await damage(host)).toEqual(["anchor.damaged"]);
  });

  it("is missed where it is deleted, and made again in its place", async () => {
    const host = await made.file();
    await host.apply({ sheets: [], names: [], remove: { sheets: ["Cờ thi đua"], names: [anchor] } });
    expect(await damage(host)).toEqual(["anchor.missing"]);
    expect((await run(host)).made).toEqual(["Cờ thi đua"]);
    const names = (await host.read()).sheets.map(({ name }) => name);
    expect(names[names.indexOf("Cơ quan") + 1]).toBe("Cờ thi đua");
  });

  it("follows the list of units", async () => {
    const host = await made.file();
    await run(host, [...units, { name: "Phòng Ba" }]);
    expect(await valueAt(host, [anchor, "U03", "name"])).toBe("Phòng Ba");
  });
});

it("no place of a workbook has the name of another", () => {
  const names = newBook().names.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
